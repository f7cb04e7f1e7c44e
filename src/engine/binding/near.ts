import { firstAtOrAfter, type Hit } from './cues.ts'
import type { Reading } from './reading.ts'
import { sentenceStart } from './text.ts'
import type { Spot } from './tokens.ts'

/** A line with its words, and how much evidence is lost over every stretch of it, read rightwards and leftwards (sums of logarithms). */
export interface Surroundings {
  line: string
  hits: readonly Hit[]
  right: Float64Array
  left: Float64Array
}

/** A word near a spot; `weight` 0..1.1 tells how much it has to say there, `later` that it stands in a sentence that begins behind the spot. */
export interface NearWord {
  hit: Hit
  weight: number
  later: boolean
}

/** How far evidence reaches, in characters. */
const reach = 70
/** Evidence weaker than this is not looked at. */
const faint = Math.log(0.02)

/** Makes a line ready: punctuation, other numbers and plain distance take evidence away; 其中 (of whom) turns to a part. */
export function surroundings(line: string, hits: readonly Hit[], spots: readonly Spot[]): Surroundings {
  const right = new Float64Array(line.length + 1)
  const left = new Float64Array(line.length + 1)
  let next = 0
  for (let i = 0; i < line.length; i++) {
    const char = line[i]!
    let rightwards = lost[char] ?? step
    let leftwards = char === '，' || char === ',' || char === '：' || char === ':' ? clauseLeft : (lost[char] ?? step)
    if (char === '其' && line[i + 1] === '中') leftwards = part
    if (line[i + 1] === '其' && line[i + 2] === '中') rightwards += partRight
    while (spots[next] && spots[next]!.at.end <= i) next++
    const spot = spots[next]
    if (spot && i === spot.at.start) {
      rightwards += number
      leftwards += number
    }
    right[i + 1] = right[i]! + rightwards
    left[i + 1] = left[i]! + leftwards
  }
  return { line, hits, right, left }
}

/** The words around a spot with their weights, in order of place. */
export function nearWords(around: Surroundings, spot: Spot, reading: Reading): NearWord[] {
  const { hits, right, left, line } = around
  const { start, end } = spot.at
  const { after } = reading
  const onwards = closes(line, after) ? 1 : 0.85 // where the clause goes on, what counts stands behind the number
  const near: NearWord[] = []
  for (let i = firstAtOrAfter(hits, start - reach - 12); i < hits.length; i++) {
    const hit = hits[i]!
    if (hit.start >= after + reach) break
    if (hit.end <= start) {
      const gap = start - hit.end
      const loss = left[start]! - left[hit.end]!
      if (gap < reach && loss > faint) near.push({ hit, weight: Math.exp(loss) * onwards * (gap === 0 ? 1.1 : 1), later: false })
    } else if (hit.start >= end && hit.end > after) {
      const from = Math.max(hit.start, after) // a word may begin with the unit: 个社区
      const loss = right[from]! - right[after]!
      if (loss > faint) near.push({ hit, weight: Math.exp(loss), later: /[。！？]/.test(line.slice(after, from)) })
    }
  }
  return near
}

/** The words of the spot's sentence before it, the nearest first. */
export function saidBefore({ line, hits }: Surroundings, spot: Spot): number[] {
  const { start } = spot.at
  const sentence = sentenceStart(line, start, 160)
  const words: number[] = []
  for (let i = firstAtOrAfter(hits, start) - 1; i >= 0 && hits[i]!.start >= sentence; i--)
    if (hits[i]!.end <= start) words.push(hits[i]!.word)
  return words
}

/** Whether a word of the list stands directly at the number: right before it, or just behind its unit where the clause goes on. */
export function governed({ line, hits }: Surroundings, spot: Spot, reading: Reading): boolean {
  const { start, end } = spot.at
  const goesOn = !closes(line, reading.after)
  for (let i = firstAtOrAfter(hits, start - 14); i < hits.length && hits[i]!.start <= reading.after + 6; i++) {
    const hit = hits[i]!
    if (hit.end <= start && hit.end >= start - 1) return true
    if (goesOn && hit.start >= end) return true
  }
  return false
}

const closes = (line: string, at: number): boolean => at >= line.length || /[\s，。；、）,;！？]/.test(line[at]!)

const step = Math.log(0.97)
const number = Math.log(0.6)
const part = Math.log(0.5)
const partRight = Math.log(0.3)
const clauseLeft = Math.log(0.6)
const clause = Math.log(0.4)
const sentence = Math.log(0.15)
const lost: Readonly<Record<string, number>> = {
  '。': sentence,
  '！': sentence,
  '？': sentence,
  '；': Math.log(0.2),
  ';': Math.log(0.2),
  '，': clause,
  ',': clause,
  '：': clause,
  ':': clause,
  '、': Math.log(0.75),
  '（': Math.log(0.85),
  '）': Math.log(0.85),
}
