import { date, integer, longText, money, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { duesReaders } from './member-readers.ts'

const persons = { required: true, max: 1_000_000, unit: ['人', 'persons'] } as const

/** 党费自查: what an organization found when it looked through its dues (DUE-22). */
export const duesSelfCheck = register('duesSelfCheck', {
  zh: '党费收缴自查',
  en: 'Self-inspection of dues',
  systems: ['S12'],
  compartment: 'internal',
  about: [
    '党组织对党费收缴的自查结果：核查人数、基数调整、补交人数和金额。',
    'What an organization found on looking through its dues: members checked, bases changed, arrears made up.',
  ],
  words: ['党费自查', '党费收缴检查', '党费补交'],
  title: 'scope',
  day: 'checkedOn',
  columns: {
    scope: text('自查范围', 'Scope', { required: true, list: true, find: true, max: 100 }),
    checkedOn: date('自查日期', 'Checked on', { required: true, list: true, notAfterToday: true }),
    members: integer('核查党员', 'Members checked', { ...persons, list: true }),
    changed: integer('调整基数', 'Bases changed', { ...persons, list: true }),
    backPayers: integer('补交党员', 'Members who made up arrears', persons),
    backPaid: money('补交金额', 'Arrears made up', { required: true, max: 100_000_000, list: true }),
    findings: longText('发现问题和整改', 'Findings and mending', { max: 2000 }),
  },
  rules: [
    row =>
      row.changed > row.members || row.backPayers > row.members
        ? error(
            'DUE-22',
            '调整基数、补交人数不能多于核查人数',
            'No more than the members checked',
            row.changed > row.members ? 'changed' : 'backPayers',
          )
        : null,
    row =>
      (row.backPayers === 0) === (row.backPaid === 0)
        ? null
        : error('DUE-22', '补交人数与补交金额不一致', 'Members and sum of the arrears do not fit', 'backPaid'),
  ],
  may: { read: duesReaders, write: ['clerk', 'secretary', 'organization'] },
})
