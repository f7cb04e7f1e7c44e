import type { Level } from './document-level.ts'
import type { Numbering } from './document-numbering.ts'
import { outlineLevel, type Style } from './document-styles.ts'
import { isOn, scanWord } from './word-part.ts'
import type { XmlTag } from './xml-scan.ts'

/** A stretch of a paragraph's text, in UTF-16 units, the end not included. */
export interface TextRange {
  start: number
  end: number
}

/** A content control with a tag: the place of its text, and its name as shown in Word. */
export interface FigureRange extends TextRange {
  tag: string
  title: string
}

/** The same with the place of its start tag in the part's XML, by which one control is told from its copies. */
export interface PlacedRange extends FigureRange {
  at: number
}

/** A paragraph as it stands in the file, before trimming. */
export interface Draft {
  text: string
  styled?: Level
  number?: string
  bold: TextRange[]
  figures: PlacedRange[]
  cell?: { table: number; row: number; column: number }
}

/** A kind of content that a reading leaves out. */
export type Omission = 'document.deleted-text' | 'document.hidden-text' | 'document.notes' | 'document.pictures'

/** Walks a Word file's main part (ISO/IEC 29500-1 §17) and collects its paragraphs in order, and what was left out. */
export const walkBody = (
  xml: string,
  styles: ReadonlyMap<string, Style>,
  numbering: Numbering,
  marks: ReadonlyMap<string, string>,
): { drafts: Draft[]; omitted: Set<Omission> } => {
  const drafts: Draft[] = []
  const omitted = new Set<Omission>()
  const paragraphs: Paragraph[] = []
  const controls: Control[] = []
  const tables: Table[] = []
  let tableCount = 0
  let skipping = 0
  let inText = false

  const tagOf = (control: Control): string => control.tag || (marks.get(control.mark) ?? '')

  const put = (text: string): void => {
    const paragraph = paragraphs.at(-1)
    const run = paragraph?.run
    if (paragraph === undefined || run === undefined || controls.some(control => control.placeholder)) return
    if (run.hidden) {
      omitted.add('document.hidden-text')
      return
    }
    const { draft } = paragraph
    const start = draft.text.length
    draft.text += text
    if (!(run.bold ?? run.style?.bold ?? paragraph.style.bold ?? false)) return
    const last = draft.bold.at(-1)
    if (last?.end === start) last.end = draft.text.length
    else draft.bold.push({ start, end: draft.text.length })
  }

  const withRun = (change: (run: Run) => unknown): void => {
    const run = paragraphs.at(-1)?.run
    if (run !== undefined) change(run)
  }

  const opens: Record<string, (tag: XmlTag, value: string | undefined) => void> = {
    'w:p': () => {
      const table = tables.at(-1)
      const draft: Draft = {
        text: '',
        bold: [],
        figures: [],
        ...(table === undefined ? {} : { cell: { table: table.table, row: table.row, column: table.column } }),
      }
      drafts.push(draft)
      paragraphs.push({ draft, style: {}, around: controls.filter(control => control.inside && control.draft === undefined) })
    },
    'w:pStyle': (_, value) => withLast(paragraphs, paragraph => (paragraph.style = { ...styles.get(value ?? ''), ...paragraph.style })),
    'w:outlineLvl': (_, value) => withLast(paragraphs, paragraph => (paragraph.style.level = outlineLevel(value))),
    'w:ilvl': (_, value) => withLast(paragraphs, paragraph => (paragraph.style.depth = Number(value))),
    'w:numId': (_, value) => withLast(paragraphs, paragraph => (paragraph.style.list = value)),
    'w:r': () => withLast(paragraphs, paragraph => (paragraph.run = { hidden: false })),
    'w:b': (_, value) => withRun(run => (run.bold = isOn(value))),
    'w:rStyle': (_, value) => withRun(run => (run.style = styles.get(value ?? ''))),
    'w:vanish': (_, value) => withRun(run => (run.hidden = isOn(value))),
    'w:t': tag => (inText = !tag.empty),
    'w:tab': () => put('\t'),
    'w:cr': () => put('\n'),
    'w:br': tag => put((tag.attr('type') ?? 'textWrapping') === 'textWrapping' ? '\n' : ''),
    'w:noBreakHyphen': () => put('-'),
    'w:sdt': tag => controls.push({ at: tag.start, tag: '', title: '', mark: '', placeholder: false, inside: false, start: 0 }),
    'w:tag': (_, value) => withLast(controls, control => (control.tag = value ?? '')),
    'w:alias': (_, value) => withLast(controls, control => (control.title = value ?? '')),
    'w:bookmarkStart': tag =>
      withLast(controls, control => (control.mark ||= marks.has(tag.attr('name') ?? '') ? (tag.attr('name') ?? '') : '')),
    'w:showingPlcHdr': (_, value) => withLast(controls, control => (control.placeholder = isOn(value))),
    'w:sdtContent': () =>
      withLast(controls, control => {
        control.inside = true
        control.draft = paragraphs.at(-1)?.draft
        control.start = control.draft?.text.length ?? 0
      }),
    'w:tbl': () => tables.push({ table: tableCount++, row: -1, column: -1, span: 1 }),
    'w:tr': () => withLast(tables, table => Object.assign(table, { row: table.row + 1, column: -1, span: 1 })),
    'w:tc': () => withLast(tables, table => Object.assign(table, { column: table.column + table.span, span: 1 })),
    'w:gridSpan': (_, value) => withLast(tables, table => (table.span = Math.max(1, Number(value) || 1))),
    'w:footnoteReference': () => omitted.add('document.notes'),
    'w:endnoteReference': () => omitted.add('document.notes'),
    'pic:pic': () => omitted.add('document.pictures'),
    'v:imagedata': () => omitted.add('document.pictures'),
  }

  const closes: Record<string, () => void> = {
    'w:p': () => {
      const paragraph = paragraphs.pop()
      if (paragraph === undefined) return
      const { draft, style, around } = paragraph
      if (style.list !== undefined && style.list !== '0') draft.number = numbering(style.list, style.depth ?? 0)
      draft.styled = style.level
      for (const control of around) {
        if (tagOf(control) !== '')
          draft.figures.push({ at: control.at, tag: tagOf(control), title: control.title, start: 0, end: draft.text.length })
      }
      draft.figures.sort((a, b) => a.start - b.start || b.end - a.end)
    },
    'w:r': () => withLast(paragraphs, paragraph => (paragraph.run = undefined)),
    'w:t': () => (inText = false),
    'w:sdt': () => {
      const control = controls.pop()
      const tag = control === undefined ? '' : tagOf(control)
      if (control?.draft === undefined || tag === '') return
      control.draft.figures.push({ at: control.at, tag, title: control.title, start: control.start, end: control.draft.text.length })
    },
    'w:tbl': () => tables.pop(),
  }

  scanWord(xml, {
    open: tag => {
      if (skipping > 0 || skipped.has(tag.name)) {
        skipping += 1
        if (tag.name === 'w:delText') omitted.add('document.deleted-text')
      } else if (Object.hasOwn(opens, tag.name)) opens[tag.name]?.(tag, tag.attr('val'))
    },
    close: name => {
      if (skipping > 0) skipping -= 1
      else if (Object.hasOwn(closes, name)) closes[name]?.()
    },
    text: text => {
      if (inText && skipping === 0) put(text)
    },
  })
  return { drafts, omitted }
}

interface Paragraph {
  draft: Draft
  style: Style
  run?: Run
  /** The controls that hold the whole paragraph. */
  around: Control[]
}

interface Run {
  bold?: boolean
  hidden: boolean
  style?: Style
}

interface Control {
  at: number
  tag: string
  title: string
  /** The bookmark inside it that keeps its tag. */
  mark: string
  placeholder: boolean
  inside: boolean
  /** The paragraph that it stands in; none where it holds paragraphs itself. */
  draft?: Draft
  start: number
}

interface Table {
  table: number
  row: number
  column: number
  span: number
}

/** Deleted and moved-away text, what properties were before a change, the second copy of a text box, readings over characters. */
const skipped = new Set(['w:del', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange', 'mc:Fallback', 'w:rt'])

const withLast = <T>(stack: T[], change: (last: T) => unknown): void => {
  const last = stack.at(-1)
  if (last !== undefined) change(last)
}
