import { childOfScope, Parameters } from '../../derive/tally.ts'
import type { BreakdownRow, CrossTable, Dimension, FigureScope, FigureValue } from '../../language/figure.ts'
import { addMonths, lastDayOfMonth, monthOf, periodName } from '../../language/day.ts'
import { isRatio, type Tally } from '../../language/indicator.ts'
import { percent, percentOf } from '../../language/money.ts'
import { refuse } from '../../language/problem.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import { type Engine, registerNamed } from '../engine.ts'
import { directoryNames, namesOf } from '../record/label.ts'
import { figures, indicatorOf } from './figure.ts'
import { columnAt, type Group, groups, groupsBy, labelled } from './groups.ts'
import { releasedByKind, releasedByOrganization } from './released.ts'

const common = {
  org: ['下级组织', 'Organization below'],
  month: ['月份', 'Month'],
  year: ['历年同期', 'Years'],
  kind: ['类别', 'Kind'],
} as const

/**
 * The breakdowns that a figure offers, with their names: organization and month (not of a formula), the same days of the years before, and what its
 * indicator names; `crosses` says which of them may stand in a table of two.
 */
export function dimensionsOf(engine: Engine, key: string): Dimension[] {
  const declared = indicatorOf(engine, key)
  const of = declared && (isRatio(declared.indicator) ? declared.indicator.ratio.of : declared.indicator)
  const monthly = of !== undefined && ('on' in of.time || 'month' in of.time)
  const named = ([by, [zh, en], crosses]: [keyof typeof common, readonly [string, string], boolean]): Dimension => ({ by, zh, en, crosses })
  if (!declared && !engine.functionFigures[key]) return [named(['year', common.year, false])]
  if (isSealed(engine, key)) {
    const known = [named(['org', common.org, false]), named(['month', common.month, false]), named(['year', common.year, false])]
    return declared?.indicator.by?.length ? [...known, named(['kind', common.kind, false])] : known
  }
  return [
    named(['org', common.org, declared !== undefined]),
    named(['month', common.month, monthly]),
    named(['year', common.year, false]),
    ...(declared?.indicator.by ?? []).map((by): Dimension => {
      const column = of && columnAt(engine, of, declared.home, by)
      return { by, zh: column?.zh ?? by, en: column?.en ?? by, crosses: true }
    }),
  ]
}

const offered = (engine: Engine, key: string): string[] => dimensionsOf(engine, key).map(({ by }) => by)

/** The figure for the same days of this year and of the two before. */
async function yearByYear(engine: Engine, viewer: Viewer, scope: FigureScope, key: string): Promise<BreakdownRow[]> {
  const rows: BreakdownRow[] = []
  for (const back of [2, 1, 0]) {
    const then = { ...scope, from: addMonths(scope.from, -12 * back), to: addMonths(scope.to, -12 * back) }
    const [value] = await figures(engine, viewer, then, [key])
    rows.push({ code: then.from.slice(0, 4), zh: periodName(then, 'zh'), en: periodName(then, 'en'), ...told(value) })
  }
  return rows
}

/**
 * A figure broken down by the organizations directly below the scope (as of each row's own day), by month, by year, or by a dimension of the indicator.
 * A record with several kinds counts once under each kind. Computed under the counting role; rows stay closed, only numbers leave.
 * A total of a restricted compartment is broken down as it was released, by organization and by kind (decision 17).
 */
