import type { AreaRules } from '../area-rules.ts'
import { flagOfDiscipline, noteVotes } from './effect-flag.rules.ts'
import { integrityDocuments } from './integrity.documents.ts'

/** What the registers of this area look up. */
export const integrityRules: AreaRules = {
  rules: { effectFlag: [flagOfDiscipline] },
  onStep: { effectFlag: { tie: [noteVotes], restore: [noteVotes] } },
  documents: integrityDocuments,
}
