/** Random numbers that are the same at each run: every stream is named, so that new content in one place moves nothing in another. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next: () => number
  /** A whole number between both ends, both included. */
  int: (least: number, greatest: number) => number
  chance: (probability: number) => boolean
  pick: <T>(list: readonly T[]) => T
  /** One of the values, each as often as its weight says. */
  weighted: <T>(choices: readonly (readonly [value: T, weight: number])[]) => T
  /** So many different ones of a list, in random order; all of them where there are fewer. */
  some: <T>(list: readonly T[], count: number) => T[]
  /** A stream of its own under this one. */
  fork: (name: string) => Random
}

/** A stream of random numbers by its name (sfc32 seeded with a hash of the name). */
export function randomOf(name: string): Random {
  const next = sfc32(name)
  const int = (least: number, greatest: number): number => least + Math.floor(next() * (greatest - least + 1))
  const pick = <T>(list: readonly T[]): T => {
    const value = list[int(0, list.length - 1)]
    if (value === undefined) throw new Error(`nothing to pick from: ${name}`)
    return value
  }
  return {
    next,
    int,
    chance: probability => next() < probability,
    pick,
    weighted: choices => {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of choices) {
        left -= weight
        if (left < 0) return value
      }
      return pick(choices)[0]
    },
    some: (list, count) => {
      const rest = [...list]
      const chosen: typeof rest = []
      while (chosen.length < count && rest.length > 0) chosen.push(...rest.splice(int(0, rest.length - 1), 1))
      return chosen
    },
    fork: child => randomOf(`${name}/${child}`),
  }
}

function sfc32(name: string): () => number {
  let hash = 2166136261
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
  let [a, b, c, counter] = [hash | 0, (hash ^ 0x9e3779b9) | 0, (hash ^ 0x243f6a88) | 0, 1]
  const step = (): number => {
    const t = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i += 1) step()
  return step
}
