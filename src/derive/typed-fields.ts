import type { Column, Columns } from '../language/column.ts'
import { type AnyRegister, columnsOf } from '../language/register.ts'
import type { Values } from './check.ts'
import { givenBy, initialValue } from './form.ts'

/** Filled fields of a record by who filled them: somebody, or the program (defaults, days of steps, the roll, what is worked out). */
export interface FieldCount {
  typed: number
  given: number
}

/** What is known of how the values came about. */
export interface Filling {
  today: string
  /** The draft as it came in; a field it did not hold was filled by the program. */
  asked: Values
  /** What stood before: fields that stay as they were are not filled again. */
  before?: Values
}

/**
 * Counts the fields that were filled in a version of a record, the cells of its parts included. An empty field is not counted; neither is a field
 * that was emptied. A value equal to the one that a fresh form begins with counts as given.
 */
export function filledFields(reg: AnyRegister, values: Values, { today, asked, before = {} }: Filling): FieldCount {
  const count: FieldCount = { typed: 0, given: 0 }
  const stamped = new Set(Object.values(reg.steps).flatMap(step => step.stamps ?? []))
  for (const [name, column] of columnsOf(reg)) {
    if (column.hidden) continue
    const value = values[name]
    if (column.kind === 'lines') {
      const rows = freshLines((value ?? []) as Values[], (before[name] ?? []) as Values[]) // cast: the draft has been read
      for (const [line, old] of rows) countLine(count, column.of, line, old, today, column.roll)
      continue
    }
    if (!isFilled(value) || same(value, before[name])) continue
    const byProgram = column.kind === 'computed' || !isFilled(asked[name]) || isInitial(column, value, today) || isGiven(column, values)
    if (byProgram || (stamped.has(name) && value === today)) count.given += 1
    else count.typed += 1
  }
  return count
}

/** The same over what the program wrote by itself: every filled field is given. */
export function givenFields(reg: AnyRegister, values: Values, before?: Values): FieldCount {
  const { typed, given } = filledFields(reg, values, { today: '', asked: values, ...(before ? { before } : {}) })
  return { typed: 0, given: typed + given }
}

/** Lines that were not there before, each with the line that it stands in place of, as far as there is one. */
function freshLines(lines: readonly Values[], before: readonly Values[]): [Values, Values][] {
  if (before.length === 0) return lines.map(line => [line, {}])
  const left = new Map<string, number>()
  for (const line of before) left.set(JSON.stringify(line), (left.get(JSON.stringify(line)) ?? 0) + 1)
  const fresh = lines.filter(line => {
    const key = JSON.stringify(line)
    const n = left.get(key) ?? 0
    if (n > 0) left.set(key, n - 1)
    return n === 0
  })
  const gone = before.filter(line => {
    const n = left.get(JSON.stringify(line)) ?? 0
    if (n > 0) left.set(JSON.stringify(line), n - 1)
    return n > 0
  })
  return fresh.map((line, i) => [line, gone[i] ?? {}])
}

function countLine(count: FieldCount, columns: Columns, line: Values, old: Values, today: string, roll: string | undefined): void {
  for (const [name, column] of Object.entries(columns)) {
    const value = line[name]
    if (column.hidden || !isFilled(value) || same(value, old[name])) continue
    if (name === roll || isInitial(column, value, today) || isGiven(column, line)) count.given += 1
    else count.typed += 1
  }
}

const isInitial = (column: Column, value: unknown, today: string): boolean => same(value, initialValue(column, { today }))

/** What the record chosen beside it fills in. */
const isGiven = (column: Column, values: Values): boolean => {
  const [by] = givenBy(column)
  return by !== undefined && isFilled(values[by])
}

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && a !== null && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
