import { inspectionClocks, withinMonths } from '../../codes/case-clocks.ts'
import { addMonths, type Day } from '../../language/day.ts'
import { error, type Problem, warning } from '../../language/problem.ts'

/** A finding as its rules see it. */
export interface Finding {
  level: 'district' | 'superior'
  feedbackOn: Day
  plannedOn: Day | null
  longTerm: boolean | null
  closedOn: Day | null
  evidence: string | null
}

/** The day by which the plan of mending is handed in: a month after the feedback (INT-51). */
export const planBy = (row: Pick<Finding, 'feedbackOn'>): Day => withinMonths(row.feedbackOn, inspectionClocks(row.feedbackOn).planMonths)

/** The last day of the concentrated period: three months for an inspection of the district, six for one from above (INT-51, COR-06). */
export const concentratedUntil = (row: Pick<Finding, 'feedbackOn' | 'level'>): Day =>
  addMonths(row.feedbackOn, inspectionClocks(row.feedbackOn).concentratedMonths[row.level])

/** What is to be done next, and by when; long-term items go on beyond the concentrated period. */
export const findingDue = (row: Finding): Day | null =>
  row.closedOn !== null ? null : row.plannedOn === null ? planBy(row) : row.longTerm === true ? null : concentratedUntil(row)

/** INT-51, INT-52: a late plan is said; a long-term item is not closed within the concentrated period, and nothing without what shows it. */
export const checkFinding = (row: Finding): Problem[] => [
  ...(row.plannedOn !== null && row.plannedOn < row.feedbackOn
    ? [error('INT-51', '方案早于反馈日期', 'The plan lies before the feedback', 'plannedOn')]
    : []),
  ...(row.plannedOn !== null && row.plannedOn > planBy(row)
    ? [warning('INSPECT_PLAN_LATE', `整改方案应在${planBy(row)}前报送`, `The plan was due on ${planBy(row)}`, 'plannedOn')]
    : []),
  ...(row.closedOn !== null && row.closedOn < row.feedbackOn
    ? [error('INT-52', '销号早于反馈日期', 'Closed before the feedback', 'closedOn')]
    : []),
  ...(row.closedOn !== null && row.longTerm === true && row.closedOn < concentratedUntil(row)
    ? [
        error(
          'INSPECT_EARLY_CLOSE',
          `长期整改事项不能在集中整改期内（${concentratedUntil(row)}前）销号`,
          `A long-term item is not closed before ${concentratedUntil(row)}`,
          'closedOn',
        ),
      ]
    : []),
  ...(row.closedOn !== null && row.evidence === null
    ? [error('INSPECT_EARLY_CLOSE', '销号须写明整改成效', 'Say what shows that it is mended', 'evidence')]
    : []),
]
