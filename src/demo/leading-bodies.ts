import type { Day } from '../language/day.ts'
import type { Person, Unit } from './made.ts'
import { personName } from './names.ts'
import { officersOf } from './officers.ts'
import { isFormal, rollOn } from './person.ts'
import type { Random } from './random.ts'
import { standsOn } from './unit.ts'

/** Somebody in a leading body; without a person where the member stands on no roll of the district. */
export interface Leader {
  name: string
  person: Person | null
  seat: 'secretary' | 'deputy' | 'organization' | 'publicity' | 'discipline' | 'ordinary'
}

const branchSeats = ['secretary', 'organization', 'publicity', 'discipline', 'ordinary'] as const
const committeeSeats = ['secretary', 'deputy', 'organization', 'publicity', 'discipline', 'ordinary', 'ordinary'] as const

/** Formal members on the roll of a branch who had been so for at least that day; the rolls are known from the opening on. */
export const formalBy = (unit: Unit, day: Day, roll: Day = day): number => rollOn(unit, roll).filter(person => isFormal(person, day)).length

/** The leading body of a branch: its secretary, and a committee where seven formal members make one due; in a committee of three one has two seats (ORG-05). */
export function branchBody(unit: Unit, day: Day, roll: Day = day): Leader[] {
  const officers = officersOf(unit, roll)
  const able = formalBy(unit, day, roll) >= 7 ? officers : officers.slice(0, 1)
  const leaders = able.map((person, i): Leader => ({ name: person.name, person, seat: branchSeats[i] ?? 'ordinary' }))
  const third = able[2]
  return able.length === 3 && third ? [...leaders, { name: third.name, person: third, seat: 'discipline' }] : leaders
}

/** The leading body of a community or of a system committee: officers of the branches below, filled up with others to five or seven. */
export function committeeBody(unit: Unit, units: readonly Unit[], day: Day, random: Random): Leader[] {
  const officers = units
    .filter(branch => branch.kind === 'branch' && branch.parent === unit && standsOn(branch, day))
    .map(branch => officersOf(branch, day))
  const ranked = [...officers.flatMap(([first]) => first ?? []), ...officers.flatMap(([, ...rest]) => rest)]
  const size = ranked.length >= 8 ? 7 : 5
  return Array.from({ length: size }, (_, i): Leader => {
    const person = ranked[i] ?? null
    return { name: person?.name ?? personName(random, '1', 1976), person, seat: committeeSeats[i] ?? 'ordinary' }
  })
}

/** The appointed body of a working committee or the elected one of the district: people who stand on no branch's roll here. */
export const appointedBody = (size: number, random: Random): Leader[] =>
  Array.from({ length: size }, (_, i) => ({
    name: personName(random, random.chance(0.3) ? '2' : '1', random.int(1966, 1986)),
    person: null,
    seat: committeeSeats[i] ?? 'ordinary',
  }))
