import Pdf from 'pdfkit'
import type { BrokenLine } from './line-break.ts'
import type { GlyphCell } from './pdf-cells.ts'
import { type Face, Faces } from './pdf-face.ts'
import type { DocumentFonts } from './pdf-fonts.ts'

/** What the file says of itself. */
export interface PdfProperties {
  title: string
  author: string
  subject: string | undefined
  /** Moment in ISO 8601: created and changed. */
  created: string
}

/** A part of the document as screen readers see it. */
export type Part = PDFKit.PDFStructureElement

/** An entry of the outline. */
export type Bookmark = PDFKit.PDFOutline

/** Draws on the pages of a tagged PDF in Chinese, in points from the upper left corner; nothing in it depends on clock or chance. */
export class PdfPen {
  readonly faces: Faces
  private readonly file: PDFKit.PDFDocument
  private readonly chunks: Buffer[] = []
  private readonly root: Part
  private readonly ended: Promise<void>

  constructor(fonts: DocumentFonts, { title, author, subject, created }: PdfProperties) {
    const moment = new Date(created)
    this.file = new Pdf({
      autoFirstPage: false,
      // The type wants a name; without one the library would put Helvetica into every file.
      font: '',
      lang: 'zh-CN',
      tagged: true,
      displayTitle: true,
      pdfVersion: '1.7',
      info: {
        Title: title,
        Author: author,
        ...(subject ? { Subject: subject } : {}),
        Creator: '台账 Taizhang',
        CreationDate: moment,
        ModDate: moment,
      },
    })
    this.ended = new Promise((resolve, reject) => {
      this.file.on('data', (chunk: Buffer) => this.chunks.push(chunk))
      this.file.on('end', resolve)
      this.file.on('error', reject)
    })
    this.faces = new Faces(fonts, (id, bytes, postScript) => faceOf(this.file, id, bytes, postScript))
    this.root = this.file.struct('Document')
    this.file.addStructure(this.root)
  }

  /** Begins a page; `turned` says that it is read from its right side. */
  page(width: number, height: number, turned: boolean): void {
    this.file.addPage({ size: [width, height], margin: 0 })
    if (turned) Object.assign(this.file.page.dictionary.data, { Rotate: 90 })
  }

  /** A part of the document, within another or at its top. */
  part(kind: string, within: Part = this.root): Part {
    const part = this.file.struct(kind)
    within.add(part)
    return part
  }

  /** Draws what belongs to a part. */
  mark(part: Part, kind: string, draw: () => void): void {
    const content = this.file.markStructureContent(kind)
    draw()
    this.file.endMarkedContent()
    part.add(content)
  }

  /** Draws what is no content: page numbers, rules, a repeated table head. */
  decorate(draw: () => void): void {
    this.file.markContent('Artifact', { type: 'Layout' })
    draw()
    this.file.endMarkedContent()
  }

  /** Draws within the turned area whose upper left corner is at (x, y): its lines run upward on the sheet. */
  turn(x: number, y: number, draw: () => void): void {
    this.file.save()
    this.file.translate(x, y)
    this.file.rotate(-90)
    draw()
    this.file.restore()
  }

  /** Sets a line; with a part each piece is marked as belonging to it, a piece with an address as a link. */
  line({ cells, starts }: BrokenLine<GlyphCell>, x: number, baseline: number, part?: Part, kind = 'P'): void {
    for (const run of runsOf(cells, starts)) {
      const draw = (): void => this.set(run, x + run.x, baseline)
      const { link, size } = run.style
      if (part === undefined) draw()
      else if (link === undefined) this.mark(part, kind, draw)
      else {
        const anchor = this.part('Link', part)
        this.mark(anchor, 'Link', draw)
        const options: PDFKit.Mixins.AnnotationOption & { structParent: Part } = { structParent: anchor }
        this.file.link(x + run.x, baseline - size * 0.88, run.width, size, link, options)
      }
    }
  }

  /** Places a picture (JPEG or PNG), turned as it says of itself; `name` is for who cannot see it. */
  picture(bytes: Uint8Array, box: { x: number; y: number; width: number; height: number }, name: string, part?: Part): void {
    const { x, y, width, height } = box
    const draw = (): void => void this.file.image(Buffer.from(bytes), x, y, { width, height })
    if (part === undefined) return draw()
    const figure = this.file.struct('Figure', { alt: name })
    part.add(figure)
    this.mark(figure, 'Figure', draw)
  }

  /** Strokes straight rules: from, to. */
  rules(lines: readonly (readonly [number, number, number, number])[], width: number): void {
    this.file.lineWidth(width).strokeColor('#000000')
    for (const [x1, y1, x2, y2] of lines) this.file.moveTo(x1, y1).lineTo(x2, y2)
    this.file.stroke()
  }

