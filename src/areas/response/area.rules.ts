import type { AreaRules } from '../area-rules.ts'
import { donationsAgree, shiftGaps } from './programme.watches.ts'
import { response } from './area.ts'
import { handedOverWithinReceived } from './donation-hand-over.rules.ts'
import { withinProgramme } from './programme.rules.ts'
import { oneShiftAtATime } from './shift.rules.ts'
import { stockNeverNegative } from './supply.rules.ts'
import { deployments } from './deployment.figures.ts'
import { donationRate, donors } from './donation.figures.ts'
import { reportedInMembers } from './report-in.figures.ts'
import { temporaryOrganizations } from './temporary-organization.figures.ts'
import { responseDocuments } from './response.documents.ts'

/** What the registers of this area look up, and the figures that no declaration can say. */
export const responseRules: AreaRules = {
  rules: {
    ...Object.fromEntries(response.registers.filter(({ name }) => name !== 'programme').map(({ name }) => [name, [withinProgramme]])),
    shift: [withinProgramme, oneShiftAtATime],
    supply: [withinProgramme, stockNeverNegative],
    donationHandOver: [withinProgramme, handedOverWithinReceived],
  },
  watches: [shiftGaps, donationsAgree],
  figures: [donors, donationRate, ...deployments, reportedInMembers, temporaryOrganizations],
  documents: responseDocuments,
}
