import { codeWords } from '../../derive/show.ts'
import { childOfScope, compileTally, Parameters, type TallyWorld, withinScope } from '../../derive/tally.ts'
import type { Column } from '../../language/column.ts'
import type { FigureScope } from '../../language/figure.ts'
import type { Tally } from '../../language/indicator.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'
import { roundSum } from './round-sum.ts'

/** A part of a figure: the code of its organization, month or kind, and its number. */
export interface Group {
  code: string
  value: string
}

/**
 * A tally in parts, under the counting role: by organization directly below the scope, by month, or by a path. A record with several kinds counts once
 * under each.
 */
export async function groups(
  engine: Engine,
  viewer: Viewer,
  scope: FigureScope,
  tally: Tally,
  home: AnyRegister,
  by: string,
): Promise<Group[]> {
  const params = new Parameters()
  const one = compileTally(worldOf(engine), home, tally, scope, viewer.district, params)
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

/** The column that a tally is broken down by. */
export const columnAt = (engine: Engine, tally: Tally, home: AnyRegister, by: string): Column =>
  compileTally(
    worldOf(engine),
    home,
    tally,
    { org: 0, path: '000000', from: '2000-01-01', to: '2000-01-01' },
    '000000',
    new Parameters(),
  ).at(by).column

/** The words of a part's code. */
export function labelled(column: Column | undefined, code: string): { zh: string; en: string } {
  const words = codeWords(column, code)
  if (code === '') return { zh: '未填', en: 'Not given' }
  return { zh: words?.[0] ?? code, en: words?.[1] ?? code }
}

/** The registers as a tally looks at them. */
export const worldOf = (engine: Engine): TallyWorld => ({ registers: engine.registers, programmeRegister: engine.names.programme })
