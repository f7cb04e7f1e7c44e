import { levelByNumber, type Level } from './document-level.ts'
import { readNumbering } from './document-numbering.ts'
import { readStyles } from './document-styles.ts'
import { type Draft, type FigureRange, type Omission, type PlacedRange, type TextRange, walkBody } from './document-body.ts'
import { readFigureMarks } from './figure-marks.ts'
import { type FileLimits, kindOf, OfficeFileProblem, type OfficeZip, openZip } from './office-file.ts'
import { related } from './package-part.ts'
import { mainPart, type PartKind, textParts } from './word-part.ts'

/** One paragraph with text; of a table's cell where `cell` is given (all counted from 0). */
export interface ReadParagraph {
  text: string
  /** By opening number, else by outline level or heading style; never inside a table. */
  level?: Level
  /** The number that Word counts itself and prints before the text (`一、`). */
  number?: string
  bold?: TextRange[]
  figures?: FigureRange[]
  cell?: { table: number; row: number; column: number }
}

/** What was left out of a reading and why. */
export interface ReadWarning {
  code: Omission
  zh: string
  en: string
}

/** A document as its paragraphs in order, the empty ones left out. */
export interface ReadText {
  paragraphs: ReadParagraph[]
  warnings: ReadWarning[]
}

/** Reads a .docx: runs joined, tracked deletions and hidden text left out, tables as the paragraphs of their cells. Throws `OfficeFileProblem`. */
export const readDocument = (bytes: Uint8Array, limits: Partial<FileLimits> = {}): ReadText => {
  const zip = openZip(bytes, limits)
  const { drafts, omitted } = walkPart(zip, mainPart(zip))
  return finish(
    drafts
      .flatMap(finishParagraph)
      .map(({ figures, ...paragraph }) => ({ ...paragraph, ...(figures && { figures: figures.map(unplaced) }) })),
    [...omitted],
  )
}

/** A paragraph with the part that it stands in and the exact places of its controls. */
export interface PlacedParagraph extends Omit<ReadParagraph, 'figures'> {
  part: string
  kind: PartKind
  figures: PlacedRange[]
}

/** The paragraphs of an opened .docx, and behind them those of its notes, headers and footers that carry controls. Throws `OfficeFileProblem`. */
export const readPlaced = (zip: OfficeZip): PlacedParagraph[] =>
  textParts(zip).flatMap(({ path, kind }) =>
    walkPart(zip, path)
      .drafts.flatMap(finishParagraph)
      .filter(({ figures = [] }) => kind === 'body' || figures.length > 0)
      .map(({ figures = [], ...paragraph }) => ({ ...paragraph, figures, part: path, kind })),
  )

const walkPart = (zip: OfficeZip, path: string): ReturnType<typeof walkBody> => {
  const main = mainPart(zip)
  const text = (kind: string): string | undefined => {
    const found = related(zip, main, kind)
    return found !== undefined && zip.has(found) ? zip.text(found) : undefined
  }
  return walkBody(zip.text(path), readStyles(text('styles')), readNumbering(text('numbering')), readFigureMarks(zip))
}

const unplaced = ({ at: _at, ...range }: PlacedRange): FigureRange => range

/** Reads plain text in UTF-8, UTF-16 (with its mark) or GB 18030, a line a paragraph. Throws `OfficeFileProblem`. */
export const readText = (bytes: Uint8Array, limits: Partial<FileLimits> = {}): ReadText => {
  if (kindOf(bytes, limits) !== 'text') throw new OfficeFileProblem('file.not-office')
  const lines = decode(bytes).split(/\r\n|[\r\n\f\u2028\u2029]/)
  return finish(
    lines.flatMap(line => finishParagraph({ text: line, bold: [], figures: [] })),
    [],
  )
}

const finish = (paragraphs: ReadParagraph[], codes: Omission[]): ReadText => {
  if (paragraphs.length === 0) throw new OfficeFileProblem('file.empty')
  return { paragraphs, warnings: codes.map(code => ({ code, zh: warnings[code][0], en: warnings[code][1] })) }
}

const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      continue
    }
  }
  throw new OfficeFileProblem('file.not-office')
}

const finishParagraph = (draft: Draft): (Omit<ReadParagraph, 'figures'> & { figures?: PlacedRange[] })[] => {
  const lead = draft.text.length - draft.text.trimStart().length
  const text = draft.text.trim()
  const shift = <T extends TextRange>(ranges: T[]): T[] =>
    ranges.map(range => ({ ...range, start: within(range.start - lead, text), end: within(range.end - lead, text) }))
  if (text === '' && draft.figures.length === 0) return []
  const bold = shift(draft.bold).filter(range => range.end > range.start)
  const level = draft.cell === undefined ? (levelByNumber((draft.number ?? '') + text) ?? draft.styled) : undefined
  return [
    {
      text,
      ...(level === undefined ? {} : { level }),
      ...(draft.number === undefined ? {} : { number: draft.number }),
      ...(bold.length === 0 ? {} : { bold }),
      ...(draft.figures.length === 0 ? {} : { figures: shift(draft.figures) }),
      ...(draft.cell === undefined ? {} : { cell: draft.cell }),
    },
  ]
}

const within = (at: number, text: string): number => Math.min(Math.max(at, 0), text.length)

const warnings: Record<Omission, readonly [zh: string, en: string]> = {
  'document.deleted-text': ['修订中删除的文字没有读入。', 'Text deleted under tracked changes was left out.'],
  'document.hidden-text': ['隐藏的文字没有读入。', 'Hidden text was left out.'],
  'document.notes': ['脚注和尾注没有读入。', 'Footnotes and endnotes were left out.'],
  'document.pictures': ['图片里的文字没有读入。', 'Text inside pictures was left out.'],
}
