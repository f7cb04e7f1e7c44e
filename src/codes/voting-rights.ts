import type { Day } from '../language/day.ts'
import type { MembershipState } from './membership-state.ts'

/** The last day of a suspension that has none yet. */
export const openEnd: Day = '2200-12-31'

/** What the rights of a member follow from. */
export interface Standing {
  fullOn: Day | null
  state: MembershipState
  /** Last day on which votes are suspended by a decision of discipline; `openEnd` where it is open. */
  suspendedUntil: Day | null
}

/** Why a member has no vote on a day, and cannot elect or be elected; null where the rights stand (党员权利保障条例第五条, MEM-20). No more is told than that votes are suspended (INT-32). */
export function noVote({ fullOn, state, suspendedUntil }: Standing, day: Day): 'probationary' | 'membership' | 'suspended' | null {
  if (fullOn === null || fullOn > day) return 'probationary'
  if (!withRights.includes(state)) return 'membership'
  return suspendedUntil !== null && day <= suspendedUntil ? 'suspended' : null
}

/** Given time to correct or advised to leave, a member still has his rights until he has left. */
const withRights: readonly MembershipState[] = ['NORMAL', 'LIMIT', 'ADVISED_OUT']
