import type { AreaRules } from '../area-rules.ts'
import { deployments } from './deployment.figures.ts'
import { donationRate, donors } from './donation.figures.ts'
import { reportedInMembers } from './report-in.figures.ts'
import { temporaryOrganizations } from './temporary-organization.figures.ts'

/** What the registers of this area look up, and the figures that no declaration can say. */
export const responseRules: AreaRules = {
  figures: [donors, donationRate, ...deployments, reportedInMembers, temporaryOrganizations],
}
