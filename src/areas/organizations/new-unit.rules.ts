import { leadingBodyRule } from '../../codes/leading-body.ts'
import type { LookedUpRule } from '../../engine/engine.ts'
import type { Hand } from '../../engine/record/hand.ts'
import { warning } from '../../language/problem.ts'

/** §1.1: a joint branch has five units as a rule; a sixth is said. */
export const jointFits: LookedUpRule = async (hands, { tx, viewer, engine }) => {
  const joined = hands.flatMap(hand => {
    const branch = jointBranch(hand)
    return branch === null ? [] : [{ hand, branch }]
  })
  if (joined.length === 0) return
  const rows = await tx.rows<{ branch: number; unit: number }>(
    `select l.organization as branch, l.of_id as unit from new_unit_coverage l join new_unit u on u.district_id = l.district_id and u.id = l.of_id
     where l.district_id = $1 and l.organization = any($2::bigint[]) and l.mode = 'JOINT' and l.until_day is null and u.state <> 'void'`,
    [viewer.district, [...new Set(joined.map(({ branch }) => branch))]],
  )
  const most = leadingBodyRule(engine.today()).jointUnits
  const units = new Map<number, number>()
  for (const { branch, unit } of rows) if (!hands.some(({ id }) => id === unit)) units.set(branch, (units.get(branch) ?? 0) + 1)
  for (const { hand, branch } of joined) {
    const count = (units.get(branch) ?? 0) + 1
    units.set(branch, count)
    if (count > most)
      hand.problems.push(
        warning(
          'ORG_JOINT_GT_5',
          `该联合党支部已覆盖${count - 1}个单位，一般不超过${most}个`,
          `The joint branch covers ${count - 1} units already; ${most} are usual`,
          'coverage',
        ),
      )
  }
}

/** The joint branch that covers a unit now, where one is named. */
function jointBranch({ values }: Hand): number | null {
  const lines = Array.isArray(values.coverage) ? values.coverage : []
  const last: unknown = lines.at(-1)
  if (last === null || typeof last !== 'object' || !('mode' in last) || !('organization' in last) || !('untilDay' in last)) return null
  return last.mode === 'JOINT' && last.untilDay === null && typeof last.organization === 'number' ? last.organization : null
}
