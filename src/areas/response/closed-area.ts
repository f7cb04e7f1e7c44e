import { choice, date, integer, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 封闭管理区域: a village or estate under closed management from when to when. */
export const closedArea = register('closedArea', {
  zh: '封闭管理村（小区）',
  en: 'Closed area',
  systems: ['S40'],
  compartment: 'internal',
  about: ['实行封闭管理的村和小区及起止日期。', 'Villages and estates under closed management, with their days.'],
  words: ['封闭管理', '封控', '小区封闭'],
  title: 'name',
  day: 'closedFrom',
  programme: 'required',
  columns: {
    name: text('村（小区）', 'Village or estate', { required: true, list: true, find: true, max: 100 }),
    kind: choice(
      '类别',
      'Kind',
      { estate: ['小区', 'Estate'], village: ['村', 'Village'] },
      { required: true, list: true, default: 'estate' },
    ),
    households: integer('户数', 'Households', { max: 1_000_000, list: true, unit: ['户', 'households'] }),
    closedFrom: date('封闭日期', 'Closed from', { required: true, list: true }),
    closedUntil: date('解除日期', 'Closed until', {
      list: true,
      help: ['封闭管理的最后一天；未解除的留空。', 'Last day; empty while it lasts.'],
    }),
    document: text('依据', 'Ground', { max: 100 }),
  },
  rules: [
    row =>
      row.closedUntil !== null && row.closedUntil < row.closedFrom
        ? error('EMG-02', '解除日期早于封闭日期', 'It ends before it begins', 'closedUntil')
        : null,
  ],
  may: { read: staff, write: writers },
  indicators: {
    'response.closed-areas': {
      measure: { count: true },
      time: { open: 'closedFrom', until: 'closedUntil' },
      programme: ['emergency'],
      by: ['kind'],
    },
  },
})
