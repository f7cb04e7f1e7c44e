import type { OfficeZip } from './office-file.ts'
import { related } from './package-part.ts'
import { scanXml } from './xml-scan.ts'

/**
 * The tags of a document's figures by their controls' titles, kept once more among the file's own properties: LibreOffice before 7.5
 * saves a control's title but not its tag. Titles are told apart when written, so each names one tag.
 */
export const readFigureTitles = (zip: OfficeZip): ReadonlyMap<string, string> => {
  const titles = new Map<string, string>()
  const path = related(zip, '', 'custom-properties')
  if (path === undefined || !zip.has(path)) return titles
  let title: string | undefined
  scanXml(zip.text(path), {
    open: tag => {
      const name = tag.name === 'property' || tag.name.endsWith(':property') ? tag.attr('name') : undefined
      if (name !== undefined) title = name.startsWith(mark) ? name.slice(mark.length) : undefined
    },
    text: text => {
      if (title !== undefined && text.trim() !== '') titles.set(title, text.trim())
    },
  })
  return titles
}

/** The properties that keep the tags. */
export const figureProperties = (tags: ReadonlyMap<string, string>): { name: string; value: string }[] =>
  [...tags].map(([title, tag]) => ({ name: `${mark}${title}`, value: tag }))

const mark = 'figure:'
