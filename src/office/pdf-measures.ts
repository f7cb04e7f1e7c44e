import { layout } from './document-layout.ts'
import type { Part, PdfPen } from './pdf-pen.ts'

/** The measures of `layout` in points. */
const points = (twips: number): number => twips / 20

export const sheet = { width: points(layout.page.width), height: points(layout.page.height) }
export const margin = { top: points(layout.margin.top), left: points(layout.margin.left) }

/** The type area (版心). */
export const area = {
  width: points(layout.page.width - layout.margin.left - layout.margin.right),
  height: points(layout.page.height - layout.margin.top - layout.margin.bottom),
}

/** A line of text, and the room of one character: 28 fill the type area exactly. */
export const line = points(layout.line)
export const pitch = area.width / layout.characters

export const size = {
  title: layout.size.title / 2,
  body: layout.size.body / 2,
  page: layout.size.page / 2,
  table: layout.size.table / 2,
}

/** A row of the page: a line of text, a blank one, a row of a table. */
export interface Row {
  height: number
  /** Does not part from the row that follows. */
  keep?: boolean
  /** What screen readers take it for; rows of one `group` are one such part. */
  kind?: string
  group?: object
  /** Stands in the outline. */
  bookmark?: { title: string; level: number }
  /** Comes again at the top of each page that the table goes on to. */
  head?: Row
  /** Stands on a turned sheet. */
  turned?: boolean
  draw: (pen: PdfPen, left: number, top: number, part: Part | undefined) => void
}
