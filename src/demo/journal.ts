import { openBatch, type Given } from '../engine/record/batch.ts'
import { type Engine, registerNamed } from '../engine/engine.ts'
import { explained } from '../engine/record/fault.ts'
import { type Day, lastDayOfMonth, type Month } from '../language/day.ts'
import type { Role } from '../language/role.ts'
import type { Viewer } from '../language/viewer.ts'
import type { Ref, Unit } from './made.ts'
import { lastDay, madeDistrict } from './size.ts'
import { idOf } from './unit.ts'

/** One record to be entered. Values are made when its turn comes, so that what it refers to has its id by then. */
export interface Entry {
  register: string
  unit: Unit
  values: () => Record<string, unknown>
  programme?: Ref
  /** Steps that it has gone through when it is entered. */
  steps?: readonly string[]
  /** Brought in by a sheet, as offices do with long lists. */
  sheet?: true
  /** Who enters it, where a step asks for more than a clerk. */
  role?: Role
  /** Who else handles it, in a sealed section. */
  handledBy?: readonly Role[]
  /** Gets the id. */
  ref?: Ref
}

/** What a month brings: records to enter, and acts before and after them. */
export interface MonthWork {
  before?: readonly (() => Promise<unknown>)[]
  entries?: readonly Entry[]
  after?: readonly (() => Promise<unknown>)[]
}

/** Makes the work of a month; asked month by month, in their order. */
export type Source = (month: Month) => MonthWork

/** The made district while it is built: the engine under a moving clock, and who acts. */
export interface Journal {
  engine: Engine
  /** The district's viewer in a role; whose account it is where the role has been seated. */
  as: (role: Role) => Viewer
  /** Lets a role act under an account: what a sealed section enters is handled by it. */
  seat: (role: Role, account: number, name: string) => void
  /** Sets the day it is. */
  turnTo: (day: Day) => void
  /** Enters records through the door, each register's in one batch. */
  enter: (entries: readonly Entry[]) => Promise<void>
  counts: Map<string, number>
}

/** What one role brings of one register, a thousand or two at a time. */
interface Entering {
  name: string
  role: Role
  act: string
  portions: readonly Entry[][]
}

const portionsOf = (entries: readonly Entry[]): Entry[][] =>
  Array.from({ length: Math.ceil(entries.length / 1500) }, (_, i) => entries.slice(i * 1500, (i + 1) * 1500))

