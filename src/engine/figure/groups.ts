import { codeWords } from '../../derive/show.ts'
import { childOfScope, type CompiledTally, compileTally, numberSql, Parameters, type TallyWorld, withinScope } from '../../derive/tally.ts'
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
  value: string | null
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
  const rows = await groupsBy(engine, viewer, scope, tally, home, [by])
  return rows.map(({ codes: [code = ''], value }) => ({ code, value }))
}

/** The numbers of a tally by each combination of the codes of some dimensions; a row with several kinds counts under each. */
export async function groupsBy(
  engine: Engine,
  viewer: Viewer,
  scope: FigureScope,
  tally: Tally,
  home: AnyRegister,
  by: readonly string[],
): Promise<{ codes: string[]; value: string | null }[]> {
  const params = new Parameters()
  const one = compileTally(worldOf(engine), home, tally, scope, viewer.district, params)
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

/** The column that a tally is broken down by. */
export const columnAt = (engine: Pick<Engine, 'registers' | 'names'>, tally: Tally, home: AnyRegister, by: string): Column =>
  compileTally(
    worldOf(engine),
    home,
    tally,
    { org: 0, path: '000000', from: '2000-01-01', to: '2000-01-01' },
    '000000',
    new Parameters(),
  ).at(by).column

/** The words of a part's code, or the name of the record that it stands for. */
export function labelled(column: Column | undefined, code: string, name?: string): { zh: string; en: string } {
  const words = name === undefined ? codeWords(column, code) : ([name, name] as const)
  if (code === '') return { zh: '未填', en: 'Not given' }
  return { zh: words?.[0] ?? code, en: words?.[1] ?? code }
}

/** The registers as a tally looks at them. */
export const worldOf = (engine: Pick<Engine, 'registers' | 'names'>): TallyWorld => ({
  registers: engine.registers,
  programmeRegister: engine.names.programme,
})
