/** A place in a sheet; rows and columns count from 1 as Excel shows them. */
export interface CellPlace {
  row: number
  column: number
}

/** The letters of a column: 1 is `A`, 27 is `AA`. */
export const letterOf = (column: number): string =>
  (column <= 26 ? '' : letterOf(Math.floor((column - 1) / 26))) + letters[(column - 1) % 26]

/** A place as Excel writes it: `B5`. */
export const addressOf = ({ row, column }: CellPlace): string => `${letterOf(column)}${row}`

/** Reads `B5` or `$B$5`; undefined for anything else, and beyond Excel's own sheet (XFD1048576). */
export function placeOf(address: string): CellPlace | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address)
  if (!match) return undefined
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letters.indexOf(letter) + 1, 0)
  const row = Number(match[2])
  return column <= 16_384 && row <= 1_048_576 ? { row, column } : undefined
}

/** A rectangle of cells, both corners in it. */
export interface CellRange {
  from: CellPlace
  to: CellPlace
}

/** Reads `B5:D9` or `B5`; undefined for anything else. */
export function rangeOf(text: string): CellRange | undefined {
  const [first = '', second = first, ...rest] = text.split(':')
  const [from, to] = [placeOf(first), placeOf(second)]
  if (!from || !to || rest.length > 0 || from.row > to.row || from.column > to.column) return undefined
  return { from, to }
}

/** Whether a place lies in a rectangle. */
export const isWithin = ({ from, to }: CellRange, { row, column }: CellPlace): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
