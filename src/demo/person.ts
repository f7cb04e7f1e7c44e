import type { Day } from '../language/day.ts'
import type { Person, Unit } from './made.ts'

/** The branch of a person on a day; null before and after. */
export const branchOn = (person: Person, day: Day): Unit | null =>
  person.stays.find(stay => stay.from <= day && (stay.until === null || stay.until >= day))?.unit ?? null

/** The roll of a branch on a day, in the order in which its people came. */
export const rollOn = (unit: Unit, day: Day): Person[] =>
  unit.people.filter(person =>
    person.stays.some(stay => stay.unit === unit && stay.from <= day && (stay.until === null || stay.until >= day)),
  )

/** Whether a person is a formal member on a day. */
export const isFormal = (person: Person, day: Day): boolean => person.fullOn !== null && person.fullOn <= day

/** Puts a person on the roll of a branch from a day; the roll before ends the day before. */
export function stay(person: Person, unit: Unit, from: Day, dayBefore: Day): void {
  const last = person.stays.at(-1)
  if (last) last.until = dayBefore
  person.stays.push({ unit, from, until: null })
  if (!unit.people.includes(person)) unit.people.push(person)
}

/** Whether a person is out of contact on a day. */
export const isSilent = ({ silent }: Person, day: Day): boolean =>
  silent !== null && silent.from < day && (silent.until === null || day < silent.until)
