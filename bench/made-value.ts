import { literal } from '../src/derive/names.ts'
import { codesOf } from '../src/language/code-table.ts'
import type { Column, ColumnKind } from '../src/language/column.ts'

/** What a made value may look at, as SQL: the row's number, its day, a salt of its own; and where the rows of other registers lie. */
export interface At {
  row: string
  day: string
  salt: number
  /** First id and number of rows of a register. */
  rowsOf: (register: string) => { first: number; count: number }
  /** A value no other row has: the column stands in a unique index. */
  unique: boolean
}

/** A number from 0 to `n` − 1 out of the row and the salt, the same in every run. */
export const pick = (at: Pick<At, 'row' | 'salt'>, n: number | string, more = 0): string => `bench_pick(${at.row}, ${at.salt + more}, ${n})`

/** SQL values of a column's database columns, in their order; what is not required is empty in half of the rows. */
export function madeValue(column: Column, at: At): string[] {
  if (column.sealed && column.kind !== 'identity' && column.kind !== 'phone')
    return [sometimes(column, at, `'sealed ' || ${at.row}`), `'＊＊'`]
  const make = makers[column.kind] as (column: Column, at: At) => string[] // cast: the table pairs each kind with its own column type
  const [first = 'null', ...rest] = make(column, at)
  return [sometimes(column, at, first), ...rest]
}

const sometimes = (column: Column, at: At, value: string): string =>
  column.required || at.unique || always.has(column.kind) ? value : `case when ${pick(at, 2, 7)} = 0 then ${value} end`
const always = new Set<ColumnKind>(['computed', 'choices', 'refs', 'files', 'record'])

const oneOf = (options: readonly string[], at: At): string => `(array[${options.map(literal).join(', ')}])[1 + ${pick(at, options.length)}]`
const number = (column: { min?: number; max?: number }, at: At): string => {
  const least = Math.ceil(column.min ?? 0)
  return `${least} + ${pick(at, Math.min(200, (column.max ?? 1_000_000) - least + 1))}`
}

const makers: { [K in ColumnKind]: (column: Extract<Column, { kind: K }>, at: At) => string[] } = {
  text: (column, at) => [`${literal(column.zh)} || ${at.unique ? at.row : pick(at, 5_000)}`],
  longText: (column, at) => [`${literal(column.zh)} || repeat('，按要求办理并登记', 1 + ${pick(at, 4)}::int)`],
  integer: (column, at) => [number(column, at)],
  money: (column, at) => [`(${number(column, at)}) * 100`],
  decimal: (column, at) => [`(${number(column, at)}) * ${10 ** column.places}`],
  date: (column, at) => [column.required ? at.day : `${at.day} + ${pick(at, 300)}::int`],
  moment: (_column, at) => [`(${at.day})::timestamp at time zone 'Asia/Shanghai' + interval '9 hours'`],
  month: (_column, at) => [`to_char(${at.day}, 'YYYY-MM')`],
  flag: (_column, at) => [`${pick(at, 4)} = 0`],
  choice: (column, at) => [oneOf(Object.keys(column.options), at)],
  choices: (column, at) => [`array[${oneOf(Object.keys(column.options), at)}]`],
  coded: (column, at) => [oneOf(codesOf(column.table), at)],
  ref: (column, at) => {
    const { first, count } = at.rowsOf(column.to)
    const chosen = pick(at, count)
    return [`${first} + ${chosen}`, `${literal(column.zh)} || ${chosen}`]
  },
  refs: () => [`'{}'`, `'{}'`],
  record: () => ['null::bigint', 'null', 'null'],
  lines: () => [],
  identity: (_column, at) => [
    `md5('identity' || ${at.row})`,
    `md5(${at.row}::text)`,
    `'999901********' || lpad((${at.row} % 10000)::text, 4, '0')`,
  ],
  phone: (_column, at) => [`md5('phone' || ${at.row})`, `'139****' || lpad((${at.row} % 10000)::text, 4, '0')`],
  files: () => [`'{}'`],
  computed: (column, at) => [
    column.as === 'date'
      ? `${at.day} + ${pick(at, 300)}::int`
      : column.as === 'text'
        ? oneOf([...Object.keys(column.options ?? { yes: [] }), 'no'], at)
        : pick(at, 20),
  ],
}
