import { childOfScope, Parameters } from '../../derive/tally.ts'
import type { BreakdownRow, FigureScope } from '../../language/figure.ts'
import { addMonths, lastDayOfMonth, monthOf } from '../../language/day.ts'
import { isRatio, type Tally } from '../../language/indicator.ts'
import { percent } from '../../language/money.ts'
import { refuse } from '../../language/problem.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'
import { figures, indicatorOf } from './figure.ts'
import { columnAt, type Group, groups, labelled } from './groups.ts'
import { releasedByKind, releasedByOrganization } from './released.ts'

/** Breakdowns a figure offers: organization, month, and the dimensions its indicator names; of a restricted compartment those of its releases. */
export function dimensionsOf(engine: Engine, key: string): string[] {
  const by = indicatorOf(engine, key)?.indicator.by ?? []
  if (isSealed(engine, key)) return ['org', 'month', ...(by.length > 0 ? ['kind'] : [])]
  return ['org', 'month', ...by]
}

/**
 * A figure broken down by the organizations directly below the scope (as of each row's own day), by month, or by a dimension of the indicator.
 * A record with several kinds counts once under each kind. Computed under the counting role; rows stay closed, only numbers leave.
 * A total of a restricted compartment is broken down as it was released, by organization and by kind (decision 17).
 */
export async function breakdown(engine: Engine, viewer: Viewer, scope: FigureScope, key: string, by: string): Promise<BreakdownRow[]> {
  const declared = indicatorOf(engine, key)
  if (!declared && engine.functionFigures[key]) return functionBreakdown(engine, viewer, scope, key, by)
  if (!declared) return []
  if (!dimensionsOf(engine, key).includes(by))
    throw refuse('no-such-breakdown', `“${key}”不能按“${by}”分解`, `${key} has no breakdown by ${by}`)
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
  return named(engine, viewer, scope, by, all, row => percent(Number(row.value), Number(over.get(row.code) ?? 0)) ?? null, of, home)
}

const isSealed = (engine: Engine, key: string): boolean => engine.figureList.some(entry => entry.key === key && entry.compartment)

/** What is in being has no month of its own: it is asked for each month of the period that has begun. */
async function monthByMonth(engine: Engine, viewer: Viewer, scope: FigureScope, key: string): Promise<BreakdownRow[]> {
  const rows: BreakdownRow[] = []
  const last = scope.to < engine.today() ? scope.to : engine.today()
  for (let first = `${monthOf(scope.from)}-01`; first <= last; first = addMonths(first, 1)) {
    const month = monthOf(first)
    const [value] = await figures(engine, viewer, { ...scope, from: first, to: lastDayOfMonth(month) }, [key])
    rows.push({
      code: month,
      zh: month,
      en: month,
      value: value?.value ?? null,
      ...(value?.words ? { words: [value.words.zh, value.words.en] } : {}),
    })
  }
  return rows
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
  return rows.map(row => ({ code: row.code, ...labelled(column, row.code), value: value(row) }))
}
