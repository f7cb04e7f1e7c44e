import { addressOf, type CellRange, isWithin, rangeOf } from './cell-address.ts'
import { numberLook, showNumber } from './number-format.ts'
import { OfficeFileProblem } from './office-file.ts'
import { computeFormulas, type NumberAt } from './sheet-formula.ts'
import { type ScannedCell, type ScannedSheet, scanSheet } from './sheet-scan.ts'
import { type CellLook, openWorkbook, type Workbook } from './workbook-open.ts'

/** A cell of a grid; one that is merged spans rows and columns, the ones it covers are not listed. */
export interface GridCell {
  at: string
  row: number
  column: number
  rows: number
  columns: number
  kind: 'text' | 'number' | 'formula' | 'empty'
  /** As Excel shows it; a formula's own result where it only sums, else empty. */
  text: string
  /** Number format code. */
  format: string
  bold: boolean
  align: 'left' | 'center' | 'right' | null
  bordered: boolean
}

/** A sheet as people see it: every cell from A1 to the last one used, row by row; widths of its columns in pixels. */
export interface SheetGrid {
  name: string
  rows: number
  columns: number
  widths: number[]
  cells: GridCell[]
}

/** How large a form may be: cells of all its visible sheets together, and columns of one. */
const mostCells = 20_000
const mostColumns = 200

/** The visible sheets of an .xlsx as grids. Throws `OfficeFileProblem`. */
export const readGrids = async (bytes: Uint8Array): Promise<SheetGrid[]> => gridsOf(await openWorkbook(bytes))

/** The visible sheets of an opened workbook as grids. Throws `file.too-many-cells`, `file.broken`. */
export function gridsOf(workbook: Workbook): SheetGrid[] {
  let left = mostCells
  return workbook.sheets
    .filter(sheet => !sheet.hidden)
    .map(({ name, path }) => {
      const grid = gridOf(name, scanSheet(workbook.zip.text(path)), workbook, left)
      left -= grid.rows * grid.columns
      return grid
    })
}

/** What a cell holds: words, a number, a formula or nothing; its number as a decimal text. */
export function contentOf(cell: ScannedCell | undefined, strings: readonly string[]): { kind: GridCell['kind']; raw: string } {
  if (!cell) return { kind: 'empty', raw: '' }
  const words = cell.type === 's' ? (strings[Number(cell.value)] ?? '') : cell.type === 'inlineStr' ? (cell.text ?? '') : null
  if (cell.formula !== null) return { kind: 'formula', raw: cell.value ?? '' }
  if (words !== null) return words.trim() === '' ? { kind: 'empty', raw: '' } : { kind: 'text', raw: words }
  if (cell.value === null || cell.value === '') return { kind: 'empty', raw: '' }
  return { kind: cell.type === 'n' ? 'number' : 'text', raw: cell.value }
}

function gridOf(name: string, sheet: ScannedSheet, { strings, looks }: Workbook, left: number): SheetGrid {
  const merged = sheet.merged.map(rangeOf).filter(range => range !== undefined)
  const size = sizeOf(sheet, merged, strings, looks)
  if (size.columns > mostColumns || size.rows * size.columns > left) throw new OfficeFileProblem('file.too-many-cells')
  const places = new Map<string, ScannedCell>(
    sheet.rows.flatMap(row => row.cells.map(cell => [`${cell.row} ${cell.column}`, cell] as const)),
  )
  const starts = new Map<string, CellRange>(merged.map(range => [`${range.from.row} ${range.from.column}`, range]))
  const results = computeFormulas(sheet, numbersIn(sheet, strings))
  const covered = new Set<string>(merged.flatMap(range => coveredBy(range, size)))
  const cells: GridCell[] = []
  for (let row = 1; row <= size.rows; row += 1)
    for (let column = 1; column <= size.columns; column += 1) {
      const place = `${row} ${column}`
      if (covered.has(place)) continue
      const range = starts.get(place)
      const cell = places.get(place)
      const look = looks[cell?.style ?? -1] ?? plainLook
      const { kind, raw } = contentOf(cell, strings)
      cells.push({
        at: addressOf({ row, column }),
        row,
        column,
        rows: range ? Math.min(range.to.row, size.rows) - row + 1 : 1,
        columns: range ? Math.min(range.to.column, size.columns) - column + 1 : 1,
        ...shownAs(kind, kind === 'formula' ? String(results.get(addressOf({ row, column })) ?? '') : raw, look),
        format: look.format,
        bold: look.bold,
        align: look.align,
        bordered: look.bordered,
      })
    }
  return { name, rows: size.rows, columns: size.columns, widths: widthsOf(sheet, size.columns), cells }
}

