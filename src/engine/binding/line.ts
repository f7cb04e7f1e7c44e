import { type Belief, believe, type Link } from './chain.ts'
import { type CueIndex, firstAtOrAfter, type Hit, scan } from './cues.ts'
import { isAim, isDone, isPlan } from './coordinates.ts'
import { judge, type Judgement, topOf } from './judgement.ts'
import type { Verdict } from './kind.ts'
import type { Reading } from './reading.ts'
import type { Recollection } from './recall.ts'
import { governed, surroundings } from './near.ts'
import { candidatesAt, type Topic } from './score.ts'
import { type Place, sentenceStart, stretches, wholeSentenceStart } from './text.ts'
import type { Spot } from './tokens.ts'

/** Weighs the quantities of one line together; null for spots settled otherwise. */
export function weighLine(
  index: CueIndex,
  line: string,
  spots: Spot[],
  readings: Reading[],
  settled: (Verdict | null)[],
  place: Place,
  earlier: (Recollection | undefined)[],
): (Judgement | null)[] {
  const open = spots.map((_, i) => i).filter(i => settled[i] === null)
  if (open.length === 0) return spots.map(() => null)
  const hits = scan(index, line)
  const topicOf = topics(index, line, hits, place)
  const around = surroundings(
    line,
    hits,
    open.map(i => spots[i]!),
  )
  const topic = open.map(i => aimed(topicOf(spots[i]!.at.start), line, spots[i]!.at.start))
  const links = open.map((i, n): Link => {
    const spot = spots[i]!
    const next = open[n + 1]
    return {
      candidates: candidatesAt(index, around, spot, readings[i]!, topic[n]!, key => leaning(earlier[i], key)),
      none: noneScore(spot, readings[i]!) + (governed(around, spot, readings[i]!) ? 0 : 0.6) + leaning(earlier[i], null),
      joined: readings[i]!.range !== null && readings[i]!.range === next,
      gap: next === undefined ? 0 : spots[next]!.at.start - spot.at.end,
    }
  })
  const beliefs: Belief[] = []
  for (let from = 0; from < open.length; from += run) {
    const own = open.slice(from, from + run).map(i => spots[i]!)
    beliefs.push(...settleRepeats(index, links.slice(from, from + run), own))
  }
  const judged: (Judgement | null)[] = spots.map(() => null)
  open.forEach((i, n) => {
    judged[i] = judge(
      index,
      spots[i]!,
      readings[i]!,
      links[n]!,
      beliefs[n]!,
      aimed(topicOf(spots[i]!.at.start), line, spots[i]!.at.start).plan,
      line,
    )
  })
  return judged
}

/** Quantities weighed together at most; longer lines are taken in runs. */
const run = 300

/** What earlier confirmations of somewhat like words add to a figure, or take from one that was proposed and corrected. */
const leaning = (earlier: Recollection | undefined, key: string | null): number => {
  const weight = earlier?.leanings.get(key) ?? 0
  return weight > 0 ? 1.5 * weight : 3 * weight
}

/** A sentence that speaks of an aim counts as plan wherever it stands. */
const aimed = (topic: Topic, line: string, at: number): Topic => {
  if (topic.plan) return topic
  const clause = sentenceStart(line, at, 80)
  const planned =
    isAim(line.slice(clause, at)) || (isAim(line.slice(wholeSentenceStart(line, clause), clause)) && !isDone(line.slice(clause, at)))
  return planned ? { ...topic, plan: true } : topic
}

/** Words above and around a place: headings and leading phrase, and the stretch around the place. */
function topics(index: CueIndex, line: string, hits: readonly Hit[], place: Place): (at: number) => Topic {
  const above = new Set<number>()
  for (const heading of place.headings) for (const hit of scan(index, heading)) above.add(hit.word)
  const between = (from: number, to: number): number[] => hits.slice(firstAtOrAfter(hits, from), firstAtOrAfter(hits, to)).map(h => h.word)
  for (const word of between(0, place.lead)) above.add(word)
  const parts = stretches(line)
  const planned = place.headings.some(isPlan) || isPlan(/^.{0,16}?[：:】]/.exec(line)?.[0] ?? '')
  const memo = new Map<string, Topic>()
  let p = -1
  return at => {
    if (p >= 0 && parts[p]!.start > at) p = -1
    while (p + 1 < parts.length && parts[p + 1]!.start <= at) p++
    const part = parts[p]
    const block = Math.floor(at / blockSize) * blockSize
    const name = `${p}:${block}`
    const known = memo.get(name)
    if (known) return known
    const heading = part ? new Set([...above, ...between(part.start, part.end)]) : above
    const from = Math.max(part?.start ?? 0, block - 2 * blockSize)
    const to = Math.min(parts[p + 1]?.start ?? line.length, block + 2 * blockSize)
    const topic = { heading, stretch: new Set(between(from, to)), plan: planned }
    memo.set(name, topic)
    return topic
  }
}

/** A stretch is looked at in blocks of this many characters. */
const blockSize = 150

/** What speaks for no figure at all: typed numbers need more evidence than blanks, and a number without unit more than one with. */
const noneScore = (spot: Spot, reading: Reading): number =>
  (spot.form === 'blank' ? 1.2 : spot.form === 'number' ? 2 : 2.6) + (reading.unit ? 0 : 0.8)

/** The same key for two numbers close together is rarely meant: the weaker one yields. */
function settleRepeats(index: CueIndex, links: Link[], spots: readonly Spot[]): Belief[] {
  let beliefs = believe(index, links)
  for (let round = 0; round < 2; round++) {
    const taken = new Map<number, { link: number; chance: number }>()
    let changed = false
    links.forEach((link, n) => {
      const top = topOf(beliefs[n]!)
      if (top < 0 || link.joined || links[n - 1]?.joined) return
      const candidate = link.candidates[top]!
      const chance = beliefs[n]!.chances[top]!
      const earlier = taken.get(candidate.figure)
      if (earlier && spots[n]!.at.start - spots[earlier.link]!.at.end < 160) {
        const weaker = chance < earlier.chance ? candidate : links[earlier.link]!.candidates.find(c => c.figure === candidate.figure)!
        weaker.score -= 1.5
        changed = true
      }
      if (!earlier || chance >= earlier.chance) taken.set(candidate.figure, { link: n, chance })
    })
    if (!changed) break
    beliefs = believe(index, links)
  }
  return beliefs
}
