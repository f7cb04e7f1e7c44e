import type { AreaRules } from '../area-rules.ts'
import { frequencyRate } from './event.figures.ts'

/** What the registers of this area look up, and the figures that no declaration can say. */
export const orglifeRules: AreaRules = {
  figures: [frequencyRate],
}
