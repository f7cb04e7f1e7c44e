import { memberTerms } from '../../codes/member-terms.ts'
import { addMonths, type Day } from '../../language/day.ts'

/** The first medal day on which a member's Party age has reached fifty years (MEM-05, MEM-07); null while probation lasts. */
export function medalDay(fullOn: Day | null): Day | null {
  if (fullOn === null) return null
  const { medalYears, medalDay: judged } = memberTerms(fullOn)
  const reached = addMonths(fullOn, medalYears * 12)
  const day = `${reached.slice(0, 4)}-${judged}`
  return day >= reached ? day : `${Number(reached.slice(0, 4)) + 1}-${judged}`
}
