import type { SpotKind } from '../../language/report.ts'
import type { Judgement } from './judgement.ts'
import type { Spot } from './tokens.ts'

/** What a writer confirmed earlier for a spot with this context; `other` with no key is “not a figure”. */
export interface Confirmation {
  context: string
  kind: SpotKind
  key: string | null
  org?: string | null
  programme?: string | null
}

/** The words around each spot of a line with every number as `#`, the spot itself as `@`: the clause it stands in, more where that is short. */
export function contextsOf(line: string, spots: readonly Spot[]): string[] {
  return spots.map((_, i) => {
    const left = part(line, spots, i, -1)
    const right = part(line, spots, i, 1)
    return `${left}@${right}`
  })
}

/** The earlier confirmation of the same context. */
export function confirmedAt(confirmed: ReadonlyMap<string, Confirmation>, context: string): Judgement | null {
  const found = confirmed.get(context)
  if (!found) return null
  return {
    kind: found.kind,
    key: found.key,
    confidence: 0.99,
    why: ['与以前确认过的语句相同', 'the same words were confirmed before'],
    others: [],
    org: found.org ?? null,
    programme: found.programme ?? null,
  }
}

const stop = /[，。；：！？,;]/
const least = 8
const most = 24

function part(line: string, spots: readonly Spot[], i: number, step: 1 | -1): string {
  let other = i + step
  let text = ''
  let at = step === 1 ? spots[i]!.at.end : spots[i]!.at.start - 1
  while (at >= 0 && at < line.length && text.length < most) {
    const spot = spots[other]
    let char = line[at]!
    if (spot && at >= spot.at.start && at < spot.at.end) {
      char = '#'
      at = step === 1 ? spot.at.end - 1 : spot.at.start
      other += step
    }
    if (stop.test(char) && (step === 1 || text.length >= least)) break
    if (!/\s/.test(char)) text = step === 1 ? text + char : char + text
    at += step
  }
  return text
}