  /** Puts a place of the current page into the outline. */
  bookmark(title: string, top: number, under: Bookmark = this.file.outline): Bookmark {
    const options = { expanded: true, top, left: this.file.page.width }
    return under.addItem(title, options)
  }

  /** The finished file. `keywords` are those of its properties. */
  async end(keywords: string): Promise<Uint8Array> {
    if (keywords) this.file.info.Keywords = keywords
    this.file.end()
    await this.ended
    return new Uint8Array(Buffer.concat(this.chunks))
  }

  private set({ text, style, face, spacing }: Run, x: number, baseline: number): void {
    this.file.font(face.id).fontSize(style.size).fillColor('#000000')
    if (style.bold) this.file.lineWidth(style.size * 0.03).strokeColor('#000000')
    this.file.text(text, x, baseline, {
      lineBreak: false,
      baseline: 'alphabetic',
      characterSpacing: spacing,
      ...(style.bold ? { fill: true, stroke: true } : {}),
    })
  }
}

/** Characters of one font and spacing in a row. */
interface Run {
  text: string
  x: number
  width: number
  spacing: number
  face: Face
  style: GlyphCell['style']
}

const runsOf = (cells: readonly GlyphCell[], starts: readonly number[]): Run[] => {
  const runs: Run[] = []
  let count = 0
  let end = 0
  cells.forEach((cell, i) => {
    const { face, style, text } = cell
    const x = (starts[i] ?? 0) + cell.offset
    const glyph = face.advance(text) * style.size
    const last = runs.at(-1)
    const spacing = x - end
    if (last && last.face === face && last.style === style && (count === 1 || Math.abs(spacing - last.spacing) < 0.004)) {
      if (count === 1) last.spacing = Math.round(spacing * 1000) / 1000
      last.text += text
      last.width = x + glyph - last.x
      count += 1
    } else if (!(text === ' ' && i === cells.length - 1)) {
      runs.push({ text, x, width: glyph, spacing: 0, face, style })
      count = 1
    }
    end = x + glyph
  })
  return runs
}

/** What the library's fonts are made of, as far as they are used here. */
interface Embedded {
  layout: (text: string) => { glyphs: FontGlyph[]; positions: object[]; advanceWidth: number }
  font: {
    unitsPerEm: number
    hasGlyphForCodePoint: (code: number) => boolean
    glyphForCodePoint: (code: number) => FontGlyph
  }
}

interface FontGlyph {
  advanceWidth: number
  codePoints: number[]
  bbox: { maxY: number }
}

/**
 * Makes a font known to the document. Its characters are set one glyph each, without ligatures or kerning, so that what is set is as wide as
 * what was measured; a dash of two characters is the font's own sign of that length where it has one.
 */
const faceOf = (file: PDFKit.PDFDocument, id: string, bytes: Buffer, postScript: string | undefined): Face => {
  file.registerFont(id, bytes, postScript)
  file.font(id)
  const embedded = Reflect.get(file, '_font') as Embedded // cast: the library keeps the current font here and has no other way to it
  const { font } = embedded
  const scale = 1000 / font.unitsPerEm
  const glyphs = new Map<string, FontGlyph[]>()
  const glyphsOf = (sign: string): FontGlyph[] => {
    const known = glyphs.get(sign)
    if (known) return known
    const whole = sign === '——' && font.hasGlyphForCodePoint(twoEms)
    const found = whole ? [font.glyphForCodePoint(twoEms)] : [...sign].map(one => font.glyphForCodePoint(one.codePointAt(0) ?? 0))
    for (const glyph of whole ? found : []) glyph.codePoints = [0x2014, 0x2014]
    glyphs.set(sign, found)
    return found
  }
  embedded.layout = text => {
    const list = text.split(/(——)/).flatMap(part => (part === '——' ? glyphsOf(part) : [...part].flatMap(glyphsOf)))
    const positions = list.map(({ advanceWidth }) => ({
      xAdvance: advanceWidth * scale,
      advanceWidth: advanceWidth * scale,
      xOffset: 0,
      yOffset: 0,
    }))
    return { glyphs: list, positions, advanceWidth: list.reduce((sum, glyph) => sum + glyph.advanceWidth * scale, 0) }
  }
  return {
    id,
    has: text => [...text].every(one => font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0)),
    advance: text => glyphsOf(text).reduce((sum, glyph) => sum + glyph.advanceWidth, 0) / font.unitsPerEm,
    top: text => Math.max(...glyphsOf(text).map(glyph => glyph.bbox.maxY)) / font.unitsPerEm,
  }
}

/** U+2E3A TWO-EM DASH. */
const twoEms = 0x2e3a
