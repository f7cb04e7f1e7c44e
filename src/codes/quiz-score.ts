import type { Day } from '../language/day.ts'
import { educationRules } from './education-rules.ts'

/** A question as it stands on the paper of a quiz; `points` in tenths. */
export interface Asked {
  answer: string
  points: number
}

/**
 * Points of an answer, in hundredths: all correct ones full, some missing half, any wrong one none (EDU-07).
 * @param given letters in any order; empty where nothing was chosen
 */
export function scoreAnswer({ answer, points }: Asked, given: string, day: Day): number {
  const chosen = new Set(given.toUpperCase().replaceAll(/[^A-H]/g, ''))
  const right = new Set(answer)
  if (chosen.size === 0 || [...chosen].some(letter => !right.has(letter))) return 0
  return chosen.size === right.size ? points * 10 : Math.floor((points * 10 * educationRules(day).partialShare) / 100)
}
