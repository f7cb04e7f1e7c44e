import type { Block, Inline, PictureBlock } from './document-block.ts'
import { textOf } from './document-columns.ts'
import { runIn } from './document-heading.ts'
import { printedDate, signatureStarts } from './document-layout.ts'
import type { Level } from './document-level.ts'
import { type BrokenLine, breakLines } from './line-break.ts'
import { addresseeLine, attachmentLines, type OfficialDocument, titleLines } from './official-document.ts'
import { cellsOf, type GlyphCell, type TextStyle } from './pdf-cells.ts'
import type { Faces } from './pdf-face.ts'
import type { FontRole } from './pdf-fonts.ts'
import { fitPicture } from './picture-size.ts'
import { area, line, pitch, type Row, size } from './pdf-measures.ts'
import { tableRows } from './pdf-table.ts'

/** Sets the whole document in rows, top to bottom; `links` are the addresses of figures by their tag. */
export const rowsOf = (document: OfficialDocument, faces: Faces, links: ReadonlyMap<string, string>): Row[] => {
  const composer = new Composer(faces, links)
  const text = [...composer.opening(document), ...document.body.flatMap(block => composer.block(block))]
  const attachments = composer.attachments(document.attachments ?? [])
  const signature = document.signature ? composer.signature(document.signature) : []
  // Attachment note and signature do not stand on a page alone: the last lines of the text come with them.
  if (attachments.length + signature.length > 0) for (const row of [...text.slice(-2), ...attachments]) row.keep = true
  return [...text, ...attachments, ...signature]
}

const headingRoles: Record<Level, FontRole> = { 1: 'first', 2: 'second', 3: 'body', 4: 'body' }

class Composer {
  private readonly faces: Faces
  private readonly links: ReadonlyMap<string, string>
  private readonly styles = new Map<string, TextStyle>()

  constructor(faces: Faces, links: ReadonlyMap<string, string>) {
    this.faces = faces
    this.links = links
  }

  opening({ title, documentNumber, addressee }: OfficialDocument): Row[] {
    const group = {}
    const heading = titleLines(title).map(text => ({ ...this.centred(text, this.style('title', size.title), 'H1'), group }))
    const first = heading[0]
    if (first) first.bookmark = { title: title.replaceAll('\n', ''), level: 0 }
    return [
      ...(documentNumber === undefined ? [] : [this.centred(documentNumber, this.style('body'), 'P'), blank()]),
      ...heading,
      blank(),
      ...(addressee === undefined ? [] : this.paragraph(this.cells([{ text: addresseeLine(addressee) }]), { indent: 0 })),
    ]
  }

  block(block: Block): Row[] {
    switch (block.kind) {
      case 'heading': {
        const [opening, rest] = runIn(block.inlines)
        const cells = [...this.cells(opening, headingRoles[block.level]), ...this.cells(rest)]
        const rows = this.paragraph(cells, { kind: `H${block.level + 1}` })
        const title = opening.map(textOf).join('').trim()
        if (rows[0] && title) rows[0].bookmark = { title, level: block.level }
        if (block.level < 3 && rest.length === 0) for (const row of rows) row.keep = true
        return rows
      }
      case 'paragraph': {
        const cells = this.cells(block.inlines)
        if (block.align === undefined) return this.paragraph(cells)
        return this.lines(cells, 0, 0, false, block.align)
      }
      case 'picture':
        return [this.picture(block), ...this.lines(this.cells(block.caption), 0, 0, false, 'center')]
      case 'table':
        return tableRows(block, (list, role, points) => list.flatMap(inline => this.inline(inline, role, points, 0)))
    }
  }

  /** A row of as many whole lines as the picture needs; its caption stays with it. */
  private picture({ bytes, name }: PictureBlock): Row {
    const { width, height } = fitPicture(bytes, { width: area.width, height: area.height / 2, inch: 72 })
    const room = Math.ceil(height / line) * line
    return {
      height: room,
      keep: true,
      kind: 'P',
      draw: (pen, left, top, part) =>
        pen.picture(bytes, { x: left + (area.width - width) / 2, y: top + (room - height) / 2, width, height }, name, part),
    }
  }

