import { addDays, type Day, fullYears } from '../language/day.ts'
import { leave } from './careers.ts'
import type { Person, Unit } from './made.ts'
import { openingDay } from './persons.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'
import type { Turn } from './turn.ts'

/** A member out of contact: the last contact, what was done, and the day of each. */
export interface LostCase {
  person: Person
  unit: Unit
  last: Day
  steps: readonly (readonly [step: 'find' | 'suspend' | 'reinstate' | 'remove' | 'conclude', on: Day])[]
}

/** A member disposed of, with the day of the approval. */
export interface DisposalCase {
  person: Person
  unit: Unit
  form: 'correction' | 'advice' | 'removal'
  ground: string
  on: Day
}

/** A letter that was issued and not handed in. */
export interface OpenLetter {
  person: Person
  unit: Unit
  issuedOn: Day
}

/** Members whom the organization has to look after or to decide about. */
export interface CarePlan {
  lost: readonly LostCase[]
  disposals: readonly DisposalCase[]
  letters: readonly OpenLetter[]
}

/** Plans who is lost, disposed of or leaves by a decision; the decisions join the turns of the population, and the stays end or begin anew. */
export function planCare(people: readonly Person[], turns: Turn[], random: Random): CarePlan {
  const turned = new Set(turns.map(turn => turn.person))
  const settled = random.some(
    people.filter(person => isPlain(person) && !turned.has(person)),
    60,
  )
  const next = (): Person => {
    const person = settled.pop()
    if (!person) throw new Error('too few members to plan decisions about')
    return person
  }
  const turn = (person: Person, on: Day, from: string, to: string, removal?: string): Turn => ({
    person,
    on,
    kind: 'decided',
    decision: { from, to, ...(removal ? { removal } : {}) },
  })
  const decide = (person: Person, on: Day, to: string, removal?: string): void => leave(turns, turn(person, on, 'NORMAL', to, removal))
  const home = (person: Person): Unit => {
    const [stay] = person.stays
    if (!stay) throw new Error(`${person.name} stands on no roll`)
    return stay.unit
  }
  const lost = lostPlans.slice(0, Math.max(6, Math.round(people.length / 400))).map(([last, ...steps]): LostCase => {
    const person = next()
    const unit = home(person)
    person.silent = { from: last, until: steps.find(([step]) => step !== 'suspend')?.[1] ?? null }
    if (person.silent.until === null) person.reliability = 0.03
    for (const [step, on] of steps) {
      if (step === 'suspend') decide(person, on, 'SUSPENDED')
      if (step === 'remove') turns.push(turn(person, on, 'SUSPENDED', 'REMOVED', 'quit'))
      if (step !== 'reinstate') continue
      turns.push(turn(person, on, 'SUSPENDED', 'NORMAL'))
      person.stays.push({ unit, from: on, until: null })
    }
    return { person, unit, last, steps }
  })
  const disposals = disposalPlans.map(([form, ground, on]): DisposalCase => {
    const person = next()
    const [begins, improved] = [addDays(on, 6), improvedOn({ form, on })]
    if (form === 'removal') decide(person, begins, 'REMOVED', 'conditions')
    if (form === 'advice') turns.push(turn(person, begins, 'NORMAL', 'ADVISED_OUT'))
    if (form === 'correction') turns.push(turn(person, begins, 'NORMAL', 'LIMIT'))
    if (improved) turns.push(turn(person, improved, 'LIMIT', 'NORMAL'))
    return { person, unit: home(person), form, ground, on }
  })
  decide(next(), '2024-09-18', 'WITHDRAWN')
  decide(next(), '2025-06-11', 'EXPELLED')
  const probationary = people.find(
    person => person.enteredOn === openingDay && (person.fullOn ?? '') > '2024-05-01' && person.stays.at(-1)?.until === null,
  )
  if (probationary) decide(probationary, '2024-04-16', 'PROB_CANCELLED')
  const letters = letterDays.slice(0, Math.max(3, Math.round(people.length / 600))).map((issuedOn): OpenLetter => {
    const person = next()
    return { person, unit: home(person), issuedOn }
  })
  return { lost, disposals, letters }
}

/** When a correction has come to its good end; undefined where that is still to come, or never. */
export function improvedOn({ form, on }: Pick<DisposalCase, 'form' | 'on'>): Day | undefined {
  const day = addDays(on, 200)
  return form === 'correction' && day <= lastDay ? day : undefined
}

/** In the middle of life, at work in a community's estate, without an office in the Party. */
const isPlain = (person: Person): boolean => {
  const age = fullYears(person.birthOn, openingDay)
  const [stay] = person.stays
  return (
    age >= 28 &&
    age <= 58 &&
    person.stays.length === 1 &&
    stay?.until === null &&
    stay.unit.sector === 'community' &&
    stay.unit.endedOn === null &&
    person.enteredOn === openingDay &&
    (person.fullOn ?? '9') <= openingDay &&
    person.partyPost === null &&
    person.floatingSince === null &&
    !person.exempt
  )
}

const lostPlans: readonly (readonly [last: Day, ...steps: LostCase['steps']])[] = [
  ['2024-01-15', ['find', '2024-05-20']],
  ['2023-05-20', ['suspend', '2024-01-22'], ['remove', '2026-02-10']],
  ['2023-07-31', ['suspend', '2024-03-12'], ['reinstate', '2025-04-15']],
  ['2024-10-08', ['suspend', '2025-05-20']],
  ['2026-05-12'],
  ['2024-11-02', ['find', '2025-03-10']],
  ['2025-01-20', ['suspend', '2025-09-16']],
  ['2024-03-03', ['conclude', '2024-08-21']],
  ['2025-04-25', ['find', '2025-10-14']],
  ['2024-02-11', ['suspend', '2024-09-05']],
  ['2026-06-30'],
  ['2025-08-19', ['suspend', '2026-03-24']],
  ['2026-01-08', ['find', '2026-07-02']],
]

const disposalPlans: readonly (readonly [DisposalCase['form'], string, Day])[] = [
  ['correction', 'slack', '2024-11-20'],
  ['correction', 'discipline', '2025-04-22'],
  ['removal', 'lostConditions', '2025-08-19'],
  ['correction', 'slack', '2025-11-12'],
  ['advice', 'threat', '2026-05-20'],
]

const letterDays: readonly Day[] = [
  '2024-09-04',
  '2025-08-20',
  '2026-10-12',
  '2024-06-18',
  '2025-11-06',
  '2026-10-20',
  '2025-05-13',
  '2026-09-15',
]
