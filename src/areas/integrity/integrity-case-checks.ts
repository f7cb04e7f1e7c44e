import { caseClocks, withinDays, withinMonths } from '../../codes/case-clocks.ts'
import type { Day } from '../../language/day.ts'
import { error, type Problem } from '../../language/problem.ts'
import type { RuleContext } from '../../language/register.ts'
import { inOrder, overdue } from './clock-checks.ts'

/** A case as its rules see it. */
export interface Case {
  discipline: string
  others: readonly string[]
  filedOn: Day
  extended: boolean | null
  reviewedOn: Day | null
  trialFrom: Day | null
  trialExtended: boolean | null
  closedOn: Day | null
  form: string | null
  doubleCheck: string | null
  doubleCheckResult: string | null
  heldToAccount: number | null
}

/** The day by which the review ends: ninety days after filing, once ninety more (§11.3). */
export function reviewBy(row: Pick<Case, 'filedOn' | 'extended'>): Day {
  const { reviewDays, reviewMoreDays } = caseClocks(row.filedOn)
  return withinDays(row.filedOn, reviewDays + (row.extended === true ? reviewMoreDays : 0))
}

/** The day by which the trial ends: a month, once a month more. */
export const trialBy = (row: Pick<Case, 'trialFrom' | 'trialExtended'>): Day | null =>
  row.trialFrom === null ? null : withinMonths(row.trialFrom, caseClocks(row.trialFrom).trialMonths * (row.trialExtended === true ? 2 : 1))

/** The next time limit of an open case. */
export const caseDue = (row: Case): Day | null => (row.closedOn !== null ? null : row.reviewedOn === null ? reviewBy(row) : trialBy(row))

/** §11.3: what ran over its time is said; days follow one another. */
export const checkCaseClocks = (row: Case): Problem[] => [
  ...overdue(row.reviewedOn, reviewBy(row), 'reviewedOn'),
  ...overdue(row.closedOn, trialBy(row), 'closedOn'),
  ...inOrder(row, ['filedOn', 'reviewedOn', 'trialFrom', 'closedOn'], 'INT-20'),
]

/** INT-22: one main discipline, the others beside it. */
export const checkDisciplines = (row: Case): Problem | null =>
  row.others.includes(row.discipline)
    ? error('INT-22', '其他纪律中不再选主要违反的纪律', 'The main discipline is not among the others', 'others')
    : null

/** INT-03 (一案双查): each closed case says whether the responsibility of leaders was examined, and with what result. */
export function checkDoubleCheck(row: Case, { state }: RuleContext): Problem[] {
  if (state !== 'closed') return []
  return [
    ...(row.closedOn === null || row.form === null
      ? [error('INT_NO_RESULT', '办结须填写处理形态和日期', 'Give the form and the day', row.form === null ? 'form' : 'closedOn')]
      : []),
    ...(row.doubleCheck === null ? [error('INT-03', '请登记是否一案双查', 'Say whether leaders were examined too', 'doubleCheck')] : []),
    ...(row.doubleCheck === 'yes' && row.doubleCheckResult === null
      ? [error('INT-03', '请填写双查结果', 'Give the result of the double check', 'doubleCheckResult')]
      : []),
    ...(row.doubleCheck === 'no' && (row.heldToAccount ?? 0) > 0
      ? [error('INT-03', '未开展双查的不填问责人数', 'Nobody is held to account without the check', 'heldToAccount')]
      : []),
  ]
}
