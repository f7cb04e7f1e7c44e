import type { Tally } from './indicator.ts'

/** A number counted from a register, as an office says it: register, filter, measure, day, breakdowns. */
export interface OwnTally {
  kind: 'tally'
  register: string
  tally: Tally
}

/** The share of those rows that meet a further condition, in percent. */
export interface OwnShare {
  kind: 'share'
  register: string
  of: Tally
  over: Tally
}

/**
 * A figure computed from others. `sum` and `difference` (the first less the rest) take two and more; `ratio` the first over the second, times `times`
 * (100 for percent, 1000 for each thousand); `change` what the first has become against the same days a year before, or against a base day.
 */
export type OwnFormula =
  | { kind: 'formula'; op: 'sum' | 'difference'; keys: readonly string[] }
  | { kind: 'formula'; op: 'ratio'; keys: readonly string[]; times: number; digits: 0 | 1 | 2 }
  | { kind: 'formula'; op: 'change'; keys: readonly string[]; since: string | null; percent: boolean; digits: 0 | 1 | 2 }

/** A figure that an office makes for itself, without a programmer. */
export type OwnDefinition = OwnTally | OwnShare | OwnFormula

/** A figure of an office's own as it stands. */
export interface OwnFigure {
  id: number
  /** `own.` and the number of its record. */
  key: string
  name: string
  unit: string
  version: number
  definition: OwnDefinition
  /** What it counts, in words. */
  meaning: string
  org: { id: number; name: string }
  mayChange: boolean
}

/** The key of an own figure by the number of its record. */
export const ownKey = (id: number): string => `own.${id}`
