import type { AreaRules } from '../area-rules.ts'
import { goesOn, treeFits } from './plan-item.rules.ts'
import { planTargets } from './plan-target.figures.ts'

/** What the registers of this area look up, and the figures that no declaration can say. */
export const planningRules: AreaRules = {
  rules: { planItem: [treeFits] },
  onStep: { planItem: { carryOver: [goesOn] } },
  figures: planTargets,
}
