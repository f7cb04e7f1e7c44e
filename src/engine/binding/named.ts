import type { CuedFigure } from '../../language/cue.ts'
import type { Reading } from './reading.ts'
import { plain } from './text.ts'
import type { Spot } from './tokens.ts'

/** For each pair of characters the figures whose names hold it, with its share of the name: rare pairs have more to say. */
export type NameIndex = ReadonlyMap<string, readonly { figure: number; share: number }[]>

/** Indexes the Chinese names of figures. */
export function nameIndex(list: readonly CuedFigure[]): NameIndex {
  const pairs = list.map(({ zh }) => pairsOf(plain(zh).replace(/[“”（）、，]|其中/g, '')))
  const times = new Map<string, number>()
  for (const own of pairs) for (const pair of own) times.set(pair, (times.get(pair) ?? 0) + 1)
  const weight = (pair: string): number => Math.log(1 + list.length / (times.get(pair) ?? 1))
  const index = new Map<string, { figure: number; share: number }[]>()
  pairs.forEach((own, figure) => {
    const whole = [...own].reduce((sum, pair) => sum + weight(pair), 0)
    for (const pair of own) {
      const places = index.get(pair) ?? []
      places.push({ figure, share: weight(pair) / whole })
      index.set(pair, places)
    }
  })
  return index
}

const leftReach = 22
const rightReach = 14

/** How much of each figure's name stands in the clause around a spot, 0..1; it speaks for figures whose cues the writer did not use. */
export function namedAt(index: NameIndex, line: string, spot: Spot, reading: Reading): Map<number, number> {
  const left = line.slice(Math.max(0, spot.at.start - leftReach), spot.at.start)
  const right = line.slice(reading.after, reading.after + rightReach)
  const before = left.slice(Math.max(left.lastIndexOf('。'), left.lastIndexOf('；')) + 1)
  const stop = right.search(/[，。；、]/)
  const said = pairsOf(`${before}@${stop < 0 ? right : right.slice(0, stop)}`.replace(/[“”]/g, ''))
  const found = new Map<number, number>()
  for (const pair of said) for (const { figure, share } of index.get(pair) ?? []) found.set(figure, (found.get(figure) ?? 0) + share)
  return found
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2))
  return pairs
}
