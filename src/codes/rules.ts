import { basisRules } from './basis-rules.ts'
import { dutyRules } from './duty-rules.ts'
import { memberRules } from './member-rules.ts'
import { officeRules } from './office-rules.ts'
import { workRules } from './work-rules.ts'

/** One line of wording for each rule, by its id; an id cited in a test, a problem or a comment can be looked up here. */
export const ruleWording = { ...basisRules, ...memberRules, ...workRules, ...dutyRules, ...officeRules } as const
