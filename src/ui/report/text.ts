import type { FigureEntry } from '../../language/figure.ts'
import type { Paragraph, Spot } from '../../language/report.ts'

/** Every spot of a text in reading order. */
export const spotsOf = (paragraphs: readonly Paragraph[]): Spot[] =>
  paragraphs.flatMap(paragraph => paragraph.pieces.flatMap(piece => ('spot' in piece ? [piece.spot] : [])))

/** Whether a spot shows a figure, or may turn out to. */
export const isFigureSpot = (spot: Spot): boolean => spot.kind === 'figure' || spot.kind === 'share' || spot.kind === 'target'

/** Whether the writer has still to say what the spot is. */
export const isOpen = (spot: Spot): boolean => !spot.settled

/** Whether the spot is a figure without a number. */
export const isBlank = (spot: Spot): boolean => isFigureSpot(spot) && (spot.key === null || spot.value === null)

/** From which confidence on a proposal may be confirmed together with others. */
const sure = 0.9

/** Whether a spot's proposal is sure enough to be confirmed together with others. */
export const isSure = (spot: Spot): boolean => isOpen(spot) && spot.key !== null && spot.confidence >= sure

/** The writer's text with the values that the server filled in meanwhile. */
export function takeFilled(own: readonly Paragraph[], filled: readonly Paragraph[]): Paragraph[] {
  const fresh = new Map(spotsOf(filled).map(spot => [spot.id, spot]))
  return own.map(paragraph => ({
    ...paragraph,
    pieces: paragraph.pieces.map(piece => {
      const spot = 'spot' in piece ? fresh.get(piece.spot.id) : undefined
      return spot && 'spot' in piece && piece.spot.key === spot.key ? { spot } : piece
    }),
  }))
}

/** A paragraph as plain words, for the outline and for search. */
export const wordsOf = (paragraph: Paragraph): string =>
  paragraph.pieces.map(piece => ('spot' in piece ? piece.spot.shown || piece.spot.text : piece.text)).join('')

/** Headings with the index of their paragraph. */
export const outlineOf = (paragraphs: readonly Paragraph[]): { index: number; level: number; words: string }[] =>
  paragraphs.flatMap((paragraph, index) => (paragraph.level ? [{ index, level: paragraph.level, words: wordsOf(paragraph) }] : []))

/** A fresh spot around words the writer chose. */
export const freshSpot = (id: string, text: string): Spot => ({
  id,
  text,
  kind: 'figure',
  key: null,
  org: null,
  from: null,
  to: null,
  programme: null,
  confidence: 0,
  why: { zh: '由起草人划定', en: 'Marked by the writer' },
  runnerUp: null,
  settled: false,
  style: {
    more: text.includes('余'),
    scale: text.includes('亿') ? '亿' : text.includes('万') ? '万' : '',
    percent: text.includes('%') || text.includes('％'),
  },
  value: null,
  shown: text,
})

/** A fresh spot that shows a figure of the list. */
export const figureSpot = (id: string, { key, kind, unit }: FigureEntry): Spot => ({
  ...freshSpot(id, unit === '%' ? 'X%' : 'X'),
  key,
  kind: kind === 'ratio' ? 'share' : kind === 'target' ? 'target' : 'figure',
  confidence: 1,
  why: { zh: '由起草人插入', en: 'Put in by the writer' },
  settled: true,
})
