import type { Day } from '../language/day.ts'
import type { Person, Unit } from './made.ts'

/** A turn in a member's standing, with the day from which it holds. */
export interface Turn {
  person: Person
  on: Day
  kind: 'arrived' | 'found-late' | 'full' | 'transfer-out' | 'branch-change' | 'decided'
  to?: Unit
  /** Of a decision: the states before and after, and what else it says. */
  decision?: { from: string; to: string; removal?: string }
}

/** Everybody who ever stands on the rolls. */
export interface Population {
  people: readonly Person[]
  turns: Turn[]
}
