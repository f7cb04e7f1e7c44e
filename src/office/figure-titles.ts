import type { OfficeZip } from './office-file.ts'
import { related } from './package-part.ts'
import { scanXml } from './xml-scan.ts'

/**
 * The tags of a document's figures by their controls' titles, kept once more among the file's own properties: LibreOffice before 7.5
 * saves a control's title but not its tag. Titles are told apart when written, so each names one tag.
 */
export const readFigureTitles = (zip: OfficeZip): ReadonlyMap<string, string> =>
  new Map(
    [...readOwnProperties(zip)].flatMap(([name, value]) => (name.startsWith(mark) ? [[name.slice(mark.length), value] as const] : [])),
  )

/** A file's own properties (docProps/custom.xml) by name. Throws `OfficeFileProblem`. */
export const readOwnProperties = (zip: OfficeZip): ReadonlyMap<string, string> => {
  const values = new Map<string, string>()
  const path = related(zip, '', 'custom-properties')
  if (path === undefined || !zip.has(path)) return values
  let name: string | undefined
  scanXml(zip.text(path), {
    open: tag => {
      if (tag.name === 'property' || tag.name.endsWith(':property')) name = tag.attr('name')
    },
    text: text => {
      if (name !== undefined && text.trim() !== '') values.set(name, text.trim())
    },
  })
  return values
}

/** The properties that keep the tags. */
export const figureProperties = (tags: ReadonlyMap<string, string>): { name: string; value: string }[] =>
  [...tags].map(([title, tag]) => ({ name: `${mark}${title}`, value: tag }))

const mark = 'figure:'
