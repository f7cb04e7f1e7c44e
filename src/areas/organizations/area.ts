import type { Area } from '../area.ts'
import { agreement } from './agreement.ts'
import { bodyMember } from './body-member.ts'
import { communityBrand } from './community-brand.ts'
import { communityFund } from './community-fund.ts'
import { communityStaff } from './community-staff.ts'
import { election } from './election.ts'
import { instructor } from './instructor.ts'
import { jointCommittee } from './joint-committee.ts'
import { jointMeeting } from './joint-meeting.ts'
import { newUnit } from './new-unit.ts'
import { organizationTie } from './organization-tie.ts'
import { organization } from './organization.ts'
import { place } from './place.ts'
import { pledge } from './pledge.ts'
import { resourceItem } from './resource-item.ts'
import { term } from './term.ts'
import { unitSurvey } from './unit-survey.ts'

/** 组织建设: its registers in the order of the menu. */
export const organizations: Area = {
  key: 'organizations',
  zh: '组织建设',
  en: 'Organizations',
  registers: [
    organization,
    bodyMember,
    term,
    election,
    organizationTie,
    place,
    jointCommittee,
    jointMeeting,
    agreement,
    resourceItem,
    pledge,
    newUnit,
    unitSurvey,
    instructor,
    communityFund,
    communityStaff,
    communityBrand,
  ],
}
