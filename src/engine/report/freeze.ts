import { quote, tableOf } from '../../derive/names.ts'
import type { FigureScope } from '../../language/figure.ts'
import type { Paragraph } from '../../language/report.ts'
import type { Viewer } from '../../language/viewer.ts'
import { canonical, sm3 } from '../../store/digest.ts'
import { asCounting, type Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { redrawn } from './drawn.ts'
import { countedIn, filled, type ReportScope, scopesOf, type SpotFigure } from './figures.ts'
import { spotsOf } from './text.ts'
import { withParts } from '../figure/part.ts'
import { traceRows } from '../figure/trace.ts'

/** A record behind a frozen figure: register, id, version of that moment, what it adds, and for a ratio what of it the numerator counts. */
export type FrozenRecord = [register: string, id: number, version: number, adds: string, counted: string | null]

/** A figure as it was frozen (NUM-05, decision 25). */
export interface FrozenFigure {
  spot: string
  key: string
  org: number
  from: string
  to: string
  programme: number | null
  value: string | null
  numerator: string | null
  denominator: string | null
  shown: string
  records: FrozenRecord[]
  /** All records counted; `records` lists them up to `mostRecords`. */
  total: number
  digest: string
}

/** How many records of a figure are kept with an issued report; beyond it the versions of the records make it reproducible. */
export const mostRecords = 10_000

/**
 * Counts every figure of a text and lists the records behind it, and draws its lists from records anew, all in the transaction given and at one state of the records:
 * whoever writes a record takes the head of the audit chain, so holding it keeps them all waiting.
 * @returns the text as it prints from now on, the frozen figures, and the digest over both
 */
export async function freeze(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  report: ReportScope,
  paragraphs: readonly Paragraph[],
): Promise<{ paragraphs: Paragraph[]; figures: FrozenFigure[]; digest: string }> {
  await tx.rows('select seq from audit_head where district_id = $1 for update', [viewer.district])
  const { found, records } = await counting(tx, engine, async counter => {
    const counted = await countedIn(counter, viewer, await scopesOf(counter, viewer, report, paragraphs))
    return { found: counted, records: await recordsOf(tx, counter, viewer, counted) }
  })
  const text = filled(await redrawn(tx, engine, viewer, report, paragraphs), found)
  const figures = spotsOf(text).flatMap(({ spot }) => {
    const figure = found.get(spot.id)
    return figure ? [frozenFigure(spot.id, spot.shown, figure, records.get(placeOf(figure)) ?? [])] : []
  })
  return { paragraphs: text, figures, digest: reportDigest(text, figures) }
}

/** The figures as they were frozen last, up to a version; empty where none were. */
export const frozenRows = (tx: Transaction, district: string, id: number, version = 2 ** 31 - 1): Promise<FrozenFigure[]> =>
  tx.rows<FrozenFigure>(
    `select spot, key, org_id as org, from_day as "from", to_day as "to", programme_id as programme, value, numerator, denominator, shown, records, records_total as total, digest
     from report_figure where district_id = $1 and report_id = $2
       and version = (select max(version) from report_figure where district_id = $1 and report_id = $2 and version <= $3)`,
    [district, id, version],
  )

/** The digest of an issued report: over its text and every frozen figure with its records. */
export const reportDigest = (paragraphs: readonly Paragraph[], figures: readonly Pick<FrozenFigure, 'spot' | 'digest'>[]): string =>
  sm3(canonical({ paragraphs, figures: figures.map(({ spot, digest }) => [spot, digest]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)) }))

/** The digest of one frozen figure. */
export const figureDigest = (figure: Omit<FrozenFigure, 'digest'>): string => sm3(canonical(figure))

/** Runs work in the open transaction under the counting role, which sees the rows behind a figure whoever may open them; the person's role stands again after it. */
export const counting = <T>(tx: Transaction, engine: Engine, work: (counter: Engine) => Promise<T>): Promise<T> =>
  asCounting(tx, () =>
    work({ ...engine, store: { ...engine.store, as: (_viewer, inner) => inner(tx), asFigures: (_viewer, inner) => inner(tx) } }),
  )

/** The records behind figures, by key and scope; to be called under `counting`. */
export async function recordsOf(
  tx: Transaction,
  counter: Engine,
  viewer: Viewer,
  found: ReadonlyMap<string, SpotFigure>,
): Promise<Map<string, FrozenRecord[]>> {
  const known = withParts(
    counter,
    [...found.values()].map(({ value }) => value.key),
  )
  const lists = new Map<string, Omit<FrozenRow, 'version'>[]>()
  const everywhere: Viewer = { ...viewer, path: viewer.district }
  for (const figure of found.values()) {
    const place = placeOf(figure)
    if (figure.value.source === 'none' || lists.has(place)) continue
    lists.set(place, await traceRows(known, everywhere, figure.scope, figure.value.key, 1, mostRecords))
  }
  const versions = await versionsOf(tx, counter, viewer.district, [...lists.values()].flat())
  return new Map(
    [...lists].map(([place, rows]) => [
      place,
      rows.map(
        ({ register, id, adds, counted }): FrozenRecord => [register, id, versions.get(`${register} ${id}`) ?? 0, adds, counted ?? null],
      ),
    ]),
  )
}

/** Where a figure's records are kept in a list of them. */
export const placeOf = ({ value, scope }: SpotFigure): string => JSON.stringify([value.key, coordinates(scope)])

interface FrozenRow {
  register: string
  id: number
  adds: string
  counted?: string
  version: number
}

const coordinates = ({ org, from, to, programme }: FigureScope): unknown[] => [org, from, to, programme ?? null]

/** A counted figure as it is frozen at a spot, with the records behind it. */
export function frozenFigure(spot: string, shown: string, { value, scope }: SpotFigure, records: FrozenRecord[]): FrozenFigure {
  const figure = {
    spot,
    key: value.key,
    org: scope.org,
    from: scope.from,
    to: scope.to,
    programme: scope.programme ?? null,
    value: value.value,
    numerator: value.numerator,
    denominator: value.denominator,
    shown,
    records,
    total: (value.records ?? 0) + (value.hidden ?? 0),
  }
  return { ...figure, digest: figureDigest(figure) }
}

async function versionsOf(
  tx: Transaction,
  engine: Engine,
  district: string,
  rows: readonly { register: string; id: number }[],
): Promise<Map<string, number>> {
  const ids = new Map<string, Set<number>>()
  for (const { register, id } of rows) ids.set(register, (ids.get(register) ?? new Set()).add(id))
  const versions = new Map<string, number>()
  for (const [register, wanted] of ids) {
    const reg = engine.registers[register]
    if (!reg) continue
    const found = await tx.rows<{ id: number; version: number }>(
      `select id, version from ${quote(tableOf(reg))} where district_id = $1 and id = any($2::bigint[])`,
      [district, [...wanted]],
    )
    for (const { id, version } of found) versions.set(`${register} ${id}`, version)
  }
  return versions
}
