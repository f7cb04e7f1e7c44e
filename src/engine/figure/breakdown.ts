import { childOfScope, type CompiledTally, compileTally, numberSql, Parameters, type TallyWorld, withinScope } from '../../derive/tally.ts'
import { codeWords } from '../../derive/show.ts'
import type { Column } from '../../language/column.ts'
import type { BreakdownRow, CrossTable, Dimension, FigureScope } from '../../language/figure.ts'
import { addMonths, lastDayOfMonth, monthOf, periodName } from '../../language/day.ts'
import { isRatio, type Tally } from '../../language/indicator.ts'
import { percent } from '../../language/money.ts'
import { refuse } from '../../language/problem.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import { type Engine, registerNamed } from '../engine.ts'
import { directoryNames, namesOf } from '../record/label.ts'
import { figures, indicatorOf } from './figure.ts'
import { roundSum } from './round-sum.ts'

/** What a figure can be broken down by. */
const paths = (engine: Engine, key: string): string[] => ['org', 'month', ...(indicatorOf(engine, key)?.indicator.by ?? [])]

const common = { org: ['下级组织', 'Organization below'], month: ['月份', 'Month'], year: ['历年同期', 'Years'] } as const

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

/** The figure for the same days of this year and of the two before. */
async function yearByYear(engine: Engine, viewer: Viewer, scope: FigureScope, key: string): Promise<BreakdownRow[]> {
  const rows: BreakdownRow[] = []
  for (const back of [2, 1, 0]) {
    const then = { ...scope, from: addMonths(scope.from, -12 * back), to: addMonths(scope.to, -12 * back) }
    const [value] = await figures(engine, viewer, then, [key])
    rows.push({ code: then.from.slice(0, 4), zh: periodName(then, 'zh'), en: periodName(then, 'en'), value: value?.value ?? null })
  }
  return rows
}

/**
 * A figure broken down by the organizations directly below the scope (as of each row's own day), by month, by year, or by a dimension of the indicator.
 * A record with several kinds counts once under each kind. Computed under the counting role; rows stay closed, only numbers leave.
 */
export async function breakdown(engine: Engine, viewer: Viewer, scope: FigureScope, key: string, by: string): Promise<BreakdownRow[]> {
  if (by === 'year') return yearByYear(engine, viewer, scope, key)
  const declared = indicatorOf(engine, key)
  if (!declared && engine.functionFigures[key]) return functionBreakdown(engine, viewer, scope, key, by)
  if (!declared) return []
  if (!paths(engine, key).includes(by)) throw refuse('no-such-breakdown', `“${key}”不能按“${by}”分解`, `${key} has no breakdown by ${by}`)
  const { indicator, home } = declared
  const of = isRatio(indicator) ? indicator.ratio.of : indicator
  if (by === 'month' && !('on' in of.time) && !('month' in of.time)) return monthByMonth(engine, viewer, scope, key)
  const values = await groups(engine, viewer, scope, of, home, by)
  if (!isRatio(indicator)) return named(engine, viewer, scope, by, values, row => row.value, of, home)
  const over = new Map((await groups(engine, viewer, scope, indicator.ratio.over, home, by)).map(row => [row.code, row.value]))
  const counted = new Map(values.map(row => [row.code, row.value]))
  const all = [...over.keys()].map(code => ({ code, value: counted.get(code) ?? '0' }))
  return named(engine, viewer, scope, by, all, row => percent(Number(row.value), Number(over.get(row.code) ?? 0)) ?? null, of, home)
}

/** What is in being has no month of its own: it is asked for each month of the period that has begun. */
async function monthByMonth(engine: Engine, viewer: Viewer, scope: FigureScope, key: string): Promise<BreakdownRow[]> {
  const rows: BreakdownRow[] = []
  const last = scope.to < engine.today() ? scope.to : engine.today()
  for (let first = `${monthOf(scope.from)}-01`; first <= last; first = addMonths(first, 1)) {
    const month = monthOf(first)
    const [value] = await figures(engine, viewer, { ...scope, from: first, to: lastDayOfMonth(month) }, [key])
    rows.push({ code: month, zh: month, en: month, value: value?.value ?? null })
  }
  return rows
}

