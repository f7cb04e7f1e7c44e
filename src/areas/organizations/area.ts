import type { Area } from '../area.ts'
import { agreement } from './agreement.ts'
import { jointCommittee } from './joint-committee.ts'
import { organizationTie } from './organization-tie.ts'
import { organization } from './organization.ts'
import { place } from './place.ts'
import { pledge } from './pledge.ts'

/** 组织建设: its registers in the order of the menu. */
export const organizations: Area = {
  key: 'organizations',
  zh: '组织建设',
  en: 'Organizations',
  registers: [organization, organizationTie, place, jointCommittee, agreement, pledge],
}
