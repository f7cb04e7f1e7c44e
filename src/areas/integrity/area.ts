import type { Area } from '../area.ts'
import { accountability } from './accountability.ts'
import { coordinationMeeting } from './coordination-meeting.ts'
import { dutyListItem } from './duty-list-item.ts'
import { effectFlag } from './effect-flag.ts'
import { eightRuleProblem } from './eight-rule-problem.ts'
import { higherManagedCount } from './higher-managed-count.ts'
import { inspectionFinding } from './inspection-finding.ts'
import { inspectionTour } from './inspection-tour.ts'
import { integrityCase } from './integrity-case.ts'
import { integrityRegulation } from './integrity-regulation.ts'
import { integrityReport } from './integrity-report.ts'
import { interview } from './interview.ts'
import { lead } from './lead.ts'
import { leadTransfer } from './lead-transfer.ts'
import { petition } from './petition.ts'
import { sanction } from './sanction.ts'
import { specialGovernance } from './special-governance.ts'

/** 党风廉政: its registers in the order of the menu. */
export const integrity: Area = {
  key: 'integrity',
  zh: '党风廉政',
  en: 'Integrity',
  registers: [
    dutyListItem,
    integrityReport,
    petition,
    higherManagedCount,
    lead,
    leadTransfer,
    integrityCase,
    sanction,
    effectFlag,
    interview,
    accountability,
    inspectionTour,
    inspectionFinding,
    specialGovernance,
    eightRuleProblem,
    integrityRegulation,
    coordinationMeeting,
  ],
}
