import type { CuedFigure } from '../../language/cue.ts'
import { nameIndex, type NameIndex } from './named.ts'
import { plain } from './text.ts'

/** Word ids by role for one figure. */
export interface FigureWords {
  figure: CuedFigure
  units: ReadonlySet<string>
  /** The usual unit, the first of them. */
  usual: string
  with: ReadonlySet<number>
  needs: ReadonlySet<number>
  about: ReadonlySet<number>
  against: ReadonlySet<number>
  mark: ReadonlySet<number>
  unless: ReadonlySet<number>
  base: number
}

/** A list of figures made ready for matching: a tree of all cue words, and which figures each word may head. */
export interface CueIndex {
  figures: readonly FigureWords[]
  words: readonly string[]
  heads: readonly (readonly number[])[]
  /** Figures for which each word suffices directly behind their base. */
  shorts: readonly (readonly number[])[]
  names: NameIndex
  root: TreeNode
}

/** A word found in a line; `covered` where it lies within a longer head word (党员 within 流动党员). */
export interface Hit {
  start: number
  end: number
  word: number
  covered: boolean
}

interface TreeNode {
  next: Map<string, TreeNode>
  word: number
}

const kept = new WeakMap<readonly CuedFigure[], CueIndex>()

/** The index of a list; made once for each list. */
export function cueIndex(list: readonly CuedFigure[]): CueIndex {
  const known = kept.get(list)
  if (known) return known
  const made = build(list)
  kept.set(list, made)
  return made
}

const quote = /[“”"'‘’]/

/** All cue words in a line, by place; quotation marks inside a word do not matter. */
export function scan(index: CueIndex, line: string): Hit[] {
  const hits: Hit[] = []
  for (let start = 0; start < line.length; start++) {
    let node = index.root.next.get(line[start]!)
    const first = hits.length
    for (let at = start + 1; node; at++) {
      if (node.word >= 0) hits.splice(first, 0, { start, end: at, word: node.word, covered: false }) // longest first
      if (at >= line.length) break
      if (quote.test(line[at]!)) {
        while (at < line.length && quote.test(line[at]!)) at++
        if (at >= line.length) break
      }
      node = node.next.get(line[at]!)
    }
  }
  let reach = -1
  for (const hit of hits) {
    if (hit.end <= reach) hit.covered = true
    else if (index.heads[hit.word]!.length > 0) reach = hit.end
  }
  return hits
}

/** Place of the first hit that starts at or after a point. */
export const firstAtOrAfter = (hits: readonly Hit[], start: number): number => {
  let low = 0
  let high = hits.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (hits[mid]!.start < start) low = mid + 1
    else high = mid
  }
  return low
}

function build(list: readonly CuedFigure[]): CueIndex {
  const words: string[] = []
  const heads: number[][] = []
  const shorts: number[][] = []
  const root: TreeNode = { next: new Map(), word: -1 }
  const ids = new Map<string, number>()
  const idOf = (word: string): number => {
    const known = ids.get(word)
    if (known !== undefined) return known
    let node = root
    for (const char of word) {
      const next: TreeNode = node.next.get(char) ?? { next: new Map(), word: -1 }
      node.next.set(char, next)
      node = next
    }
    node.word = words.length
    ids.set(word, words.length)
    heads.push([])
    shorts.push([])
    return words.push(word) - 1
  }
  const all = (cue: string | undefined): number[] => (cue ? cue.split('|').map(word => idOf(plain(word).replace(/[“”]/g, ''))) : [])
  const place = new Map(list.map((figure, i) => [figure.key, i]))
  const figures = list.map((figure, i): FigureWords => {
    const { cues } = figure
    for (const id of new Set([...all(cues.head), ...all(cues.parts)])) heads[id]!.push(i)
    for (const id of new Set(all(cues.short))) shorts[id]!.push(i)
    return {
      figure,
      units: new Set(cues.units.split('|')),
      usual: cues.units.split('|')[0]!,
      with: new Set(all(cues.with)),
      needs: new Set(all(cues.needs)),
      about: new Set(all(cues.about)),
      against: new Set(all(cues.against)),
      mark: new Set(all(cues.mark)),
      unless: new Set(all(cues.unless)),
      base: cues.base === undefined ? -1 : (place.get(cues.base) ?? -1),
    }
  })
  return { figures, words, heads, shorts, names: nameIndex(list), root }
}
