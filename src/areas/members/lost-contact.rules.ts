import type { FollowUp } from '../../engine/engine.ts'
import { noteOnMembers } from './member.rules.ts'

/** Since when a member is out of contact stands on the member's own record too (MEM-01); it goes once the case has its end. */
export const noteLost: FollowUp = (hands, _, look) =>
  noteOnMembers(
    look,
    hands.map(({ values }) => ({
      member: values.member,
      values: { lostSince: values.lostUntil === null ? String(values.lastContactOn) : null },
    })),
    'lose',
  )
