import type { OfficeZip } from './office-file.ts'
import { scanWord, textParts } from './word-part.ts'

/** What a Word file may hold beside plain paragraphs. */
export type Holding =
  | 'pictures'
  | 'charts'
  | 'tables'
  | 'text-boxes'
  | 'notes'
  | 'comments'
  | 'tracked-changes'
  | 'equations'
  | 'headers'
  | 'signature'

/** The kinds of such content in an opened .docx, in the order of `Holding`; headers and footers count where they hold words, not page numbers alone. Throws `OfficeFileProblem`. */
export const holdingsOf = (zip: OfficeZip): Holding[] => {
  const found = new Set<Holding>()
  for (const { path, kind } of textParts(zip)) {
    let words = false
    let inText = false
    scanWord(zip.text(path), {
      open: tag => {
        inText = tag.name === 'w:t' && !tag.empty
        const holding = byElement[tag.name]
        if (holding !== undefined && kind !== 'footnotes' && kind !== 'endnotes') found.add(holding)
      },
      close: () => {
        inText = false
      },
      text: text => {
        words ||= inText && /\p{L}/u.test(text)
      },
    })
    if ((kind === 'header' || kind === 'footer') && words) found.add('headers')
  }
  if (zip.names.some(name => name.startsWith('_xmlsignatures/'))) found.add('signature')
  return order.filter(holding => found.has(holding))
}

const byElement: Readonly<Record<string, Holding | undefined>> = {
  'pic:pic': 'pictures',
  'v:imagedata': 'pictures',
  'c:chart': 'charts',
  'w:tbl': 'tables',
  'w:txbxContent': 'text-boxes',
  'w:footnoteReference': 'notes',
  'w:endnoteReference': 'notes',
  'w:commentReference': 'comments',
  'w:ins': 'tracked-changes',
  'w:del': 'tracked-changes',
  'w:moveFrom': 'tracked-changes',
  'm:oMath': 'equations',
}

const order: readonly Holding[] = [
  'pictures',
  'charts',
  'tables',
  'text-boxes',
  'notes',
  'comments',
  'tracked-changes',
  'equations',
  'headers',
  'signature',
]
