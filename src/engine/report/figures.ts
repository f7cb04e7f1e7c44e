import type { FigureScope, FigureValue } from '../../language/figure.ts'
import type { Paragraph, ReportHead, Spot } from '../../language/report.ts'
import { Refused } from '../../language/problem.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'
import { figures } from '../figure/figure.ts'
import { mapSpots, type SpotBefore, spotsOf } from './text.ts'
import { isFigureKind, printed } from './words.ts'
import { scopeOf } from '../figure/scope.ts'

/** The coordinates that a report's figures have where they name none of their own. */
export type ReportScope = Pick<ReportHead, 'org' | 'from' | 'to'>

/** A figure of a spot with the scope it was counted in. */
export interface SpotFigure {
  value: FigureValue
  scope: FigureScope
}

/** What a spot asks for. */
export interface SpotScope {
  key: string
  scope: FigureScope
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
    if (scope) scopes.set(spot.id, { key: spot.key, scope })
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

/** Counts the figures of scopes by spot. */
export async function countedIn(engine: Engine, viewer: Viewer, scopes: ReadonlyMap<string, SpotScope>): Promise<Map<string, SpotFigure>> {
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
  return found
}

/** The text with its figures filled; a spot that nobody has settled yet has its value beside it, yet prints as it was written. */
export const filled = (paragraphs: readonly Paragraph[], found: ReadonlyMap<string, SpotFigure>): Paragraph[] =>
  mapSpots(paragraphs, (spot, after, before) => {
    if (!isFigureKind(spot.kind)) return { ...spot, value: null, shown: spot.clause ?? spot.text }
    const counted = spot.key === null ? null : (found.get(spot.id)?.value ?? undefined)
    if (counted === undefined) return spot
    const value = counted && told(counted, isUpperEnd(spot, before))
    return { ...spot, value, shown: spot.settled ? printed(spot, counted && { ...counted, value }, after) : spot.text }
  })

/** What a text says of a figure: its number, the words that stand in its place, or the upper end of a range. */
const told = (figure: FigureValue, upper: boolean): string | null =>
  figure.words?.zh ?? (upper ? (figure.high ?? figure.value) : figure.value)

/** Whether a spot is the second of two that write one range (20-30篇). */
const isUpperEnd = (spot: Spot, before: SpotBefore | null): boolean =>
  before !== null && spot.key !== null && before.spot.key === spot.key && /^\s*[-–—－~～至到]+\s*$/.test(before.between)

/** Whether a spot keeps a report from being issued: not settled, or a figure without value and without the writer's words for that (decision 21). */
export function isOpen(spot: Spot, blank: boolean): boolean {
  if (!spot.settled) return isFigureKind(spot.kind) || blank
  return isFigureKind(spot.kind) && spot.value === null && !spot.clause
}
