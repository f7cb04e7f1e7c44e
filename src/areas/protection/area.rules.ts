import type { AreaRules } from '../area-rules.ts'
import { applicantByAccount, dueByRule } from './subject-request.rules.ts'

/** What the registers of this area look up. */
export const protectionRules: AreaRules = { rules: { subjectRequest: [applicantByAccount, dueByRule] } }
