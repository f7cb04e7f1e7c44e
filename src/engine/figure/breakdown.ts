import { childOfScope, compileTally, Parameters, type TallyWorld, withinScope } from '../../derive/tally.ts'
import { codeWords } from '../../derive/show.ts'
import type { Column } from '../../language/column.ts'
import type { BreakdownRow, FigureScope } from '../../language/figure.ts'
import { addMonths, lastDayOfMonth, monthOf } from '../../language/day.ts'
import { isRatio, type Tally } from '../../language/indicator.ts'
import { percent } from '../../language/money.ts'
import { refuse } from '../../language/problem.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import { type Engine, registerNamed } from '../engine.ts'
import { directoryNames, namesOf } from '../record/label.ts'
import { figures, indicatorOf } from './figure.ts'
import { roundSum } from './round-sum.ts'

/** Breakdowns a figure offers: organization, month, and the dimensions its indicator names. */
export const dimensionsOf = (engine: Engine, key: string): string[] => ['org', 'month', ...(indicatorOf(engine, key)?.indicator.by ?? [])]

/**
 * A figure broken down by the organizations directly below the scope (as of each row's own day), by month, or by a dimension of the indicator.
 * A record with several kinds counts once under each kind. Computed under the counting role; rows stay closed, only numbers leave.
 */
export async function breakdown(engine: Engine, viewer: Viewer, scope: FigureScope, key: string, by: string): Promise<BreakdownRow[]> {
  const declared = indicatorOf(engine, key)
  if (!declared && engine.functionFigures[key]) return functionBreakdown(engine, viewer, scope, key, by)
  if (!declared) return []
  if (!dimensionsOf(engine, key).includes(by))
    throw refuse('no-such-breakdown', `“${key}”不能按“${by}”分解`, `${key} has no breakdown by ${by}`)
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
  value: string
}

async function groups(engine: Engine, viewer: Viewer, scope: FigureScope, tally: Tally, home: AnyRegister, by: string): Promise<Group[]> {
  const params = new Parameters()
  const world: TallyWorld = { registers: engine.registers, programmeRegister: engine.names.programme }
  const one = compileTally(world, home, tally, scope, viewer.district, params)
  const dimension = by === 'org' || by === 'month' ? undefined : one.at(by)
  const tree =
    by === 'org'
      ? ` join organization_span g on g.district_id = r.district_id and g.org_id = r.org_id and g.counts_from <= ${one.day} and ${one.day} < g.counts_until and ${withinScope(scope, 'g.path', one.day, params)}`
      : ''
  const code =
    by === 'org'
      ? childOfScope(scope, 'g.path', one.day, params)
      : by === 'month'
        ? `to_char(${one.day}, 'YYYY-MM')`
        : dimension?.column.kind === 'choices'
          ? 'unnested.code'
          : `coalesce((${dimension?.sql})::text, '')`
  const unnest = dimension?.column.kind === 'choices' ? ` cross join lateral unnest(${dimension.sql}) as unnested(code)` : ''
  const value =
    one.measure === 'count'
      ? 'count(*)'
      : one.measure === 'distinct'
        ? `count(distinct ${one.expression})`
        : `coalesce(sum(${one.expression}), 0)`
  const rows = await engine.store.asFigures(viewer, tx =>
    tx.rows<Group>(
      `select ${code} as code, (${value})::text as value from ${one.base}${tree} ${one.allJoins().join(' ')}${unnest} where ${one.where.join(' and ')} group by 1 order by 1`,
      params.values,
    ),
  )
  return rows.map(row => ({ code: row.code, value: one.measure === 'sum' ? roundSum(row.value, one.per) : row.value }))
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
    made.measure === 'share' ? (percent(row.met, row.n) ?? null) : made.measure === 'least' ? row.least : row.total
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
