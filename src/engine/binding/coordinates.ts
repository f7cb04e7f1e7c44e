import { type Place, sentenceStart } from './text.ts'
import type { Spot } from './tokens.ts'

/** The words (separated by `|`) by which a section shows that it is about a programme of this kind. */
export interface ProgrammeCues {
  kind: string
  words: string
}

/** Whether a heading is about what is planned. */
export const isPlan = (heading: string): boolean =>
  /下(?:一)?步(?:工作|打算|安排|计划|思路|措施)?|明年|来年|今后|(?:工作|年度)?(?:打算|计划|思路|安排|展望)$|下一?年|工作目标|努力方向|要点$|下半年|下阶段|下一阶段/.test(
    heading,
  )

/** Whether a sentence, up to the number, speaks of an aim still to be reached. */
export const isAim = (sentence: string): boolean =>
  /力争|争创|争取(?:创|新|再|到|在)|确保到|下一?年(?!度?前)|明年|来年|^[^，。；：]{0,12}(?:打算|计划|目标|安排)[：:]|拟(?:新|再|建|创)/.test(
    sentence,
  )

/** Whether a clause, up to the number, speaks of what has been done. */
export const isDone = (clause: string): boolean => /已|截至|目前|累计|今年|全年|去年/.test(clause)

/** The year that a spot's period is: named before it in its sentence, else the year of the text (the first in its opening lines, else its most frequent). */
export function findPeriods(lines: readonly string[]): (spot: Spot) => string | null {
  const own = yearOfText(lines)
  return spot => {
    const line = lines[spot.at.paragraph]!
    const sentence = line.slice(sentenceStart(line, spot.at.start, 80), spot.at.start)
    const named = [...sentence.matchAll(/(?<![比较对])((?:19|20)\d{2})年(?!以来|来|起)/g)].at(-1)
    if (named) return named[1]!
    if (own !== null && /(?<![比较对])(?:去年|上年|上一年)(?!相比|同期相比|度?增)/.test(sentence)) return String(Number(own) - 1)
    return own
  }
}

/** The kind of programme that a spot's section is about: by the nearest heading that shows one, else by the words of its paragraph. */
export function findProgrammes(
  lines: readonly string[],
  places: readonly Place[],
  programmes: readonly ProgrammeCues[],
): (spot: Spot) => string | null {
  const patterns = programmes.map(p => ({ kind: p.kind, pattern: new RegExp(p.words, 'g') }))
  const said = (text: string, least: number): string | null => {
    let found: { kind: string; times: number } | null = null
    for (const { kind, pattern } of patterns) {
      const times = [...text.matchAll(pattern)].length
      if (times >= least && (!found || times > found.times)) found = { kind, times }
    }
    return found?.kind ?? null
  }
  const memo = new Map<number, string | null>()
  return spot => {
    const p = spot.at.paragraph
    if (patterns.length === 0) return null
    if (!memo.has(p)) {
      const byHeading = places[p]!.headings.toReversed().reduce<string | null>((kind, heading) => kind ?? said(heading, 1), null)
      memo.set(p, byHeading ?? said(lines[p]!.slice(0, 2000), 2))
    }
    return memo.get(p) ?? null
  }
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
