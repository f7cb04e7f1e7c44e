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

/** Columns that are the title of a reference beside them: the column, the reference, the register that it leads to. */
export const titledColumns = (columns: Columns): [column: string, reference: string, to: string][] =>
  Object.entries(columns).flatMap(([name, column]): [string, string, string][] => {
    const by = column.kind === 'text' ? column.titleOf : undefined
    const reference = by === undefined ? undefined : columns[by]
    return by !== undefined && reference?.kind === 'ref' ? [[name, by, reference.to]] : []
  })

/** What a change of one field brings along: the title of the record just chosen, in the column that is its title. */
export function withFollowing(columns: Columns, values: FormValues, name: string, value: unknown): FormValues {
  const next = { ...values, [name]: value }
  for (const [column, reference] of titledColumns(columns))
    if (reference === name && value && typeof value === 'object' && 'name' in value) next[column] = value.name
  return next
}

/** The columns of a form in their order, but a title stands below the reference that fills it. */
export function inFormOrder<C extends Column>(columns: readonly [string, C][]): [string, C][] {
  const title = new Map(titledColumns(Object.fromEntries(columns)).map(([column, reference]) => [reference, column]))
  const later = new Set(title.values())
  return columns.flatMap(([name, column]) => {
    const below = columns.find(([other]) => other === title.get(name))
    return later.has(name) ? [] : [[name, column], ...(below ? [below] : [])]
  })
}

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
