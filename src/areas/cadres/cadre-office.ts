import { ref } from '../../language/column.ts'
import { sections } from '../../language/role.ts'

/** Who works with the cadres' registers: their clerks and their head, nobody else (CAD-40). */
export const cadreOffice = { read: sections.cadres, write: sections.cadres } as const

/** The same with a section of evaluations, which those it is about never read. */
export const evaluating = { ...cadreOffice, sealed: { evaluation: sections.cadres } } as const

/** The member whose own record a row is; taken from the cadre's card by `own-member.rules.ts`, never typed. */
export const ownMember = ref('本人', 'Own', 'member', { hidden: true })
