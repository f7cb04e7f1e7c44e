/** One row that is about the reader: a record, or the reader's line in one. */
export interface OwnRow {
  id: number
  day: string | null
  /** State of the record; null where the reader sees the own line alone. */
  state: string | null
  title: string | null
  org: string
  /** Columns of the record's list, or of the line. */
  values: Record<string, unknown>
}

/** What one register holds of the reader within some days. */
export interface OwnSection {
  register: string
  /** The part whose lines name the reader; the records themselves are about the reader where it is left out. */
  part?: string
  /** The newest first, up to `ownRowsShown`. */
  rows: OwnRow[]
  total: number
  /** Sums of the numbers shown in the list, over all rows. */
  sums: Record<string, number>
  /** Rows by the first choice of the line. */
  tally?: Record<string, number>
  /** Amounts by month, where a part says for which months something was paid. */
  months?: { part: string; paid: Record<string, number> }
}

/** How many rows of a section the page shows. */
export const ownRowsShown = 30

/** The reader's own page: where the reader stands on a roll, and what every register holds of the reader. */
export interface OwnPage {
  member: number
  sections: OwnSection[]
  /** Registers of sealed sections that keep the own record open to the reader; opening one is in their log, so nothing of them is read here. */
  sealed: string[]
  /** Registers in which the reader may enter a record about himself. */
  asks: string[]
}