/** A journal over an engine whose clock it moves. */
export function openJournal(base: Engine): Journal {
  let today: Day = '2023-12-31'
  const engine: Engine = { ...base, today: () => today, allowSynthetic: true }
  const counts = new Map<string, number>()
  const seated = new Map<Role, { account: number; name: string }>()
  const as = (role: Role): Viewer => ({
    ...(seated.get(role) ?? { account: 0, name: '演示数据' }),
    role,
    district: madeDistrict,
    org: 0,
    path: madeDistrict,
    member: null,
  })
  const givenOf = (entries: readonly Entry[]): Given[] =>
    entries.map(entry => ({
      org: idOf(entry.unit),
      programme: entry.programme?.id ?? null,
      values: entry.values(),
      ...(entry.steps ? { steps: entry.steps } : {}),
      ...(entry.handledBy ? { handlers: entry.handledBy.map(one => as(one).account) } : {}),
    }))
  /** Enters what one role brings of one register; `meanwhile` runs while the database writes the last of it. */
  const enterBatch = async ({ name, role, act, portions }: Entering, first: readonly Given[], meanwhile: () => void): Promise<void> => {
    const reg = registerNamed(engine, name)
    const viewer = as(role)
    try {
      await engine.store.as(viewer, async tx => {
        const batch = openBatch(tx, engine, viewer, reg, { act, acceptWarnings: true })
        for (const [i, portion] of portions.entries()) {
          const given = i === 0 ? first : givenOf(portion)
          const ids = await batch.add(given)
          if (batch.barred())
            throw new Error(
              `${name}: ${JSON.stringify(batch.problems.filter(({ problems }) => problems.some(problem => problem.level === 'error')).slice(0, 2))} ${JSON.stringify(given[batch.problems[0]?.index ?? 0]).slice(0, 1500)}`,
            )
          portion.forEach((entry, at) => {
            if (entry.ref) entry.ref.id = ids[at] ?? 0
          })
          counts.set(name, (counts.get(name) ?? 0) + portion.length)
        }
        const closing = batch.close()
        meanwhile()
        await closing
      })
    } catch (fault) {
      throw explained(fault, reg)
    }
  }
  return {
    engine,
    as,
    seat: (role, account, name) => void seated.set(role, { account, name }),
    turnTo: day => {
      today = day
    },
    enter: async entries => {
      const batches = [...Map.groupBy(entries, entry => `${entry.register} ${entry.role ?? 'clerk'} ${entry.sheet ? 'import' : 'record'}`)]
        .map(([key, own]): Entering => {
          const [name = '', role = 'clerk', act = 'record'] = key.split(' ')
          return { name, role: role as Role, act, portions: portionsOf(own) } // cast: the key was made from a role above
        })
        .sort((a, b) => rank(a.name) - rank(b.name))
      let ready = givenOf(batches[0]?.portions[0] ?? [])
      for (const [i, batch] of batches.entries())
        await enterBatch(batch, ready, () => {
          ready = givenOf(batches[i + 1]?.portions[0] ?? [])
        })
    },
    counts,
  }
}

/**
 * Works through the months to the last day: what is referred to is entered before what refers to it.
 * Records that nothing refers to are brought in later, as offices do: those of a programme each quarter, others each half-year.
 */
export async function workThrough(
  journal: Journal,
  months: readonly Month[],
  sources: readonly Source[],
  said: (month: Month) => void,
): Promise<void> {
  let waiting: Entry[] = []
  for (const month of months) {
    const end = lastDayOfMonth(month)
    journal.turnTo(end < lastDay ? end : lastDay)
    const works = sources.map(source => source(month))
    for (const work of works) for (const act of work.before ?? []) await act()
    const [now, later] = parted(
      works.flatMap(work => work.entries ?? []),
      ({ register, ref, sheet }) => ref !== undefined || sheet === true || order.includes(register),
    )
    waiting.push(...later)
    const all = /-(06|12)$/.test(month) || month === months.at(-1)
    const [due, rest] = parted(waiting, ({ programme }) => all || (programme !== undefined && /-(03|09)$/.test(month)))
    await journal.enter([...now, ...due])
    waiting = rest
    for (const work of works) for (const act of work.after ?? []) await act()
    said(month)
  }
}

function parted<T>(list: readonly T[], holds: (one: T) => boolean): [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []]
  for (const one of list) (holds(one) ? yes : no).push(one)
  return [yes, no]
}

/** A record with the day on which it is entered. */
export type Dated = Entry & { on: Day }

/** The source of entries planned beforehand. */
export function planned(list: readonly Dated[]): Source {
  const byMonth = Map.groupBy(list, entry => entry.on.slice(0, 7))
  return month => ({ entries: byMonth.get(month) ?? [] })
}

/** Registers that others refer to, entered first; the rest follows in any order. */
const order = (
  'programme place member membership development term jointCommittee agreement newUnit planItem weakCase matter checkpoint donation ' +
  'scheme siteRound site letter task assessmentCheck problemItem quarterlyReturn assessmentSheet appraisalMeeting dutyReport ' +
  'cadre leadingBody surveyRound appraisalList filingRound recommendation fullVote petition lead integrityCase inspectionTour specialGovernance ' +
  'event ownChannel onlineColumn question quiz lifeBase creativeItem speaker talkTopic moralModel'
).split(' ')
const rank = (name: string): number => {
  const at = order.indexOf(name)
  return at < 0 ? order.length : at
}
