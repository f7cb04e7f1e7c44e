import type { Parameters } from '../../derive/tally.ts'
import type { FigureScope } from '../../language/figure.ts'
import type { Words } from '../../language/words.ts'

/**
 * A figure that spans registers in a way no declaration can say (decision 20): a named, versioned function that returns the ROWS as SQL;
 * the number is counted from them, so the two cannot differ. Offices cannot edit it.
 *
 * The statement returns the columns `register text, id bigint, title text, day date, org_id bigint, path text, guard_path text, adds numeric, met boolean`.
 * `path` is where the organization stood on the row's day, `guard_path` where it stands today (who may open the row).
 * What the number is of the rows says `measure`: the sum of `adds`, the share of the rows that are `met`, the least of `adds` (none where there is no row),
 * or the range from the least `adds` to the greatest `upto`, a column that such a statement returns as well.
 */
export interface FunctionFigure {
  key: string
  version: number
  measure: 'sum' | 'share' | 'least' | 'range'
  /** Kinds of programmes whose records it counts; it stands on their boards. */
  programme?: readonly string[]
  /** Roles that may open the rows. */
  readers: readonly string[]
  /** The filter in words, for the trace card. */
  filter: Words
  /** Of a target: the figure that shows how far it has come. */
  progress?: string
  /** `today` bounds what can be asked of a period that is not over yet. */
  rows: Rows
  /** Where the rows are some of those that other figures are counted from too: one reading of them serves all. */
  among?: Among
}

type Rows = (scope: FigureScope, district: string, params: Parameters, today: string) => string
type Test = (scope: FigureScope, params: Parameters, today: string) => string

/** Some of the rows of a statement that several figures share: those that pass `where`, and whether they are `met`; both may look at columns that it returns besides. */
export interface Among {
  all: Rows
  where?: Test
  met?: Test
}

/** The rows of a figure that is counted among shared ones. */
export const among = (part: Among): Pick<FunctionFigure, 'rows' | 'among'> => ({
  among: part,
  rows: (scope, district, params, today) =>
    `select register, id, title, day, org_id, path, guard_path, adds, ${part.met?.(scope, params, today) ?? 'met'} as met
     from (${part.all(scope, district, params, today)}) shared where ${part.where?.(scope, params, today) ?? 'true'}`,
})
