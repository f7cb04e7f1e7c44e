import type { AreaRules } from '../area-rules.ts'
import { bigCommitteeRate } from './organization.figures.ts'

/** What the registers of this area look up, and the figures that no declaration can say. */
export const organizationsRules: AreaRules = {
  figures: [bigCommitteeRate],
}
