import { addMonths } from '../../language/day.ts'
import type { Paragraph, Spot } from '../../language/report.ts'
import { mapSpots } from './text.ts'
import { yearsMoved } from './text-year.ts'
import { isFigureKind } from './words.ts'

/** An organization that a text is rendered for. */
export interface Rendered {
  id: number
  name: string
  /** The organizations below it, in their order, for tables whose rows repeat over them. */
  below: readonly { id: number; name: string }[]
}

/**
 * A text as another organization begins with it: what was bound stays bound, and counts there; its own name stands for the first one's; tables by
 * organization have the rows of those below it. Numbers set by hand and words for empty figures were the other's and go.
 */
export function renderedFor(paragraphs: readonly Paragraph[], from: { id: number; name: string }, to: Rendered): Paragraph[] {
  const named = paragraphs.map(({ section: _section, ...paragraph }) => ({
    ...paragraph,
    pieces: paragraph.pieces.map(piece => ('spot' in piece ? piece : { ...piece, text: piece.text.replaceAll(from.name, to.name) })),
  }))
  return freshIds(
    mapSpots(repeated(withoutPicks(named), to.below), spot => ({ ...cleared(spot), ...(spot.org === from.id ? { org: null } : {}) })),
  )
}

/**
 * A text as the next year begins with it: nothing has to be bound again. Periods of its own and years in the text move a year on; days have to be looked
 * at again, and numbers set by hand and words for empty figures are last year's and go.
 * @param year the year that the text was about
 */
export function renderedNextYear(paragraphs: readonly Paragraph[], year: number): Paragraph[] {
  const begun = paragraphs.map(({ section: _section, ...paragraph }) => paragraph)
  return mapSpots(withoutPicks(begun), spot => {
    const moved = { from: spot.from && addMonths(spot.from, 12), to: spot.to && addMonths(spot.to, 12) }
    if (spot.kind === 'year') return { ...cleared(spot), ...moved, ...yearsMoved(spot, year, 1) }
    return { ...cleared(spot), ...moved, ...(spot.kind === 'date' ? { settled: false } : {}) }
  })
}

/** The text without the records that were picked as examples: which ones stand for another organization or year is picked anew. */
function withoutPicks(paragraphs: readonly Paragraph[]): Paragraph[] {
  const seen = new Set<string>()
  return paragraphs.flatMap(paragraph => {
    const { drawn } = paragraph
    if (drawn?.of !== 'examples') return paragraph
    if (seen.has(drawn.list)) return []
    seen.add(drawn.list)
    return { ...paragraph, pieces: [], drawn: { ...drawn, records: [] } }
  })
}

const cleared = ({ pin: _pin, clause: _clause, ...spot }: Spot): Spot => ({
  ...spot,
  value: null,
  shown: isFigureKind(spot.kind) ? spot.text : spot.shown,
})

/** The rows of a table that tell of organizations, made anew of the first such row for each organization below. */
function repeated(paragraphs: readonly Paragraph[], below: Rendered['below']): Paragraph[] {
  const tables = new Set(paragraphs.flatMap(({ cell }) => (cell?.org === undefined ? [] : [cell.table])))
  const out: Paragraph[] = []
  const done = new Set<string>()
  for (const paragraph of paragraphs) {
    const table = paragraph.cell?.table
    if (table === undefined || !tables.has(table)) out.push(paragraph)
    else if (!done.has(table)) {
      done.add(table)
      out.push(
        ...repeatedTable(
          paragraphs.filter(({ cell }) => cell?.table === table),
          below,
        ),
      )
    }
  }
  return out
}

function repeatedTable(cells: readonly Paragraph[], below: Rendered['below']): Paragraph[] {
  const rows = [...Map.groupBy(cells, ({ cell }) => cell?.row ?? 0).values()]
  const pattern = rows.find(row => row[0]?.cell?.org !== undefined)
  const first = rows.indexOf(pattern ?? [])
  if (!pattern) return [...cells]
  const before = rows.slice(0, first)
  const after = rows.slice(first).filter(row => row[0]?.cell?.org === undefined)
  const made = below.map(org => pattern.map(one => rowFor(one, org)))
  return [...before, ...made, ...after].flatMap((row, at) => row.map(one => (one.cell ? { ...one, cell: { ...one.cell, row: at } } : one)))
}

/** A cell of the pattern row for another organization: the first column is its name, figures count there. */
function rowFor(paragraph: Paragraph, org: { id: number; name: string }): Paragraph {
  const { cell } = paragraph
  if (!cell) return paragraph
  const pieces = paragraph.pieces.map(piece => ('spot' in piece ? { spot: { ...piece.spot, org: org.id } } : piece))
  const named = cell.column === 0 && !pieces.some(piece => 'spot' in piece) ? [{ text: org.name }] : pieces
  return { ...paragraph, cell: { ...cell, org: org.id }, pieces: named }
}

/** Rows that were repeated carry the same spots: each gets an identity of its own. */
function freshIds(paragraphs: readonly Paragraph[]): Paragraph[] {
  const taken = new Set<string>()
  let last = 0
  mapSpots(paragraphs, spot => {
    last = Math.max(last, Number(spot.id.slice(1)) || 0)
    return spot
  })
  return mapSpots(paragraphs, spot => {
    const id = taken.has(spot.id) ? `s${(last += 1)}` : spot.id
    taken.add(id)
    return { ...spot, id }
  })
}
