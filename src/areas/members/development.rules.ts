import { quote, tableOf } from '../../derive/names.ts'
import { type FollowUp, type LookedUpRule, registerNamed } from '../../engine/engine.ts'
import { error } from '../../language/problem.ts'
import { reachedStates } from '../../language/register.ts'
import { isWithin, pathEnd } from '../../language/viewer.ts'
import { noteOnMembers } from './member.rules.ts'

/** DEV-24: who is converted is a full member on the own record too, from the end of the probation, so that nobody types it twice. */
export const noteFull: FollowUp = (hands, _, look) =>
  noteOnMembers(
    look,
    hands
      .filter(({ values }) => typeof values.fullOn === 'string')
      .map(({ values }) => ({ member: values.member, values: { category: '1', fullOn: String(values.fullOn) } })),
    'convert',
  )

/** Types of organizations that never develop members (DEV-19, ORG-08). */
const neverDevelop = ['LS', 'LW', 'GN']

/** Temporary and functional organizations do not accept members. */
export const developsMembers: LookedUpRule = async hands => {
  for (const hand of hands)
    if (neverDevelop.includes(hand.org.type))
      hand.problems.push(
        error(
          'DEV_ORG_CANNOT_DEVELOP',
          '临时和功能型党组织不发展党员，请由组织关系所在党支部办理',
          'Temporary and functional organizations do not develop members: use the branch of the relation',
          'org',
        ),
      )
}

/**
 * No more are accepted than the plan of the year allows, counted by the day of the branch meeting (DEV-30, DEV-31). The plans looked at are those of the
 * organizations from the viewer's own down to the branch: for these every case is in sight.
 */
export const withinPlan: LookedUpRule = async (hands, { tx, engine, viewer, register }) => {
  const passing = hands.filter(({ values }) => typeof values.branchMeetingOn === 'string' && values.notApprovedOn === null)
  if (passing.length === 0) return
  const years = [...new Set(passing.map(({ values }) => Number(String(values.branchMeetingOn).slice(0, 4))))]
  const plans = await tx.rows<{ year: number; quota: number; path: string }>(
    `select year, quota, guard_path as path from ${quote(tableOf(registerNamed(engine, 'developmentPlan')))}
     where district_id = $1 and state <> 'void' and year = any($2::bigint[]) and guard_path >= $3 and guard_path < $4`,
    [viewer.district, years, viewer.path, pathEnd(viewer.path)],
  )
  if (plans.length === 0) return
  const cases = await tx.rows<{ id: number; year: number; path: string }>(
    `select id, extract(year from branch_meeting_on)::bigint as year, guard_path as path from ${quote(tableOf(register))}
     where district_id = $1 and state = any($2) and not_approved_on is null and extract(year from branch_meeting_on) = any($3::int[])`,
    [viewer.district, reachedStates(register, 'branchPassed'), years],
  )
  const standing = new Set(cases.map(one => `${one.id} ${one.year}`))
  for (const plan of plans) {
    let used = cases.filter(one => one.year === plan.year && isWithin(one.path, plan.path)).length
    for (const hand of passing) {
      const year = Number(String(hand.values.branchMeetingOn).slice(0, 4))
      if (year !== plan.year || !isWithin(hand.org.path, plan.path) || standing.has(`${hand.id} ${year}`)) continue
      used += 1
      if (used > plan.quota)
        hand.problems.push(
          error(
            'DEV_OVER_PLAN',
            `${year}年发展党员计划${plan.quota}名，加上本名为${used}名；超计划须先登记计划调整文件`,
            `The plan of ${year} is ${plan.quota}; with this one there are ${used}: record the adjustment of the plan first`,
            'branchMeetingOn',
          ),
        )
    }
  }
}
