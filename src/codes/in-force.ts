import type { Day } from '../language/day.ts'

/** Numbers of a regulation from the first day they hold. */
export interface Dated {
  from: Day
}

/** Versions in the order of their days; there is one at least. */
export type Versions<V extends Dated> = readonly [V, ...V[]]

/** The version in force on a day: the last that has begun, the first for days before any (VER-01). */
export function inForce<V extends Dated>(versions: Versions<V>, day: Day): V {
  return versions.findLast(version => version.from <= day) ?? versions[0]
}
