import { codesOf } from '../language/code-table.ts'
import type { Column, ColumnKind, Columns } from '../language/column.ts'
import type { AnyRegister } from '../language/register.ts'

/** A JSON Schema (2020-12), as data. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** Values of a draft by column, as a save sends them. */
export const draftSchema = (reg: AnyRegister): JsonSchema => ({
  ...objectOf(reg.columns, 'draft'),
  title: `${reg.zh} ${reg.en}`,
  description: reg.about.join(' '),
})

/** Values of a row by column, as it travels: references with their names, sealed columns masked. */
export const rowSchema = (reg: AnyRegister): JsonSchema => ({
  ...objectOf(reg.columns, 'row'),
  title: `${reg.zh} ${reg.en}`,
  description: reg.about.join(' '),
})

/** A draft names computed columns nowhere; a row carries them. */
type Side = 'draft' | 'row'

function objectOf(columns: Columns, side: Side): JsonSchema {
  const own = Object.entries(columns).filter(([, column]) => side === 'row' || column.kind !== 'computed')
  const required = own.flatMap(([name, column]) => (side === 'row' || column.required ? [name] : []))
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(own.map(([name, column]) => [name, columnSchema(column, side)])),
    ...(required.length ? { required } : {}),
  }
}

/** The schema of one column: its type, its labels, and null where it may be empty. */
function columnSchema(column: Column, side: Side): JsonSchema {
  const schema =
    side === 'row' && column.sealed
      ? { type: 'string' }
      : (schemas[column.kind] as (column: Column, side: Side) => JsonSchema)(column, side) // cast: the table pairs each kind with its own column type
  const empty = column.required || schema.type === 'array' ? schema : { anyOf: [schema, { type: 'null' }] }
  return { ...empty, title: `${column.zh} ${column.en}`, ...(column.help ? { description: column.help.join(' ') } : {}) }
}

const reference: JsonSchema = {
  type: 'object',
  properties: { id: { type: 'integer' }, name: { type: 'string' } },
  required: ['id', 'name'],
}
const ids: JsonSchema = { type: 'array', items: { type: 'integer' } }
const bounds = (min: number | undefined, max: number | undefined): JsonSchema => ({
  ...(min === undefined ? {} : { minimum: min }),
  ...(max === undefined ? {} : { maximum: max }),
})

const schemas: { [K in ColumnKind]: (column: Extract<Column, { kind: K }>, side: Side) => JsonSchema } = {
  text: column => ({
    type: 'string',
    ...(column.max ? { maxLength: column.max } : {}),
    ...(column.pattern ? { pattern: column.pattern.source } : {}),
  }),
  longText: column => ({ type: 'string', maxLength: column.max ?? 20_000 }),
  integer: column => ({ type: 'integer', ...bounds(column.min, column.max) }),
  money: column => ({ type: 'integer', ...bounds(column.min, column.max), $comment: '分 fen' }),
  decimal: column => ({
    type: 'integer',
    ...bounds(
      column.min === undefined ? undefined : column.min * 10 ** column.places,
      column.max === undefined ? undefined : column.max * 10 ** column.places,
    ),
    $comment: `× 10^${column.places}`,
  }),
  date: () => ({ type: 'string', format: 'date' }),
  moment: () => ({ type: 'string', format: 'date-time' }),
  month: () => ({ type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }),
  flag: () => ({ type: 'boolean' }),
  choice: column => ({ type: 'string', enum: Object.keys(column.options) }),
  choices: column => ({
    type: 'array',
    uniqueItems: true,
    items: { type: 'string', enum: Object.keys(column.options) },
    ...(column.max ? { maxItems: column.max } : {}),
  }),
  coded: column => ({ type: 'string', enum: codesOf(column.table), $comment: column.table.standard ?? column.table.zh }),
  ref: (column, side) => (side === 'row' ? reference : { type: 'integer', $comment: column.to }),
  refs: (column, side) => (side === 'row' ? { type: 'array', items: reference } : { ...ids, $comment: column.to }),
  record: (_, side) => ({
    type: 'object',
    properties: { register: { type: 'string' }, id: { type: 'integer' }, ...(side === 'row' ? { name: { type: 'string' } } : {}) },
    required: ['register', 'id', ...(side === 'row' ? ['name'] : [])],
  }),
  lines: (column, side) => ({ type: 'array', items: objectOf(column.of, side), ...(column.atLeast ? { minItems: column.atLeast } : {}) }),
  identity: () => ({ type: 'string', pattern: '^\\d{17}[\\dXx]$' }),
  phone: () => ({ type: 'string' }),
  files: column => ({ ...ids, maxItems: column.maxCount ?? 50 }),
  computed: column => (column.as === 'date' ? { type: 'string', format: 'date' } : { type: column.as === 'text' ? 'string' : 'integer' }),
}
