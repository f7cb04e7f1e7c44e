import type { Day } from '../../language/day.ts'
import { error, type Problem, warning } from '../../language/problem.ts'

/** INT_CLOCK_OVER: what ran over its time limit is said and bars nothing; the record of it is wanted. */
export const overdue = (day: Day | null, by: Day | null, column: string): Problem[] =>
  day !== null && by !== null && day > by
    ? [warning('INT_CLOCK_OVER', `期限为${by}，现为${day}`, `The limit was ${by}; it was ${day}`, column)]
    : []

/** The days of a chain follow one another; those not given yet are passed over. */
export function inOrder<K extends string>(row: Readonly<Record<K, Day | null>>, chain: readonly K[], rule: string): Problem[] {
  const set = chain.flatMap(name => (row[name] === null ? [] : [{ name, day: row[name] }]))
  const wrong = set.find((one, i) => one.day < (set[i - 1]?.day ?? ''))
  return wrong ? [error(rule, `${wrong.day}早于前一环节，请核对`, `${wrong.day} lies before the step before it`, wrong.name)] : []
}
