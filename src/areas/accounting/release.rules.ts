import { figureList } from '../../codes/figures.ts'
import { compartmentOf } from '../../language/role.ts'
import { error } from '../../language/problem.ts'
import type { LookedUpRule } from '../../engine/engine.ts'

/** A head releases the figures of the own section alone (APP-04). */
export const ownSection: LookedUpRule = async (hands, { viewer }) => {
  for (const hand of hands) {
    const entry = figureList.find(one => one.key === hand.values.figure)
    if (entry && 'compartment' in entry && entry.compartment !== compartmentOf(viewer.role))
      hand.problems.push(error('APP-04', '只能发布本部门的指标', 'Only figures of the own section are released', 'figure'))
  }
}
