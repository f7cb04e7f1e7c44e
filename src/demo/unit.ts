import type { Day } from '../language/day.ts'
import type { Unit, UnitKind } from './made.ts'

/** The id of a founded unit. */
export function idOf(unit: Unit): number {
  if (!unit.node) throw new Error(`not founded yet: ${unit.key}`)
  return unit.node.id
}

/** The unit of a kind at or above a unit. */
export function above(unit: Unit, kind: UnitKind): Unit | null {
  for (let at: Unit | null = unit; at; at = at.parent) if (at.kind === kind) return at
  return null
}

/** Whether a unit stands on a day. */
export const standsOn = (unit: Unit, day: Day): boolean => unit.endedOn === null || day < unit.endedOn
