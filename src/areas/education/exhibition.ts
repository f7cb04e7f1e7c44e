import { date, files, integer, lines, longText, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { publicists } from './roles.ts'

/** 事迹展览: an exhibition of deeds of models, where it stood and how many came (S25). */
export const exhibition = register('exhibition', {
  zh: '事迹展览',
  en: 'Exhibition of deeds',
  systems: ['S25'],
  compartment: 'public',
  about: ['道德模范、身边好人事迹展览和巡展。', 'Exhibitions of the deeds of models, standing and touring.'],
  words: ['事迹展', '展览', '巡展', '好人馆'],
  title: 'title',
  day: 'openedOn',
  tells: 'account',
  columns: {
    title: text('名称', 'Title', { required: true, list: true, find: true, max: 100 }),
    place: text('地点', 'Place', { required: true, list: true, max: 100 }),
    openedOn: date('开展日期', 'Opened on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    closedOn: date('撤展日期', 'Closed on', { list: true }),
    boards: integer('展板', 'Boards', { max: 10_000, unit: ['块', 'boards'] }),
    visitors: integer('参观人次', 'Visitors', { max: 10_000_000, list: true, unit: ['人次', 'persons'] }),
    shown: lines('展出人物', 'Persons shown', {
      name: text('称呼', 'Shown as', {
        required: true,
        max: 50,
        help: ['按本人或监护人同意的方式。', 'As the person or the guardian agreed.'],
      }),
      title: text('荣誉', 'Honour', { max: 100 }),
    }),
    account: longText('情况', 'Account', { max: 1000 }),
    photos: files('照片', 'Photos', { accept: ['image'], maxCount: 9 }),
  },
  rules: [
    row =>
      row.closedOn !== null && row.closedOn < row.openedOn
        ? error('EDU-10', '撤展日期早于开展日期', 'It closed before it opened', 'closedOn')
        : null,
  ],
  may: { read: ['member', ...staff], write: publicists },
})
