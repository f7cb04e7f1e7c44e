import { openZip } from './office-file.ts'
import { templateLimits } from './template-fill.ts'
import { mainPart, textParts, wordPrefix } from './word-part.ts'

/** The list around the whole body of a repeated template; no column is called so. */
export const repeatTag = '全部文书'

/** Whether the body of a template can be repeated in one file: what stands in headers and footers stands once, so no tag may. */
export function isRepeatable(bytes: Uint8Array): boolean {
  const zip = openZip(bytes, templateLimits)
  return textParts(zip).every(({ kind, path }) => kind === 'body' || !/[{}]/.test(zip.text(path)))
}

/**
 * A template with a list around its body, so that one file holds a document for each line of it, each beginning on a new page. What the last section says
 * of paper and page numbers holds for all.
 */
export function repeatedTemplate(bytes: Uint8Array): Uint8Array {
  const zip = openZip(bytes, templateLimits)
  const path = mainPart(zip)
  const xml = zip.text(path)
  const w = wordPrefix(xml)
  const paragraph = (text: string, properties = ''): string => `<${w}p>${properties}<${w}r><${w}t>${text}</${w}t></${w}r></${w}p>`
  const start = new RegExp(`<${w}body(?:\\s[^>]*)?>`).exec(xml)
  const end = xml.lastIndexOf(`</${w}body>`)
  if (!start || end < 0) return bytes
  const section = lastSection(xml, w, end)
  const opening = start.index + start[0].length
  // The break stands before each document but the first, within the list: the filler drops the paragraphs of the list's own tags.
  const pageBreak = `<${w}p><${w}pPr><${w}pageBreakBefore/><${w}spacing ${w}before="0" ${w}after="0" ${w}line="20" ${w}lineRule="exact"/></${w}pPr></${w}p>`
  const body = xml.slice(opening, section)
  const repeated = `${paragraph(`{#${repeatTag}}`)}${pageBreak}${body}${paragraph(`{/${repeatTag}}`)}`
  return zip.replaced(new Map([[path, new TextEncoder().encode(xml.slice(0, opening) + repeated + xml.slice(section))]]))
}

/** Where the properties of the last section begin, which close the body; its end where there are none. */
function lastSection(xml: string, w: string, end: number): number {
  const at = xml.lastIndexOf(`<${w}sectPr`, end)
  const inBody = at >= 0 && /^<[\w:]*sectPr[^>]*\/?>[\s\S]*$/.test(xml.slice(at, end)) && !xml.slice(at, end).includes(`</${w}p>`)
  return inBody ? at : end
}
