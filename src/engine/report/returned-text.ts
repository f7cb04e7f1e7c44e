import type { Cell, Paragraph, Piece, Spot } from '../../language/report.ts'
import type { ProseChange } from '../../language/report-return.ts'
import { levelByNumber } from '../../office/document-level.ts'
import type { PlacedParagraph } from '../../office/document-read.ts'
import { common, edited } from './align.ts'
import { isControlled, isWrittenPlain, type ReturnedTag } from './returned-controls.ts'
import { joinedTitles } from './returned-title.ts'
import { cellOf, joinedCells, tableNames, withEmptyCells } from './returned-table.ts'
import { printable, type Stretch } from './source.ts'
import { pieced, shownText } from './text.ts'

/** A returned file as paragraphs of a report. A spot with an empty id is new: another copy of one that stands in the text already. */
export interface ReturnedText {
  paragraphs: Paragraph[]
  changes: ProseChange[]
  /** Lines of lists drawn from records that the file changed or left out; they stay as the records say. */
  drawnKept: number
}

/**
 * Reads the text of a returned file back into a report: paragraphs that say the same stay as they are, spots stand where their controls do, and what was
 * no control (a year, a date, a number that is no figure) is found again in a paragraph that was edited around it.
 * @param beside lines that a download has before and behind the text: the title of a text without one, the signature
 */
export function returnedText(
  paragraphs: readonly Paragraph[],
  read: readonly PlacedParagraph[],
  tied: readonly ReturnedTag[],
  beside: { before: readonly string[]; after: readonly string[] } = { before: [], after: [] },
): ReturnedText {
  const only = (line: string): { line: string; at: null } => ({ line, at: null })
  const old = [
    ...beside.before.map(only),
    ...paragraphs.map((paragraph, at) => ({ line: lineOf(paragraph), at })),
    ...beside.after.map(only),
  ].filter(({ line }) => line !== '')
  const spots = new Map(tied.map(({ control, spot }) => [placeOf(control), spot]))
  const seen = new Set<string>()
  const lines = joinedCells(joinedTitles(read, paragraphs)).map(paragraph => placed(paragraph, spots, seen))
  const oldLines = old.map(({ line }) => line)
  const newLines = lines.map(lineOf)
  const same = common(oldLines, newLines)
  const stays = new Map(same.map(([a, b]) => [b, old[a]?.at ?? null]))
  const changed = new Map<number, number>()
  for (const [a, b] of gaps(same, oldLines.length, newLines.length))
    for (const [i, j] of edited(plainLines(oldLines, a), plainLines(newLines, b))) {
      const at = old[a[i] ?? -1]?.at
      if (at !== null && at !== undefined) changed.set(b[j] ?? -1, at)
    }
  const kept = new Set([...stays.values(), ...changed.values()])
  const used = new Set([...stays.values()].flatMap(at => (at === null ? [] : spotIds(paragraphs[at]))))
  const build = (line: Paragraph, before: Paragraph | undefined): Paragraph => {
    const pieces = line.pieces.map((piece): Piece => {
      if (!('spot' in piece)) return piece
      if (used.has(piece.spot.id)) return { spot: { ...piece.spot, id: '' } }
      used.add(piece.spot.id)
      return piece
    })
    return before ? refound(before, { ...before, level: levelAfter(before, line), pieces }) : { ...line, pieces }
  }
  const built = new Map([...changed].map(([b, at]) => [b, build(lines[b] ?? emptyParagraph, paragraphs[at])]))
  const names = tableNames(
    lines.flatMap(({ cell }, b) => (cell ? [{ read: cell, before: paragraphs[stays.get(b) ?? changed.get(b) ?? -1]?.cell }] : [])),
    new Set(paragraphs.flatMap(({ cell }) => (cell ? [cell.table] : []))),
  )
  const result: Paragraph[] = []
  const changes: ProseChange[] = []
  let drawnKept = 0
  let next = 0
  const removedBefore = (until: number): void => {
    for (; next < until; next++) {
      const paragraph = paragraphs[next] ?? emptyParagraph
      if (paragraph.drawn && !kept.has(next)) {
        result.push(paragraph)
        drawnKept += 1
      } else if (lineOf(paragraph) === '' && !paragraph.cell) result.push(paragraph)
      else if (lineOf(paragraph) !== '' && !kept.has(next)) changes.push({ kind: 'removed', was: words(paragraph), now: null })
    }
  }
  lines.forEach((line, b) => {
    const at = stays.get(b)
    if (at === null) return
    const from = at ?? changed.get(b)
    if (from !== undefined) removedBefore(from)
    const drawn = at === undefined ? paragraphs[from ?? -1] : undefined
    if (drawn?.drawn && from !== undefined) {
      result.push(drawn)
      drawnKept += 1
      next = Math.max(next, from + 1)
      return
    }
    const paragraph = at === undefined ? (built.get(b) ?? build(line, undefined)) : paragraphs[at]
    if (!paragraph) return
    result.push(inCell(paragraph, line.cell, names))
    if (from === undefined) changes.push({ kind: 'added', was: null, now: words(paragraph) })
    else if (at === undefined) changes.push({ kind: 'changed', was: words(paragraphs[from]), now: words(paragraph) })
    if (from !== undefined) next = Math.max(next, from + 1)
  })
  removedBefore(paragraphs.length)
  return { paragraphs: withEmptyCells(result), changes, drawnKept }
}

