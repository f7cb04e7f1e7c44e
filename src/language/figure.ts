import type { Words } from './words.ts'

/** How a figure of the list is made. */
export type FigureKind = 'count' | 'distinct' | 'sum' | 'ratio' | 'minimum' | 'target'

/** One entry of the list of figures: one key, one number (decision 15). */
export interface FigureEntry {
  key: string
  zh: string
  en: string
  unit: string
  kind: FigureKind
  /** Section of the summary where it stands. */
  section: string
  definition: Words
  /** A total out of a restricted compartment: it comes from a release of the section, never from its rows (decision 17). */
  compartment?: 'cadres' | 'integrity'
}

/** The coordinates of a figure: organization, period, programme. Both days are included. */
export interface FigureScope {
  org: number
  path: string
  from: string
  to: string
  /** Where the organization stood within the period, if it was moved in it: its path on each day. One place, `path`, where left out. */
  places?: readonly { path: string; from: string; until: string }[]
  /** One programme; all programmes of the figure's kinds where it is left out. */
  programme?: number | null
}

/** A figure's number; decimal strings in the figure's unit, null where there are no records to count from (a ratio over nothing, a key without a register). */
export interface FigureValue {
  key: string
  zh: string
  en: string
  unit: string
  value: string | null
  numerator: string | null
  denominator: string | null
  /** Records (or distinct things) the viewer may open. */
  records: number | null
  /** Records counted but outside what the viewer may open. */
  hidden: number | null
  /**
   * `records`: from records; `function`: from the rows of a named function; `release`: released by a sealed section; `opening`: counted before the
   * product came; `formula`: computed from other figures; `none`: nothing carries it.
   */
  source: 'records' | 'function' | 'release' | 'opening' | 'formula' | 'none'
  /** Upper end of a target that is a range; `value` is the lower one. */
  high?: string
  /** Words that stand in place of a number that is not told (a small count of persons, SEC-04). */
  words?: { zh: string; en: string }
  /** Who stands for a released or opening number, and since when. */
  given?: { register: string; id: number; on: string; by: string; basis: string }
}

/** One line of a trace: a record (or distinct thing) and what it adds to the figure. */
export interface TraceRow {
  register: string
  id: number
  title: string
  day: string | null
  org: string
  /** What it adds: 1 for a count, the amount for a sum, in the figure's unit. */
  adds: string
  /** For a ratio: whether the row counts in the numerator too. */
  met?: boolean
  /** For a ratio: what it adds to the numerator; `adds` is what it adds to the denominator. */
  counted?: string
}

/** The trace card (追溯卡): definition, scope, period, moment, and a page of the records behind the figure. */
export interface Trace extends FigureValue {
  definition: Words
  /** The filter in words. */
  filter: Words
  from: string
  to: string
  orgName: string
  moment: string
  version: number
  lastYear: string | null
  rows: TraceRow[]
  /** What a formula is computed from, each with its days. */
  parts?: { value: FigureValue; from: string; to: string }[]
  page: number
  size: number
}

/** One bar of a breakdown. */
export interface BreakdownRow {
  code: string
  zh: string
  en: string
  value: string | null
  org?: number
  /** Words that stand in place of a number that is not told (SEC-04). */
  words?: Words
}

/** What a figure can be broken down by: `org`, `month`, `year` or a path of its indicator. */
export interface Dimension {
  by: string
  zh: string
  en: string
  crosses: boolean
}

/** A figure by two dimensions at once. */
export interface CrossTable {
  rows: { code: string; zh: string; en: string }[]
  columns: { code: string; zh: string; en: string }[]
  /** By row, then by column; null where nothing is counted. */
  cells: (string | null)[][]
}
