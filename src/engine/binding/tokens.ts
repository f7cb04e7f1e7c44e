import { cellsOf } from './table.ts'
import { plain, type TextParagraph } from './text.ts'

/** A place in a text where a number stands or is left blank; `start` and `end` count UTF-16 units of the paragraph's own text. */
export interface Spot {
  index: number
  at: { paragraph: number; start: number; end: number }
  text: string
  /** `blank`: a mark (X, ____); `number`: digits; `words`: Chinese numerals that count; `fixed`: a composite that is never a figure (2+3+N, 12:30, 2024-05-01). */
  form: 'blank' | 'number' | 'words' | 'fixed'
}

/** Measure words behind which Chinese numerals count something. */
const measures = '人名位个次项件家所支条份户场期批起类套篇轮'

const blank = [
  '(?<![A-Za-z])(?:\\d{1,3})?[Xx]+(?:[.．][Xx]+)?(?![A-Za-z0-9]|光|射线|线片|-ray)', // X, XX, 20XX, X.X
  '(?:19|20)[×✕╳✖*○]{2}(?=\\s*(?:学?年|[—–-]))', // 20××年
  '(?<!\\d)[×✕╳✖]+(?!\\d)',
  '(?<!\\d)\\*+(?!\\d)',
  '_(?:[ _]*_)?',
  '[□△]+',
  '[○◯]+',
  '(?<![〇一二三四五六七八九])〇{2,}(?![一二三四五六七八九])',
  '【[\\s_Xx]*】',
  '（\\s*）',
  '\\[[\\s_]+\\]',
].join('|')
const fixed = [
  '\\d+(?:\\+(?:\\d+|[A-Za-z]+))+', // 2+3+N
  '\\d+(?:[×*xX]\\d+)+', // 7×24
  '\\d{1,2}[:：]\\d{2}(?!\\d)', // 12:30
  '\\d{4}(?<sign>[-./])\\d{1,2}\\k<sign>\\d{1,2}(?!\\d)', // 2024-05-01
  '\\d+/\\d+',
].join('|')
const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const words = `(?<![第一二三四五六七八九十百千万亿两零〇])(?:[〇零一二三四五六七八九○]{4}(?=年)|[二两三四五六七八九十百千万亿零一]{1,9}(?=[余多]?[${measures}]))`
const pattern = new RegExp(`(?<fixed>${fixed})|(?<blank>${blank})|(?<number>${number})|(?<words>${words})`, 'g')

/** Set phrases that begin with a numeral and count nothing. */
const phrase =
  /^(?:八项规定|两个(?:责任|维护|确立|覆盖|一以贯之|务必|百年|结合|中心)|三个(?:代表|务必|一)|四个(?:意识|自信|全面|伟大|合格)|四种形态|五个一|七个一|六个一|四个一|八个一|十个一|三项机制|三会一课|三重一大|十起)/

/**
 * Every spot of a text, in order: blanks in their usual forms, typed numbers, Chinese numerals that count.
 * Numbers of lists and headings (`1.`), set phrases and numerals inside quotation marks are left out. A range is two spots.
 */
export function findSpots(paragraphs: readonly TextParagraph[]): Spot[] {
  const spots: Spot[] = []
  paragraphs.forEach((paragraph, p) => {
    const line = plain(paragraph.text)
    for (const match of line.matchAll(pattern)) {
      const start = match.index
      const form = match.groups?.fixed ? 'fixed' : match.groups?.blank ? 'blank' : match.groups?.number ? 'number' : 'words'
      const end = start + match[0].length
      if (form === 'number' && isListNumber(line, start, end)) continue
      if (form === 'words' && !counts(line, start, match[0])) continue
      if (form === 'blank' && isMarker(line, start, end)) continue
      spots.push({ index: spots.length, at: { paragraph: p, start, end }, text: paragraph.text.slice(start, end), form })
    }
  })
  return spots
}

const isListNumber = (line: string, start: number, end: number): boolean => {
  if (end - start > 3 || line.slice(start, end).includes('.')) return false
  const before = line.slice(Math.max(0, start - 2), start)
  const after = line.slice(end, end + 2)
  if (start === 0 && /^[\t\u3000|｜]|^ {2}/.test(after) && (cellsOf(line)?.length ?? 0) > 2) return true // the number of a row
  const opens = start === 0 || /[。；：\s（]$/.test(before)
  if (/（$/.test(before) && after.startsWith('）')) return true
  return opens && (/^[.、．]/.test(after) || /^）/.test(after)) && !/（$/.test(before) && !/^[.]\d/.test(after)
}

const counts = (line: string, start: number, text: string): boolean => {
  if (/^.{4}$/.test(text) && line[start + 4] === '年') return true
  if (/^[一百千万亿零]+$/.test(text) || phrase.test(line.slice(start, start + 8))) return false
  const before = line.slice(Math.max(0, start - 30), start)
  return before.lastIndexOf('“') <= before.lastIndexOf('”') // not inside quotation marks
}

/** A box or ring that only opens a line or an option (`○ 第一项`, `□是`). */
const isMarker = (line: string, start: number, end: number): boolean =>
  /^[□○◯△]$/.test(line.slice(start, end)) &&
  (line.slice(0, start).trim() === '' || /^(?:是|否|有|无)/.test(line.slice(end))) &&
  !/^[余多]?[%个名人次]/.test(line.slice(end))
