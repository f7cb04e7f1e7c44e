import type { SpotKind } from '../../language/report.ts'
import type { Words } from '../../language/words.ts'
import type { Belief, Link } from './chain.ts'
import type { CueIndex } from './cues.ts'
import type { Verdict } from './kind.ts'
import type { Reading } from './reading.ts'
import type { Spot } from './tokens.ts'

/** A figure that a spot may stand for; confidence 0..1. */
export interface Choice {
  key: string
  confidence: number
}

/** A judgement on one spot before its coordinates are added. */
export interface Judgement {
  kind: SpotKind
  key: string | null
  confidence: number
  why: Words
  others: Choice[]
  org?: string | null
  programme?: string | null
}

/** A blank that no figure fits is left to the writer, however sure it is that none fits. */
const unsettled = 0.6

/** The judgement that a settled kind makes. */
export const settledAs = (verdict: Verdict | null): Judgement | null =>
  verdict && { kind: verdict.kind, key: null, confidence: verdict.sure, why: verdict.why, others: [] }

/** The most likely candidate's place; −1 where no figure is likelier. */
export const topOf = (belief: Belief): number => {
  let top = -1
  let chance = belief.none
  belief.chances.forEach((c, i) => {
    if (c > chance) {
      top = i
      chance = c
    }
  })
  return top
}

/** Puts belief into words: kind, key, confidence, reasons and the other choices. */
export function judge(index: CueIndex, spot: Spot, reading: Reading, link: Link, belief: Belief, plan: boolean, line: string): Judgement {
  const top = topOf(belief)
  const ranked = link.candidates
    .map((c, i) => ({ key: index.figures[c.figure]!.figure.key, confidence: round(belief.chances[i]!), i }))
    .sort((a, b) => b.confidence - a.confidence || a.i - b.i)
  const others = ranked
    .filter(r => r.i !== top)
    .slice(0, 4)
    .map(({ key, confidence }) => ({ key, confidence }))
  if (top < 0)
    return {
      ...unkeyed(spot, reading, plan, line),
      confidence: round(spot.form === 'blank' ? Math.min(belief.none, unsettled) : belief.none),
      others,
    }
  const candidate = link.candidates[top]!
  const { figure } = index.figures[candidate.figure]!
  const cap = 1 / (1 + Math.exp(-1.6 * (candidate.score + 0.9 * candidate.short - 1.4)))
  const said = candidate.words.map(w => index.words[w]!)
  return {
    kind: figure.kind === 'ratio' ? 'share' : figure.kind === 'target' ? 'target' : 'figure',
    key: figure.key,
    confidence: round(Math.min(belief.chances[top]!, cap)),
    why: [
      `${said.map(w => `“${w}”`).join('')}${reading.unit ? `，单位“${reading.unit}”` : ''}` || '承接前一指标',
      `${said.length ? `words ${said.map(w => `“${w}”`).join(', ')}` : 'follows the figure before it'}${reading.unit ? `; unit “${reading.unit}”` : ''}`,
    ],
    others,
  }
}

/** A quantity that no figure of the list fits: a blank stays a figure to be chosen, a typed number is taken for no figure. */
function unkeyed(spot: Spot, reading: Reading, plan: boolean, line: string): { kind: SpotKind; key: null; why: Words } {
  const why: Words = ['没有相符的指标', 'no figure of the list fits']
  if (plan && spot.form === 'number' && reading.unit) return { kind: 'target', key: null, why: ['计划数', 'a number that is planned'] }
  if (spot.form !== 'blank') return { kind: 'other', key: null, why }
  if (!reading.unit && !reading.style.scale) return { kind: 'name', key: null, why: ['后面没有量词', 'no measure word follows'] }
  if (plan) return { kind: 'target', key: null, why }
  if (!reading.style.percent) return { kind: 'figure', key: null, why }
  const change = /(?:增长|提高|下降|减少|上升|同比|环比)[了率达为约]*$/.test(line.slice(Math.max(0, spot.at.start - 8), spot.at.start))
  return { kind: change ? 'other' : 'share', key: null, why: change ? ['增减幅度', 'a rate of change'] : why }
}

const round = (x: number): number => Math.round(x * 1000) / 1000
