import { computed, date, decimal, integer, lines, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'

const share = { places: 1, max: 100, unit: ['%', '%'] } as const

interface Quota {
  number: number
  adjustments: readonly { adjustedOn: string; number: number }[]
}

/** 发展党员计划: how many members an organization may accept in a year; used by the day of the branch meeting (DEV-30, DEV-31). */
export const developmentPlan = register('developmentPlan', {
  zh: '发展党员计划',
  en: 'Development plan',
  systems: ['S07'],
  compartment: 'internal',
  about: [
    '下达给党组织的年度发展党员计划数；支部大会通过即占用，超出须有调整文件。',
    'How many members an organization may accept in a year; more needs an adjustment on paper.',
  ],
  words: ['发展党员计划', '发展指标', '计划数', '计划调整'],
  title: 'name',
  day: 'decidedOn',
  columns: {
    name: computed('名称', 'Name', 'text', (row: { year: number }) => `${row.year}年发展党员计划`, { list: true, find: true }),
    year: integer('年度', 'Year', { required: true, min: 2000, max: 2100 }),
    number: integer('计划数', 'Planned', { required: true, max: 100_000, unit: ['人', 'persons'] }),
    decidedOn: date('下达日期', 'Decided on', { required: true, list: true, notAfterToday: true }),
    document: text('文件编号', 'Document', { max: 100, list: true }),
    women: decimal('女性比例', 'Women', { ...share, group: ['结构要求', 'Structure'] }),
    young: decimal('35岁以下比例', '35 and under', share),
    college: decimal('大专以上比例', 'College or above', share),
    newSector: decimal('两新组织比例', 'Firms and social organizations', share),
    adjustments: lines(
      '计划调整',
      'Adjustments',
      {
        adjustedOn: date('调整日期', 'Adjusted on', { required: true, notAfterToday: true }),
        number: integer('调整后计划数', 'Planned from then on', { required: true, max: 100_000, unit: ['人', 'persons'] }),
        document: text('文件编号', 'Document', { required: true, max: 100 }),
      },
      { group: ['调整', 'Adjustments'] },
    ),
    quota: computed(
      '现行计划数',
      'In force',
      'integer',
      (row: Quota) => row.adjustments.toSorted((a, b) => (a.adjustedOn < b.adjustedOn ? -1 : 1)).at(-1)?.number ?? row.number,
      { list: true },
    ),
  },
  rules: [
    row =>
      row.adjustments.some(line => line.adjustedOn < row.decidedOn)
        ? error('DEV-31', '调整日期早于下达日期', 'Adjusted before it was decided', 'adjustments')
        : null,
  ],
  unique: [['year', 'org']],
  may: { read: staff, write: ['organization', 'clerk'] },
})
