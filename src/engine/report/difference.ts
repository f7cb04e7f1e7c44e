import { trimZeros } from '../../language/decimal.ts'
import { placePoint } from '../../language/number-words.ts'
import { refuse } from '../../language/problem.ts'
import type { ChangedRecord, Paragraph, ReportDifference, ReportState } from '../../language/report.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { countedIn, type ReportScope, scopesOf, type SpotFigure } from './figures.ts'
import { counting, type FrozenFigure, type FrozenRecord, frozenRows, mostRecords, placeOf, recordsOf } from './freeze.ts'
import { isSigned } from './state.ts'

/**
 * The figures of a signed report that stand differently now, each with the records that make the difference (NUM-05): added since, no longer
 * counted, or counting differently. Records that the viewer may not open are counted, not named.
 * @throws Refused `no-such-report`, `not-issued`
 */
export async function differences(engine: Engine, viewer: Viewer, id: number): Promise<ReportDifference[]> {
  return engine.store.as(viewer, async tx => {
    const report = await tx.first<{ org: number; from: string; to: string; state: ReportState; paragraphs: Paragraph[] }>(
      'select org_id as org, from_day as "from", to_day as "to", state, paragraphs from report where district_id = $1 and id = $2',
      [viewer.district, id],
    )
    if (!report)
      throw refuse('no-such-report', '没有这份总结，或不在您的范围内', 'There is no such report, or it lies outside your scope', 404)
    if (!isSigned(report.state))
      throw refuse(
        'not-issued',
        '这份总结还没有审核，数字随记录变化，没有可比的',
        'The report is not approved yet: its figures follow the records',
        409,
      )
    return differencesSince(tx, engine, viewer, { id, ...report }, report.paragraphs)
  })
}

/** The figures of a text that was signed as a version (the latest where left out), and what makes them stand differently now. */
export async function differencesSince(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  report: ReportScope & { id: number },
  paragraphs: readonly Paragraph[],
  version?: number,
): Promise<ReportDifference[]> {
  const issued = new Map((await frozenRows(tx, viewer.district, report.id, version)).map(row => [row.spot, row]))
  const { changed, records } = await counting(tx, engine, async counter => {
    const found = await countedIn(counter, viewer, await scopesOf(counter, viewer, report, paragraphs))
    const moved = new Map([...found].filter(([spot, figure]) => isChanged(issued.get(spot), figure)))
    return { changed: moved, records: await recordsOf(tx, counter, viewer, moved) }
  })
  const list: ReportDifference[] = []
  for (const [spot, figure] of changed) {
    const before = issued.get(spot)
    if (before) list.push(await explained(tx, viewer, spot, before, figure, records.get(placeOf(figure)) ?? []))
  }
  return list
}

/** What a figure was: its value, and the records that were behind it. */
export type Before = Pick<FrozenFigure, 'value' | 'numerator' | 'denominator' | 'records' | 'total'>

const isChanged = (before: Before | undefined, { value }: SpotFigure): boolean =>
  before !== undefined && (before.value !== value.value || before.numerator !== value.numerator || before.denominator !== value.denominator)

/** A figure that stands differently now, with the records that make the difference as far as the viewer may open them. */
export async function explained(
  tx: Transaction,
  viewer: Viewer,
  spot: string,
  before: Before,
  { value }: SpotFigure,
  after: readonly FrozenRecord[],
): Promise<ReportDifference> {
  const [was, is] = [weights(before.records), weights(after)]
  const all = [...new Set([...was.keys(), ...is.keys()])].flatMap((place): ChangedRecord[] => {
    const [issued, now] = [was.get(place) ?? null, is.get(place) ?? null]
    if (issued?.text === now?.text) return []
    const { register, id } = (issued ?? now) as Weight // cast: the place comes from one of the two
    return [{ register, id, issued: issued?.text ?? null, now: now?.text ?? null }]
  })
  const visible = await visibleOf(
    tx,
    viewer.district,
    all.map(({ id }) => id),
  )
  const shown = all.filter(({ id }) => visible.has(id))
  return {
    spot,
    key: value.key,
    zh: value.zh,
    en: value.en,
    unit: value.unit,
    issued: before.value,
    now: value.value,
    added: shown.filter(({ issued }) => issued === null),
    removed: shown.filter(({ now }) => now === null),
    changed: shown.filter(({ issued, now }) => issued !== null && now !== null),
    hidden: all.length - shown.length,
    complete: before.total <= mostRecords && (value.records ?? 0) + (value.hidden ?? 0) <= mostRecords,
  }
}

interface Weight {
  register: string
  id: number
  /** In hundredths of the unit. */
  of: number
  over: number
  text: string
}

const hundredths = (adds: string): number => Math.round(Number(adds) * 100)
const written = (sum: number): string => trimZeros(placePoint(BigInt(sum), 2))

/** What each record adds, all its rows together; for a ratio what it counts in the numerator over what it counts in all. */
function weights(records: readonly FrozenRecord[]): Map<string, Weight> {
  const found = new Map<string, Weight>()
  for (const [register, id, , adds, counted] of records) {
    const place = `${register} ${id}`
    const before = found.get(place)
    const [of, over] = [(before?.of ?? 0) + hundredths(counted ?? '0'), (before?.over ?? 0) + hundredths(adds)]
    found.set(place, { register, id, of, over, text: counted === null ? written(over) : `${written(of)}/${written(over)}` })
  }
  return found
}

/** Which records the viewer may open: the row policy on their versions answers. */
async function visibleOf(tx: Transaction, district: string, ids: readonly number[]): Promise<Set<number>> {
  const rows = await tx.rows<{ id: number }>(
    'select distinct record_id as id from record_version where district_id = $1 and record_id = any($2::bigint[])',
    [district, ids],
  )
  return new Set(rows.map(({ id }) => id))
}
