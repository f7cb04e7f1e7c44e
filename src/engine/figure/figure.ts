import { type CompiledTally, compileTally, numberSql, Parameters, type TallyWorld, visibleSql } from '../../derive/tally.ts'
import { trimZeros } from '../../language/decimal.ts'
import type { FigureEntry, FigureScope, FigureValue } from '../../language/figure.ts'
import { type Indicator, isRatio, type Tally } from '../../language/indicator.ts'
import { percentOf } from '../../language/money.ts'
import type { AnyRegister } from '../../language/register.ts'
import { compartmentOf, isHead } from '../../language/role.ts'
import type { Viewer } from '../../language/viewer.ts'
import { asCounting, type Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { type Ask, formulaValue } from './formula.ts'
import type { FunctionFigure } from './function-figure.ts'
import { givenNumbers } from './given.ts'
import { roundSum } from './round-sum.ts'

/** An indicator with the register that declares it. */
export interface Declared {
  indicator: Indicator
  home: AnyRegister
}

/** Indicators by key, gathered once for each catalogue. */
const indicators = new WeakMap<Engine['registers'], ReadonlyMap<string, Declared>>()

/** The indicator behind a key; undefined where none is declared (a function may carry it, or nothing yet). */
export function indicatorOf(engine: Pick<Engine, 'registers' | 'own'>, key: string): Declared | undefined {
  const known = indicators.get(engine.registers) ?? gather(engine.registers)
  indicators.set(engine.registers, known)
  return known.get(key) ?? engine.own?.indicators.get(key)
}

const gather = (registers: Engine['registers']): ReadonlyMap<string, Declared> =>
  new Map(
    Object.values(registers).flatMap(home =>
      Object.entries(home.indicators ?? {}).map(([key, indicator]) => [key, { indicator, home }] as const),
    ),
  )

/**
 * Figures for a scope, in the order of the list; one scan serves all tallies of a register with the same timing.
 * Computed under the counting role over all rows of the scope; `records` and `hidden` part what the viewer may open from what not (decision 16).
 * Totals out of a restricted compartment are taken from its releases, never from its rows (decision 17); where nothing is on record yet, an opening number stands.
 * @param keys all keys of the list where left out
 */
export async function figures(engine: Engine, viewer: Viewer, scope: FigureScope, keys?: readonly string[]): Promise<FigureValue[]> {
  const wanted = engine.figureList.filter(entry => !keys || keys.includes(entry.key))
  const entries = wanted.filter(entry => !engine.own?.formulas.has(entry.key))
  const counted = await countedFigures(engine, viewer, scope, entries)
  if (entries.length === wanted.length) return counted
  const known = new Map(counted.map(value => [value.key, value]))
  const ask: Ask = (at, of) => figures(engine, viewer, at, of)
  const all: FigureValue[] = []
  for (const entry of wanted) {
    const formula = engine.own?.formulas.get(entry.key)
    const value = formula ? await formulaValue(ask, scope, entry, formula) : known.get(entry.key)
    if (value) all.push(value)
  }
  return all
}

async function countedFigures(engine: Engine, viewer: Viewer, scope: FigureScope, entries: readonly FigureEntry[]): Promise<FigureValue[]> {
  const { store } = engine
  const open = entries.filter(entry => !entry.compartment)
  const totals: Totals = new Map()
  const readings = readingsOf(engine, viewer, scope, open, totals)
  if (store.lanes === 1 || readings.length < 2 * store.lanes)
    return store.asFigures(viewer, async tx => {
      for (const read of readings) await read(tx)
      return valued(tx, engine, viewer, scope, entries, totals)
    })
  // Each lane takes the next reading when it is through with one.
  const waiting = readings.values()
  const lane = (): Promise<void> =>
    store.asFigures(viewer, async tx => {
      for (const read of waiting) await read(tx)
    })
  await Promise.all(Array.from({ length: store.lanes }, lane))
  return store.asFigures(viewer, tx => valued(tx, engine, viewer, scope, entries, totals))
}

/** The same within a transaction that is already open, for a rule of the door; figures of offices' own are not among them. */
export const figuresWithin = (
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  scope: FigureScope,
  keys: readonly string[],
): Promise<FigureValue[]> => {
  const entries = engine.figureList.filter(entry => keys.includes(entry.key) && !engine.own?.formulas.has(entry.key))
  return asCounting(tx, () => counted(tx, engine, viewer, scope, entries))
}

async function counted(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  scope: FigureScope,
  entries: readonly FigureEntry[],
): Promise<FigureValue[]> {
  const totals = await totalsOf(
    tx,
    engine,
    viewer,
    scope,
    entries.filter(entry => !entry.compartment),
  )
  return valued(tx, engine, viewer, scope, entries, totals)
}

/** The figures with what was counted of them, releases and opening numbers where those stand for records. */
async function valued(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  scope: FigureScope,
  entries: readonly FigureEntry[],
  totals: Totals,
): Promise<FigureValue[]> {
  const open = entries.filter(entry => !entry.compartment)
  const values = new Map(open.map(entry => [entry.key, valueOf(engine, entry, totals)]))
  const given = await givenNumbers(tx, engine, viewer.district, scope, entries, values)
  return entries.map(entry => given.get(entry.key) ?? values.get(entry.key) ?? valueOf(engine, entry, new Map()))
}

/**
 * The numbers of a restricted compartment as they stand now, for its head who is about to release them: counted as the person, so that the row policy holds.
 * Keys of other compartments, and all of them for anybody else, are left out.
 */
export async function sealedFigures(engine: Engine, viewer: Viewer, scope: FigureScope, keys?: readonly string[]): Promise<FigureValue[]> {
  const own = isHead(viewer.role) ? compartmentOf(viewer.role) : null
  const entries = engine.figureList.filter(entry => entry.compartment === own && own !== null && (!keys || keys.includes(entry.key)))
  return engine.store.as(viewer, async tx => {
    const totals = await totalsOf(tx, engine, viewer, scope, entries)
    return entries.map(entry => valueOf(engine, entry, totals))
  })
}

/** Raw totals by tally: the number, the number of rows, the rows visible, and their part of the number. */
export interface Total {
  value: string | null
  rows: number
  visible: number
  /** Upper end of a range. */
  high?: string
}

/** Totals by `key` (tallies, functions) and `key/over` (what a ratio is over). */
export type Totals = Map<string, Total>

async function totalsOf(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  scope: FigureScope,
  entries: readonly FigureEntry[],
): Promise<Totals> {
  const totals: Totals = new Map()
  for (const read of readingsOf(engine, viewer, scope, entries, totals)) await read(tx)
  return totals
}

/** The statements that count these figures, each for as many of them as it can serve; what they find goes into the totals, in whatever order they are run. */
function readingsOf(
  engine: Engine,
  viewer: Viewer,
  scope: FigureScope,
  entries: readonly FigureEntry[],
  totals: Totals,
): ((tx: Transaction) => Promise<void>)[] {
  const wanted: { name: string; tally: Tally; home: AnyRegister }[] = []
  for (const { key } of entries) {
    const declared = indicatorOf(engine, key)
    if (!declared) continue
    const { indicator, home } = declared
    if (isRatio(indicator))
      wanted.push({ name: key, tally: indicator.ratio.of, home }, { name: `${key}/over`, tally: indicator.ratio.over, home })
    else wanted.push({ name: key, tally: indicator, home })
  }
  const groups = new Map<string, typeof wanted>()
  for (const one of wanted) groups.set(shapeOf(one), [...(groups.get(shapeOf(one)) ?? []), one])
  const made = new Map<unknown, FunctionFigure[]>()
  for (const { key } of entries) {
    const one = engine.functionFigures[key]
    if (one) made.set(one.among?.all ?? key, [...(made.get(one.among?.all ?? key) ?? []), one])
  }
  return [
    ...[...made.values()].map(together => (tx: Transaction) => functionTotals(tx, engine, viewer, scope, together, totals)),
    ...[...groups.values()].map(group => (tx: Transaction) => scan(tx, engine, viewer, scope, group, totals)),
  ]
}

/** What one scan can serve together: rows of one table by one timing. Lines of a part only where the same records are looked at, of which there are far fewer. */
function shapeOf({ name, tally, home }: { name: string; tally: Tally; home: AnyRegister }): string {
  const ofRecord = Object.entries(tally.where ?? {}).filter(([path]) => path.startsWith('^'))
  return JSON.stringify([
    tally.of ?? home.name,
    tally.time,
    'distinct' in tally.measure ? name : '',
    tally.part ? [tally.part, tally.reached, tally.programme, ofRecord] : '',
  ])
}

async function scan(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  scope: FigureScope,
  group: readonly { name: string; tally: Tally; home: AnyRegister }[],
  totals: Totals,
): Promise<void> {
  const params = new Parameters()
  const world: TallyWorld = { registers: engine.registers, programmeRegister: engine.names.programme }
  // A member's own rows are told by a column of the record.
  const totalOnly = viewer.role !== 'member'
  const compiled = group.map(one => compileTally(world, one.home, one.tally, scope, viewer.district, params, totalOnly))
  const [first] = compiled
  if (!first) return
  const shared = first.where.filter(condition => compiled.every(one => one.where.includes(condition)))
  const visible = visibleSql(first.register, viewer, params, first.row)
  const columns = compiled.flatMap((one, i) =>
    totalColumns(
      one,
      one.where.filter(condition => !shared.includes(condition)),
      visible,
      i,
    ),
  )
  const joins = [...new Set(compiled.flatMap(one => one.allJoins()))].join(' ')
  const rows = `${first.base} ${joins} where ${shared.join(' and ')}`
  const row = await tx.first<Record<string, string | number | null>>(
    first.measure === 'distinct' ? distinctTotal(first, rows, visible) : `select ${columns.join(', ')} from ${rows}`,
    params.values,
  )
  group.forEach((one, i) => {
    const rows = Number(row?.[`n${i}`] ?? 0)
    const { measure = 'count', per = 1 } = compiled[i] ?? {}
    const total = measure === 'count' || measure === 'distinct' ? String(rows) : (row?.[`v${i}`] ?? null)
    totals.set(one.name, {
      value: measure === 'sum' ? roundSum(String(total ?? 0), per) : total === null ? null : String(total),
      rows,
      visible: Number(row?.[`s${i}`] ?? rows),
    })
  })
}

/** Distinct things, each once, by hashing (`count(distinct …)` would sort the rows); a thing is visible where one of its rows is. */
const distinctTotal = (one: CompiledTally, rows: string, visible: string): string =>
  `select count(*) as n0, count(*) filter (where seen) as s0 from (select bool_or(${visible}) as seen from ${rows} group by ${one.expression}) things`

function totalColumns(one: CompiledTally, own: readonly string[], visible: string, i: number): string[] {
  const filter = (extra: string[]): string => {
    const tests = [...own, ...extra]
    return tests.length ? ` filter (where ${tests.join(' and ')})` : ''
  }
  // Where everything is visible, or the rows are what is counted, one number serves.
  return [
    `count(*)${filter([])} as n${i}`,
    ...(visible === 'true' ? [] : [`count(*)${filter([visible])} as s${i}`]),
    ...(one.measure === 'count' ? [] : [`(${numberSql(one, filter([]))})::text as v${i}`]),
  ]
}

/** Totals of figures that are functions, those that share their rows in one statement. */
async function functionTotals(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  scope: FigureScope,
  made: readonly FunctionFigure[],
  totals: Totals,
): Promise<void> {
  const [first] = made
  if (!first) return
  const params = new Parameters()
  const today = engine.today()
  const rows = (first.among?.all ?? first.rows)(scope, viewer.district, params, today)
  const columns = made.flatMap((one, i) => functionColumns(one, viewer, scope, params, today, i))
  const row = await tx.first<Record<string, string | number | null>>(`select ${columns.join(', ')} from (${rows}) rows`, params.values)
  made.forEach(({ key, measure }, i) => {
    const n = Number(row?.[`n${i}`] ?? 0)
    const all = { rows: n, visible: Number(row?.[`s${i}`] ?? n) }
    const trimmed = (column: string): string | null => (row?.[column] == null ? null : trimZeros(String(row[column])))
    const [value, high] = [trimmed(`v${i}`), trimmed(`h${i}`)]
    if (measure === 'share') totals.set(`${key}/over`, { value: String(n), ...all })
    totals.set(key, { value, ...all, ...(high !== null && high !== value ? { high } : {}) })
  })
}

/** How many rows a figure has, how many of them the viewer may open where not all, its number and the upper end of its range. */
function functionColumns(
  { measure, readers, among }: FunctionFigure,
  viewer: Viewer,
  scope: FigureScope,
  params: Parameters,
  today: string,
  i: number,
): string[] {
  const own = among?.where?.(scope, params, today)
  const filter = (...tests: (string | undefined)[]): string => {
    const asked = tests.filter(test => test !== undefined)
    return asked.length ? ` filter (where ${asked.join(' and ')})` : ''
  }
  // Each step of a path has the same length: what starts with a path lies at it or below.
  const visible = !readers.includes(viewer.role)
    ? 'false'
    : viewer.path === viewer.district
      ? 'true'
      : `starts_with(guard_path, ${params.add(viewer.path, 'text')})`
  const number = {
    share: `count(*)${filter(own, among?.met?.(scope, params, today) ?? 'met')}`,
    least: `min(adds)${filter(own)}`,
    range: `min(adds)${filter(own)}`,
    sum: `coalesce(sum(adds)${filter(own)}, 0)`,
  }[measure]
  return [
    `count(*)${filter(own)} as n${i}`,
    ...(visible === 'true' ? [] : [`count(*)${filter(own, visible)} as s${i}`]),
    `(${number})::text as v${i}`,
    ...(measure === 'range' ? [`max(coalesce(upto, adds))::text as h${i}`] : []),
  ]
}

function valueOf(engine: Engine, entry: FigureEntry, totals: Totals): FigureValue {
  const { key, zh, en, unit } = entry
  const total = totals.get(key)
  const over = totals.get(`${key}/over`)
  const made = engine.functionFigures[key]
  const base = { key, zh, en, unit }
  if (!total) return { ...base, value: null, numerator: null, denominator: null, records: null, hidden: null, source: 'none' }
  const source = made ? ('function' as const) : ('records' as const)
  const counted = over && !made ? over : total
  const records = { records: counted.visible, hidden: counted.rows - counted.visible, source }
  if (over)
    return {
      ...base,
      value: percentOf(total.value ?? '0', over.value ?? '0') ?? null,
      numerator: total.value,
      denominator: over.value,
      ...records,
    }
  return { ...base, value: total.value, numerator: null, denominator: null, ...records, ...(total.high ? { high: total.high } : {}) }
}
