import type { CellStyle, CellValue, ColumnDef } from 'hucre'

/** What a sheet's column holds. `choice` takes one of its options, `choices` several joined by `、`; `money` is integer fen, shown in yuan. */
export type SheetColumnKind = 'text' | 'integer' | 'decimal' | 'money' | 'date' | 'moment' | 'choice' | 'choices'

/** One column of a sheet to write. */
export interface SheetColumn {
  /** Names the value in a row. */
  key: string
  header: string
  kind: SheetColumnKind
  /** Shown beside the cell while it is filled in, and on the sheet of notes. */
  note?: string
  /** In characters; by kind and header where absent. */
  width?: number
  options?: readonly string[]
  required?: boolean
  /** Bounds of a number (money in fen); the most characters of a text. */
  min?: number
  max?: number
}

/** A row to write, by column key; dates `YYYY-MM-DD`, moments `YYYY-MM-DDTHH:mm`, money in integer fen. */
export type SheetRow = Readonly<Record<string, string | number | boolean | null | undefined>>

/** How the writer is told of a column: width and the format of its cells. */
export const columnDefinition = (column: SheetColumn): ColumnDef => ({
  width: columnWidth(column),
  style: cellStyle(column),
})

/** The width of a column in characters: what is asked for, else by its kind and header. */
export const columnWidth = (column: SheetColumn): number =>
  column.width ?? Math.min(40, Math.max(widths[column.kind], halfWidths(column.header) + 3))

/** The value as Excel holds it: a date as its day, fen as yuan, all else as it stands. Throws on a date that is not one. */
export const cellValue = (column: SheetColumn, value: SheetRow[string]): CellValue => {
  if (value === null || value === undefined || value === '') return null
  if (column.kind === 'money' && typeof value === 'number') return value / 100
  if (column.kind === 'date' || column.kind === 'moment') return dateOf(String(value))
  if (typeof value === 'boolean') return value ? '是' : '否'
  return value
}

/** How wide a text is in half-width characters: Chinese counts two. */
export const halfWidths = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e7f ? 2 : 1), 0)

/** How many lines a text takes in a column so many characters wide. Not every program fits the rows of a written file to their text. */
export const linesIn = (text: string, width: number): number =>
  // Most texts are far too short for a second line: their characters need not be looked at.
  text.length * 2 < width ? 1 : Math.ceil((halfWidths(text) + 1) / width)

/** Height of a line of 11-point text, in points. */
export const lineHeight = 15

const widths: Record<SheetColumnKind, number> = {
  text: 14,
  integer: 10,
  decimal: 12,
  money: 14,
  date: 13,
  moment: 18,
  choice: 14,
  choices: 20,
}

const formats: Record<SheetColumnKind, string> = {
  text: '@',
  integer: '0',
  decimal: '0.00',
  money: '#,##0.00',
  date: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm',
  choice: '@',
  choices: '@',
}

const cellStyle = (column: SheetColumn): CellStyle => ({
  numFmt: formats[column.kind],
  alignment: { vertical: 'center' },
  font: { name: '宋体', size: 11 },
})

const dateOf = (text: string): Date => {
  const date = new Date(
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(text) ? `${text.slice(0, 10)}T${text.slice(11) || '00:00'}:00Z` : Number.NaN,
  )
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) {
    throw new RangeError(`not a date YYYY-MM-DD or moment YYYY-MM-DDTHH:mm: ${text}`)
  }
  return date
}
