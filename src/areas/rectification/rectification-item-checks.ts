import { dutyLimits } from '../../codes/duty-limits.ts'
import { addDays, addMonths } from '../../language/day.ts'
import { error, type Problem, warning } from '../../language/problem.ts'

interface Item {
  source: string
  level: string
  term: string
  foundOn: string
  planOn: string | null
  dueOn: string
  extensions: readonly unknown[]
  closedOn: string | null
}

/** INSPECT_PLAN_LATE: the plan follows an inspection's feedback within a month (INT-51). */
export function checkPlan(row: Item): Problem | null {
  if (row.planOn === null) return null
  const until = addDays(row.foundOn, dutyLimits(row.foundOn).planDays)
  if (row.planOn < row.foundOn) return error('INT-51', '整改方案早于反馈日期', 'The plan lies before the feedback', 'planOn')
  return row.source === 'inspection' && row.planOn > until
    ? warning('INSPECT_PLAN_LATE', `整改方案应于${until}前印发`, `The plan was due on ${until}`, 'planOn')
    : null
}

/** INT-51: what is mended in the concentrated period is due within it, three months for the district's inspection and six for a superior's. */
export function checkConcentrated(row: Item): Problem | null {
  if (row.source !== 'inspection' || row.term !== 'concentrated' || row.extensions.length > 0) return null
  const months = dutyLimits(row.foundOn).concentratedMonths
  const until = addMonths(row.foundOn, row.level === 'district' || row.level === 'own' ? months.district : months.superior)
  return row.dueOn > until
    ? warning(
        'INT-51',
        `集中整改一般不超过${until}，超过的列为长期坚持`,
        `Concentrated mending ends on ${until} as a rule; later items are long-term`,
        'dueOn',
      )
    : null
}

/** INSPECT_EARLY_CLOSE: a long-term item is not closed before its day (INT-52). */
export const checkEarlyClose = (row: Item): Problem | null =>
  row.term === 'long-term' && row.closedOn !== null && row.closedOn < row.dueOn
    ? error(
        'INSPECT_EARLY_CLOSE',
        `长期坚持事项到期（${row.dueOn}）前不能销号`,
        `A long-term item is not closed before ${row.dueOn}`,
        'closedOn',
      )
    : null
