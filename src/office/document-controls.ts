import { scanWord, isOn } from './word-part.ts'

/** A place in a part's text. */
export interface Place {
  start: number
  end: number
}

/** A tagged content control (w:sdt, ISO/IEC 29500-1 §17.5.2) as it stands in a part. */
export interface DocumentControl {
  /** Where its start tag begins in the part's text. */
  at: number
  tag: string
  /** The tag that the file's own properties keep under the bookmark inside it; empty where they keep none. */
  kept: string
  title: string
  /** Its own text as it prints with tracked changes taken, nested tagged controls left out; empty while it shows a placeholder. */
  text: string
  /** Each of its own `w:t` elements, from tag to tag. */
  texts: Place[]
  /** Its own tabs, line breaks and hyphens, which print like text. */
  marks: Place[]
  /** Its showing-a-placeholder mark and the placeholder's run styles. */
  placeholder: Place[]
  /** Tracked changes wholly inside it: elements of deleted text, and the tags around inserted text. */
  deleted: Place[]
  inserted: Place[]
  /** Table cells inside it; more than one where it stands around a row or a table. */
  cells: number
  /** Whether it stands in a text box. */
  box: boolean
  /** Whether it stands in the second copy of a text box, which older programs read. */
  fallback: boolean
  /** Where text goes when it has no `w:t`, and what must stand around it. */
  slot: { at: Place; around: 'run' | 'paragraph' | 'content' | 'block' | 'none' } | undefined
  /** The run properties for text typed into it, as they stand. */
  properties: Place | undefined
}

/** Every tagged control of a part, by its tag or else by the bookmark inside it, that is not itself deleted, in the order of their ends; a copy is told as often as it stands. */
export const findControls = (xml: string, marks: ReadonlyMap<string, string>): DocumentControl[] => {
  const kept = keptTags(xml, marks)
  const found: DocumentControl[] = []
  const open: Open[] = []
  const path: Step[] = []
  const own = (): Open | undefined => open.findLast(control => control.tag !== '' || control.kept !== '')
  const inside = (name: string): boolean => path.some(step => step.name === name)
  const taken = (): boolean => inside('w:del') || inside('w:moveFrom')
  const write = (control: Open | undefined, text: string): void => {
    if (control !== undefined) control.text += text
  }
  scanWord(xml, {
    open: tag => {
      const top = open.at(-1)
      path.push({ name: tag.name, start: tag.start, end: tag.end })
      if (tag.name === 'w:sdt') open.push({ ...begun(tag.start, path, taken()), kept: kept.get(tag.start) ?? '' })
      else if (top === undefined) return
      else if (tag.name === 'w:tag') top.tag = tag.attr('val') ?? ''
      else if (tag.name === 'w:alias') top.title = tag.attr('val') ?? ''
      else if (tag.name === 'w:showingPlcHdr' && isOn(tag.attr('val'))) top.placeholder.push({ start: tag.start, end: tag.end })
      else if (tag.name === 'w:rStyle' && path.at(-3)?.name === 'w:r' && top.placeholder.length > 0)
        top.placeholder.push({ start: tag.start, end: tag.end })
      else if (tag.name === 'w:tc') {
        const control = own()
        if (control !== undefined) control.cells += 1
      } else if (tag.name === 'w:sdtContent' && tag.empty)
        top.slot = { at: { start: tag.start, end: tag.end }, around: top.inParagraph ? 'content' : 'block' }
      else if (path.at(-2)?.name === 'w:r' && !taken()) {
        const mark = markOf(tag.name, tag.attr('type'))
        const control = mark === undefined ? undefined : own()
        if (mark === undefined || control === undefined) return
        control.marks.push({ start: tag.start, end: tag.end })
        control.text += mark
      }
    },
    close: (name, start, end) => {
      const step = path.pop()
      if (open.length === 0 || step === undefined) return
      const control = own()
      if (name === 'w:sdt') {
        const closed = open.pop()
        if (closed !== undefined && (closed.tag || closed.kept) !== '' && !closed.gone) found.push(settle(closed))
      } else if (name === 'w:rPr' && path.at(-1)?.name === 'w:sdtPr') withProperties(open.at(-1), step.start, end)
      else if (control === undefined || taken()) return
      else if (name === 'w:del' || name === 'w:moveFrom') withDeletion(control, path, step, end)
      else if (name === 'w:ins' || name === 'w:moveTo') withInsertion(control, path, step, { start, end })
      else if (name === 'w:t') control.texts.push({ start: step.start, end })
      else if (step.start === start) control.bare = name === 'w:p' ? end : control.bare
      else if (name === 'w:r') control.run = start
      else if (name === 'w:p') control.paragraph = start
      else if (name === 'w:sdtContent' && control === open.at(-1) && control.inParagraph) control.content = start
    },
    text: text => {
      if (path.at(-1)?.name === 'w:t' && !taken()) write(own(), text)
    },
  })
  return found
}

