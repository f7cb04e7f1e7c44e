/** How much two texts are alike, per cent: the pairs of neighbouring characters that both have, counted as often as they stand (Dice). */
export function likeness(one: string, other: string): number {
  if (one === other) return 100
  const pairs = new Map<string, number>()
  for (let i = 0; i + 1 < one.length; i += 1) pairs.set(one.slice(i, i + 2), (pairs.get(one.slice(i, i + 2)) ?? 0) + 1)
  let both = 0
  for (let i = 0; i + 1 < other.length; i += 1) {
    const pair = other.slice(i, i + 2)
    const left = pairs.get(pair) ?? 0
    if (left > 0) both += 1
    pairs.set(pair, left - 1)
  }
  const all = Math.max(0, one.length - 1) + Math.max(0, other.length - 1)
  return all === 0 ? 0 : Math.floor((200 * both) / all)
}
