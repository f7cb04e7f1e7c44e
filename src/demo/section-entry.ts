import { registerNamed } from '../engine/engine.ts'
import { takeStep } from '../engine/record/act.ts'
import { type Day, type Month, monthOf } from '../language/day.ts'
import type { Role } from '../language/role.ts'
import { type Entry, type Journal, planned, type Source } from './journal.ts'
import type { Ref, Unit } from './made.ts'
import { lastDay } from './size.ts'

/** An entry with the day on which it is made. */
export type Dated = Entry & { on: Day }

/** Makes the entries of a role. */
export const enteredBy =
  (role: Role) =>
  (register: string, unit: Unit, on: Day, values: Entry['values'], more: Partial<Entry> = {}): Dated => ({
    register,
    unit,
    on,
    role,
    values,
    ...more,
  })

/** The month of a number from 1. */
export const monthNamed = (year: number, month: number): Month => `${year}-${String(month).padStart(2, '0')}`

/** A step that is taken in a later month than its record was entered. */
export interface Later {
  on: Day
  take: (journal: Journal) => Promise<unknown>
}

/** A step of a record by its reference, on its day. */
export const stepLater = (
  role: Role,
  register: string,
  ref: Ref,
  step: string,
  on: Day,
  values: Record<string, unknown> | (() => Record<string, unknown>) = {},
): Later => ({
  on,
  take: journal =>
    takeStep(journal.engine, journal.as(role), registerNamed(journal.engine, register), ref.id, step, {
      values: typeof values === 'function' ? values() : values,
      day: on,
      acceptWarnings: true,
    }),
})

/** The entries of their months, and the steps of theirs up to the last day, in their order. */
export function plannedWithSteps(journal: Journal, entries: readonly Dated[], later: readonly Later[]): Source {
  const source = planned(entries.filter(entry => entry.on <= lastDay))
  const due = Map.groupBy(
    later.filter(one => one.on <= lastDay).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    one => monthOf(one.on),
  )
  return month => ({ ...source(month), after: (due.get(month) ?? []).map(one => () => one.take(journal)) })
}
