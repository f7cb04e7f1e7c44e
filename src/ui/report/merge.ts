import { diff3MergeRegions } from 'node-diff3'
import type { Paragraph } from '../../language/report.ts'
import { writtenParagraph } from '../../language/report-written.ts'

/** A place where two writers changed the same lines: one's own words and the other's. */
export interface Conflict {
  own: Paragraph[]
  other: Paragraph[]
}

/**
 * Brings together what two writers made of one text (three-way merge, diff3): paragraphs that only one of them changed are taken as changed; where both
 * changed the same ones somebody has to choose. What the program fills in (values, what a spot prints) is no change; a figure that one of them bound is.
 */
export function mergeTexts(base: readonly Paragraph[], own: readonly Paragraph[], other: readonly Paragraph[]): (Paragraph[] | Conflict)[] {
  const buffers = { o: base, a: own, b: other }
  return diff3MergeRegions(own.map(writtenParagraph), base.map(writtenParagraph), other.map(writtenParagraph)).map(region => {
    if (region.stable) return buffers[region.buffer].slice(region.bufferStart, region.bufferStart + region.bufferLength)
    const mine = own.slice(region.aStart, region.aStart + region.aLength)
    const theirs = other.slice(region.bStart, region.bStart + region.bLength)
    return mine.map(writtenParagraph).join('\n') === theirs.map(writtenParagraph).join('\n') ? theirs : { own: mine, other: theirs }
  })
}

/** The places of a merge where somebody has to choose. */
export const conflictsOf = (merged: readonly (Paragraph[] | Conflict)[]): Conflict[] =>
  merged.filter((part): part is Conflict => !Array.isArray(part))

/** The text with each place settled: true takes one's own words, false the other's. */
export function settled(merged: readonly (Paragraph[] | Conflict)[], choices: readonly boolean[]): Paragraph[] {
  let n = 0
  return merged.flatMap(part => {
    if (Array.isArray(part)) return part
    n += 1
    return choices[n - 1] ? part.own : part.other
  })
}
