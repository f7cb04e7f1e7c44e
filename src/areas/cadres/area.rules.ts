import type { AreaRules } from '../area-rules.ts'
import { besideEarlierGrades, bestWithinPlaces } from './cadre-appraisal.rules.ts'
import { ownMemberOfCadre } from './own-member.rules.ts'
import { notBarred, unchangedAfterAppointment, withinPosts } from './selection-case.rules.ts'
import { cadreDocuments } from './cadres.documents.ts'

/** What the registers of this area look up. */
export const cadresRules: AreaRules = {
  rules: {
    cadreAppraisal: [bestWithinPlaces, besideEarlierGrades],
    personalReport: [ownMemberOfCadre],
    rotation: [ownMemberOfCadre],
    supervisionTalk: [ownMemberOfCadre],
    cadreExit: [ownMemberOfCadre],
    selectionCase: [unchangedAfterAppointment, withinPosts, notBarred],
  },
  documents: cadreDocuments,
}
