/** Milliseconds that a work took over several rounds. */
export interface Timing {
  median: number
  /** What it takes when nothing else is in the way: ratios are of these. */
  fastest: number
}

/** Times each of several works, run in turn so that what else the machine does hits all alike. */
export async function interleaved<W extends readonly (() => Promise<unknown>)[]>(
  rounds: number,
  ...works: W
): Promise<{ [I in keyof W]: Timing }> {
  const times: number[][] = works.map(() => [])
  for (let round = 0; round < rounds; round += 1)
    for (const [i, work] of works.entries()) {
      const start = performance.now()
      await work()
      times[i]?.push(performance.now() - start)
    }
  return times.map(of => ({ median: quantile(of, 0.5), fastest: Math.min(...of) })) as { [I in keyof W]: Timing } // cast: one timing for each work
}

/** The value that this share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}
