/** A paragraph of the writer's text; `level` 1.. for a heading of the document's own styles, else left out. */
export interface TextParagraph {
  text: string
  level?: number
}

/** The same text, character for character, in one form: half-width letters, digits and signs, full-width brackets. */
export const plain = (text: string): string => (text === '' ? '' : unified(text))

const unified = (text: string): string =>
  text
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff3f\uff0a\uff0e\uff0b\uff1d\uff0f]/g, c =>
      String.fromCharCode(c.charCodeAt(0) - 0xfee0),
    )
    .replace(/[()]/g, c => (c === '(' ? '（' : '）'))
    .replace(/[「『〝]/g, '“')
    .replace(/[」』〞]/g, '”')

/** What a paragraph stands under: the headings above it (outermost first) and the length of its own leading heading. */
export interface Place {
  headings: string[]
  lead: number
}

const patterns: readonly RegExp[] = [
  /^\s*(第?[一二三四五六七八九十]+(、|[章节部]分?)|[IVX]+[.、])/,
  /^\s*（[一二三四五六七八九十]+）/,
  /^\s*(\d{1,2}[.、．]|（\d{1,2}）|[①-⑳])(?!\d)/,
]
const levelOf = (line: string): number => patterns.findIndex(p => p.test(line)) + 1

/** The outline of a text: every paragraph's place. Headings are known by level, or by their numbering (`一、`, `（一）`, `1.`). */
export function outline(lines: readonly string[], levels: readonly (number | undefined)[]): Place[] {
  const stack: { level: number; text: string }[] = []
  return lines.map((line, i) => {
    const level = levels[i] ?? levelOf(line)
    if (!level) return { headings: stack.map(h => h.text), lead: 0 }
    const stop = line.search(/[。：；]/)
    const lead = stop < 0 || stop > 60 ? Math.min(line.length, 60) : stop
    while (stack.length && stack[stack.length - 1]!.level >= level) stack.pop()
    stack.push({ level, text: line.slice(0, lead) })
    return { headings: stack.map(h => h.text), lead }
  })
}

/** Where the enumerated stretches of a line begin (`一是`, `首先`, `宣传方面：`), each with the end of its leading phrase. */
export function stretches(line: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const m of line.matchAll(
    /(?:^|[。；：\s])(?:[一二三四五六七八九十]是|第[一二三四五六]，|首先|其次|再次|[^。；，：、\s]{2,12}方面[：，])/g,
  )) {
    const start = m.index + (/[。；：\s]/.test(m[0][0] ?? '') ? 1 : 0)
    const stop = line.slice(start, start + 60).search(/[，。；：]/)
    found.push({ start, end: start + (stop < 0 ? 40 : Math.min(stop, 40)) })
  }
  return found
}

const ends = new Set('。；！？;')

/** Where the sentence around a place begins, at most `reach` characters back. */
export function sentenceStart(line: string, at: number, reach: number): number {
  const least = Math.max(0, at - reach)
  let start = at
  while (start > least && !ends.has(line[start - 1]!)) start--
  return start
}

/** Where the whole sentence begins whose clause (parted by ；) starts at a place, at most 160 characters back. */
export const wholeSentenceStart = (line: string, clause: number): number =>
  Math.max(0, clause - 160, line.lastIndexOf('。', Math.max(0, clause - 1)) + 1)
