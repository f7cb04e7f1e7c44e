import type { AreaRules } from '../area-rules.ts'
import { seatsFit } from './body-member.rules.ts'
import { mayElect, rollFits } from './election.rules.ts'
import { jointMeetingRate } from './joint-meeting.figures.ts'
import { jointFits } from './new-unit.rules.ts'
import { bigCommitteeRate } from './organization.figures.ts'
import { termFigures, termsDueSoon, vacancies } from './term.figures.ts'
import { sizesFit, yearsFit } from './term.rules.ts'
import { organizationDocuments } from './organizations.documents.ts'

/** What the registers of this area look up, and the figures that no declaration can say. */
export const organizationsRules: AreaRules = {
  rules: { term: [yearsFit, sizesFit], bodyMember: [seatsFit], election: [mayElect, rollFits], newUnit: [jointFits] },
  figures: [bigCommitteeRate, jointMeetingRate, ...termFigures, termsDueSoon, vacancies],
  documents: organizationDocuments,
}
