import { OfficeFileProblem, type OfficeZip } from './office-file.ts'
import { related, relatedParts } from './package-part.ts'
import { scanXml, type XmlVisitor } from './xml-scan.ts'

/** The path of a Word file's main part, from the package's relationships; most often `word/document.xml`. Throws `file.broken`, `file.not-office`. */
export const mainPart = (zip: OfficeZip): string => {
  const path = related(zip, '', 'officeDocument')
  if (path === undefined || !zip.has(path)) throw new OfficeFileProblem('file.broken')
  if (!/wordprocessingml|\/wordprocessing/.test(zip.text(path).slice(0, 8000))) throw new OfficeFileProblem('file.not-office')
  return path
}

/** Parts of a Word file that hold text of the document. */
export type PartKind = 'body' | 'footnotes' | 'endnotes' | 'header' | 'footer'

/** The parts with text: the main part, then its notes, headers and footers. Throws `OfficeFileProblem`. */
export const textParts = (zip: OfficeZip): { kind: PartKind; path: string }[] => {
  const main = mainPart(zip)
  const kinds = ['footnotes', 'endnotes', 'header', 'footer'] as const
  const others = relatedParts(zip, main, kinds).filter(({ path }) => zip.has(path))
  return [
    { kind: 'body', path: main },
    ...others
      .filter(({ path }, i) => others.findIndex(one => one.path === path) === i)
      .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)),
  ]
}

/** The prefix that a part gives to WordprocessingML (`w:` nearly always), transitional or strict (ISO/IEC 29500). Throws `file.broken`. */
export const wordPrefix = (xml: string): string => {
  const found =
    /xmlns(?::([\w.-]+))?\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/.exec(
      xml,
    )
  if (found === null) throw new OfficeFileProblem('file.broken')
  return found[1] === undefined ? '' : `${found[1]}:`
}

/** Walks a Word part as `scanXml` does, with WordprocessingML names always beginning `w:` whatever the part calls them. */
export const scanWord = (xml: string, visitor: XmlVisitor): void => {
  const prefix = wordPrefix(xml)
  const named = (name: string): string => {
    if (prefix === 'w:') return name
    return name.startsWith(prefix) && (prefix !== '' || !name.includes(':')) ? `w:${name.slice(prefix.length)}` : name
  }
  scanXml(xml, {
    open: tag => visitor.open?.({ ...tag, name: named(tag.name) }),
    close: (name, start, end) => visitor.close?.(named(name), start, end),
    text: (text, start, end) => visitor.text?.(text, start, end),
  })
}

/** Whether an on/off property is on: present without a value, or with one that is not off. */
export const isOn = (value: string | undefined): boolean => value === undefined || !['0', 'false', 'off', 'none'].includes(value)
