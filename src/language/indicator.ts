/**
 * A path to a value that a figure looks at: a column, `ref.column` one reference away, or `^column` of the record from within its part.
 * `^id` is the record itself and `^org` its organization, so that records and organizations can be counted once each.
 * In a breakdown `age(path)` bands a day of birth by full years on the row's day (MEM-04), `era(path)` a day of joining (§15.3).
 */
export type Path = string

/** The paths that every record has, with the names shown to readers. */
export const recordPaths: Readonly<Record<Path, { zh: string; en: string }>> = {
  '^id': { zh: '记录', en: 'record' },
  '^org': { zh: '组织', en: 'organization' },
}

/** A comparison with a constant (`from`, `to`: both included) or with another path of the same row (`before`, `notAfter`: empty values never hold). */
export interface Comparison {
  from?: number | string
  to?: number | string
  before?: Path
  notAfter?: Path
}

/** What a row must be to count; every entry must hold. `set` means filled or empty; a list means any of these, `not` none of them. */
export type Where = Readonly<
  Record<Path, string | number | boolean | readonly string[] | { set: boolean } | { not: string | readonly string[] } | Comparison>
>

/** When a row counts (decision 14: a condition is "has reached", judged at the period's end with what is known now). */
export type Timing =
  | { on: Path } // the named day lies in the period
  | { month: Path } // the named month overlaps the period
  | { at: 'end'; from: Path; until?: Path } // in being on the last day of the period; `until` is the last day in being
  | { open: Path; until?: Path } // in being on at least one day of the period

/** What is measured. Sums, averages and extremes are divided by `per` (100 turns fen into yuan; 1000000 into 万元); averages have two decimals. */
export type Measure =
  | { count: true }
  | { distinct: Path; label?: Path }
  | { sum: Path; per?: number }
  | { average: Path; per?: number }
  | { least: Path; per?: number }
  | { greatest: Path; per?: number }

/** The ways of measuring. */
export type Measuring = 'count' | 'distinct' | 'sum' | 'average' | 'least' | 'greatest'

/** How a tally measures, and by which path where it does not count rows. */
export function measuring(measure: Measure): { way: Measuring; path: Path | null; per: number } {
  if ('count' in measure) return { way: 'count', path: null, per: 1 }
  if ('distinct' in measure) return { way: 'distinct', path: measure.distinct, per: 1 }
  const per = measure.per ?? 1
  if ('sum' in measure) return { way: 'sum', path: measure.sum, per }
  if ('average' in measure) return { way: 'average', path: measure.average, per }
  return 'least' in measure ? { way: 'least', path: measure.least, per } : { way: 'greatest', path: measure.greatest, per }
}

/** A figure over one register, as data: never a query text, so that it can open to its records. */
export type Tally = {
  /** Register; the one that declares the indicator where it is left out. */
  of?: string
  /** Count rows of this part instead of the records. */
  part?: string
  measure: Measure
  where?: Where
  /** Only records that have reached this state (and states after it). */
  reached?: string
  time: Timing
  /** Only records of a programme of one of these kinds. */
  programme?: readonly string[]
  /** Breakdowns offered beside organization and month. */
  by?: readonly Path[]
}

/** A ratio of two tallies, kept as two integers (NUM-02). */
export interface Ratio {
  ratio: { of: Tally; over: Tally }
  by?: readonly Path[]
}

/** An indicator (指标): a tally or a ratio; figures that no declaration can say stand as functions in `*.figures.ts`. */
export type Indicator = Tally | Ratio

/** Whether an indicator is a ratio. */
export const isRatio = (indicator: Indicator): indicator is Ratio => 'ratio' in indicator

/** What an indicator counts: its tally, or both of a ratio. */
export const talliesOf = (indicator: Indicator): readonly Tally[] =>
  isRatio(indicator) ? [indicator.ratio.of, indicator.ratio.over] : [indicator]
