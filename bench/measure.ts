/** Milliseconds of each of several works, run in turn so that what else the machine does hits all alike; the median over the rounds. */
export async function interleaved(rounds: number, ...works: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const times: number[][] = works.map(() => [])
  for (let round = 0; round < rounds; round += 1)
    for (const [i, work] of works.entries()) {
      const start = performance.now()
      await work()
      times[i]?.push(performance.now() - start)
    }
  return times.map(median)
}

/** The value in the middle. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The value that this share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}
