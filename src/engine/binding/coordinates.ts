import type { Place } from './text.ts'
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

/**
 * The kind of programme that a spot's section is about: by the nearest heading that shows one, else by the words of its paragraph; and whether headings or
 * paragraph speak of one of some kinds at all.
 */
export function findProgrammes(
  lines: readonly string[],
  places: readonly Place[],
  programmes: readonly ProgrammeCues[],
): { of: (spot: Spot) => string | null; speaksOf: (spot: Spot, kinds: readonly string[]) => boolean } {
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
  const mentioned = new Map<string, boolean>()
  const mentions = (p: number, kind: string): boolean => {
    const name = `${kind} ${p}`
    const known = mentioned.get(name)
    if (known !== undefined) return known
    const found = patterns.some(one => one.kind === kind && [...places[p]!.headings, lines[p]!].some(text => text.search(one.pattern) >= 0))
    mentioned.set(name, found)
    return found
  }
  return {
    of: spot => {
      const p = spot.at.paragraph
      if (patterns.length === 0) return null
      if (!memo.has(p)) {
        const byHeading = places[p]!.headings.toReversed().reduce<string | null>((kind, heading) => kind ?? said(heading, 1), null)
        memo.set(p, byHeading ?? said(lines[p]!.slice(0, 2000), 2))
      }
      return memo.get(p) ?? null
    },
    speaksOf: ({ at }, kinds) => kinds.some(kind => !patterns.some(one => one.kind === kind) || mentions(at.paragraph, kind)),
  }
}
