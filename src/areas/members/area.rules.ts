import type { AreaRules } from '../area-rules.ts'
import { memberAlike, memberAtBranch, standOnRoll } from './member.rules.ts'

/** What the registers of this area look up, and the figures that no declaration can say. */
export const membersRules: AreaRules = {
  rules: { member: [memberAtBranch, memberAlike] },
  after: { member: [standOnRoll] },
}
