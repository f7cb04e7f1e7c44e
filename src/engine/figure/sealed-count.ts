import { compileTally, Parameters } from '../../derive/tally.ts'
import type { Column } from '../../language/column.ts'
import type { FigureScope } from '../../language/figure.ts'
import { isRatio } from '../../language/indicator.ts'
import { isWithin, type Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'
import { indicatorOf } from './figure.ts'
import { columnAt, worldOf } from './groups.ts'
import { roundSum } from './round-sum.ts'

/** What counts toward a figure of a restricted compartment, row by row: read once, as the head, and counted for as many places as are released. */
export interface SealedCount {
  /** The figure of a place: the same number as `sealedFigures` gives. */
  value: (scope: FigureScope) => string
  /** Its parts by the first dimension of the indicator, by code; none where it has none. A record with several kinds counts once under each. */
  parts: (scope: FigureScope) => { code: string; value: string }[]
  /** The column of that dimension. */
  column: Column | undefined
}

/** Reads what counts toward a key within a scope; undefined where nothing carries the key. */
export async function sealedCount(engine: Engine, viewer: Viewer, scope: FigureScope, key: string): Promise<SealedCount | undefined> {
  const declared = indicatorOf(engine, key)
  if (!declared) return undefined
  const { indicator, home } = declared
  if (isRatio(indicator)) throw new Error(`${key} is a ratio: sections release numbers`)
  const params = new Parameters()
  const one = compileTally(worldOf(engine), home, indicator, scope, viewer.district, params)
  const by = indicator.by?.[0]
  const dimension = by === undefined ? undefined : one.at(by)
  const kinds = !dimension
    ? 'null::text[]'
    : dimension.column.kind === 'choices'
      ? dimension.sql
      : `array[coalesce((${dimension.sql})::text, '')]`
  const rows = await engine.store.as(viewer, tx =>
    tx.rows<Counted>(
      `select g.path, (${one.day})::date as day, (${one.expression})::text as thing, ${kinds} as kinds from ${one.base}
       join organization_span g on g.district_id = r.district_id and g.org_id = r.org_id and g.counts_from <= ${one.day} and ${one.day} < g.counts_until
       ${one.allJoins().join(' ')} where ${one.where.join(' and ')}`,
      params.values,
    ),
  )
  const measure = (some: readonly Counted[]): string =>
    one.measure === 'distinct'
      ? String(new Set(some.map(row => row.thing)).size)
      : one.measure === 'sum'
        ? roundSum(String(some.reduce((sum, row) => sum + Number(row.thing), 0)), one.per)
        : String(some.length)
  const within = (at: FigureScope): Counted[] => rows.filter(row => stoodWithin(row, at))
  return {
    value: at => measure(within(at)),
    parts: at => {
      const own = within(at)
      const codes = [...new Set(own.flatMap(row => row.kinds ?? []))].sort()
      return codes.map(code => ({ code, value: measure(own.filter(row => row.kinds?.includes(code))) }))
    },
    column: by === undefined ? undefined : columnAt(engine, indicator, home, by),
  }
}

interface Counted {
  /** Where its organization stood on its day. */
  path: string
  day: string
  thing: string
  kinds: string[] | null
}

const stoodWithin = ({ path, day }: Counted, scope: FigureScope): boolean =>
  scope.places
    ? scope.places.some(place => day >= place.from && day < place.until && isWithin(path, place.path))
    : isWithin(path, scope.path)
