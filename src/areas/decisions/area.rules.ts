import type { AreaRules } from '../area-rules.ts'
import { mattersCarriedOut, moneyInvolved } from './matter.figures.ts'
import { whileCollecting } from './resident-opinion.rules.ts'
import { decisionDocuments } from './decisions.documents.ts'

/** What the registers of this area look up, and the figures that no declaration can say. */
export const decisionsRules: AreaRules = {
  rules: { residentOpinion: [whileCollecting] },
  figures: [mattersCarriedOut, moneyInvolved],
  documents: decisionDocuments,
}
