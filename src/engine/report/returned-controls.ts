import type { Paragraph, Spot } from '../../language/report.ts'
import type { UnknownControl } from '../../language/report-return.ts'
import type { PlacedControl } from '../../office/document-refill.ts'
import { type FigureTag, isKeyOf, readTag } from './tag.ts'
import { spotsOf } from './text.ts'
import { isFigureKind } from './words.ts'

/** A control of a returned file that is tagged as ours, with the spot that it shows, or why it shows none. */
export type ReturnedTag = { control: PlacedControl } & ({ spot: Spot } | { spot: null; why: UnknownControl['why']; key: string | null })

/** Whether a paragraph is written without controls: a title, the head of a table. */
export const isWrittenPlain = ({ level, cell }: Pick<Paragraph, 'level' | 'cell'>): boolean => level === 0 || cell?.row === 0

/** The spots that a Word file shows in controls. */
export const controlled = (paragraphs: readonly Paragraph[]): Spot[] =>
  spotsOf(paragraphs.filter(paragraph => !isWrittenPlain(paragraph))).flatMap(({ spot }) => (isControlled(spot) ? [spot] : []))

/** Whether a spot is written as a control. */
export const isControlled = (spot: Spot): boolean => spot.key !== null && isFigureKind(spot.kind)

/**
 * Ties the controls of a returned file to the spots of a report: by spot and key; a tag edited by hand by the name that the file keeps for it; a further
 * copy, or a control from elsewhere, by a spot of the same figure and scope that has no control of its own, else a copy shows its first one's spot.
 */
export function tieControls(controls: readonly PlacedControl[], paragraphs: readonly Paragraph[]): ReturnedTag[] {
  const spots = new Map(spotsOf(paragraphs).flatMap(({ spot }) => (isControlled(spot) ? [[spot.id, spot] as const] : [])))
  const read = controls.flatMap(control => {
    const tag = readTag(control.tag) ?? readTag(control.kept)
    return tag || looksOurs(control) ? [{ control, tag }] : []
  })
  const taken = new Set(read.flatMap(({ tag }) => (tag && isKeyOf(tag, spots.get(tag.spot)?.key) ? [tag.spot] : [])))
  const first = new Set<string>()
  const twinOf = (tag: FigureTag): Spot | undefined => {
    const twin = [...spots.values()].find(spot => !taken.has(spot.id) && sameFigure(spot, tag, spots.get(tag.spot)))
    if (twin) taken.add(twin.id)
    return twin
  }
  return read.map(({ control, tag }): ReturnedTag => {
    if (control.cells > 1) return { control, spot: null, why: 'wide', key: tag?.key ?? null }
    if (!tag) return { control, spot: null, why: 'damaged', key: null }
    const spot = spots.get(tag.spot)
    const own = isKeyOf(tag, spot?.key) ? spot : undefined
    if (own && (control.fallback || !first.has(own.id))) {
      if (!control.fallback) first.add(own.id)
      return { control, spot: own }
    }
    const found = twinOf(tag) ?? own
    return found ? { control, spot: found } : { control, spot: null, why: spot ? 'other-figure' : 'no-spot', key: tag.key }
  })
}

/** A tag that was ours and was damaged by hand. */
const looksOurs = ({ tag }: PlacedControl): boolean => /^\s*taizhang\b/i.test(tag)

/** Whether a spot shows what a tag asks for: its own coordinates, or those of the spot that the tag was first written for. */
function sameFigure(spot: Spot, tag: FigureTag, original: Spot | undefined): boolean {
  const { key, org, from, to, programme } = original && isKeyOf(tag, original.key) ? original : tag
  return spot.key === key && spot.org === org && spot.from === from && spot.to === to && spot.programme === programme
}
