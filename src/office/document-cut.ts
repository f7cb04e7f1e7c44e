import type { Place } from './document-controls.ts'
import type { OfficeZip } from './office-file.ts'
import { mainPart, scanWord } from './word-part.ts'

/**
 * The document without the paragraph of the body that says exactly this and the table right behind it, empty paragraphs between them included;
 * unchanged where there is none. Every other byte stays. Throws `OfficeFileProblem`.
 */
export const withoutAnnex = (zip: OfficeZip, opening: string): Uint8Array => {
  const path = mainPart(zip)
  const xml = zip.text(path)
  const blocks = blocksOf(xml)
  const from = blocks.findIndex(({ name, text }) => name === 'w:p' && text.trim() === opening)
  const to = blocks.findIndex(({ text }, i) => i > from && text.trim() !== '')
  const [first, last] = [blocks[from], blocks[to]]
  if (first === undefined) return zip.replaced(new Map())
  const end = last?.name === 'w:tbl' ? last.end : first.end
  return zip.replaced(new Map([[path, new TextEncoder().encode(xml.slice(0, first.start) + xml.slice(end))]]))
}

interface BodyBlock extends Place {
  name: string
  text: string
}

/** What stands directly in the body, with its words. */
const blocksOf = (xml: string): BodyBlock[] => {
  const blocks: BodyBlock[] = []
  const path: string[] = []
  scanWord(xml, {
    open: ({ name, start, end }) => {
      if (path.at(-1) === 'w:body') blocks.push({ name, start, end, text: '' })
      path.push(name)
    },
    close: (_, __, end) => {
      path.pop()
      const block = blocks.at(-1)
      if (path.at(-1) === 'w:body' && block !== undefined) block.end = end
    },
    text: text => {
      const block = blocks.at(-1)
      if (block !== undefined && path.at(-1) === 'w:t') block.text += text
    },
  })
  return blocks
}
