import { scanWord, isOn } from './word-part.ts'

/** A place in a part's text. */
export interface Place {
  start: number
  end: number
}

/** A tagged content control (w:sdt, ISO/IEC 29500-1 §17.5.2) as it stands in a part. */
export interface DocumentControl {
  tag: string
  title: string
  /** Its own text, nested tagged controls left out. */
  text: string
  /** Each of its own `w:t` elements, from tag to tag. */
  texts: Place[]
  /** Its showing-a-placeholder mark and the placeholder's run styles. */
  placeholder: Place[]
  /** Where text goes when it has no `w:t`, and what must stand around it. */
  slot: { at: Place; around: 'run' | 'paragraph' | 'content' | 'block' | 'none' } | undefined
  /** The run properties for text typed into it, as they stand. */
  properties: Place | undefined
}

/** Every tagged control of a part, by its tag or else by its title that is not itself deleted, in the order of their ends; a copy is told as often as it stands. */
export const findControls = (xml: string, titles: ReadonlyMap<string, string>): DocumentControl[] => {
  const found: DocumentControl[] = []
  const open: Open[] = []
  const path: { name: string; start: number; end: number }[] = []
  const own = (): Open | undefined => open.findLast(control => control.tag !== '' || titles.has(control.title))
  const inside = (name: string): boolean => path.some(step => step.name === name)
  scanWord(xml, {
    open: tag => {
      const top = open.at(-1)
      const value = tag.attr('val')
      path.push({ name: tag.name, start: tag.start, end: tag.end })
      if (tag.name === 'w:sdt')
        open.push({
          ...fresh(),
          deleted: inside('w:del') || inside('w:moveFrom'),
          inParagraph: path.findLast(step => framing.has(step.name))?.name === 'w:p',
        })
      else if (top === undefined) return
      else if (tag.name === 'w:tag') top.tag = value ?? ''
      else if (tag.name === 'w:alias') top.title = value ?? ''
      else if (tag.name === 'w:showingPlcHdr' && isOn(value)) top.placeholder.push({ start: tag.start, end: tag.end })
      else if (tag.name === 'w:rStyle' && path.at(-3)?.name === 'w:r' && top.placeholder.length > 0)
        top.placeholder.push({ start: tag.start, end: tag.end })
      else if (tag.name === 'w:sdtContent' && tag.empty)
        top.slot = { at: { start: tag.start, end: tag.end }, around: top.inParagraph ? 'content' : 'block' }
    },
    close: (name, start, end) => {
      const begun = path.pop()
      const control = own()
      if (name === 'w:sdt') {
        const closed = open.pop()
        const named = closed?.tag || titles.get(closed?.title ?? '')
        if (closed !== undefined && named !== undefined && !closed.deleted) found.push({ ...settle(closed), tag: named })
      } else if (name === 'w:rPr' && path.at(-1)?.name === 'w:sdtPr') withProperties(open.at(-1), begun?.start ?? start, end)
      else if (begun === undefined || control === undefined || inside('w:del')) return
      else if (name === 'w:t') control.texts.push({ start: begun.start, end })
      else if (begun.start === start) control.bare = name === 'w:p' ? end : control.bare
      else if (name === 'w:r') control.run = start
      else if (name === 'w:p') control.paragraph = start
      else if (name === 'w:sdtContent' && control === open.at(-1) && control.inParagraph) control.content = start
    },
    text: text => {
      if (path.at(-1)?.name === 'w:t' && !inside('w:del')) withText(own(), text)
    },
  })
  return found
}

interface Open extends DocumentControl {
  deleted: boolean
  inParagraph: boolean
  run?: number
  paragraph?: number
  bare?: number
  content?: number
}

const fresh = (): DocumentControl => ({ tag: '', title: '', text: '', texts: [], placeholder: [], slot: undefined, properties: undefined })

/** What a control's place in the document is told by: the nearest of these around it. */
const framing = new Set(['w:p', 'w:body', 'w:tc', 'w:tr', 'w:tbl', 'w:txbxContent'])

const withText = (control: Open | undefined, text: string): void => {
  if (control !== undefined) control.text += text
}

const withProperties = (control: Open | undefined, start: number, end: number): void => {
  if (control !== undefined) control.properties = { start, end }
}

const settle = (control: Open): DocumentControl => {
  const { tag, title, text, texts, placeholder, properties } = control
  return { tag, title, text: placeholder.length > 0 ? '' : text, texts, placeholder, slot: slotOf(control), properties }
}

const slotOf = (control: Open): DocumentControl['slot'] => {
  if (control.slot !== undefined) return control.slot
  if (control.run !== undefined) return { at: { start: control.run, end: control.run }, around: 'none' }
  const at = control.content ?? control.paragraph
  if (at !== undefined) return { at: { start: at, end: at }, around: 'run' }
  return control.bare === undefined ? undefined : { at: { start: control.bare - 2, end: control.bare }, around: 'paragraph' }
}
