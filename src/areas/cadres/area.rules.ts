import type { AreaRules } from '../area-rules.ts'
import { cadreOverviews } from './cadre.overviews.ts'
import { besideEarlierGrades, bestWithinPlaces } from './cadre-appraisal.rules.ts'
import { byConditions, recommendedFromList } from './eligible-list.rules.ts'
import { notUnderRelatives } from './kinship.rules.ts'
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
    selectionCase: [unchangedAfterAppointment, withinPosts, notBarred, notUnderRelatives],
    eligibleList: [byConditions],
    recommendation: [recommendedFromList],
  },
  overviews: cadreOverviews,
  documents: cadreDocuments,
}
