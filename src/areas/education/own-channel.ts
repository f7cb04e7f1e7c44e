import { choice, date, files, lines, longText, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { publicists } from './roles.ts'

/** 自有阵地: the organization's own channels and halls, each with its owner and its reviews (EDU-09); nobody else's are looked at. */
export const ownChannel = register('ownChannel', {
  zh: '自有阵地',
  en: 'Own channel',
  systems: ['S22', 'S27'],
  compartment: 'public',
  about: [
    '本单位自己的网站、公众号、电子屏、宣传栏、讲堂：责任人和自查记录。只登记自有的。',
    "The organization's own websites, accounts, screens, boards and halls, with owner and reviews.",
  ],
  words: ['阵地', '公众号', '网站', '电子屏', '宣传栏', '阵地自查'],
  title: 'name',
  day: 'openedOn',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    kind: choice(
      '类别',
      'Kind',
      {
        website: ['网站', 'Website'],
        wechat: ['微信公众号', 'Public account'],
        video: ['视频号', 'Video channel'],
        group: ['工作群', 'Work group'],
        screen: ['电子屏', 'Screen'],
        board: ['宣传栏', 'Notice board'],
        hall: ['讲堂、报告厅', 'Lecture hall'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true },
    ),
    owner: text('责任人', 'Owner', { required: true, list: true, max: 50 }),
    openedOn: date('启用日期', 'Opened on', { required: true, list: true, notAfterToday: true }),
    untilDay: date('停用日期', 'Closed after', { list: true, help: ['最后使用日；仍在用的留空。', 'Last day in use; empty while it is.'] }),
    filing: text('备案号', 'Filing number', { max: 100 }),
    rules: longText('发布审核制度', 'Rules of publishing', { max: 2000 }),
    reviews: lines('自查记录', 'Reviews', {
      on: date('日期', 'On', { required: true, notAfterToday: true }),
      by: text('检查人', 'By', { required: true, max: 50 }),
      result: text('情况', 'Result', { required: true, max: 200 }),
    }),
    papers: files('附件', 'Papers', { accept: ['pdf', 'word', 'image'] }),
  },
  rules: [
    row =>
      row.untilDay !== null && row.untilDay < row.openedOn
        ? error('EDU-09', '停用日期早于启用日期', 'It closed before it opened', 'untilDay')
        : null,
  ],
  unique: [['name', 'org']],
  may: { read: staff, write: publicists },
})
