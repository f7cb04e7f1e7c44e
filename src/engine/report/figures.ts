import type { FigureScope, FigureValue } from '../../language/figure.ts'
import { addMonths } from '../../language/day.ts'
import type { Paragraph, ReportHead, Spot, Wording } from '../../language/report.ts'
import { Refused } from '../../language/problem.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'
import { figures } from '../figure/figure.ts'
import { withParts } from '../figure/part.ts'
import { mapSpots, type SpotBefore, spotsOf } from './text.ts'
import { isFigureKind } from './words.ts'
import { type Beside, worded } from './wording.ts'
import { traceRows } from '../figure/trace.ts'
import { scopeOf } from '../figure/scope.ts'

/** The coordinates that a report's figures have where they name none of their own. */
export type ReportScope = Pick<ReportHead, 'org' | 'from' | 'to'>

/** A figure of a spot with the scope it was counted in. */
export interface SpotFigure {
  value: FigureValue
  scope: FigureScope
  beside?: Beside
}

/** What a spot asks for. */
export interface SpotScope {
  key: string
  scope: FigureScope
  wording?: Wording | undefined
}

/**
 * The figures of a text by spot: one look for all figures of one organization, period and programme.
 * A spot of an organization outside the viewer's range is left out; it keeps what was last filled by somebody who may ask.
 */
export async function figuresOf(
  engine: Engine,
  viewer: Viewer,
  report: ReportScope,
  paragraphs: readonly Paragraph[],
): Promise<Map<string, SpotFigure>> {
  return countedIn(engine, viewer, await scopesOf(engine, viewer, report, paragraphs))
}

/** The scope of each spot that shows a figure, as far as the viewer may ask for it. */
export async function scopesOf(
  engine: Engine,
  viewer: Viewer,
  report: ReportScope,
  paragraphs: readonly Paragraph[],
): Promise<Map<string, SpotScope>> {
  const known = new Map<string, FigureScope | undefined>()
  const scopes = new Map<string, SpotScope>()
  for (const { spot } of spotsOf(paragraphs)) {
    if (spot.key === null || !isFigureKind(spot.kind)) continue
    const asked = { org: spot.org ?? report.org, from: spot.from ?? report.from, to: spot.to ?? report.to, programme: spot.programme }
    const name = JSON.stringify(asked)
    if (!known.has(name)) known.set(name, await mayAsk(engine, viewer, asked))
    const scope = known.get(name)
    if (scope) scopes.set(spot.id, { key: spot.key, scope, wording: spot.style.wording })
  }
  return scopes
}

/** The scope of a figure; undefined where the viewer may not ask for it. */
export async function mayAsk(
  engine: Engine,
  viewer: Viewer,
  asked: ReportScope & { programme?: number | null },
): Promise<FigureScope | undefined> {
  try {
    return await scopeOf(engine, viewer, asked)
  } catch (fault) {
    if (fault instanceof Refused) return undefined
    throw fault
  }
}

/** The engine with the parts of figures that a text names. */
export const withTextParts = (engine: Engine, paragraphs: readonly Paragraph[]): Engine =>
  withParts(
    engine,
    spotsOf(paragraphs).flatMap(({ spot }) => spot.key ?? []),
  )

/** Counts the figures of scopes by spot. */
export async function countedIn(base: Engine, viewer: Viewer, scopes: ReadonlyMap<string, SpotScope>): Promise<Map<string, SpotFigure>> {
  const engine = withParts(
    base,
    [...scopes.values()].map(({ key }) => key),
  )
  const groups = new Map<string, { scope: FigureScope; spots: { id: string; key: string }[] }>()
  for (const [id, { key, scope }] of scopes) {
    const name = JSON.stringify(scope)
    const group = groups.get(name) ?? { scope, spots: [] }
    group.spots.push({ id, key })
    groups.set(name, group)
  }
  const found = new Map<string, SpotFigure>()
  for (const { scope, spots } of groups.values()) {
    const values = await figures(engine, viewer, scope, [...new Set(spots.map(({ key }) => key))])
    for (const { id, key } of spots) {
      const value = values.find(one => one.key === key)
      if (value) found.set(id, { value, scope })
    }
  }
  await addBeside(engine, viewer, scopes, found)
  return found
}

/** How many names a text lists before 等. */
const mostNames = 20

/** Adds to figures what their wordings need: the value of the year before, or the names of the records as far as the viewer may open them. */
async function addBeside(
  engine: Engine,
  viewer: Viewer,
  scopes: ReadonlyMap<string, SpotScope>,
  found: ReadonlyMap<string, SpotFigure>,
): Promise<void> {
  const compared = [...scopes].filter(([, { wording }]) => wording === 'change')
  if (compared.length > 0) {
    const before = await countedIn(engine, viewer, new Map(compared.map(([id, { key, scope }]) => [id, { key, scope: yearBefore(scope) }])))
    for (const [id] of compared) Object.assign(found.get(id) ?? {}, { beside: { before: before.get(id)?.value.value ?? null } })
  }
  for (const [id, { key, scope, wording }] of scopes) {
    if (wording !== 'names') continue
    const rows = await traceRows(engine, viewer, scope, key, 1, mostNames + 1)
    const list = [...new Set(rows.flatMap(row => (engine.registers[row.register]?.compartment === 'emergency' ? [] : [row.title])))]
    const hidden = found.get(id)?.value.hidden ?? 0
    const more = list.length > mostNames || hidden > 0
    Object.assign(found.get(id) ?? {}, { beside: { names: { list: list.slice(0, mostNames), more } } })
  }
}

/** The same days of the year before. */
export const yearBefore = (scope: FigureScope): FigureScope => ({
  ...scope,
  from: addMonths(scope.from, -12),
  to: addMonths(scope.to, -12),
})

/** The text with its figures filled; a spot that nobody has settled yet has its value beside it, yet prints as it was written. */
export const filled = (paragraphs: readonly Paragraph[], found: ReadonlyMap<string, SpotFigure>): Paragraph[] =>
  mapSpots(paragraphs, (spot, after, before) => {
    if (!isFigureKind(spot.kind)) return { ...spot, value: null, shown: spot.pin?.text ?? spot.clause ?? spot.text }
    const one = spot.key === null ? null : found.get(spot.id)
    if (one === undefined) return spot
    const value = one && told(one.value, isUpperEnd(spot, before))
    if (spot.pin) return { ...spot, value, shown: spot.pin.text }
    return { ...spot, value, shown: spot.settled ? worded(spot, one && { ...one.value, value }, after, one?.beside ?? {}) : spot.text }
  })

/** What a text says of a figure: its number, the words that stand in its place, or the upper end of a range. */
const told = (figure: FigureValue, upper: boolean): string | null =>
  figure.words?.zh ?? (upper ? (figure.high ?? figure.value) : figure.value)

/** Whether a spot is the second of two that write one range (20-30篇). */
const isUpperEnd = (spot: Spot, before: SpotBefore | null): boolean =>
  before !== null && spot.key !== null && before.spot.key === spot.key && /^\s*[-–—－~～至到]+\s*$/.test(before.between)

/**
 * Whether a spot keeps a report from being issued: a blank or a typed number of which nobody has said what it is, or a figure without value, without
 * the writer's words for that and without a number set by hand (decision 21).
 */
export function isOpen(spot: Spot): boolean {
  if (!spot.settled) return true
  if (spot.pin) return false
  return isFigureKind(spot.kind) && spot.value === null && !spot.clause
}
