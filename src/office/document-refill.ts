import { controlTag } from './control-tag.ts'
import { findControls, type DocumentControl } from './document-controls.ts'
import { readFigureTitles } from './figure-titles.ts'
import { type FileLimits, openZip } from './office-file.ts'
import { mainPart, wordPrefix } from './word-part.ts'
import { applyEdits, type TextEdit } from './xml-edit.ts'
import { escapeXml } from './xml-scan.ts'
import { writeZip } from './zip-write.ts'

/** A figure that a document carries: its content control's tag, its name and the text that it shows now. */
export interface DocumentFigure {
  tag: string
  title: string
  text: string
}

/** The tagged content controls of a .docx, a copied one as often as it stands; empty while it shows its placeholder. Throws `OfficeFileProblem`. */
export const listFigures = (bytes: Uint8Array, limits: Partial<FileLimits> = {}): DocumentFigure[] => {
  const zip = openZip(bytes, limits)
  return findControls(zip.text(mainPart(zip)), readFigureTitles(zip)).map(({ tag, title, text }) => ({ tag, title, text }))
}

/**
 * Writes new texts into the tagged content controls of a .docx: by key or tag, every copy of it; keys that are not there are
 * passed over. Every byte of the main part outside these controls' content stays, and every other part's content. Throws `OfficeFileProblem`.
 */
export const refillDocument = (bytes: Uint8Array, texts: ReadonlyMap<string, string>, limits: Partial<FileLimits> = {}): Uint8Array => {
  const zip = openZip(bytes, limits)
  const path = mainPart(zip)
  const xml = zip.text(path)
  const byTag = new Map([...texts].map(([key, text]) => [controlTag(key), text]))
  const prefix = wordPrefix(xml)
  const edits = findControls(xml, readFigureTitles(zip)).flatMap(control => {
    const text = byTag.get(control.tag)
    return text === undefined ? [] : refill(xml, prefix, control, text)
  })
  return writeZip(zip, new Map([[path, new TextEncoder().encode(applyEdits(xml, edits))]]))
}

const refill = (xml: string, prefix: string, control: DocumentControl, text: string): TextEdit[] => {
  const written = escapeXml(text)
  const [first, ...rest] = control.texts
  const edits = [...control.placeholder.map(place => ({ ...place, text: '' })), ...rest.map(place => content(xml, prefix, place, ''))]
  if (first !== undefined) return [...edits, content(xml, prefix, first, written)]
  if (control.slot === undefined) return edits
  return [...edits, { ...control.slot.at, text: wrapped(xml, prefix, control, written) }]
}

/** What stands between a `w:t` and its end; an empty one is opened, its attributes kept. */
const content = (xml: string, prefix: string, place: { start: number; end: number }, text: string): TextEdit => {
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
