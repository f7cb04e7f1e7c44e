import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A line of a page as read back: its text, and where it begins, ends and stands, in points from the upper left corner. */
export interface ReadLine {
  text: string
  left: number
  right: number
  baseline: number
}

/** A page as read back. */
export interface ReadPage {
  lines: ReadLine[]
  turned: number
  size: [number, number]
  links: { url: string; rect: number[] }[]
}

/** An entry of the outline with what is under it. */
export interface ReadOutline {
  title: string
  items: ReadOutline[]
}

/** What a PDF says, read with another program than the one that wrote it. */
export interface ReadPdf {
  pages: ReadPage[]
  outline: ReadOutline[]
  info: Record<string, unknown>
  lang: string
  /** Kinds of the parts that screen readers see. */
  parts: Set<string>
}

/** Reads a PDF back. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false })
  const file = await task.promise
  const pages: ReadPage[] = []
  const parts = new Set<string>()
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent({ disableNormalization: true })
    const pieces = items.flatMap(item => {
      if (!('str' in item) || item.str === '') return []
      const [, , , , x = 0, y = 0] = item.transform.map(Number)
      const turned = Number(item.transform[1]) !== 0
      return [{ text: item.str, left: turned ? y : x, width: item.width, baseline: turned ? x : height - y }]
    })
    const links = (await page.getAnnotations()).map(({ url, rect }) => ({ url: String(url), rect: [...rect].map(Number) }))
    const tree: unknown = await page.getStructTree()
    kindsOf(tree, parts)
    pages.push({ lines: linesOf(pieces), turned: page.rotate, size: [width, height], links })
  }
  const { info } = await file.getMetadata()
  const outline = (await file.getOutline()) ?? []
  const lang = String(Reflect.get(info, 'Language'))
  await task.destroy()
  return { pages, outline: outline.map(entryOf), info: { ...info }, lang, parts }
}

const entryOf = ({ title, items }: ReadOutline): ReadOutline => ({ title, items: items.map(entryOf) })

const linesOf = (pieces: { text: string; left: number; width: number; baseline: number }[]): ReadLine[] => {
  const lines = new Map<number, typeof pieces>()
  for (const piece of pieces) {
    const key = [...lines.keys()].find(baseline => Math.abs(baseline - piece.baseline) < 1) ?? piece.baseline
    lines.set(key, [...(lines.get(key) ?? []), piece])
  }
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([baseline, list]) => {
      const sorted = list.sort((a, b) => a.left - b.left)
      return {
        text: sorted.map(({ text }) => text).join(''),
        left: Math.min(...sorted.map(({ left }) => left)),
        right: Math.max(...sorted.map(({ left, width }) => left + width)),
        baseline,
      }
    })
}

const kindsOf = (node: unknown, kinds: Set<string>): void => {
  if (node === null || typeof node !== 'object') return
  if ('role' in node && typeof node.role === 'string') kinds.add(node.role)
  if ('children' in node && Array.isArray(node.children)) for (const child of node.children) kindsOf(child, kinds)
}
