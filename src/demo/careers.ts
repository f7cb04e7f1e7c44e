import { correct } from '../engine/record/act.ts'
import { registerNamed } from '../engine/engine.ts'
import { list } from '../engine/record/read.ts'
import { addDays, type Day, daysBetween, fullYears, monthOf } from '../language/day.ts'
import type { Person, Unit } from './made.ts'
import type { Entry, Journal, Source } from './journal.ts'
import { memberValues } from './member-values.ts'
import { entriesOf } from './moves.ts'
import { stay } from './person.ts'
import type { Population, Turn } from './turn.ts'
import { openingDay, type PersonMaker } from './persons.ts'
import { outsideUnits } from './place-names.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'

/** The people of the opening day and those who move in later. */
export function populate(branches: readonly Unit[], maker: PersonMaker, random: Random): Person[] {
  const people = branches.flatMap(unit =>
    Array.from({ length: unit.size }, () =>
      maker.make(unit, random, { enteredOn: openingDay, enteredBy: 'opening', ...(random.chance(0.012) ? onProbation(random) : {}) }),
    ),
  )
  const incoming = Math.round(people.length * 0.018)
  for (let i = 0; i < incoming; i += 1) {
    const on = dayBetween(random, '2024-01-05', '2026-10-20')
    people.push(
      maker.make(random.pick(branches), random, {
        enteredOn: on,
        enteredBy: 'transfer-in',
        cameFrom: `中共${random.pick(outsideUnits)}支部委员会`,
      }),
    )
  }
  return people
}

/** What becomes of people: full membership, a change of branch, moving away, death. */
export function planCareers(people: readonly Person[], branches: readonly Unit[], random: Random): Population {
  const turns = people.flatMap(person => turnsOf(person, random, branches))
  // One of those who seemed to come from outside had stood here all along, and was only missing from the roll.
  const late = turns.find(turn => turn.kind === 'arrived' && turn.on > '2024-02' && turn.on < '2025-12')
  if (late) late.kind = 'found-late'
  return { people, turns }
}

/** The months' work on members: new ones are recorded; who moves, dies, is decided about or converted follows from transfers, decisions and cases. */
export function careersSource(journal: Journal, { people, turns }: Population): Source {
  const entering = Map.groupBy(people, person => (person.enteredOn === openingDay ? '2023-12' : monthOf(person.enteredOn)))
  const turning = Map.groupBy(
    turns.toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    turn => monthOf(turn.on),
  )
  return month => {
    const now = turning.get(month) ?? []
    const fresh = (entering.get(month) ?? []).map(
      (person): Entry => ({
        register: 'member',
        unit: person.stays[0]?.unit ?? nobody(person),
        ...(month === '2023-12' ? { sheet: true as const } : {}),
        values: () => memberValues(person),
        ref: person,
      }),
    )
    return {
      entries: [...fresh, ...now.flatMap(entriesOf)],
      after: [
        ...now
          .filter(turn => turn.kind === 'full' && turn.person.enteredBy !== 'accepted')
          .map(turn => () => convert(journal, turn.person)),
        ...now.filter(turn => turn.kind === 'found-late').map(turn => () => makeUp(journal, turn.person)),
      ],
    }
  }
}

function onProbation(random: Random): { joinedOn: Day; birthOn: Day } {
  return { joinedOn: dayBetween(random, '2023-03-10', '2023-12-10'), birthOn: dayBetween(random, '1978-01-01', '2002-12-31') }
}

function turnsOf(person: Person, random: Random, branches: readonly Unit[]): Turn[] {
  const turns: Turn[] = person.enteredBy === 'transfer-in' ? [{ person, on: person.enteredOn, kind: 'arrived' }] : []
  const decided = person.fullOn && person.fullOn > person.enteredOn ? addDays(person.fullOn, 31) : null
  if (decided && decided <= lastDay) turns.push({ person, on: decided, kind: 'full' })
  const age = fullYears(person.birthOn, openingDay)
  const yearly = age < 60 ? 0.001 : age < 70 ? 0.007 : age < 80 ? 0.02 : 0.055
  const from = addDays(person.enteredOn, 200)
  if (random.chance(yearly * 2.8)) leave(turns, { person, on: dayBetween(random, from, lastDay), ...died })
  else if (age < 60 && random.chance(0.024)) leave(turns, { person, on: dayBetween(random, from, lastDay), kind: 'transfer-out' })
  else if (random.chance(0.006)) {
    const on = `${dayBetween(random, from, lastDay).slice(0, 7)}-01`
    const home = person.stays.at(-1)?.unit
    const to = random.pick(branches)
    if (home && to !== home && on > person.enteredOn) {
      stay(person, to, on, addDays(on, -1))
      turns.push({ person, on, kind: 'branch-change', to })
    }
  }
  return turns
}

const died = { kind: 'decided', decision: { from: 'NORMAL', to: 'DEAD' } } as const

/** Ends a person's stay with a turn: the day before it is the last on the roll. What was to come after it comes no more. */
export function leave(turns: Turn[], turn: Turn): void {
  const last = turn.person.stays.at(-1)
  if (last) last.until = addDays(turn.on, -1)
  for (let at = turns.length - 1; at >= 0; at -= 1) {
    const other = turns[at]
    if (other?.person === turn.person && other.on >= turn.on && other.kind !== 'arrived') turns.splice(at, 1)
  }
  turns.push(turn)
}

async function convert(journal: Journal, person: Person): Promise<void> {
  const { engine } = journal
  await correct(engine, journal.as('organization'), registerNamed(engine, engine.names.member), person.id, {
    values: { category: '1', fullOn: person.fullOn },
    reason: '预备期满，经支部大会讨论通过并报批准转为正式党员',
    acceptWarnings: true,
  })
}

async function makeUp(journal: Journal, person: Person): Promise<void> {
  const { engine } = journal
  const viewer = journal.as('organization')
  const roll = registerNamed(engine, engine.names.membership)
  const { rows } = await list(engine, viewer, roll, { filters: { member: [String(person.id)] } })
  await correct(engine, viewer, roll, rows[0]?.id ?? 0, {
    values: { reason: 'opening', cameFrom: null, document: null },
    reason: '组织关系原在本支部，排查中补登名册',
    acceptWarnings: true,
  })
}

/** A day from one to another, both included. */
export const dayBetween = (random: Random, from: Day, to: Day): Day => addDays(from, random.int(0, Math.max(daysBetween(from, to), 0)))

const nobody = (person: Person): never => {
  throw new Error(`${person.name} stands on no roll`)
}
