import { lineTableOf, quote } from '../../derive/names.ts'
import type { BreakdownRow, FigureScope } from '../../language/figure.ts'
import type { Indicator } from '../../language/indicator.ts'
import { isRatio } from '../../language/indicator.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import { type Engine, registerNamed } from '../engine.ts'
import { indicatorOf } from './figure.ts'
import { fewest, fewWords, givenRows } from './given.ts'
import { columnAt, labelled } from './groups.ts'

/** A part of a released total as its record keeps it: neither a number nor fewer means that it is not told. */
export interface ReleasedPart {
  code: string
  label: string
  value: number | null
  fewer: boolean
}

/** Whether a number is of so few persons that it is told in words (SEC-04). */
export const isFew = (unit: string, value: number): boolean => /^人/.test(unit) && value > 0 && value < fewest

/**
 * The parts of a total as they are released. Small counts of persons are told in words; where only one is, the next smallest is not told either, or the one
 * could be worked out from the total (SEC-04).
 */
export function releasedParts(
  counted: readonly { code: string; label: string; value: string }[],
  unit: string,
  exact: boolean,
): ReleasedPart[] {
  const parts = counted.map(({ code, label, value }): ReleasedPart => {
    const few = !exact && isFew(unit, Number(value))
    return { code, label, value: few ? null : Number(value), fewer: few }
  })
  const told = parts.filter(part => part.value !== null && part.value > 0).sort((one, other) => Number(one.value) - Number(other.value))
  if (parts.filter(part => part.fewer).length === 1 && told[0]) told[0].value = null
  return parts
}

/** A released total by the organizations directly below the scope that have one for exactly this period. */
export async function releasedByOrganization(engine: Engine, viewer: Viewer, scope: FigureScope, key: string): Promise<BreakdownRow[]> {
  const reg = releases(engine)
  if (!reg || scope.programme) return []
  return engine.store.asFigures(viewer, async tx => {
    const below = await tx.rows<{ org: number; path: string; name: string }>(
      `select org_id as org, path, short_name as name from organization_span
       where district_id = $1 and path > $2 and path < $2 || '/' and length(path) = $3 and from_day <= $4 and $4 < until_day order by path`,
      [viewer.district, scope.path, scope.path.length + 5, scope.to],
    )
    const given = await givenRows(
      tx,
      reg,
      viewer.district,
      below.map(one => one.org),
      scope,
      [key],
    )
    return below.flatMap(({ org, path, name }) =>
      given
        .filter(row => row.org === org)
        .map(row => ({ code: path, zh: name, en: name, value: row.fewer ? null : row.value, org, ...(row.fewer ? inWords : {}) })),
    )
  })
}

/** A released total by the kinds that were released with it. */
export async function releasedByKind(engine: Engine, viewer: Viewer, scope: FigureScope, key: string): Promise<BreakdownRow[]> {
  const reg = releases(engine)
  const first = firstDimension(engine, key)
  if (!reg || !first || scope.programme) return []
  const column = columnAt(engine, first.tally, first.home, first.by)
  const parts = await engine.store.asFigures(viewer, async tx => {
    const [total] = await givenRows(tx, reg, viewer.district, [scope.org], scope, [key])
    return total
      ? tx.rows<ReleasedPart & { code: string | null }>(
          `select code, label, value, coalesce(fewer, false) as fewer from ${quote(lineTableOf(reg, 'parts'))} where district_id = $1 and of_id = $2 order by position`,
          [viewer.district, total.id],
        )
      : []
  })
  return parts.map(({ code, label, value, fewer }) => ({
    code: code ?? label,
    zh: label,
    en: code === null ? label : labelled(column, code).en,
    value: value === null ? null : String(value),
    ...(fewer ? inWords : {}),
  }))
}

const inWords = { words: [fewWords.zh, fewWords.en] as const }

const releases = (engine: Engine): AnyRegister | undefined =>
  engine.names.release === undefined ? undefined : registerNamed(engine, engine.names.release)

function firstDimension(engine: Engine, key: string) {
  const declared = indicatorOf(engine, key)
  const by = declared?.indicator.by?.[0]
  if (!declared || by === undefined || isRatio(declared.indicator)) return undefined
  const tally: Exclude<Indicator, { ratio: unknown }> = declared.indicator
  return { tally, home: declared.home, by }
}
