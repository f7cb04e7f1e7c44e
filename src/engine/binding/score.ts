import type { CueIndex, FigureWords } from './cues.ts'
import { namedAt } from './named.ts'
import { nearWords, type NearWord, saidBefore, type Surroundings } from './near.ts'
import type { Reading } from './reading.ts'
import type { Spot } from './tokens.ts'

/** A figure that a spot may stand for, with the evidence for it. */
export interface Candidate {
  /** Place in the list of figures. */
  figure: number
  score: number
  /** How strongly words that suffice only behind the base (占, 完成) stand at the spot. */
  short: number
  /** Word ids that decided. */
  words: number[]
}

/** Words that stand around all spots of a stretch: headings, leading phrase, whole stretch. */
export interface Topic {
  heading: ReadonlySet<number>
  stretch: ReadonlySet<number>
  /** The stretch speaks of what is planned. */
  plan: boolean
}

/** Candidates kept for each spot. */
const best = 8
/** So far behind the best one that nothing could make it up. */
const hopeless = 6

const persons = new Set(['人', '名', '位'])
const things = new Set(
  [
    '个',
    '处',
    '家',
    '所',
    '支',
    '条',
    '份',
    '张',
    '块',
    '件',
    '项',
    '篇',
    '期',
    '次',
    '场',
    '场次',
    '起',
    '批',
    '批次',
    '户',
    '对',
    '类',
    '大类',
  ].concat(['套', '班次', '轮', '幅', '面', '册', '本', '节', '堂', '桩', '部', '小项', '封', '卷', '遍', '箱', '吨']),
)

/** What a unit says for a figure: its own unit speaks for it, a foreign one against it (NUM-03: units are not mixed). */
export function unitScore(unit: string, scale: string, words: FigureWords): number {
  const { units, usual } = words
  if (units.has(unit) || (scale === '万' && unit === '元' && units.has('万元')))
    return persons.has(unit) && words.usual === '人次' ? -0.4 : unit === '个' ? 0.6 : unit === '元' ? 1.2 : 0.8
  const percent = units.has('%')
  if (unit === '%' || percent) return unit === '' ? -2 : -20
  const money = units.has('元') || units.has('万元')
  if (unit === '') return money ? -1.5 : -0.6
  if (unit === '元' || money) return -20
  if (persons.has(unit) !== persons.has(usual)) return unit === '个' && !usual.endsWith('次') ? -1.2 : -4
  if (unit === '人次' || usual === '人次') return -4
  if (things.has(unit)) return unit === '个' ? -0.3 : -1.6
  return -4
}

/** Whether a figure can stand before a unit at all: a percentage is no money, and persons are no meetings. Without a unit nothing is known. */
export const unitFits = (unit: string, scale: string, words: FigureWords | undefined): boolean =>
  words !== undefined && (unit === '' || unitScore(unit, scale, words) > -4)

/** The candidates of one spot, best first. `hits` are the words of the whole line, sorted by start. */
export function candidatesAt(
  index: CueIndex,
  around: Surroundings,
  spot: Spot,
  reading: Reading,
  topic: Topic,
  leaning: (key: string) => number,
): Candidate[] {
  const near = nearWords(around, spot, reading)
  const said = saidBefore(around, spot)
  const heads = new Map<number, Head[]>()
  const shorts = new Map<number, number>()
  for (const { hit, weight } of near) {
    if (hit.end <= spot.at.start && weight >= 0.5)
      for (const figure of index.shorts[hit.word]!) shorts.set(figure, Math.max(shorts.get(figure) ?? 0, weight))
    if (hit.covered) continue
    for (const figure of index.heads[hit.word]!) {
      const head = { weight: weight * lengthWeight(hit.end - hit.start), word: hit.word, start: hit.start, end: hit.end }
      const list = heads.get(figure)
      if (list) list.push(head)
      else heads.set(figure, [head])
    }
  }
  const found: Candidate[] = []
  for (const figure of shorts.keys()) if (!heads.has(figure)) heads.set(figure, [])
  const named = namedAt(index.names, around.line, spot, reading)
  for (const [figure, share] of named) if (share >= mostly && !heads.has(figure)) heads.set(figure, [])
  for (const [figure, own] of heads) {
    const words = index.figures[figure]!
    const unit = unitScore(reading.unit, reading.style.scale, words)
    if (unit <= -10) continue
    const judged = judge(words, figure, own, shorts.get(figure) ?? 0, unit, near, topic)
    judged.score += twinScore(words, said) + leaning(words.figure.key) + nameScore(named.get(figure) ?? 0, own.length > 0)
    found.push(judged)
  }
  found.sort((a, b) => b.score - a.score || a.figure - b.figure)
  const least = Math.max((found[0]?.score ?? 0) - hopeless, -hopeless / 2)
  return found.filter(c => c.score >= least).slice(0, best)
}

