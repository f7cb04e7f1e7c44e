import type { Column, ColumnKind, ColumnOf, Columns } from '../language/column.ts'
import { type AnyRegister, columnsOf } from '../language/register.ts'
import type { Words } from '../language/words.ts'

/** A field of a form. */
export interface FormField {
  name: string
  column: Column
}

/** A group of fields with its title; the first group may have none. */
export interface FormGroup {
  title: Words | null
  fields: FormField[]
}

/** What a fresh form knows before anybody types. */
export interface FormStart {
  /** Today, `YYYY-MM-DD`. */
  today: string
}

/** The values of a form by column: references as `{id, name}`, files as stored files, everything else as it is stored. */
export type FormValues = Record<string, unknown>

/** A column that a reference beside it fills: with the title of the record chosen, or with what that holds in a column of its own. */
export interface GivenColumn {
  column: string
  reference: string
  to: string
  /** The column there; null for the title. */
  held: string | null
}

/** Columns that references beside them fill (`titleOf`, `givenBy`). */
export const givenColumns = (columns: Columns): GivenColumn[] =>
  Object.entries(columns).flatMap(([name, column]): GivenColumn[] => {
    const [by, held] = givenBy(column)
    const reference = by === undefined ? undefined : columns[by]
    return by !== undefined && reference?.kind === 'ref' ? [{ column: name, reference: by, to: reference.to, held: held ?? null }] : []
  })

/** The reference that fills a column, and the column there; of a title the reference alone. */
export const givenBy = (column: Column): string[] =>
  column.givenBy?.split('.') ?? (column.kind === 'text' && column.titleOf !== undefined ? [column.titleOf] : [])

/** What a change of one field brings along: the title of the record just chosen, in the column that is its title. */
export function withFollowing(columns: Columns, values: FormValues, name: string, value: unknown): FormValues {
  const next = { ...values, [name]: value }
  for (const { column, reference, held } of givenColumns(columns))
    if (held === null && reference === name && value && typeof value === 'object' && 'name' in value) next[column] = value.name
  return next
}

/** The facts that the record just chosen holds for the columns beside it. */
export const factsOf = (columns: Columns, name: string, record: FormValues): FormValues =>
  Object.fromEntries(
    givenColumns(columns).flatMap(({ column, reference, held }) => {
      const value = held === null || reference !== name ? null : record[held]
      return value === null || value === undefined || value === '' ? [] : [[column, value]]
    }),
  )

/** The columns of a form in their order, but what a reference fills stands below it. */
export function inFormOrder<C extends Column>(columns: readonly [string, C][]): [string, C][] {
  const given = new Map(givenColumns(Object.fromEntries(columns)).map(({ column, reference }) => [column, reference]))
  return columns.flatMap((one, at) => {
    if (comesLater(columns, given, at)) return []
    return [one, ...columns.filter(([name], other) => given.get(name) === one[0] && comesLater(columns, given, other))]
  })
}

/** What a reference fills and stands above it in the declaration moves below it; where it stands below already it stays. */
const comesLater = (columns: readonly [string, Column][], given: ReadonlyMap<string, string>, at: number): boolean =>
  columns.findIndex(([name]) => name === given.get(columns[at]?.[0] ?? '')) > at

/** The groups of a form in the order of the declaration; computed columns are worked out, hidden ones filled by rules: neither is asked. */
export function formGroups(reg: AnyRegister): FormGroup[] {
  const groups: FormGroup[] = []
  for (const [name, column] of inFormOrder(columnsOf(reg))) {
    if (column.kind === 'computed' || column.hidden) continue
    const last = groups.at(-1)
    if (column.group || !last) groups.push({ title: column.group ?? null, fields: [{ name, column }] })
    else last.fields.push({ name, column })
  }
  return groups
}

/** The values of a fresh form. */
export const initialValues = (columns: Columns, start: FormStart): FormValues =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, initialValue(column, start)]))

/** The value a fresh field begins with. */
export const initialValue = (column: Column, start: FormStart): unknown => (initial[column.kind] as Initial)(column, start) // cast: the table pairs each kind with its own function

/** The values as a save sends them: references and files by id, the parts likewise. */
export const draftValues = (columns: Columns, values: FormValues): FormValues =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([name, column]) =>
      name in values && column.kind !== 'computed' ? [[name, draftValue(column, values[name])]] : [],
    ),
  )

/** The columns of a draft that differ from what was read. */
export const changedValues = (columns: Columns, before: FormValues, after: FormValues): FormValues => {
  const [old, fresh] = [draftValues(columns, before), draftValues(columns, after)]
  return Object.fromEntries(
    Object.entries(fresh).filter(([name, value]) => JSON.stringify(value ?? null) !== JSON.stringify(old[name] ?? null)),
  )
}

type Initial = (column: Column, start: FormStart) => unknown

const nothing = () => null
const none = () => []

const initial: { [K in ColumnKind]: (column: ColumnOf<K>, start: FormStart) => unknown } = {
  text: nothing,
  longText: nothing,
  integer: column => column.default ?? null,
  money: nothing,
  decimal: nothing,
  date: (column, start) => (column.default === 'today' ? start.today : null),
  moment: nothing,
  month: (column, start) => (column.default === 'thisMonth' ? start.today.slice(0, 7) : null),
  flag: column => column.default ?? null,
  choice: column => column.default ?? null,
  choices: none,
  coded: column => column.default ?? null,
  ref: nothing,
  refs: none,
  record: nothing,
  lines: none,
  identity: nothing,
  phone: nothing,
  files: none,
  computed: nothing,
}

const draftValue = (column: Column, value: unknown): unknown => (sent[column.kind] as Sent)(value, column) // cast: the table pairs each kind with its own function

type Sent = (value: unknown, column: Column) => unknown

const plain = (value: unknown) => (value === '' || value === undefined ? null : value)
const id = (value: unknown) => (value && typeof value === 'object' && 'id' in value ? value.id : (value ?? null))
const ids = (value: unknown) => (Array.isArray(value) ? value.map(id) : [])

const sent: { [K in ColumnKind]: (value: unknown, column: ColumnOf<K>) => unknown } = {
  text: plain,
  longText: plain,
  integer: plain,
  money: plain,
  decimal: plain,
  date: plain,
  moment: plain,
  month: plain,
  flag: plain,
  choice: plain,
  choices: value => (Array.isArray(value) ? value : []),
  coded: plain,
  ref: id,
  refs: ids,
  record: value =>
    value && typeof value === 'object' && 'id' in value && 'register' in value ? { register: value.register, id: value.id } : null,
  lines: (value, column) => (Array.isArray(value) ? value.map((line: FormValues) => draftValues(column.of, line)) : []),
  identity: plain,
  phone: plain,
  files: ids,
  computed: plain,
}