  attachments(names: readonly string[]): Row[] {
    const rows = attachmentLines(names).flatMap(({ text, left, hanging }) =>
      this.lines(this.cells([{ text }]), (left - hanging) * pitch, left * pitch, false),
    )
    return rows.length === 0 ? [] : [blank(), ...rows]
  }

  /** Issuer and date without a seal (依据 GB/T 9704-2012 7.3.5.2), measured as they are set. */
  signature({ issuer, date }: { issuer: string; date: string }): Row[] {
    const printed = printedDate(date)
    const starts = signatureStarts(issuer, printed, text => widthOf(this.cells([{ text }])) / pitch)
    const rows = [
      ...this.lines(this.cells([{ text: issuer }]), starts.issuer * pitch, starts.issuer * pitch, false),
      ...this.lines(this.cells([{ text: printed }]), starts.date * pitch, starts.date * pitch, false),
    ]
    return [blank(), ...rows].map((row, i) => ({ ...row, keep: i < rows.length }))
  }

  private centred(text: string, style: TextStyle, kind: string): Row {
    const cells = cellsOf(text, style, this.faces)
    const set = breakLines(cells, { first: Number.POSITIVE_INFINITY, rest: Number.POSITIVE_INFINITY, justify: false })[0]
    return this.row(set ?? { cells: [], starts: [], width: 0 }, Math.max(0, (area.width - (set?.width ?? 0)) / 2), kind, style.size)
  }

  private paragraph(cells: readonly GlyphCell[], { indent = 2, kind = 'P' }: { indent?: number; kind?: string } = {}): Row[] {
    return this.lines(cells, indent * pitch, 0, true, 'left', kind)
  }

  private lines(
    cells: readonly GlyphCell[],
    first: number,
    rest: number,
    justify: boolean,
    align: 'left' | 'center' | 'right' = 'left',
    kind = 'P',
  ): Row[] {
    const set = breakLines(cells, { first: area.width - first, rest: area.width - rest, justify })
    const shares = { left: 0, center: 0.5, right: 1 }
    const group = {}
    return set.map((one, i) => {
      const indent = i === 0 ? first : rest
      return { ...this.row(one, indent + Math.max(0, area.width - indent - one.width) * shares[align], kind, size.body), group }
    })
  }

  private row(set: BrokenLine<GlyphCell>, x: number, kind: string, points: number): Row {
    return {
      height: line,
      kind,
      draw: (pen, left, top, part) => pen.line(set, left + x, top + baseline(line, points), part, kind),
    }
  }

  private cells(list: readonly Inline[], role: FontRole = 'body'): GlyphCell[] {
    return list.flatMap(inline => this.inline(inline, role, size.body, pitch - size.body))
  }

  private inline(inline: Inline, role: FontRole, points: number, spacing: number): GlyphCell[] {
    const link = 'figure' in inline ? this.links.get(inline.figure.tag) : undefined
    return cellsOf(textOf(inline), this.style(role, points, spacing, inline.bold, link), this.faces)
  }

  private style(
    role: FontRole,
    points: number = size.body,
    spacing = points === size.body ? pitch - size.body : 0,
    bold = false,
    link?: string,
  ): TextStyle {
    const key = [role, points, spacing, bold, link].join(' ')
    const known = this.styles.get(key)
    if (known) return known
    const style: TextStyle = { role, size: points, spacing, ...(bold ? { bold } : {}), ...(link === undefined ? {} : { link }) }
    this.styles.set(key, style)
    return style
  }
}

const blank = (): Row => ({ height: line, draw: () => undefined })

const widthOf = (cells: readonly GlyphCell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0)

/** Where the baseline lies in a line: an ideograph stands in its middle. */
const baseline = (height: number, points: number): number => (height - points) / 2 + 0.88 * points