/** The share of a figure's name that must stand in the clause to make it a candidate without any of its cues. */
const mostly = 0.55

/** A name that mostly stands in the clause confirms a cue, and makes up for a missing one. */
const nameScore = (share: number, cued: boolean): number => (cued ? 0.5 * share : share >= mostly ? 2.6 * share : 0)

type Head = { weight: number; word: number; start: number; end: number }

function judge(
  words: FigureWords,
  figure: number,
  own: Head[],
  short: number,
  unit: number,
  near: readonly NearWord[],
  topic: Topic,
): Candidate {
  own.sort((a, b) => b.weight - a.weight || a.start - b.start)
  const first = own[0]
  const second = first && own.find(h => h.word !== first.word && (h.end <= first.start || h.start >= first.end))
  const decided = first ? [first.word] : []
  let score = unit + (first?.weight ?? -0.8) + 0.35 * (second?.weight ?? 0)
  let support = 0
  let rival = 0
  let needed = words.needs.size === 0 ? 1 : 0
  const seen = new Set<number>()
  for (const { hit, weight, later } of near) {
    const { word } = hit
    if (words.needs.has(word) && !later) needed = Math.max(needed, weight > 0.15 ? 1 : 0.8)
    if (words.against.has(word)) rival = Math.max(rival, 1.6 * weight)
    if (words.with.has(word) && !seen.has(word)) {
      seen.add(word)
      support += 0.5 * Math.max(weight, 0.25)
      if (weight > 0.4) decided.push(word)
    }
  }
  if (needed < 1)
    for (const word of words.needs)
      if (topic.heading.has(word) || topic.stretch.has(word)) needed = Math.max(needed, topic.heading.has(word) ? 0.8 : 0.5)
  let around = 0
  for (const word of words.with) if (!seen.has(word) && (topic.heading.has(word) || topic.stretch.has(word))) around += 0.15
  for (const word of words.about) if (topic.heading.has(word)) around += 0.2
  for (const word of words.about) if (topic.stretch.has(word)) around += 0.1
  score += Math.min(support, 1.3) + Math.min(around, 0.6) - rival
  score += words.needs.size ? 0.4 * needed - 2.6 * (1 - needed) : 0
  const target = words.figure.kind === 'target'
  if (target !== topic.plan) score -= target ? 2 : 3.2
  return { figure, score, short: short * (needed > 0 ? 1 : 0), words: decided.slice(0, 3) }
}

/** Which of two twins is meant: the last marking word before the number decides. */
function twinScore(words: FigureWords, said: readonly number[]): number {
  if (words.mark.size === 0 && words.unless.size === 0) return 0
  const last = said.find(word => words.mark.has(word) || words.unless.has(word))
  if (last === undefined) return 0
  return words.mark.has(last) ? 0.7 : -2.2
}

const lengthWeight = (length: number): number => Math.min(0.8 + 0.35 * length, 2.9)