interface Group {
  code: string
  value: string | null
}

async function groups(engine: Engine, viewer: Viewer, scope: FigureScope, tally: Tally, home: AnyRegister, by: string): Promise<Group[]> {
  const rows = await groupsBy(engine, viewer, scope, tally, home, [by])
  return rows.map(({ codes: [code = ''], value }) => ({ code, value }))
}

/** The numbers of a tally by each combination of the codes of some dimensions; a row with several kinds counts under each. */
async function groupsBy(
  engine: Engine,
  viewer: Viewer,
  scope: FigureScope,
  tally: Tally,
  home: AnyRegister,
  by: readonly string[],
): Promise<{ codes: string[]; value: string | null }[]> {
  const params = new Parameters()
  const world: TallyWorld = { registers: engine.registers, programmeRegister: engine.names.programme }
  const one = compileTally(world, home, tally, scope, viewer.district, params)
  const dimensions = by.map((name, i) => dimensionSql(one, scope, name, i, params))
  const rows = await engine.store.asFigures(viewer, tx =>
    tx.rows<Record<string, string | null>>(
      `select ${dimensions.map(({ code }, i) => `${code} as c${i}`).join(', ')}, (${numberSql(one)})::text as value
       from ${one.base}${[...new Set(dimensions.map(({ join }) => join))].join('')} ${one.allJoins().join(' ')}${dimensions.map(({ unnest }) => unnest).join('')}
       where ${one.where.join(' and ')} group by ${by.map((_, i) => i + 1).join(', ')} order by ${by.map((_, i) => i + 1).join(', ')}`,
      params.values,
    ),
  )
  return rows.map(row => ({
    codes: by.map((_, i) => row[`c${i}`] ?? ''),
    value: one.measure === 'sum' ? roundSum(row.value ?? '0', one.per) : (row.value ?? null),
  }))
}

/** A dimension as SQL: its code, the tree where it goes by organization, the list that a column of several kinds is opened into. */
function dimensionSql(
  one: CompiledTally,
  scope: FigureScope,
  by: string,
  i: number,
  params: Parameters,
): { code: string; join: string; unnest: string } {
  if (by === 'month') return { code: `to_char(${one.day}, 'YYYY-MM')`, join: '', unnest: '' }
  if (by === 'org')
    return {
      code: childOfScope(scope, 'g.path', one.day, params),
      join: ` join organization_span g on g.district_id = r.district_id and g.org_id = r.org_id and g.counts_from <= ${one.day} and ${one.day} < g.counts_until and ${withinScope(scope, 'g.path', one.day, params)}`,
      unnest: '',
    }
  const { sql, column } = one.at(by)
  return column.kind === 'choices'
    ? { code: `unnested${i}.code`, join: '', unnest: ` cross join lateral unnest(${sql}) as unnested${i}(code)` }
    : { code: `coalesce((${sql})::text, '')`, join: '', unnest: '' }
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
  const offered = paths(engine, key)
  const unknown = by.find(name => !offered.includes(name))
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
      ? over.map(row => [at(row.codes), percent(Number(values.get(at(row.codes)) ?? 0), Number(row.value)) ?? null] as const)
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

function columnAt(engine: Engine, tally: Tally, home: AnyRegister, by: string): Column | undefined {
  const params = new Parameters()
  return compileTally(
    { registers: engine.registers, programmeRegister: engine.names.programme },
    home,
    tally,
    { org: 0, path: '000000', from: '2000-01-01', to: '2000-01-01' },
    '000000',
    params,
  ).at(by).column
}

function labelled(column: Column | undefined, code: string, name?: string): { zh: string; en: string } {
  const words = name === undefined ? codeWords(column, code) : ([name, name] as const)
  if (code === '') return { zh: '未填', en: 'Not given' }
  return { zh: words?.[0] ?? code, en: words?.[1] ?? code }
}
