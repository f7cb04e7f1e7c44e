import type { FollowUp, LookedUpRule } from '../../engine/engine.ts'
import { openEnd } from '../../codes/voting-rights.ts'
import { error } from '../../language/problem.ts'
import { noteOnMembers } from '../members/member.rules.ts'

/** INT-32: the flag is the discipline section's; the organization department ties it to the member and changes nothing else. */
export const flagOfDiscipline: LookedUpRule = async (hands, { tx, viewer }) => {
  if (viewer.role !== 'organization') return
  const stood = await tx.rows<Record<string, unknown>>(
    `select id, name, unit, basis, given_on, barred_until, votes_suspended_until, standing, ended_on from effect_flag
     where district_id = $1 and id = any($2::bigint[])`,
    [viewer.district, hands.flatMap(({ id }) => id ?? [])],
  )
  for (const hand of hands) {
    const before = stood.find(row => row.id === hand.id)
    const { values } = hand
    const now = { name: values.name, unit: values.unit, basis: values.basis, given_on: values.givenOn, barred_until: values.barredUntil }
    const more = { votes_suspended_until: values.votesSuspendedUntil, standing: values.standing, ended_on: values.endedOn }
    const same = before && Object.entries({ ...now, ...more }).every(([name, value]) => (value ?? null) === (before[name] ?? null))
    if (!same)
      hand.problems.push(
        error('INT-32', '提示由纪检部门填写，组织部门只关联党员', 'Flags are given by the discipline section; only the member is added'),
      )
  }
}

/** INT-32, MEM-20: until when votes are suspended stands on the member's own record once the flag is tied, and goes with its end; never why. */
export const noteVotes: FollowUp = (hands, _, look) =>
  noteOnMembers(
    look,
    hands.flatMap(({ values, state }) => {
      const until = values.votesSuspendedUntil ?? (values.standing === true ? openEnd : null)
      return until === null ? [] : [{ member: values.member, values: { votesSuspendedUntil: state === 'restored' ? null : String(until) } }]
    }),
    'votes',
  )
