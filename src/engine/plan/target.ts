import { yearPeriod } from '../../language/day.ts'
import { type PlanTarget, reaches, type TargetRange } from '../../language/plan.ts'
import { isWithin, type Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'
import { figures } from '../figure/figure.ts'
import { scopeOf } from '../figure/scope.ts'

/** What an item of a plan aims at: a figure and its ends, in hundredths. */
export interface AimedAt extends TargetRange {
  id: number
  org: number
  /** Where its organization stands today. */
  path: string
  key: string
}

/**
 * Targets of a year beside the figures that show how far they have come, by item; each counted for the item's own organization over the whole year.
 * A target whose figure nothing counts is not reached, whichever way it points.
 */
export async function targetsBeside(
  engine: Engine,
  viewer: Viewer,
  year: number,
  items: readonly AimedAt[],
): Promise<Map<number, PlanTarget>> {
  const { from, to } = yearPeriod(year)
  const found = new Map<number, PlanTarget>()
  for (const [org, aims] of Map.groupBy(items, one => one.org)) {
    const inside = aims.some(({ path }) => isWithin(path, viewer.path))
    const keys = aims.flatMap(({ key }) => progressKey(engine, key) ?? [])
    const values = inside ? await figures(engine, viewer, await scopeOf(engine, viewer, { org, from, to }), [...new Set(keys)]) : []
    for (const { id, key, low, high } of aims) {
      const entry = engine.figureList.find(one => one.key === key)
      const shown = progressKey(engine, key)
      const figure = values.find(one => one.key === shown)
      const reached = figure ? reaches(figure, { low, high }) : null
      found.set(id, {
        key,
        low,
        high,
        zh: entry?.zh ?? key,
        en: entry?.en ?? key,
        unit: entry?.unit ?? '',
        asked: inside && shown ? { key: shown, org, from, to } : null,
        value: figure?.value ?? null,
        standing: !inside ? 'outside' : reached === null ? 'uncounted' : reached ? 'reached' : 'short',
      })
    }
  }
  return found
}

/** The figure that shows how far a target has come: the one named for a figure that is itself a target, else the figure aimed at; undefined where none does. */
function progressKey(engine: Engine, key: string): string | undefined {
  const entry = engine.figureList.find(one => one.key === key)
  return entry?.kind === 'target' ? engine.functionFigures[key]?.progress : entry?.key
}