/** A paragraph where the file has it: in a cell of a table, or in none. */
function inCell({ cell: before, ...paragraph }: Paragraph, read: Cell | undefined, names: ReadonlyMap<string, string>): Paragraph {
  if (read === undefined) return paragraph
  const org = before?.org === undefined ? {} : { org: before.org }
  return { ...paragraph, cell: { ...read, table: names.get(read.table) ?? read.table, ...org } }
}

/** How a control is known again in a reading. */
const placeOf = ({ part, at }: { part: string; at: number }): string => `${part} ${at}`

const emptyParagraph: Paragraph = { level: null, pieces: [] }

const words = (paragraph: Paragraph | undefined): string => (paragraph ? (shownText([paragraph])[0] ?? '').trim() : '')

const spotIds = (paragraph: Paragraph | undefined): string[] =>
  (paragraph?.pieces ?? []).flatMap(piece => ('spot' in piece ? [piece.spot.id] : []))

/** A paragraph of the file with spots in place of its controls; a control that holds another gives way to it, one over several paragraphs stands in the first. */
function placed(
  { text, number = '', level, bold = [], figures, part, cell }: PlacedParagraph,
  spots: ReadonlyMap<string, Spot | null>,
  seen: Set<string>,
): Paragraph {
  const moved = (range: Stretch): Stretch => ({ start: range.start + number.length, end: range.end + number.length })
  const found = figures.flatMap(range => {
    const place = placeOf({ part, at: range.at })
    const spot = seen.has(place) ? null : spots.get(place)
    seen.add(place)
    return spot ? [{ ...moved(range), at: range.at, spot }] : []
  })
  const own = found
    .filter(one => !found.some(other => other.at > one.at && other.end > other.start && other.start >= one.start && other.end <= one.end))
    .filter((one, i, all) => i === 0 || one.start >= (all[i - 1]?.end ?? 0))
  const pieces = pieced({ text: number + text, bold: bold.map(moved), spots: own })
  const at = cellOf(cell)
  return {
    level: level ?? null,
    ...(at ? { cell: at } : {}),
    pieces: pieces.map(piece => ('spot' in piece ? piece : { ...piece, text: printable(piece.text) })),
  }
}

/** What a paragraph says whatever its figures are: each control as what it asks for, between marks that no text has. */
function lineOf(paragraph: Paragraph): string {
  const line = paragraph.pieces.map(piece => {
    if (!('spot' in piece)) return piece.text
    return !isWrittenPlain(paragraph) && isControlled(piece.spot) ? `${mark}${asks(piece.spot)}${mark}` : piece.spot.shown
  })
  return line.join('').trim()
}

const mark = '\u0001'
const asks = ({ key, org, from, to, programme }: Spot): string => [key, org, from, to, programme].join(' ')

/** What lies between the pairs, on both sides. */
function gaps(pairs: readonly [number, number][], oldLength: number, newLength: number): [number[], number[]][] {
  const found: [number[], number[]][] = []
  let [a, b] = [0, 0]
  for (const [i, j] of [...pairs, [oldLength, newLength] as const]) {
    if (i > a && j > b) found.push([range(a, i), range(b, j)])
    a = i + 1
    b = j + 1
  }
  return found
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)

/** Lines as they are likened: what a control asks for says nothing of the words. */
const plainLines = (lines: readonly string[], at: readonly number[]): string[] =>
  at.map(i =>
    (lines[i] ?? '')
      .split(mark)
      .filter((_, part) => part % 2 === 0)
      .join(mark),
  )

/** The level stays unless the opening number was edited. */
function levelAfter(before: Paragraph, after: Paragraph): Paragraph['level'] {
  return before.level === 0 || levelByNumber(words(before)) === levelByNumber(words(after)) ? before.level : after.level
}

/** An edited paragraph with the spots of before that are written plain, where their words still stand between the same words. */
function refound(before: Paragraph, after: Paragraph): Paragraph {
  const plain = flatOf(before)
  if (plain.spots.length === 0) return after
  const now = flatOf(after)
  const stays = new Map(common(plain.units, now.units))
  const spots = plain.spots.flatMap(({ start, end, spot }) => {
    const at = stays.get(start)
    const whole = at !== undefined && range(start, end).every((unit, i) => stays.get(unit) === at + i)
    return whole && end > start ? [{ start: at, end: at + end - start, spot }] : []
  })
  let unit = 0
  const pieces = after.pieces.flatMap((piece): Piece[] => {
    if ('spot' in piece) {
      unit += 1
      return [piece]
    }
    const from = unit
    unit += piece.text.length
    const here = spots.filter(({ start, end }) => start >= from && end <= unit)
    const bold = piece.bold ? [{ start: 0, end: piece.text.length }] : []
    return pieced({ text: piece.text, bold, spots: here.map(one => ({ ...one, start: one.start - from, end: one.end - from })) })
  })
  return { ...after, pieces }
}

/** A paragraph as units, a character or a control each, with the places of the spots that are written plain. */
function flatOf(paragraph: Paragraph): { units: string[]; spots: (Stretch & { spot: Spot })[] } {
  const units: string[] = []
  const spots: (Stretch & { spot: Spot })[] = []
  const plain = isWrittenPlain(paragraph)
  for (const piece of paragraph.pieces) {
    const start = units.length
    if ('spot' in piece && !plain && isControlled(piece.spot)) units.push(`${mark}${asks(piece.spot)}`)
    else units.push(...('spot' in piece ? piece.spot.shown : piece.text).split(''))
    if ('spot' in piece && (plain || !isControlled(piece.spot))) spots.push({ start, end: units.length, spot: piece.spot })
  }
  return { units, spots }
}
