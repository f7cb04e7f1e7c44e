import type { OfficeZip } from './office-file.ts'
import { related } from './package-part.ts'
import { scanXml } from './xml-scan.ts'

/**
 * The tags of a document's figures by the bookmarks inside their controls, kept among the file's own properties: a program that forgets the tag of a control
 * keeps bookmark and properties.
 */
export const readFigureMarks = (zip: OfficeZip): ReadonlyMap<string, string> =>
  new Map([...readOwnProperties(zip)].filter(([name]) => name.startsWith(prefix)))

/** The name of the bookmark in the n-th control of a document; hidden in Word's list of bookmarks, as the leading underscore asks. */
export const figureMark = (n: number): string => `${prefix}${n}`

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
  [...tags].map(([mark, tag]) => ({ name: mark, value: tag }))

const prefix = '_figure_'
