import type { Day } from '../language/day.ts'

/** The version of dated numbers that holds on a day: the last one that has begun, the first one before it (VER-01). */
export function inForce<T extends { from: Day }>(versions: readonly [T, ...T[]], day: Day): T {
  return versions.findLast(version => version.from <= day) ?? versions[0]
}
