import { addressOf, type CellPlace, placeOf } from './cell-address.ts'
import { OfficeFileProblem } from './office-file.ts'
import { computeFormulas } from './sheet-formula.ts'
import { coveringRange, numbersIn } from './sheet-grid.ts'
import { type ScannedRow, type ScannedSheet, scanSheet } from './sheet-scan.ts'
import { type AddedSheet, addSheet } from './workbook-add.ts'
import { localName, openWorkbook, type Workbook } from './workbook-open.ts'
import { escapeCell } from './workbook-stream.ts'
import { applyEdits, type TextEdit } from './xml-edit.ts'
import { scanXml } from './xml-scan.ts'
import { writeZip } from './zip-write.ts'

/** What a cell is to hold: a number as a decimal text, words, or nothing. */
export interface CellFill {
  sheet: string
  cell: string
  value: { number: string } | { text: string } | null
}

/**
 * Fills cells of an .xlsx in place: of their sheets only these cells change, and the stored results of formulas that sum them; formats, merged cells,
 * widths and formulas stay byte for byte, and so does
 * every other part but for the mark that has formulas computed anew when the file is opened. A further sheet may be put at the end.
 * Throws `OfficeFileProblem`: the file's own problems, `cell.no-sheet`, `cell.outside`, `cell.merged`, `cell.formula`; nothing is written then.
 */
export async function fillWorkbook(bytes: Uint8Array, fills: readonly CellFill[], added?: AddedSheet): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes)
  const parts = new Map<string, string>()
  let computed = false
  for (const sheet of workbook.sheets) {
    const xml = workbook.zip.text(sheet.path)
    const scanned = scanSheet(xml)
    computed ||= scanned.rows.some(row => row.cells.some(cell => cell.formula !== null))
    const own = fills.filter(fill => fill.sheet === sheet.name)
    if (own.length > 0)
      parts.set(sheet.path, applyEdits(xml, [...editsOf(xml, scanned, own), ...resultEdits(scanned, own, workbook.strings)]))
  }
  const unknown = fills.find(fill => !workbook.sheets.some(sheet => sheet.name === fill.sheet))
  if (unknown) throw new OfficeFileProblem('cell.no-sheet', unknown.sheet)
  if (computed) parts.set(workbook.path, computedAnew(workbook))
  if (added) addSheet(workbook, parts, added)
  const encoder = new TextEncoder()
  return writeZip(workbook.zip, new Map([...parts].map(([path, text]) => [path, encoder.encode(text)])))
}

function editsOf(xml: string, sheet: ScannedSheet, fills: readonly CellFill[]): TextEdit[] {
  const placed = fills.map(fill => ({ fill, place: placeFor(sheet, fill) }))
  const byRow = Map.groupBy(
    placed.toSorted((a, b) => a.place.row - b.place.row || a.place.column - b.place.column),
    ({ place }) => place.row,
  )
  return [...byRow].flatMap(([number, cells]) => {
    const row = sheet.rows.find(one => one.row === number)
    return row ? editsInRow(xml, sheet, row, cells) : newRow(sheet, number, cells)
  })
}

/** The stored results of formulas that are plain sums, as they are once the cells are filled: a preview that computes nothing shows them. */
function resultEdits(sheet: ScannedSheet, fills: readonly CellFill[], strings: readonly string[]): TextEdit[] {
  const filled = new Map(fills.map(({ cell, value }) => [cell, value && 'number' in value ? Number(value.number) : undefined]))
  const held = numbersIn(sheet, strings)
  const results = computeFormulas(sheet, address => (filled.has(address) ? filled.get(address) : held(address)))
  return sheet.rows
    .flatMap(row => row.cells)
    .flatMap(cell => {
      const result = cell.formula !== null && cell.type === 'n' ? results.get(addressOf(cell)) : undefined
      return result === undefined ? [] : [{ ...cell.stored, text: `<${sheet.prefix}v>${result}</${sheet.prefix}v>` }]
    })
}

type Placed = { fill: CellFill; place: CellPlace }

function placeFor(sheet: ScannedSheet, { cell }: CellFill): CellPlace {
  const place = placeOf(cell)
  if (!place) throw new OfficeFileProblem('cell.outside', cell)
  if (coveringRange(sheet, place.row, place.column)) throw new OfficeFileProblem('cell.merged', cell)
  return place
}

