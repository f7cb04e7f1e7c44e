import { sentenceStart } from './text.ts'
import type { Spot } from './tokens.ts'

/** The part of its year that a sentence speaks of: months 1 to 12; `years` is more than 1 where several years up to it are meant. */
export interface PeriodPart {
  first: number
  last: number
  years: number
  /** The words that say so. */
  words: string
}

/** The period of a spot: its year as `YYYY` (null where the text names none), and the part of it that the sentence names. */
export interface Period {
  year: string | null
  part: PeriodPart | null
}

/** The period of each spot: named before it in its sentence, else the text's own year (the first in its opening lines, else its most frequent). */
export function findPeriods(lines: readonly string[]): (spot: Spot) => Period {
  const own = yearOfText(lines)
  return spot => {
    const line = lines[spot.at.paragraph]!
    const sentence = line.slice(sentenceStart(line, spot.at.start, 80), spot.at.start)
    const named = [...sentence.matchAll(/(?<![比较对])((?:19|20)\d{2})年(?!以来|来|起)/g)].at(-1)
    const ago = named ? 0 : (yearsAgo.find(({ words }) => words.test(sentence))?.years ?? 0)
    return { year: named?.[1] ?? (own === null || ago === 0 ? own : String(Number(own) - ago)), part: partOf(sentence) }
  }
}

const yearsAgo = [
  { years: 2, words: /(?<![比较对])前年/ },
  { years: 1, words: /(?<![比较对])(?:去年|上年|上一年)(?!相比|同期相比|度?增)/ },
]

/** The words for parts of a year and for several years; the last of them before the number counts. */
const parts: readonly { words: RegExp; part: (found: RegExpMatchArray) => Months | null }[] = [
  { words: /(?<!明年)上半年/g, part: () => months(1, 6) },
  { words: /(?<!明年)下半年/g, part: () => months(7, 12) },
  {
    words: /(?<![每按各逐前])第?([一二三四1-4])季度/g,
    part: ([, n = '']) => {
      const quarter = numeral(n)
      return months(3 * quarter - 2, 3 * quarter)
    },
  },
  { words: /前([一二三1-3])季度/g, part: ([, n = '']) => months(1, 3 * numeral(n)) },
  { words: /(?<!\d)(\d{1,2})月?[-—–~～至到](\d{1,2})月(?!\d)/g, part: ([, from, to]) => months(Number(from), Number(to)) },
  { words: /截[至止]到?(\d{1,2})月(?:底|末|份|\d{1,2}日)?/g, part: ([, to]) => months(1, Number(to)) },
  { words: /(?:近|过去|最近)([两二三四五2-5])年/g, part: ([, n = '']) => ({ first: 1, last: 12, years: numeral(n) }) },
]

type Months = Omit<PeriodPart, 'words'>

const months = (first: number, last: number): Months | null =>
  first >= 1 && first <= last && last <= 12 && last - first < 11 ? { first, last, years: 1 } : null

const numeral = (text: string): number => Number(text) || '一二三四五'.indexOf(text.replace('两', '二')) + 1

function partOf(sentence: string): PeriodPart | null {
  let last: { at: number; part: PeriodPart | null } = { at: -1, part: null }
  for (const { words, part } of parts)
    for (const found of sentence.matchAll(words)) {
      const said = part(found)
      if (found.index > last.at) last = { at: found.index, part: said && { ...said, words: found[0] } }
    }
  return last.part
}

const digits: Record<string, string> = {
  〇: '0',
  零: '0',
  '○': '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}

function yearOfText(lines: readonly string[]): string | null {
  const opening = lines.slice(0, 4).join('\n').slice(0, 600)
  const first = /((?:19|20)\d{2})\s*年/.exec(opening) ?? /([一二][〇零○九][〇零○一二三四五六七八九]{2})年/.exec(opening)
  if (first) return [...first[1]!].map(c => digits[c] ?? c).join('')
  const times = new Map<string, number>()
  for (const line of lines) for (const m of line.matchAll(/((?:19|20)\d{2})年/g)) times.set(m[1]!, (times.get(m[1]!) ?? 0) + 1)
  return [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0]?.[0] ?? null
}
