import type { FollowUp } from '../../engine/engine.ts'
import { noteOnMembers } from './member.rules.ts'

/** Who is away is so on the member's own record too, so that nobody types it twice (MEM-01). */
export const noteFloating: FollowUp = (hands, _, look) =>
  noteOnMembers(
    look,
    hands
      .filter(({ values }) => values.direction === 'out' && values.endedOn === null)
      .map(({ values }) => ({
        member: values.member,
        values: { floatingSince: String(values.leftOn), floatingTo: String(values.place) },
      })),
    'float',
  )

/** Who is back, or has transferred, is away no longer. */
export const noteReturn: FollowUp = (hands, _, look) =>
  noteOnMembers(
    look,
    hands
      .filter(({ values }) => values.direction === 'out')
      .map(({ values }) => ({ member: values.member, values: { floatingSince: null, floatingTo: null } })),
    'float',
  )