export async function breakdown(engine: Engine, viewer: Viewer, scope: FigureScope, key: string, by: string): Promise<BreakdownRow[]> {
  if (by === 'year') return yearByYear(engine, viewer, scope, key)
  const declared = indicatorOf(engine, key)
  if (!declared && engine.functionFigures[key]) return functionBreakdown(engine, viewer, scope, key, by)
  if (!declared) return []
  if (!offered(engine, key).includes(by)) throw refuse('no-such-breakdown', `“${key}”不能按“${by}”分解`, `${key} has no breakdown by ${by}`)
  if (isSealed(engine, key)) {
    if (by === 'month') return monthByMonth(engine, viewer, scope, key)
    return by === 'org' ? releasedByOrganization(engine, viewer, scope, key) : releasedByKind(engine, viewer, scope, key)
  }
  const { indicator, home } = declared
  const of = isRatio(indicator) ? indicator.ratio.of : indicator
  if (by === 'month' && !('on' in of.time) && !('month' in of.time)) return monthByMonth(engine, viewer, scope, key)
  const values = await groups(engine, viewer, scope, of, home, by)
  if (!isRatio(indicator)) return named(engine, viewer, scope, by, values, row => row.value, of, home)
  const over = new Map((await groups(engine, viewer, scope, indicator.ratio.over, home, by)).map(row => [row.code, row.value]))
  const counted = new Map(values.map(row => [row.code, row.value]))
  const all = [...over.keys()].map(code => ({ code, value: counted.get(code) ?? '0' }))
  return named(engine, viewer, scope, by, all, row => percentOf(String(row.value ?? 0), String(over.get(row.code) ?? 0)) ?? null, of, home)
}

const isSealed = (engine: Engine, key: string): boolean => engine.figureList.some(entry => entry.key === key && entry.compartment)

const told = (value: FigureValue | undefined): Pick<BreakdownRow, 'value' | 'words'> => ({
  value: value?.value ?? null,
  ...(value?.words ? { words: [value.words.zh, value.words.en] } : {}),
})

/** What is in being has no month of its own: it is asked for each month of the period that has begun. */
async function monthByMonth(engine: Engine, viewer: Viewer, scope: FigureScope, key: string): Promise<BreakdownRow[]> {
  const rows: BreakdownRow[] = []
  const last = scope.to < engine.today() ? scope.to : engine.today()
  for (let first = `${monthOf(scope.from)}-01`; first <= last; first = addMonths(first, 1)) {
    const month = monthOf(first)
    const [value] = await figures(engine, viewer, { ...scope, from: first, to: lastDayOfMonth(month) }, [key])
    rows.push({ code: month, zh: month, en: month, ...told(value) })
  }
  return rows
}

/**
 * A figure by two dimensions at once (交叉表): a row for each code of the first, a column for each of the second. Of a ratio both sides are grouped.
 * @throws Refused where the figure does not offer one of them; functions offer no table
 */
export async function crossTable(
  engine: Engine,
  viewer: Viewer,
  scope: FigureScope,
  key: string,
  by: readonly [string, string],
): Promise<CrossTable> {
  const declared = indicatorOf(engine, key)
  const crossed = dimensionsOf(engine, key).flatMap(one => (one.crosses ? [one.by] : []))
  const unknown = by.find(name => !crossed.includes(name))
  if (!declared || unknown !== undefined || by[0] === by[1])
    throw refuse('no-such-breakdown', `“${key}”不能按这两项交叉`, `${key} has no table by these two`)
  const { indicator, home } = declared
  const of = isRatio(indicator) ? indicator.ratio.of : indicator
  if (by.includes('month') && !('on' in of.time) && !('month' in of.time))
    throw refuse('no-such-breakdown', '时点指标不能按月交叉', 'A figure of what is in being has no months of its own')
  const counted = await groupsBy(engine, viewer, scope, of, home, by)
  const over = isRatio(indicator) ? await groupsBy(engine, viewer, scope, indicator.ratio.over, home, by) : null
  const at = (codes: readonly string[]): string => codes.join('\u0000')
  const values = new Map(counted.map(row => [at(row.codes), row.value]))
  const cells = new Map(
    over
      ? over.map(row => [at(row.codes), percentOf(String(values.get(at(row.codes)) ?? 0), String(row.value ?? 0)) ?? null] as const)
      : counted.map(row => [at(row.codes), row.value] as const),
  )
  const all = (over ?? counted).map(row => row.codes)
  const labels = async (i: 0 | 1): Promise<BreakdownRow[]> => {
    const codes = [...new Set(all.map(one => one[i] ?? ''))].sort()
    return named(
      engine,
      viewer,
      scope,
      by[i],
      codes.map(code => ({ code, value: null })),
      () => null,
      of,
      home,
    )
  }
  const [rows, columns] = [await labels(0), await labels(1)]
  return {
    rows: rows.map(({ code, zh, en }) => ({ code, zh, en })),
    columns: columns.map(({ code, zh, en }) => ({ code, zh, en })),
    cells: rows.map(row => columns.map(column => cells.get(at([row.code, column.code])) ?? null)),
  }
}

