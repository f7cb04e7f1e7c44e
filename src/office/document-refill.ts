import { controlTag } from './control-tag.ts'
import { type DocumentControl, findControls, type Place } from './document-controls.ts'
import { readFigureMarks } from './figure-marks.ts'
import { type FileLimits, type OfficeZip, openZip } from './office-file.ts'
import { type PartKind, textParts, wordPrefix } from './word-part.ts'
import { applyEdits, type TextEdit } from './xml-edit.ts'
import { escapeXml } from './xml-scan.ts'

/** A figure that a document carries: its content control's tag, its name and the text that it shows now. */
export interface DocumentFigure {
  tag: string
  title: string
  text: string
}

/** A content control with the part of the document that it stands in. */
export interface PlacedControl extends DocumentControl {
  part: string
  kind: PartKind
}

/** What becomes of a control: its new text; `settle` takes the tracked changes inside it first, which are otherwise a reason to leave it alone. */
export interface Refill {
  text: string
  settle?: boolean
}

/** The tagged content controls of a .docx, a copied one as often as it stands; empty while it shows its placeholder. Throws `OfficeFileProblem`. */
export const listFigures = (bytes: Uint8Array, limits: Partial<FileLimits> = {}): DocumentFigure[] =>
  listControls(openZip(bytes, limits)).flatMap(({ tag, title, text, fallback }) => (fallback ? [] : [{ tag, title, text }]))

/** Every tagged content control of an opened document: of its text, its notes, its headers and footers, in this order. Throws `OfficeFileProblem`. */
export const listControls = (zip: OfficeZip): PlacedControl[] => {
  const marks = readFigureMarks(zip)
  return textParts(zip).flatMap(({ path, kind }) => findControls(zip.text(path), marks).map(control => ({ ...control, part: path, kind })))
}

/**
 * Writes new texts into the tagged content controls of a .docx: by key or tag, every copy of it; keys that are not there are
 * passed over. Every byte outside these controls' content stays, and so does every other part. Throws `OfficeFileProblem`.
 */
export const refillDocument = (bytes: Uint8Array, texts: ReadonlyMap<string, string>, limits: Partial<FileLimits> = {}): Uint8Array => {
  const byTag = new Map([...texts].map(([key, text]) => [controlTag(key), text]))
  const zip = openZip(bytes, limits)
  return refillControls(zip, listControls(zip), ({ tag }) => {
    const text = byTag.get(tag)
    return text === undefined ? undefined : { text }
  })
}

/**
 * The document with controls filled, each as asked; nothing where nothing is said of it. A control that already shows its text is not touched,
 * nor is one around several cells, nor one with tracked changes inside unless they are to be settled.
 */
export const refillControls = (
  zip: OfficeZip,
  controls: readonly PlacedControl[],
  ask: (control: PlacedControl) => Refill | undefined,
): Uint8Array => {
  const parts = new Map<string, Uint8Array>()
  for (const part of new Set(controls.map(control => control.part))) {
    const xml = zip.text(part)
    const prefix = wordPrefix(xml)
    const edits = controls.flatMap(control => {
      const asked = control.part === part ? ask(control) : undefined
      return asked !== undefined && isFilledBy(control, asked) ? refill(xml, prefix, control, asked.text) : []
    })
    if (edits.length > 0) parts.set(part, new TextEncoder().encode(applyEdits(xml, edits)))
  }
  return zip.replaced(parts)
}

/** Whether filling changes the control. */
export const isFilledBy = (control: DocumentControl, { text, settle = false }: Refill): boolean => {
  const tracked = control.deleted.length + control.inserted.length > 0
  if (control.cells > 1 || (tracked && !settle)) return false
  return tracked || control.placeholder.length > 0 || control.text !== text
}

const refill = (xml: string, prefix: string, control: DocumentControl, text: string): TextEdit[] => {
  const written = escapeXml(text)
  const [first, ...rest] = control.texts
  const cut = [...control.placeholder, ...control.marks, ...control.deleted, ...control.inserted].map(place => ({ ...place, text: '' }))
  const edits = [...cut, ...rest.map(place => content(xml, prefix, place, ''))]
  if (first !== undefined) return [...edits, content(xml, prefix, first, written)]
  if (control.slot === undefined) return edits
  return [...edits, { ...control.slot.at, text: wrapped(xml, prefix, control, written) }]
}

/** What stands between a `w:t` and its end; an empty one is opened, its attributes kept. */
const content = (xml: string, prefix: string, place: Place, text: string): TextEdit => {
  const element = xml.slice(place.start, place.end)
  if (element.endsWith('/>')) return { start: place.end - 2, end: place.end, text: `>${text}</${prefix}t>` }
  return { start: place.start + element.indexOf('>') + 1, end: place.start + element.lastIndexOf('<'), text }
}

const wrapped = (xml: string, prefix: string, control: DocumentControl, text: string): string => {
  const around = control.slot?.around
  const t = `<${prefix}t>${text}</${prefix}t>`
  const properties = control.properties === undefined ? '' : xml.slice(control.properties.start, control.properties.end)
  const run = `<${prefix}r>${properties}${t}</${prefix}r>`
  if (around === 'none') return t
  if (around === 'run') return run
  if (around === 'paragraph') return `>${run}</${prefix}p>`
  return `<${prefix}sdtContent>${around === 'block' ? `<${prefix}p>${run}</${prefix}p>` : run}</${prefix}sdtContent>`
}
