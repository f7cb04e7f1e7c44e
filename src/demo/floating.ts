import { addDays, addMonths, type Day } from '../language/day.ts'
import { dayBetween } from './careers.ts'
import { type Entry, planned, type Source } from './journal.ts'
import type { Person, Ref, Unit } from './made.ts'
import { personName } from './names.ts'
import { outsideUnits } from './place-names.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'

/** One floating member, out or in. */
interface Float extends Ref {
  direction: 'out' | 'in'
  person: Person | null
  name: string
  unit: Unit
  leftOn: Day
  registeredOn: Day
  endedOn: Day | null
  place: string
  card: boolean
  file: boolean
  random: Random
}

/** Floating members: some were away before the records begin, others leave in these years; each December a review, most of them in contact each quarter. */
export function floatingSource(people: readonly Person[], branches: readonly Unit[], random: Random): Source {
  const floats = [...outward(people, random.fork('out')), ...inward(branches, people.length, random.fork('in'))]
  return planned(floats.map(float => ({ ...entryOf(float), on: enteredOn(float) })))
}

function outward(people: readonly Person[], random: Random): Float[] {
  const working = people.filter(person => {
    const [stay] = person.stays
    const settled = person.enteredBy === 'opening' && person.stays.length === 1 && person.silent === null
    return settled && stay?.until === null && stay.unit.sector === 'community' && stay.unit.endedOn === null
  })
  const before = working.filter(person => person.floatingSince !== null)
  const later = random.some(
    working.filter(person => person.floatingSince === null && person.unitName !== null && person.partyPost === null && !person.exempt),
    Math.round(people.length / 75),
  )
  return [...before, ...later].flatMap((person): Float[] => {
    const unit = person.stays[0]?.unit
    const leftOn = person.floatingSince ?? dayBetween(random, '2023-08-01', '2026-03-20')
    const away = addMonths(leftOn, 6)
    const registeredOn = away < '2024-01-05' ? dayBetween(random, '2024-01-05', '2024-03-28') : addDays(away, random.int(1, 20))
    if (!unit || registeredOn > lastDay) return []
    const endedOn = random.chance(0.14) ? addDays(registeredOn, random.int(120, 500)) : null
    return [
      {
        ...common(random, registeredOn),
        direction: 'out',
        person,
        name: person.name,
        unit,
        leftOn,
        endedOn: endedOn && endedOn <= lastDay ? endedOn : null,
        place: person.floatingTo ?? random.pick(places),
      },
    ]
  })
}

function inward(branches: readonly Unit[], members: number, random: Random): Float[] {
  const homes = branches.filter(unit => unit.sector === 'community' && unit.endedOn === null)
  return Array.from({ length: Math.max(4, Math.round(members / 80)) }, () => {
    const leftOn = dayBetween(random, '2022-03-01', '2026-02-20')
    const away = addMonths(leftOn, 6)
    const registeredOn = away < '2024-01-05' ? dayBetween(random, '2024-01-05', '2024-05-28') : addDays(away, random.int(1, 20))
    return {
      ...common(random, registeredOn),
      direction: 'in' as const,
      person: null,
      name: personName(random, random.chance(0.36) ? '2' : '1', random.int(1970, 1999)),
      unit: random.pick(homes),
      leftOn,
      endedOn: null,
      place: '本社区租住',
    }
  })
}

const common = (random: Random, registeredOn: Day): Pick<Float, 'id' | 'registeredOn' | 'card' | 'file' | 'random'> => ({
  id: 0,
  registeredOn,
  card: random.chance(0.95),
  file: random.chance(0.96),
  random: random.fork(`${registeredOn} ${random.int(1, 1_000_000)}`),
})

const places = ['沿海城市务工', '省会城市务工', '外省经商', '随子女在外居住', '邻省工地']

/** The paper registers were brought in last autumn, with all that had been done by then. */
const enteredOn = ({ registeredOn }: Float): Day => (registeredOn > '2026-08-25' ? registeredOn : '2026-09-02')

function entryOf(float: Float): Entry {
  const { random, person, registeredOn } = float
  const on = enteredOn(float)
  const ended = float.endedOn !== null && float.endedOn <= on
  const until = ended && float.endedOn ? float.endedOn : on
  const contacts = Array.from({ length: 13 }, (_, i) => addDays(registeredOn, i * 80)).filter(day => day <= until && random.chance(0.97))
  const reviewed = ['2024', '2025'].filter(year => registeredOn <= `${year}-12-10` && until >= `${year}-12-10` && random.chance(0.9))
  return {
    register: 'floatingMember',
    unit: float.unit,
    ref: float,
    steps: ['register', ...(ended ? ['comeBack'] : [])],
    values: () => ({
      direction: float.direction,
      name: float.name,
      member: person?.id ?? null,
      homeName: person ? null : `中共${random.pick(outsideUnits)}支部委员会`,
      leftOn: float.leftOn,
      place: float.place,
      hostName: person ? '流入地社区党组织' : float.unit.shortName,
      registeredOn,
      contactHere: '支部组织委员',
      contactThere: '社区党务工作者',
      duesAt: person ? random.pick(['home', 'home', 'host']) : 'host',
      cardNo: float.card ? `示流${registeredOn.slice(2, 4)}${String(random.int(1, 9999)).padStart(4, '0')}` : null,
      cardOn: float.card ? registeredOn : null,
      fileNo: float.file ? `${float.unit.place}-${random.int(1, 40)}` : null,
      fileOn: float.file ? registeredOn : null,
      appraisals: reviewed.map(year => reviewOf(year, random)),
      contacts: contacts.map(contactedOn => ({ contactedOn, means: random.pick(['phone', 'message']), gist: '了解工作生活和思想情况' })),
      ...(ended ? { endedOn: float.endedOn } : {}),
    }),
  }
}

const reviewOf = (year: string, random: Random): Record<string, unknown> => ({
  appraisedOn: `${year}-12-${random.int(4, 10) < 10 ? `0${random.int(4, 9)}` : '10'}`,
  grade: random.weighted([
    ['good', 5],
    ['fair', 4],
    ['plain', 1],
  ]),
  by: '流入地党组织和支部党员',
})
