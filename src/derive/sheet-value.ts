import type { Column, ColumnKind, ColumnOf } from '../language/column.ts'
import { codeText } from './sheet.ts'
import { placePoint } from '../language/number-words.ts'
import { showMoment } from './show.ts'

/** What a cell of a written sheet holds: days and moments as text of their form, money in fen. */
export type Written = string | number | null

/** Says a referenced record so that it is found again; `label` is the name kept on the row. */
export type NameOf = (to: string, id: number, label: string) => string

/** A stored value as a sheet holds it; reading it back gives the same value. References come as `{id, name}` or ids, money as fen. */
export const writtenValue = (column: Column, value: unknown, nameOf: NameOf): Written =>
  value === null || value === undefined || value === '' ? null : (writers[column.kind] as Writer)(value, column, nameOf) // cast: the table pairs each kind with its own function

type Writer = (value: unknown, column: Column, nameOf: NameOf) => Written

const asText = (value: unknown): string => String(value)
const asNumber = (value: unknown): number => Number(value)
const optionText = (options: ColumnOf<'choice'>['options'], value: unknown): string => options[String(value)]?.[0] ?? String(value)
const joined = (values: unknown, word: (value: unknown) => string): Written =>
  Array.isArray(values) && values.length > 0 ? values.map(word).join('、') : null

const writers: { [K in ColumnKind]: (value: unknown, column: ColumnOf<K>, nameOf: NameOf) => Written } = {
  text: asText,
  longText: asText,
  integer: asNumber,
  money: asNumber,
  decimal: (value, column) => Number(placePoint(BigInt(Number(value)), column.places)),
  date: asText,
  moment: value => showMoment(String(value)).replace(' ', 'T'),
  month: asText,
  flag: value => (value ? '是' : '否'),
  choice: (value, column) => optionText(column.options, value),
  choices: (value, column) => joined(value, option => optionText(column.options, option)),
  coded: (value, column) => codeText(column, String(value)),
  ref: (value, column, nameOf) => referenceText(value, column.to, nameOf),
  refs: (value, column, nameOf) => joined(value, id => referenceText(id, column.to, nameOf)),
  record: value => (value && typeof value === 'object' && 'name' in value ? String(value.name) : null),
  lines: () => null,
  identity: asText,
  phone: asText,
  files: () => null,
  computed: (value, column) =>
    column.options
      ? optionText(column.options, value)
      : column.as === 'text' || column.as === 'date'
        ? String(value)
        : column.as === 'decimal'
          ? Number(placePoint(BigInt(Number(value)), 2))
          : Number(value),
}

const referenceText = (value: unknown, to: string, nameOf: NameOf): string =>
  typeof value === 'object' && value !== null && 'id' in value
    ? nameOf(to, Number(value.id), 'name' in value ? String(value.name) : '')
    : nameOf(to, Number(value), '')
