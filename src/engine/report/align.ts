import { diffIndices } from 'node-diff3'

/** Which entry of one list stands for which of another: the longest common run in order, as pairs of their places. */
export function common<T>(one: readonly T[], other: readonly T[]): [number, number][] {
  const pairs: [number, number][] = []
  let [a, b] = [0, 0]
  const same = (until: number): void => {
    while (a < until) pairs.push([a++, b++])
  }
  for (const { buffer1, buffer2 } of diffIndices([...one], [...other])) {
    const [start, length]: [number, number] = buffer1
    const [, otherLength]: [number, number] = buffer2
    same(start)
    a = start + length
    b += otherLength
  }
  same(one.length)
  return pairs
}

/** Pairs of texts that are the same one edited, in order: as much likeness as can be had in all, none below a quarter. */
export function edited(one: readonly string[], other: readonly string[]): [number, number][] {
  if (one.length * other.length > mostPairs) return one.slice(0, other.length).map((_, i) => [i, i])
  const likeness = one.map(a => other.map(b => like(a, b)))
  const best = Array.from({ length: one.length + 1 }, () => Array.from({ length: other.length + 1 }, () => 0))
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--) {
      const row = best[i]
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + (likeness[i]?.[j] ?? 0))
    }
  const pairs: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < one.length && j < other.length) {
    const alike = likeness[i]?.[j] ?? 0
    if (alike > 0 && at(i, j) === at(i + 1, j + 1) + alike) pairs.push([i++, j++])
    else if (at(i, j) === at(i + 1, j)) i += 1
    else j += 1
  }
  return pairs
}

const mostPairs = 40_000

/** Likeness of two texts by the pairs of neighbouring characters that they share, 0 where it is below a quarter. */
function like(a: string, b: string): number {
  const [left, right] = [bigrams(a), bigrams(b)]
  let shared = 0
  for (const [pair, times] of left) shared += Math.min(times, right.get(pair) ?? 0)
  const total = Math.max(1, a.length - 1 + b.length - 1)
  return (2 * shared) / total < 1 / 4 ? 0 : (2 * shared) / total
}

function bigrams(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (let i = 0; i < text.length - 1; i++) {
    const pair = text.slice(i, i + 2)
    found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}
