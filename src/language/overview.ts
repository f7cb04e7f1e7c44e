import type { Words } from './words.ts'

/** How a column of an overview is shown; `tenths` is a whole number of tenths (235 is 23.5), `percent` a share in tenths of a per cent. */
export type OverviewKind = 'text' | 'count' | 'tenths' | 'percent' | 'hundredths' | 'day'

/** One column of an overview. */
export interface OverviewColumn {
  key: string
  zh: string
  en: string
  as: OverviewKind
}

/** What an overview is, before its rows (一览表): a table across records that neither the list of one register nor a figure is. */
export interface OverviewHead {
  name: string
  zh: string
  en: string
  /** Area of work that it stands under. */
  area: string
  about: Words
  /** Rule of the specification that asks for it. */
  rule: string
  columns: readonly OverviewColumn[]
  /** Sealed sections look at theirs on the screen alone: no sheet leaves. */
  screenOnly: boolean
}

/** One line: a value for each column, and the record that it opens to, where it is about a single one. */
export interface OverviewRow {
  cells: Readonly<Record<string, string | number | null>>
  at?: { register: string; id: number }
}

/** An overview with its lines, for an organization and a period. */
export interface OverviewPage {
  head: OverviewHead
  rows: readonly OverviewRow[]
}

/** A cell as it is read: numbers with their places, an empty text for nothing. */
export function overviewCell({ as }: OverviewColumn, value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (as === 'tenths') return (Number(value) / 10).toFixed(1)
  if (as === 'percent') return `${(Number(value) / 10).toFixed(1)}%`
  if (as === 'hundredths') return (Number(value) / 100).toFixed(2)
  return String(value)
}

/** A share in tenths of a per cent, half up; null over nothing. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((2 * 1000 * part + whole) / (2 * whole))