/** The tags kept under the bookmarks that begin in controls, by where the control begins: the bookmark may follow some of the control's text. */
function keptTags(xml: string, marks: ReadonlyMap<string, string>): ReadonlyMap<number, string> {
  const kept = new Map<number, string>()
  if (marks.size === 0) return kept
  const open: number[] = []
  scanWord(xml, {
    open: tag => {
      if (tag.name === 'w:sdt') open.push(tag.start)
      const [at, tagged] = [open.at(-1), tag.name === 'w:bookmarkStart' ? marks.get(tag.attr('name') ?? '') : undefined]
      if (at !== undefined && tagged !== undefined && !kept.has(at)) kept.set(at, tagged)
    },
    close: name => {
      if (name === 'w:sdt') open.pop()
    },
    text: () => undefined,
  })
  return kept
}

interface Step {
  name: string
  start: number
  end: number
}

interface Open extends DocumentControl {
  /** Whether it is itself deleted under tracked changes. */
  gone: boolean
  inParagraph: boolean
  run?: number | undefined
  paragraph?: number | undefined
  bare?: number | undefined
  content?: number | undefined
}

const begun = (at: number, path: readonly Step[], gone: boolean): Open => ({
  at,
  tag: '',
  kept: '',
  title: '',
  text: '',
  texts: [],
  marks: [],
  placeholder: [],
  deleted: [],
  inserted: [],
  cells: 0,
  box: path.some(step => step.name === 'w:txbxContent'),
  fallback: path.some(step => step.name === 'mc:Fallback'),
  slot: undefined,
  properties: undefined,
  gone,
  inParagraph: path.findLast(step => framing.has(step.name))?.name === 'w:p',
})

/** What a control's place in the document is told by: the nearest of these around it. */
const framing = new Set(['w:p', 'w:body', 'w:tc', 'w:tr', 'w:tbl', 'w:txbxContent'])

/** What a mark in a run prints; a page or column break prints nothing. */
const markOf = (name: string, type: string | undefined): string | undefined => {
  if (name === 'w:tab') return '\t'
  if (name === 'w:cr' || (name === 'w:br' && (type ?? 'textWrapping') === 'textWrapping')) return '\n'
  return name === 'w:noBreakHyphen' ? '-' : undefined
}

const withProperties = (control: Open | undefined, start: number, end: number): void => {
  if (control !== undefined) control.properties = { start, end }
}

/** A mark of deletion among properties is none around text. */
const withDeletion = (control: Open, path: readonly Step[], step: Step, end: number): void => {
  if (path.at(-1)?.name !== 'w:rPr' && step.start > control.at) control.deleted.push({ start: step.start, end })
}

const withInsertion = (control: Open, path: readonly Step[], step: Step, close: Place): void => {
  if (path.at(-1)?.name === 'w:rPr' || step.start < control.at || step.start === close.start) return
  control.inserted.push({ start: step.start, end: step.end }, close)
}

const settle = ({ gone: _gone, inParagraph, run, paragraph, bare, content, ...control }: Open): DocumentControl => ({
  ...control,
  tag: control.tag || control.kept,
  text: control.placeholder.length > 0 ? '' : control.text,
  slot: control.slot ?? slotOf({ run, paragraph, bare, content: inParagraph ? content : undefined }),
})

const slotOf = ({ run, paragraph, bare, content }: Pick<Open, 'run' | 'paragraph' | 'bare' | 'content'>): DocumentControl['slot'] => {
  if (run !== undefined) return { at: { start: run, end: run }, around: 'none' }
  const at = content ?? paragraph
  if (at !== undefined) return { at: { start: at, end: at }, around: 'run' }
  return bare === undefined ? undefined : { at: { start: bare - 2, end: bare }, around: 'paragraph' }
}
