import { choice, date, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { publicists } from './roles.ts'

/** 网上专栏: a column on an own channel, opened for a programme or for good (EDU-06). */
export const onlineColumn = register('onlineColumn', {
  zh: '网上专栏',
  en: 'Online column',
  systems: ['S22'],
  compartment: 'public',
  about: ['在自有阵地上开设的专栏，如专题学习、一日一晒。', 'Columns on own channels, for a topic or for posts that members share.'],
  words: ['专栏', '网上专栏', '一日一晒', '线上课堂'],
  title: 'name',
  day: 'openedOn',
  programme: 'optional',
  columns: {
    name: text('专栏名称', 'Column', { required: true, list: true, find: true, max: 100 }),
    kind: choice(
      '类别',
      'Kind',
      {
        study: ['专题学习', 'Study'],
        share: ['一日一晒', 'Posts shared daily'],
        news: ['工作动态', 'News'],
        models: ['先进典型', 'Models'],
      },
      { required: true, list: true, default: 'study' },
    ),
    channel: ref('所在阵地', 'Channel', 'ownChannel', { list: true }),
    openedOn: date('开设日期', 'Opened on', { required: true, list: true, default: 'today' }),
    untilDay: date('停办日期', 'Closed after', { list: true }),
    editor: text('责任编辑', 'Editor', { max: 50 }),
    aims: longText('定位和要求', 'Aims', { max: 1000 }),
  },
  rules: [
    row =>
      row.channel === null
        ? error('CHANNEL_UNREGISTERED', '请选择已登记的自有阵地', 'Choose a channel that is registered', 'channel')
        : null,
    row =>
      row.untilDay !== null && row.untilDay < row.openedOn
        ? error('EDU-06', '停办日期早于开设日期', 'It closed before it opened', 'untilDay')
        : null,
  ],
  may: { read: staff, write: publicists },
})
