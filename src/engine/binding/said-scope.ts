import { type Place, sentenceStart } from './text.ts'
import type { Spot } from './tokens.ts'

const pattern =
  /全[区县旗](?!域)|[区县]属|全街道|全[镇乡]|街道辖区|本街道|各(?:镇|街道|社区|党（工）委)|全社区|本社区|我社区|全村|本村|各村|本支部|我支部|各(?:基层)?党支部|各级党组织|辖区/g

/**
 * The organizations that a spot's sentence names last before it (全区, 各党支部), else its nearest heading; null means the text's own. Which
 * organization that is, the words alone do not say: a figure stays the text's own until its writer chooses another.
 */
export function findScopes(lines: readonly string[], places: readonly Place[]): (spot: Spot) => string | null {
  return ({ at }) => {
    const line = lines[at.paragraph]!
    const sentence = line.slice(sentenceStart(line, at.start, 60), at.start)
    return sentence.match(pattern)?.at(-1) ?? places[at.paragraph]!.headings.at(-1)?.match(pattern)?.at(-1) ?? null
  }
}
