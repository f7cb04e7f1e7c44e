import { layout } from './document-layout.ts'
import { breakLines } from './line-break.ts'
import type { OfficialDocument } from './official-document.ts'
import { cellsOf } from './pdf-cells.ts'
import { type DocumentFonts, findFonts } from './pdf-fonts.ts'
import { area, margin, type Row, sheet, size } from './pdf-measures.ts'
import { type Page, pagesOf } from './pdf-pages.ts'
import { type Bookmark, type Part, PdfPen } from './pdf-pen.ts'
import { rowsOf } from './pdf-rows.ts'

/** What a PDF is written with. */
export interface PdfOptions {
  /** Addresses that figures open, by their tag. */
  links?: ReadonlyMap<string, string>
  /** The fonts to set it in; those found on the machine where they are left out. */
  fonts?: DocumentFonts
}

/** A written PDF. */
export interface WrittenPdf {
  bytes: Uint8Array
  pages: number
  /** Characters that no font has; each is printed as □. */
  missing: string[]
  /** Fonts that stand in for the standard's, as said in the file's properties. */
  replaced: string[]
}

/**
 * Writes a PDF laid out as GB/T 9704-2012 asks, 22 lines of 28 characters a page, with outline and tags; the same document in the same fonts gives
 * the same bytes. Several documents stand on pages of their own, each counted from 1; the first gives the file's properties.
 * Throws `RangeError` on a day that is not one.
 */
export const writePdf = async (
  documents: OfficialDocument | readonly OfficialDocument[],
  { links = new Map(), fonts = findFonts() }: PdfOptions = {},
): Promise<WrittenPdf> => {
  const all = 'title' in documents ? [documents] : documents
  const [document] = all
  if (!document) throw new RangeError('no document to write')
  const { author, subject, created } = document.properties
  const pen = new PdfPen(fonts, { title: document.title.replaceAll('\n', ''), author, subject, created })
  const pages = all.flatMap(one =>
    pagesOf(rowsOf(one, pen.faces, links), { upright: area.height, turned: area.width }).map((page, i) => ({ page, number: i + 1 })),
  )
  const outline: Bookmark[] = []
  const parts = new Map<object, Part>()
  pages.forEach(({ page, number }) => {
    pen.page(sheet.width, sheet.height, page.turned)
    if (page.turned) pen.turn(margin.left, margin.top + area.height, () => drawRows(pen, page, 0, 0, parts, outline))
    else drawRows(pen, page, margin.left, margin.top, parts, outline)
    pen.decorate(() => pageNumber(pen, number))
  })
  const replaced = pen.faces.replaced()
  const bytes = await pen.end(replaced.join('；'))
  return { bytes, pages: pages.length, missing: [...pen.faces.missing], replaced }
}

const drawRows = (pen: PdfPen, page: Page, left: number, top: number, parts: Map<object, Part>, outline: Bookmark[]): void => {
  for (const { row, top: at, again } of page.rows) {
    if (row.bookmark && !again) {
      const { title, level } = row.bookmark
      const above = outline.slice(0, level).findLast(Boolean)
      outline[level] = pen.bookmark(title, top + at, above)
      outline.length = level + 1
    }
    if (again) pen.decorate(() => row.draw(pen, left, top + at, undefined))
    else row.draw(pen, left, top + at, partOf(pen, row, parts))
  }
}

/** The part that a row belongs to: one for each group of rows. */
const partOf = (pen: PdfPen, row: Row, parts: Map<object, Part>): Part | undefined => {
  if (row.kind === undefined) return undefined
  const kind = row.kind === 'TR' ? 'Table' : row.kind
  const key = row.group ?? row
  const known = parts.get(key)
  if (known) return known
  const part = pen.part(kind)
  parts.set(key, part)
  return part
}

/** `— 1 —`: the dash 7 mm below the type area, one character in from the outer edge (依据 GB/T 9704-2012 7.5). */
const pageNumber = (pen: PdfPen, number: number): void => {
  const style = { role: 'page', size: size.page, spacing: 0 } as const
  const room = { first: area.width, rest: area.width, justify: false }
  const [set] = breakLines(cellsOf(`— ${number} —`, style, pen.faces), room)
  const { face } = pen.faces.find('page', '—')
  if (set === undefined) return
  const inward = layout.pageCharacter / 20
  const x = number % 2 === 1 ? area.width - inward - set.width : inward
  pen.line(set, margin.left + x, margin.top + area.height + sevenMillimetres + face.top('—') * size.page)
}

const sevenMillimetres = (7 / 25.4) * 72
