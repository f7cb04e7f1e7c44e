import { fullYears, type Day } from '../language/day.ts'
import type { Person, Unit } from './made.ts'
import { isFormal, isSilent, rollOn } from './person.ts'

/** Who leads a branch on a day: the secretary first, then the rest of its committee where seven formal members make one due (ORG-04). */
export function officersOf(unit: Unit, day: Day): Person[] {
  const formal = rollOn(unit, day).filter(person => isFormal(person, day))
  const able = formal.filter(
    person => !person.exempt && person.floatingSince === null && !isSilent(person, day) && fullYears(person.birthOn, day) <= 72,
  )
  const ranked = (able.length > 0 ? able : formal).toSorted((a, b) => rankOf(b, day) - rankOf(a, day))
  return ranked.slice(0, formal.length >= 7 ? (formal.length >= 18 ? 5 : 3) : 1)
}

/** Those in the middle of life and surest to come lead; the order changes little from month to month. */
const rankOf = (person: Person, day: Day): number => {
  const age = fullYears(person.birthOn, day)
  return (age >= 32 && age <= 66 ? 1 : 0) + person.reliability + person.drawn * 0.6 + (person.joinedOn < '2018' ? 0.3 : 0)
}

/** The secretary of a branch on a day; undefined where nobody can be it. */
export const secretaryOf = (unit: Unit, day: Day): Person | undefined => officersOf(unit, day)[0]

/** Gives the officers of a day their posts in the Party, in the order of the committee (ORG-05). */
export function appoint(unit: Unit, day: Day): void {
  for (const [i, person] of officersOf(unit, day).entries()) person.partyPost = seats[i] ?? null
}

const seats = ['党支部书记', '组织委员', '宣传委员', '纪检委员', '青年委员']