const plainLook: CellLook = { format: 'General', bold: false, align: null, bordered: false }

/** How far a sheet is used: what holds something, is merged, or has a border. */
function sizeOf(
  sheet: ScannedSheet,
  merged: readonly CellRange[],
  strings: readonly string[],
  looks: readonly CellLook[],
): { rows: number; columns: number } {
  let [rows, columns] = [0, 0]
  const reach = (row: number, column: number): void => {
    rows = Math.max(rows, row)
    columns = Math.max(columns, column)
  }
  for (const row of sheet.rows)
    for (const cell of row.cells)
      if (contentOf(cell, strings).kind !== 'empty' || looks[cell.style ?? -1]?.bordered) reach(cell.row, cell.column)
  for (const { from, to } of merged) if (from.row <= rows + 1 && from.column <= columns + 1) reach(to.row, to.column)
  return { rows, columns }
}

function coveredBy(range: CellRange, size: { rows: number; columns: number }): string[] {
  const places: string[] = []
  for (let row = range.from.row; row <= Math.min(range.to.row, size.rows); row += 1)
    for (let column = range.from.column; column <= Math.min(range.to.column, size.columns); column += 1)
      if (row !== range.from.row || column !== range.from.column) places.push(`${row} ${column}`)
  return places
}

/** What stands in a cell: dates are words, numbers stand as their format has them. */
function shownAs(kind: GridCell['kind'], raw: string, { format }: CellLook): Pick<GridCell, 'kind' | 'text'> {
  if (kind !== 'number' && kind !== 'formula') return { kind, text: raw }
  const number = plainNumber(raw)
  if (number === undefined) return { kind, text: raw }
  const look = numberLook(format)
  if (look.kind === 'date') return { kind: kind === 'number' ? 'text' : kind, text: dayOf(Number(number)) ?? raw }
  return { kind, text: showNumber(number, format) }
}

/** A stored number as a plain decimal text, without the noise of binary fractions. */
function plainNumber(raw: string): string | undefined {
  const number = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(number) || Math.abs(number) >= 1e21) return undefined
  const text = String(Number(number.toPrecision(15)))
  return /^-?\d+(\.\d+)?$/.test(text) ? text : number.toFixed(10).replace(/0+$/, '').replace(/\.$/, '')
}

/** The day of a number in Excel's count (1900 system). */
const dayOf = (serial: number): string | undefined =>
  serial >= 1 && serial < 2_958_466 ? new Date(Math.floor(serial - 25_569) * 86_400_000).toISOString().slice(0, 10) : undefined

/** Widths in pixels: Excel counts in digits of the standard font, seven pixels each and five to spare. */
function widthsOf(sheet: ScannedSheet, columns: number): number[] {
  return Array.from({ length: columns }, (_, i) => {
    const own = sheet.columns.find(one => one.min <= i + 1 && i + 1 <= one.max)
    return own?.hidden ? 0 : Math.round((own?.width ?? 8.43) * 7 + 5)
  })
}

/** The numbers that a sheet's cells hold, by address. */
export function numbersIn(sheet: ScannedSheet, strings: readonly string[]): NumberAt {
  const numbers = new Map(
    sheet.rows
      .flatMap(row => row.cells)
      .flatMap(cell => {
        const { kind, raw } = contentOf(cell, strings)
        return kind === 'number' && Number.isFinite(Number(raw)) ? [[addressOf(cell), Number(raw)] as const] : []
      }),
  )
  return address => numbers.get(address)
}

/** The merged range that covers a place without beginning there; undefined where the place stands for itself. */
export const coveringRange = (sheet: ScannedSheet, row: number, column: number): CellRange | undefined =>
  sheet.merged
    .map(rangeOf)
    .find(range => range && isWithin(range, { row, column }) && (range.from.row !== row || range.from.column !== column))
