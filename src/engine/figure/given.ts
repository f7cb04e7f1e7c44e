import { quote, tableOf } from '../../derive/names.ts'
import type { FigureEntry, FigureScope, FigureValue } from '../../language/figure.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'

/**
 * Numbers that somebody stands for in place of records: releases of a restricted compartment for its keys (decision 17), and for the others what was
 * counted before the product came, where no record tells anything yet (decision 27). Only a number for exactly this organization and period is taken.
 * The registers that hold them have the columns `figure`, `fromDay`, `toDay`, `value`, `fewer`, `givenOn`, `givenBy`, `basis`.
 */
export async function givenNumbers(
  tx: Transaction,
  engine: Engine,
  district: string,
  scope: FigureScope,
  entries: readonly FigureEntry[],
  counted: ReadonlyMap<string, FigureValue>,
): Promise<Map<string, FigureValue>> {
  const released = entries.filter(entry => entry.compartment)
  // Only a period that began before the product came can have been counted without it.
  const before = engine.startedOn !== undefined && scope.from < engine.startedOn
  const bare = before ? entries.filter(entry => !entry.compartment && isBare(counted.get(entry.key))) : []
  const found = new Map<string, FigureValue>()
  for (const [name, source, wanted] of [
    [engine.names.release, 'release', released],
    [engine.names.opening, 'opening', bare],
  ] as const) {
    const reg = name === undefined ? undefined : engine.registers[name]
    if (!reg || wanted.length === 0 || scope.programme) continue
    const rows = await givenRows(
      tx,
      reg,
      district,
      [scope.org],
      scope,
      wanted.map(entry => entry.key),
    )
    for (const row of rows) {
      const entry = wanted.find(one => one.key === row.figure)
      if (entry) found.set(entry.key, givenValue(entry, source, reg.name, row))
    }
  }
  return found
}

/** Under this many persons a released number is told in words (SEC-04). */
export const fewest = 3

/** The last number given for each of the organizations and figures, for exactly this period. */
export const givenRows = (
  tx: Transaction,
  reg: AnyRegister,
  district: string,
  orgs: readonly number[],
  { from, to }: Pick<FigureScope, 'from' | 'to'>,
  keys: readonly string[],
): Promise<Given[]> =>
  tx.rows<Given>(
    `select distinct on (org_id, figure) id, org_id as org, figure, value::text as value, ${reg.columns.fewer ? 'coalesce(fewer, false)' : 'false'} as fewer, given_on as "on", given_by as by, basis
     from ${quote(tableOf(reg))} where district_id = $1 and org_id = any($2::bigint[]) and from_day = $3 and to_day = $4 and figure = any($5::text[]) and state <> 'void'
     order by org_id, figure, given_on desc, id desc`,
    [district, orgs, from, to, keys],
  )

/** The words for a number of persons too small to be told. */
export const fewWords = { zh: `不足${fewest}`, en: `fewer than ${fewest}` } as const

interface Given {
  id: number
  org: number
  figure: string
  value: string | null
  fewer: boolean
  on: string
  by: string
  basis: string | null
}

const givenValue = (entry: FigureEntry, source: 'release' | 'opening', register: string, row: Given): FigureValue => ({
  key: entry.key,
  zh: entry.zh,
  en: entry.en,
  unit: entry.unit,
  value: row.fewer ? null : row.value,
  numerator: null,
  denominator: null,
  records: null,
  hidden: null,
  source,
  ...(row.fewer ? { words: fewWords } : {}),
  given: { register, id: row.id, on: row.on, by: row.by, basis: row.basis ?? '' },
})

/** Nothing on record: no register carries it, or no row was counted. */
const isBare = (value: FigureValue | undefined): boolean =>
  value === undefined || value.source === 'none' || (value.records === 0 && value.hidden === 0)
