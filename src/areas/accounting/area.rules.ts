import type { AreaRules } from '../area-rules.ts'
import { ownSection } from './release.rules.ts'

/** What the registers of this area look up, and the figures that no declaration can say. */
export const accountingRules: AreaRules = {
  rules: { release: [ownSection] },
}
