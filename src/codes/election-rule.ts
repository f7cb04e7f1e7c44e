import type { Day } from '../language/day.ts'
import { moreThanHalf } from './majority.ts'
import { ruleSetInForce } from './rule-set.ts'

/** Quorum: at least four fifths of those entitled are present; more than four fifths before the regulation of 2020 (ELE-12). */
export const isElectionQuorum = (present: number, entitled: number, day: Day): boolean =>
  ruleSetInForce('basic-election', day)?.version === '1990' ? 5 * present > 4 * entitled : 5 * present >= 4 * entitled

/** Least number of candidates for the seats: a fifth more, rounded up (ELE-14). */
export const candidatesFor = (seats: number): number => seats + Math.ceil(seats / 5)

/** Who is elected by a count, who is tied at the last seat, and how many seats are left (ELE-16 to ELE-18); places in the list of approvals. */
export interface Outcome {
  elected: readonly number[]
  /** To be voted on again for what is left of the seats. */
  tied: readonly number[]
  left: number
}

/** Counts an election: approved by more than half of those entitled; where there are more than seats, by number of approvals, a tie at the last seat undecided. */
export function outcomeOf(approvals: readonly number[], seats: number, entitled: number): Outcome {
  const passed = approvals.flatMap((approve, place) => (moreThanHalf(approve, entitled) ? [place] : []))
  if (passed.length <= seats) return { elected: passed, tied: [], left: seats - passed.length }
  const of = (place: number): number => approvals[place] ?? 0
  const last = passed.map(of).toSorted((a, b) => b - a)[seats - 1] ?? 0
  const ahead = passed.filter(place => of(place) > last)
  const level = passed.filter(place => of(place) === last)
  return ahead.length + level.length === seats
    ? { elected: passed.filter(place => of(place) >= last), tied: [], left: 0 }
    : { elected: ahead, tied: level, left: seats - ahead.length }
}
