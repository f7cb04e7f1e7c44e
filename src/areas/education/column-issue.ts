import { date, integer, longText, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { publicists } from './roles.ts'

/** 专栏期次: one published issue of a column (EDU-06); it belongs to its column's programme. */
export const columnIssue = register('columnIssue', {
  zh: '专栏期次',
  en: 'Issue of a column',
  systems: ['S22'],
  compartment: 'public',
  about: ['专栏发布的各期内容，一期登记一条。', 'Issues of columns as published; one record each.'],
  words: ['专栏', '期次', '推出专题', '更新专栏'],
  title: 'title',
  day: 'publishedOn',
  columns: {
    column: ref('专栏', 'Column', 'onlineColumn', { required: true, list: true }),
    number: integer('期号', 'Number', { required: true, list: true, min: 1, max: 10_000 }),
    title: text('标题', 'Title', { required: true, list: true, find: true, max: 200 }),
    publishedOn: date('发布日期', 'Published on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    editor: text('编发人', 'Editor', { max: 50 }),
    approver: text('审核人', 'Approved by', { max: 50 }),
    link: text('链接', 'Link', { max: 500 }),
    summary: longText('内容提要', 'Summary', { max: 1000 }),
  },
  unique: [['column', 'number']],
  may: { read: staff, write: publicists },
})
