import { strToU8, zipSync } from 'fflate'
import { openZip } from './office-file.ts'

/** A .docx of bare parts, for tests of what other programs write: the body's XML and further parts by path (their XML whole). */
export const madeDocx = (body: string, parts: Record<string, string> = {}): Uint8Array => {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`
  const all: Record<string, string> = {
    '[Content_Types].xml': types,
    '_rels/.rels': madeRelationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': madeMain(body),
    'word/_rels/document.xml.rels': madeRelationships([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
    ]),
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])))
}

/** A part of WordprocessingML around some XML. */
export const madePart = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${content}</w:${root}>`

const madeMain = (body: string): string => madePart('document', `<w:body>${body}</w:body>`)

/** A part of relationships. */
export const madeRelationships = (list: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([kind, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

/** A .docx with the XML of its main part changed as a hand in Word would, for tests; refuses a change that changes nothing. */
export const editedDocx = (bytes: Uint8Array, change: (xml: string) => string, part = 'word/document.xml'): Uint8Array => {
  const zip = openZip(bytes)
  const [before, after] = [zip.text(part), change(zip.text(part))]
  if (before === after) throw new Error(`nothing changed in ${part}`)
  return zip.replaced(new Map([[part, strToU8(after)]]))
}
