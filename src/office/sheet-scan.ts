import { placeOf } from './cell-address.ts'
import { localName } from './workbook-open.ts'
import { OfficeFileProblem } from './office-file.ts'
import { scanXml, type XmlTag } from './xml-scan.ts'

/** A cell as it stands in a sheet's part: its place in the text, and what it holds. */
export interface ScannedCell {
  row: number
  column: number
  /** From its start tag to behind its end tag; `headEnd` is behind the start tag. */
  start: number
  headEnd: number
  end: number
  type: string
  style: number | null
  value: string | null
  text: string | null
  /** The formula, empty where the cell shares another one's. */
  formula: string | null
  /** Number of the formula that several cells share. */
  shared: string | null
  /** Where its stored value stands, tags included; empty behind the formula where it has none. */
  stored: { start: number; end: number }
}

/** A row as it stands: where further cells go, and whether the tag is an empty one (`<row/>`). */
export interface ScannedRow {
  row: number
  start: number
  /** Behind the start tag. */
  headEnd: number
  /** Where its end tag begins; equal to `headEnd` for an empty tag. */
  bodyEnd: number
  empty: boolean
  style: number | null
  height: number | null
  hidden: boolean
  cells: ScannedCell[]
}

/** A span of columns with one width and look. */
export interface ScannedColumns {
  min: number
  max: number
  width: number | null
  style: number | null
  hidden: boolean
}

/** A sheet's part, scanned. */
export interface ScannedSheet {
  rows: ScannedRow[]
  columns: ScannedColumns[]
  /** Ranges of merged cells, as written. */
  merged: string[]
  /** `sheetData`: behind its start tag, and where its end tag begins; `empty` for `<sheetData/>`. */
  data: { start: number; headEnd: number; bodyEnd: number; empty: boolean }
  /** The prefix of the sheet's tags, with its colon. */
  prefix: string
}

/** Scans a sheet's part; cells and rows without an address take the next one. Throws `file.broken`, `file.too-many-cells`. */
export function scanSheet(xml: string, mostCells = 200_000): ScannedSheet {
  const sheet: ScannedSheet = { rows: [], columns: [], merged: [], data: { start: -1, headEnd: -1, bodyEnd: -1, empty: false }, prefix: '' }
  const state: Scan = { sheet, row: null, cell: null, within: [], reading: 0, count: 0, mostCells }
  scanXml(xml, {
    open: tag => opened(state, tag),
    text: text => told(state, text),
    close: (name, start, end) => closed(state, localName(name), start, end),
  })
  if (sheet.data.start < 0) throw new OfficeFileProblem('file.broken')
  return sheet
}

interface Scan {
  sheet: ScannedSheet
  row: ScannedRow | null
  cell: ScannedCell | null
  within: string[]
  reading: number
  count: number
  mostCells: number
}

function opened(state: Scan, tag: XmlTag): void {
  const name = localName(tag.name)
  const above = state.within.at(-1)
  state.within.push(name)
  const { sheet } = state
  if (name === 'sheetData') {
    sheet.data = { start: tag.start, headEnd: tag.end, bodyEnd: tag.end, empty: tag.empty }
    sheet.prefix = tag.name.slice(0, tag.name.length - name.length)
  } else if (name === 'row' && above === 'sheetData') {
    const row = Number(tag.attr('r') ?? (sheet.rows.at(-1)?.row ?? 0) + 1)
    if (!(row > (sheet.rows.at(-1)?.row ?? 0))) throw new OfficeFileProblem('file.broken')
    state.row = {
      row,
      start: tag.start,
      headEnd: tag.end,
      bodyEnd: tag.end,
      empty: tag.empty,
      style: tag.attr('customFormat') === '1' ? numberOf(tag.attr('s')) : null,
      height: numberOf(tag.attr('ht')),
      hidden: tag.attr('hidden') === '1',
      cells: [],
    }
    sheet.rows.push(state.row)
  } else if (name === 'c' && state.row) openCell(state, state.row, tag)
  else if (state.cell && (name === 'f' || name === 'v')) {
    if (name === 'v') {
      state.cell.value = ''
      state.cell.stored = { start: tag.start, end: tag.end }
    } else {
      state.cell.formula = ''
      state.cell.shared = tag.attr('t') === 'shared' ? (tag.attr('si') ?? null) : null
    }
  } else if (name === 'rPh') state.reading += 1
  else if (name === 'col')
    sheet.columns.push({
      min: Number(tag.attr('min') ?? '0'),
      max: Number(tag.attr('max') ?? '0'),
      width: numberOf(tag.attr('width')),
      style: numberOf(tag.attr('style')),
      hidden: tag.attr('hidden') === '1',
    })
  else if (name === 'mergeCell') sheet.merged.push(tag.attr('ref') ?? '')
}

function openCell(state: Scan, row: ScannedRow, tag: XmlTag): void {
  state.count += 1
  if (state.count > state.mostCells) throw new OfficeFileProblem('file.too-many-cells')
  const next = (row.cells.at(-1)?.column ?? 0) + 1
  const written = tag.attr('r')
  const place = written === undefined ? { row: row.row, column: next } : placeOf(written)
  if (!place || place.row !== row.row || place.column < next) throw new OfficeFileProblem('file.broken')
  state.cell = {
    ...place,
    start: tag.start,
    headEnd: tag.end,
    end: tag.end,
    type: tag.attr('t') ?? 'n',
    style: numberOf(tag.attr('s')),
    value: null,
    text: null,
    formula: null,
    shared: null,
    stored: { start: tag.end, end: tag.end },
  }
  row.cells.push(state.cell)
}

function told(state: Scan, text: string): void {
  const { cell } = state
  if (!cell) return
  const name = state.within.at(-1)
  if (name === 'v') cell.value = (cell.value ?? '') + text
  else if (name === 'f') cell.formula = (cell.formula ?? '') + text
  else if (name === 't' && state.reading === 0) cell.text = (cell.text ?? '') + text
}

function closed(state: Scan, name: string, start: number, end: number): void {
  state.within.pop()
  if (name === 'rPh') state.reading -= 1
  else if (name === 'v' && state.cell) state.cell.stored.end = end
  else if (name === 'f' && state.cell && state.cell.value === null) state.cell.stored = { start: end, end }
  else if (name === 'c' && state.cell) {
    state.cell.end = end
    state.cell = null
  } else if (name === 'row' && state.row) {
    if (!state.row.empty) state.row.bodyEnd = start
    state.row = null
  } else if (name === 'sheetData' && !state.sheet.data.empty) state.sheet.data.bodyEnd = start
}

const numberOf = (text: string | undefined): number | null =>
  text === undefined || text === '' || Number.isNaN(Number(text)) ? null : Number(text)
