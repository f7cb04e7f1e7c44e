import type { AreaRules } from '../area-rules.ts'
import { developsMembers, noteFull, withinPlan } from './development.rules.ts'
import { inOpenMonth, reversesWhole, twoPersons, voidInOpenMonth } from './dues-closing.rules.ts'
import { monthToClose } from './dues.reminders.ts'
import { duesFigures } from './dues.figures.ts'
import { noteFloating, noteReturn } from './floating-member.rules.ts'
import { floatingComplete } from './floating-member.figures.ts'
import { inServiceRate } from './in-service.figures.ts'
import { noteLost } from './lost-contact.rules.ts'
import { fiftyYearsFull } from './medal.rules.ts'
import { memberAlike, memberAtBranch, standOnRoll, stateByDecision } from './member.rules.ts'
import { checkedOnce } from './member-check.rules.ts'
import { membersAtStart } from './membership.figures.ts'
import { carryOutDecision, fromPresentState } from './membership-decision.rules.ts'
import { underCeiling } from './point-entry.rules.ts'
import { transferOverviews } from './transfer.overviews.ts'
import { moveOnReceipt } from './transfer.rules.ts'
import { rightsOverviews } from './voting-rights.overviews.ts'
import { memberDocuments } from './members.documents.ts'

/** What the registers of this area look up, what follows from them, and the figures that no declaration can say. */
export const membersRules: AreaRules = {
  rules: {
    member: [memberAtBranch, memberAlike, stateByDecision],
    memberCheck: [checkedOnce],
    membershipDecision: [fromPresentState],
    development: [developsMembers, withinPlan],
    medal: [fiftyYearsFull],
    duesPayment: [inOpenMonth, reversesWhole],
    duesClosing: [twoPersons],
    pointEntry: [underCeiling],
  },
  after: { member: [standOnRoll], floatingMember: [noteFloating], lostContact: [noteLost] },
  onStep: {
    duesPayment: { void: [voidInOpenMonth], unvoid: [voidInOpenMonth] },
    membershipDecision: { takeEffect: [carryOutDecision] },
    development: { convert: [noteFull] },
    transfer: { receive: [moveOnReceipt] },
    floatingMember: { comeBack: [noteReturn], settle: [noteReturn], lose: [noteReturn] },
    lostContact: { find: [noteLost], reinstate: [noteLost], remove: [noteLost], conclude: [noteLost] },
  },
  figures: [membersAtStart, floatingComplete, inServiceRate, ...duesFigures],
  reminders: [monthToClose],
  overviews: [...transferOverviews, ...rightsOverviews],
  documents: memberDocuments,
}
