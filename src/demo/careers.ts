import { correct } from '../engine/record/act.ts'
import { registerNamed } from '../engine/engine.ts'
import { addDays, type Day, daysBetween, fullYears, monthOf } from '../language/day.ts'
import { moveMembers, type Standing } from '../engine/tree/roll.ts'
import type { Person, Unit } from './made.ts'
import type { Entry, Journal, Source } from './journal.ts'
import { memberValues } from './member-values.ts'
import { branchOn, stay } from './person.ts'
import { openingDay, type PersonMaker } from './persons.ts'
import { outsideUnits } from './place-names.ts'
import type { Random } from './random.ts'
import { lastDay, madeDistrict } from './size.ts'

/** A turn in a member's standing, with the day from which it holds. */
interface Turn {
  person: Person
  on: Day
  kind: 'arrived' | 'full' | 'deceased' | 'transfer-out' | 'branch-change'
  to?: Unit
}

/** Everybody who ever stands on the rolls. */
export interface Population {
  people: readonly Person[]
  turns: readonly Turn[]
}

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
  return { people, turns: turns.toSorted((a, b) => (a.on < b.on ? -1 : 1)) }
}

/** The months' work on members: new ones are recorded, turns are carried out as corrections with their reason. */
export function careersSource(journal: Journal, population: Population): Source {
  const entering = Map.groupBy(population.people, person => (person.enteredOn === openingDay ? '2023-12' : monthOf(person.enteredOn)))
  const turning = Map.groupBy(population.turns, turn => monthOf(turn.on))
  return month => ({
    entries: (entering.get(month) ?? []).map(
      (person): Entry => ({
        register: 'member',
        unit: person.stays[0]?.unit ?? nobody(person),
        ...(month === '2023-12' ? { sheet: true as const } : {}),
        values: () => memberValues(person),
        ref: person,
      }),
    ),
    after: (turning.get(month) ?? []).map(turn => () => carryOut(journal, turn)),
  })
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
  if (random.chance(yearly * 2.8)) end(turns, person, dayBetween(random, from, lastDay), 'deceased')
  else if (age < 60 && random.chance(0.024)) end(turns, person, dayBetween(random, from, lastDay), 'transfer-out')
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

function end(turns: Turn[], person: Person, on: Day, kind: 'deceased' | 'transfer-out'): void {
  const last = person.stays.at(-1)
  if (last) last.until = on
  for (let at = turns.length - 1; at >= 0; at -= 1) if ((turns[at]?.on ?? '') >= on && turns[at]?.kind !== 'arrived') turns.splice(at, 1)
  turns.push({ person, on, kind })
}

async function carryOut(journal: Journal, turn: Turn): Promise<void> {
  const { engine } = journal
  const viewer = journal.as('organization')
  const member = registerNamed(engine, engine.names.member)
  const { person } = turn
  if (turn.kind === 'full') {
    await correct(engine, viewer, member, person.id, {
      values: { category: '1', fullOn: person.fullOn },
      reason: '预备期满，经支部大会讨论通过并报批准转为正式党员',
      acceptWarnings: true,
    })
    return
  }
  const roll = registerNamed(engine, engine.names.membership)
  const standing = await standingOf(journal, person)
  if (turn.kind === 'arrived') {
    await correct(engine, viewer, roll, standing.membership, {
      values: { fromDay: turn.on, reason: 'transfer-in', cameFrom: person.cameFrom, document: `介绍信第${person.id % 900}号` },
      reason: '按介绍信填写转入日期和原所在组织',
      acceptWarnings: true,
    })
    return
  }
  if (turn.kind === 'branch-change') {
    const from = branchOn(person, addDays(turn.on, -1))?.node
    const to = turn.to?.node
    if (from && to)
      await engine.store.asSystem('made change of branch', tx =>
        moveMembers(tx, engine, viewer, [standing], from, to, turn.on, 'branch-change'),
      )
    return
  }
  const text = turn.kind === 'deceased' ? '因病去世' : '组织关系转往外地'
  await correct(engine, viewer, member, person.id, {
    values: { membershipState: turn.kind === 'deceased' ? 'DEAD' : 'OUT' },
    reason: text,
    acceptWarnings: true,
  })
  await correct(engine, viewer, roll, standing.membership, {
    values: { untilDay: turn.on, endReason: turn.kind, ...(turn.kind === 'transfer-out' ? { wentTo: person.random.pick(goals) } : {}) },
    reason: text,
    acceptWarnings: true,
  })
}

const goals = ['邻市某街道社区党支部', '省会城市某企业党支部', '外省某县直机关党支部', '子女所在地社区党支部']

async function standingOf(journal: Journal, person: Person): Promise<Standing> {
  const standing = await journal.engine.store.as(journal.as('organization'), tx =>
    tx.first<Standing>(
      `select id as membership, member, member_label as name, from_day as "from" from membership where district_id = $1 and member = $2 and until_day is null and state <> 'void'`,
      [madeDistrict, person.id],
    ),
  )
  return standing ?? nobody(person)
}

/** A day from one to another, both included. */
export const dayBetween = (random: Random, from: Day, to: Day): Day => addDays(from, random.int(0, Math.max(daysBetween(from, to), 0)))

const nobody = (person: Person): never => {
  throw new Error(`${person.name} stands on no roll`)
}
