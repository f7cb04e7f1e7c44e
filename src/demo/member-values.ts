import { addMonths } from '../language/day.ts'
import type { Person } from './made.ts'

/** A member's record as it is on the day the person comes onto the rolls; what comes later follows as corrections. */
export function memberValues(person: Person): Record<string, unknown> {
  const full = person.fullOn !== null && person.fullOn <= person.enteredOn
  return {
    name: person.name,
    identityNumber: person.identityNumber,
    sex: person.sex,
    birthOn: person.birthOn,
    ethnic: person.ethnic,
    education: person.education,
    degree: person.degree,
    homeTown: person.random.pick(homeTowns),
    phone: person.phone,
    address: person.address,
    category: full ? '1' : '2',
    joinedOn: person.joinedOn,
    fullOn: full ? person.fullOn : null,
    ...(person.enteredBy === 'transfer-in' ? { cameOn: person.enteredOn, cameFrom: person.cameFrom, cameWith: letterOf(person) } : {}),
    membershipState: 'NORMAL',
    archivePlace: person.unitName ? '所在单位人事部门' : '街道党建办公室',
    occupation: person.occupation,
    unitName: person.unitName,
    post: person.post,
    partyPost: person.partyPost,
    leadingCadre: person.inService && person.drawn < 0.07,
    inService: person.inService,
    noPost: person.noPost,
    floatingSince: person.floatingSince,
    floatingTo: person.floatingTo,
    lifeExempt: person.exempt,
    ...(full || person.fullOn === addMonths(person.joinedOn, 12) ? {} : { remarks: '预备期经批准延长' }),
  }
}

/** The number of the letter with which a person moves. */
export const letterOf = (person: Person): string => String(100 + Math.floor(person.drawn * 9000))

const homeTowns = ['示例区', '示例区', '示例区', '邻县', '本市', '本省', '外省'] as const
