import type { Area } from '../area.ts'
import { development } from './development.ts'
import { developmentPlan } from './development-plan.ts'
import { disposal } from './disposal.ts'
import { duesClosing } from './dues-closing.ts'
import { duesBase } from './dues-base.ts'
import { duesHandOver } from './dues-hand-over.ts'
import { duesPayment } from './dues-payment.ts'
import { duesPublication } from './dues-publication.ts'
import { duesRelief } from './dues-relief.ts'
import { duesSelfCheck } from './dues-self-check.ts'
import { duesUse } from './dues-use.ts'
import { floatingMember } from './floating-member.ts'
import { inService } from './in-service.ts'
import { lostContact } from './lost-contact.ts'
import { medal } from './medal.ts'
import { member } from './member.ts'
import { memberArchive } from './member-archive.ts'
import { memberCheck } from './member-check.ts'
import { memberHistory } from './member-history.ts'
import { memberPost } from './member-post.ts'
import { membership } from './membership.ts'
import { membershipDecision } from './membership-decision.ts'
import { pairing } from './pairing.ts'
import { pointEntry } from './point-entry.ts'
import { pointRule } from './point-rule.ts'
import { transfer } from './transfer.ts'

/** 党员队伍: its registers in the order of the menu. */
export const members: Area = {
  key: 'members',
  zh: '党员队伍',
  en: 'Members',
  registers: [
    member,
    membership,
    memberHistory,
    memberCheck,
    membershipDecision,
    transfer,
    floatingMember,
    lostContact,
    memberArchive,
    memberPost,
    inService,
    pairing,
    development,
    developmentPlan,
    disposal,
    medal,
    pointRule,
    pointEntry,
    duesPayment,
    duesClosing,
    duesBase,
    duesRelief,
    duesHandOver,
    duesUse,
    duesPublication,
    duesSelfCheck,
  ],
}