function editsInRow(xml: string, sheet: ScannedSheet, row: ScannedRow, cells: readonly Placed[]): TextEdit[] {
  const edits: TextEdit[] = []
  const fresh: { at: number; text: string }[] = []
  for (const { fill, place } of cells) {
    const there = row.cells.find(cell => cell.column === place.column)
    if (there?.formula != null) throw new OfficeFileProblem('cell.formula', fill.cell)
    if (there) {
      edits.push({
        start: there.start,
        end: there.end,
        text: cellXml(headOf(xml.slice(there.start, there.headEnd)), sheet.prefix, fill.value),
      })
      continue
    }
    if (fill.value === null) continue
    const next = row.cells.find(cell => cell.column > place.column)
    fresh.push({ at: next?.start ?? row.bodyEnd, text: newCell(sheet, row, place, fill) })
  }
  if (!row.empty || fresh.length === 0) return [...edits, ...fresh.map(({ at, text }) => ({ start: at, end: at, text }))]
  const inside = fresh.map(({ text }) => text).join('')
  return [{ start: row.headEnd - 2, end: row.headEnd, text: `>${inside}</${sheet.prefix}row>` }]
}

function newRow(sheet: ScannedSheet, number: number, cells: readonly Placed[]): TextEdit[] {
  const filled = cells.filter(({ fill }) => fill.value !== null)
  if (filled.length === 0) return []
  const { prefix, data } = sheet
  const inside = filled.map(({ fill, place }) => newCell(sheet, undefined, place, fill)).join('')
  const text = `<${prefix}row r="${number}">${inside}</${prefix}row>`
  if (data.empty) return [{ start: data.headEnd - 2, end: data.headEnd, text: `>${text}</${prefix}sheetData>` }]
  const next = sheet.rows.find(row => row.row > number)
  const at = next?.start ?? data.bodyEnd
  return [{ start: at, end: at, text }]
}

/** A cell that the sheet does not list yet has the look of its row, else of its column. */
function newCell(sheet: ScannedSheet, row: ScannedRow | undefined, place: CellPlace, { value }: CellFill): string {
  const style = row?.style ?? sheet.columns.find(one => one.min <= place.column && place.column <= one.max)?.style ?? null
  return cellXml(`${sheet.prefix}c r="${addressOf(place)}"${style === null ? '' : ` s="${style}"`}`, sheet.prefix, value)
}

/** The start tag of a cell without what told of its former value. */
const headOf = (tag: string): string =>
  tag
    .replace(/^<|\/?>$/g, '')
    .replace(/\s(t|cm|vm|ph)\s*=\s*("[^"]*"|'[^']*')/g, '')
    .trimEnd()

function cellXml(head: string, prefix: string, value: CellFill['value']): string {
  if (value === null) return `<${head}/>`
  const name = `${prefix}c`
  if ('number' in value) return `<${head}><${prefix}v>${value.number}</${prefix}v></${name}>`
  return `<${head} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeCell(value.text)}</${prefix}t></${prefix}is></${name}>`
}

/** Elements of a workbook behind which `calcPr` stands (ECMA-376 §18.2.27). */
const before: readonly string[] = ['sheets', 'functionGroups', 'externalReferences', 'definedNames']

/** The workbook's part with the mark that has every formula computed when the file is opened. */
function computedAnew({ zip, path }: Workbook): string {
  const xml = zip.text(path)
  let edit: TextEdit | undefined
  let prefix = ''
  let end = 0
  scanXml(xml, {
    open: tag => {
      const name = localName(tag.name)
      if (name === 'workbook') prefix = tag.name.slice(0, -name.length)
      if (name !== 'calcPr') return
      const plain = xml.slice(tag.start, tag.end).replace(/\sfullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')/, '')
      edit = { start: tag.start, end: tag.end, text: plain.replace(/\s*(\/?)>$/, ' fullCalcOnLoad="1"$1>') }
    },
    close: (name, _, stop) => {
      if (before.includes(localName(name))) end = stop
    },
  })
  return applyEdits(xml, [edit ?? { start: end, end, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }])
}
