import type { SpotKind } from '../../language/report.ts'
import type { Place } from './text.ts'
import type { Spot } from './tokens.ts'

/** What a writer confirmed earlier for a spot with this context; any kind with no key is “not a figure”. Of one text in the order of the text. */
export interface Confirmation {
  context: string
  kind: SpotKind
  key: string | null
  org?: string | null
  programme?: string | null
  /** What had been proposed where the writer chose something else. */
  instead?: string | null
  /** The text in which it was confirmed; confirmations of one text share one object. */
  text?: EarlierText
}

/** An earlier text: its name, and whose it is. */
export interface EarlierText {
  title: string
  /** Of this office itself, or of another one of its kind. */
  of: 'own' | 'sibling'
  /** How many later texts of the same standing there are: 0 for the latest. */
  age: number
  /** Whether it was approved or issued, so that what nobody objected to counts as confirmed. */
  signed: boolean
}

/**
 * The words around each spot of a line: `heading›left@right`. Every other number is `#`, 余 and 万 behind the number are left out, so that
 * next year's number, the heading's number and the writer's rounding change nothing.
 */
export function contextsOf(line: string, spots: readonly Spot[], place: Place): string[] {
  const heading = headingOf(place)
  return spots.map((_, i) => `${heading}›${part(line, spots, i, -1)}@${part(line, spots, i, 1).replace(rounding, '')}`)
}

const rounding = /^[余多来几]?[万亿]?[余多]?(?=[^，。；、])/
const numbering = /^\s*(?:第?[一二三四五六七八九十]+[、章节部]分?|[IVX]+[.、]|（[一二三四五六七八九十\d]+）|\d{1,2}[.、．]|[①-⑳])\s*/
const stop = /[。；！？;]/
const farLeft = 40
const farRight = 24
const headingLength = 20

/** The nearest heading without its number. */
const headingOf = ({ headings }: Place): string =>
  (headings.at(-1) ?? '')
    .replace(numbering, '')
    .replace(/[\dXx×*_\s›@#]/g, '')
    .slice(0, headingLength)

/** One side of a spot: its own clause and what goes before or after it, to the end of the sentence, on the left into the one before. */
function part(line: string, spots: readonly Spot[], i: number, step: 1 | -1): string {
  const most = step === 1 ? farRight : farLeft
  let other = i + step
  let text = ''
  let at = step === 1 ? spots[i]!.at.end : spots[i]!.at.start - 1
  let ends = 0
  while (at >= 0 && at < line.length && text.length < most) {
    const spot = spots[other]
    let char = line[at]!
    if (spot && at >= spot.at.start && at < spot.at.end) {
      char = '#'
      at = step === 1 ? spot.at.end - 1 : spot.at.start
      other += step
    }
    if (stop.test(char)) ends += 1
    if (ends > (step === 1 ? 0 : 1)) break
    if (!/\s/.test(char)) text = step === 1 ? text + char : char + text
    at += step
  }
  return text
}
