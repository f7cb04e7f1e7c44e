import { date, integer, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 集中隔离观察点: a central isolation site, by numbers alone (EMG-31). */
export const isolationSite = register('isolationSite', {
  zh: '集中隔离观察点',
  en: 'Isolation site',
  systems: ['S40'],
  compartment: 'internal',
  about: ['集中隔离观察点的容量和起止日期，只记数字，不记人员。', 'Central isolation sites with capacity and days; numbers, no persons.'],
  words: ['隔离点', '集中隔离', '观察点'],
  title: 'name',
  day: 'openFrom',
  programme: 'required',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    address: text('地址', 'Address', { max: 200, list: true }),
    capacity: integer('房间数', 'Rooms', { max: 100_000, list: true, unit: ['间', 'rooms'] }),
    openFrom: date('启用日期', 'Open from', { required: true, list: true }),
    openUntil: date('停用日期', 'Open until', { list: true, help: ['最后一天；仍在用的留空。', 'Last day; empty while it is open.'] }),
    head: text('负责人', 'Head', { max: 50 }),
  },
  rules: [
    row =>
      row.openUntil !== null && row.openUntil < row.openFrom
        ? error('EMG-31', '停用日期早于启用日期', 'It closes before it opens', 'openUntil')
        : null,
  ],
  may: { read: staff, write: writers },
  indicators: {
    'response.isolation-sites': { measure: { count: true }, time: { open: 'openFrom', until: 'openUntil' }, programme: ['emergency'] },
  },
})
