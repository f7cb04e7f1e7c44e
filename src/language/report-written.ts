import type { Paragraph, Piece, Spot } from './report.ts'

/**
 * A paragraph as its writer made it, as a text to compare: what the program fills in (values, what a spot prints, the words of lists drawn from records) is
 * left out; a figure that was bound, a level, bold, the place in a table are not.
 */
export function writtenParagraph({ pieces, drawn, ...place }: Paragraph): string {
  if (drawn) return JSON.stringify([drawn.list, drawn.of, drawn.records.map(([register, id]) => [register, id])])
  const { level, cell, picture, section } = place
  return JSON.stringify([
    level,
    cell ? [cell.table, cell.row, cell.column, cell.org ?? null] : null,
    picture ? [picture.file, picture.name] : null,
    section ?? null,
    joined(pieces).map(piece => ('spot' in piece ? bound(piece.spot) : [piece.text, piece.bold === true])),
  ])
}

function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if ('text' in piece && last && 'text' in last && Boolean(last.bold) === Boolean(piece.bold))
      out[out.length - 1] = { ...last, text: last.text + piece.text }
    else if (!('text' in piece) || piece.text !== '') out.push(piece)
  }
  return out
}

const bound = ({ id, text, kind, key, org, from, to, programme, settled, style, clause, pin }: Spot): unknown => [
  id,
  text,
  kind,
  key,
  org,
  from,
  to,
  programme,
  settled,
  [style.more, style.scale, style.percent, style.places ?? null, style.wording ?? null],
  clause ?? '',
  pin ? [pin.text, pin.reason] : null,
]
