import type { CueIndex } from './cues.ts'
import type { Candidate } from './score.ts'

/** One quantity of a paragraph in the chain. */
export interface Link {
  candidates: Candidate[]
  /** Score of standing for no figure of the list. */
  none: number
  /** Forms a range with the next link: both are one figure. */
  joined: boolean
  /** Characters from the end of this spot to the start of the next. */
  gap: number
}

/** What the chain says of a link: each candidate's probability, and that of no figure. */
export interface Belief {
  chances: number[]
  none: number
}

/** Sharpness: how many units of score make one e-fold of odds. */
const sharpness = 1.5

/**
 * Weighs a paragraph's quantities together: neighbours in the list tend to be neighbours in texts, a share stands behind its base,
 * a figure is rarely given twice. Exact marginals by forward and backward sums; same input, same output.
 */
export function believe(index: CueIndex, links: readonly Link[]): Belief[] {
  const unary = links.map(link => [...link.candidates.map(c => sharpness * c.score), sharpness * link.none])
  const pair = (i: number): number[][] => {
    const a = links[i]!
    const b = links[i + 1]!
    return unary[i]!.map((_, x) => unary[i + 1]!.map((__, y) => sharpness * together(index, a, a.candidates[x], b.candidates[y])))
  }
  const pairs = links.slice(1).map((_, i) => pair(i))
  const forward: number[][] = []
  links.forEach((_, i) => {
    const before = forward[i - 1]
    forward.push(unary[i]!.map((u, y) => u + (before ? total(before.map((f, x) => f + pairs[i - 1]![x]![y]!)) : 0)))
  })
  const backward: number[][] = links.map(() => [])
  for (let i = links.length - 1; i >= 0; i--) {
    const after = backward[i + 1]
    backward[i] = unary[i]!.map((_, x) => (after ? total(after.map((g, y) => g + unary[i + 1]![y]! + pairs[i]![x]![y]!)) : 0))
  }
  return links.map((_, i) => {
    const logs = forward[i]!.map((f, x) => f + backward[i]![x]!)
    const sum = total(logs)
    const chances = logs.map(l => Math.exp(l - sum))
    const none = chances.pop() ?? 1
    return { chances, none }
  })
}

/** How well two figures follow one another. */
function together(index: CueIndex, a: Link, x: Candidate | undefined, y: Candidate | undefined): number {
  if (a.joined) return x?.figure === y?.figure ? 0 : -6
  if (!x || !y) return 0
  const close = a.gap < 24 ? 1 : a.gap < 60 ? 0.6 : 0.3
  if (x.figure === y.figure) return -1.8 * close
  const words = index.figures[y.figure]!
  let score = 0
  if (words.base === x.figure) score += (0.7 + 1.9 * y.short) * close
  else if (words.base >= 0 && index.figures[words.base]!.base === x.figure) score += (0.6 + 1.5 * y.short) * close // 其中女性占X%
  const step = y.figure - x.figure
  if (step === 1) score += 0.6 * close
  else if (step > 1 && step <= 4) score += 0.35 * close
  else if (step < 0 && step >= -3) score += 0.1 * close
  if (words.figure.section === index.figures[x.figure]!.figure.section) score += 0.15
  return score
}

const total = (logs: readonly number[]): number => {
  let top = logs[0]!
  for (const l of logs) if (l > top) top = l
  let sum = 0
  for (const l of logs) sum += Math.exp(l - top)
  return top + Math.log(sum)
}
