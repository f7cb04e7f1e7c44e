import { caseClocks, withinDays, withinMonths, withinWorkdays } from '../../codes/case-clocks.ts'
import type { Day } from '../../language/day.ts'
import { error, type Problem } from '../../language/problem.ts'
import { inOrder, overdue } from './clock-checks.ts'

/** A lead as its rules see it. */
export interface Lead {
  receivedOn: Day
  assignedOn: Day | null
  way: string | null
  disposedOn: Day | null
  letterOn: Day | null
  answeredOn: Day | null
  reportedOn: Day | null
  verifyFrom: Day | null
  verifyExtended: boolean | null
  closedOn: Day | null
  result: string | null
}

/** The day by which it is said how a lead is disposed of: thirty days from receipt (§11.3). */
export const opinionBy = (row: Pick<Lead, 'receivedOn'>): Day => withinDays(row.receivedOn, caseClocks(row.receivedOn).opinionDays)

/** The day by which a letter of inquiry is answered: fifteen working days. */
export const inquiryBy = (row: Pick<Lead, 'letterOn'>): Day | null =>
  row.letterOn === null ? null : withinWorkdays(row.letterOn, caseClocks(row.letterOn).inquiryWorkdays)

/** The day by which a preliminary verification ends: two months, one more if it was extended. */
export function verifyBy(row: Pick<Lead, 'verifyFrom' | 'verifyExtended'>): Day | null {
  if (row.verifyFrom === null) return null
  const { verifyMonths, verifyMoreMonths } = caseClocks(row.verifyFrom)
  return withinMonths(row.verifyFrom, verifyMonths + (row.verifyExtended === true ? verifyMoreMonths : 0))
}

/** The next time limit of an open lead. */
export const leadDue = (row: Lead): Day | null =>
  row.closedOn !== null ? null : row.disposedOn === null ? opinionBy(row) : row.way === 'verify' ? verifyBy(row) : inquiryBy(row)

/** INT_FOUR_WAYS (INT-20): a lead that is disposed of goes one of the four ways, and what belongs to a way belongs to it alone. */
export function checkWay(row: Lead): Problem[] {
  return [
    ...((row.disposedOn === null) === (row.way === null)
      ? []
      : [
          error(
            'INT_FOUR_WAYS',
            '处置须在四种方式中选一种，并填写日期',
            'A disposal is one of the four ways, with its day',
            row.way === null ? 'way' : 'disposedOn',
          ),
        ]),
    ...(row.letterOn !== null && row.way !== 'talk'
      ? [error('INT_FOUR_WAYS', '只有谈话函询才发函', 'Only a talk or inquiry has a letter', 'letterOn')]
      : []),
    ...(row.verifyFrom !== null && row.way !== 'verify'
      ? [error('INT_FOUR_WAYS', '只有初步核实才填核实日期', 'Only a verification has its days', 'verifyFrom')]
      : []),
    ...(row.closedOn !== null && row.result === null ? [error('INT_NO_RESULT', '办结须填写结果', 'Give the result', 'result')] : []),
  ]
}

/** §11.3: what ran over its time is said; days follow one another. */
export function checkLeadClocks(row: Lead): Problem[] {
  const reportBy = row.answeredOn === null ? null : withinMonths(row.answeredOn, caseClocks(row.answeredOn).talkReportMonths)
  return [
    ...overdue(row.disposedOn, opinionBy(row), 'disposedOn'),
    ...overdue(row.answeredOn, inquiryBy(row), 'answeredOn'),
    ...overdue(row.reportedOn, reportBy, 'reportedOn'),
    ...overdue(row.closedOn, verifyBy(row), 'closedOn'),
    ...inOrder(row, ['receivedOn', 'assignedOn', 'disposedOn', 'closedOn'], 'INT-20'),
  ]
}