async function functionBreakdown(engine: Engine, viewer: Viewer, scope: FigureScope, key: string, by: string): Promise<BreakdownRow[]> {
  const made = engine.functionFigures[key]
  if (!made) return []
  const params = new Parameters()
  const rows = made.rows(scope, viewer.district, params, engine.today())
  const code = by === 'org' ? childOfScope(scope, 'x.path', 'x.day', params) : `to_char(x.day, 'YYYY-MM')`
  const found = await engine.store.asFigures(viewer, tx =>
    tx.rows<{ code: string; n: number; met: number; total: string; least: string | null }>(
      `select ${code} as code, count(*) as n, count(*) filter (where x.met) as met, trim_scale(coalesce(sum(x.adds), 0)::numeric)::text as total, trim_scale(min(x.adds)::numeric)::text as least from (${rows}) x group by 1 order by 1`,
      params.values,
    ),
  )
  const value = (row: { n: number; met: number; total: string; least: string | null }): string | null =>
    made.measure === 'share' ? (percent(row.met, row.n) ?? null) : made.measure === 'sum' ? row.total : row.least
  const byCode = new Map(found.map(row => [row.code, value(row)]))
  return named(
    engine,
    viewer,
    scope,
    by,
    found.map(row => ({ code: row.code, value: '' })),
    row => byCode.get(row.code) ?? null,
  )
}

async function named(
  engine: Engine,
  viewer: Viewer,
  scope: FigureScope,
  by: string,
  rows: readonly Group[],
  value: (row: Group) => string | null,
  tally?: Tally,
  home?: AnyRegister,
): Promise<BreakdownRow[]> {
  if (by === 'org') {
    const names = await engine.store.asFigures(viewer, tx =>
      tx.rows<{ path: string; id: number; name: string }>(
        'select distinct on (path) path, org_id as id, short_name as name from organization_span where district_id = $1 and path = any($2::text[]) and from_day <= $3 order by path, from_day desc',
        [viewer.district, rows.map(row => row.code), scope.to],
      ),
    )
    const byPath = new Map(names.map(row => [row.path, row]))
    return rows.map(row => ({
      code: row.code,
      zh: byPath.get(row.code)?.name ?? row.code,
      en: byPath.get(row.code)?.name ?? row.code,
      value: value(row),
      org: byPath.get(row.code)?.id ?? 0,
    }))
  }
  const column = by === 'month' || !tally || !home ? undefined : columnAt(engine, tally, home, by)
  const names = column?.kind === 'ref' ? await namesFor(engine, viewer, column.to, rows) : undefined
  return rows.map(row => ({ code: row.code, ...labelled(column, row.code, names?.get(Number(row.code))), value: value(row) }))
}

/** Names of the records by which a figure is broken down, as far as the viewer reads them: one that is hidden keeps its number alone (decision 16). */
const namesFor = (engine: Engine, viewer: Viewer, to: string, rows: readonly Group[]): Promise<Map<number, string>> =>
  engine.store.as(viewer, tx => {
    const ids = rows.flatMap(({ code }) => (code === '' ? [] : Number(code)))
    return to === engine.names.organization ? directoryNames(tx, ids) : namesOf(tx, registerNamed(engine, to), viewer.district, ids)
  })
