import { addressOf } from './cell-address.ts'
import { OfficeFileProblem } from './office-file.ts'
import { relationsOf, relationsPath } from './package-part.ts'
import { localName, type Workbook } from './workbook-open.ts'
import { escapeCell } from './workbook-stream.ts'
import { applyEdits } from './xml-edit.ts'
import { scanXml } from './xml-scan.ts'

/** A sheet to put behind the others: rows of words, numbers (decimal texts) and empty cells; the first `bold` rows stand out. */
export interface AddedSheet {
  name: string
  /** In characters. */
  widths: readonly number[]
  rows: readonly (readonly (string | { number: string } | null)[])[]
  bold: number
}

const officeNs = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const mainNs = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'

/** Puts a sheet at the end of a workbook: its part, its entry, its relationship, its type. No other sheet and no style is touched; a name in use is numbered. */
export function addSheet(workbook: Workbook, parts: Map<string, string>, sheet: AddedSheet): void {
  const { zip, path } = workbook
  const text = (part: string): string => parts.get(part) ?? zip.text(part)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const file = fresh(
    n => `worksheets/taizhang${n}.xml`,
    name => zip.has(folder + name),
  )
  const known = relationsOf(zip, path)
  const relation = fresh(
    n => `rIdTaizhang${n}`,
    id => known.has(id),
  )
  parts.set(folder + file, sheetXml(sheet))
  const relations = relationsPath(path)
  parts.set(
    relations,
    into(
      text(relations),
      'Relationships',
      prefix => `<${prefix}Relationship Id="${relation}" Type="${officeNs}/worksheet" Target="${file}"/>`,
    ),
  )
  const types = '[Content_Types].xml'
  parts.set(
    types,
    into(text(types), 'Types', prefix => `<${prefix}Override PartName="/${folder}${file}" ContentType="${sheetType}"/>`),
  )
  const ids = sheetIds(text(path))
  const name = nameFor(workbook, sheet.name)
  parts.set(
    path,
    into(
      text(path),
      'sheets',
      prefix =>
        `<${prefix}sheet name="${escapeCell(name)}" sheetId="${Math.max(0, ...ids) + 1}" ${relationAttribute(text(path), relation)}/>`,
    ),
  )
}

/** The attribute that names a relationship, by the prefix that the workbook itself has for them. */
function relationAttribute(xml: string, relation: string): string {
  const prefix = new RegExp(`xmlns:([A-Za-z][\\w.-]*)\\s*=\\s*["']${officeNs}["']`).exec(xml)?.[1]
  return prefix === undefined ? `xmlns:r="${officeNs}" r:id="${relation}"` : `${prefix}:id="${relation}"`
}

function fresh(name: (n: number) => string, taken: (name: string) => boolean): string {
  for (let n = 1; ; n += 1) if (!taken(name(n))) return name(n)
}

/** A text with something put in before the end of its only element of a name. */
function into(xml: string, name: string, what: (prefix: string) => string): string {
  let found: { start: number; end: number; prefix: string; empty: boolean } | undefined
  scanXml(xml, {
    close: (full, start, end) => {
      if (localName(full) === name) found = { start, end, prefix: full.slice(0, -name.length), empty: xml[end - 2] === '/' }
    },
  })
  if (!found) throw new OfficeFileProblem('file.broken')
  const { start, end, prefix, empty } = found
  return applyEdits(xml, [
    empty ? { start: end - 2, end, text: `>${what(prefix)}</${prefix}${name}>` } : { start, end: start, text: what(prefix) },
  ])
}

function sheetIds(xml: string): number[] {
  const ids: number[] = []
  scanXml(xml, {
    open: tag => {
      if (localName(tag.name) === 'sheet') ids.push(Number(tag.attr('sheetId') ?? '0'))
    },
  })
  return ids
}

function nameFor({ sheets }: Workbook, name: string): string {
  const taken = new Set(sheets.map(sheet => sheet.name.toLowerCase()))
  return fresh(
    n => (n === 1 ? name : `${name} ${n}`),
    one => taken.has(one.toLowerCase()),
  )
}

function sheetXml({ widths, rows, bold }: AddedSheet): string {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')
  const lines = rows.map((cells, i) => {
    const inside = cells.map((cell, j) => cellXml(addressOf({ row: i + 1, column: j + 1 }), cell, i < bold)).join('')
    return `<row r="${i + 1}">${inside}</row>`
  })
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${mainNs}"><cols>${columns}</cols><sheetData>${lines.join('')}</sheetData><pageSetup paperSize="9" orientation="landscape"/></worksheet>`
}

function cellXml(at: string, cell: string | { number: string } | null, bold: boolean): string {
  if (cell === null || cell === '') return ''
  if (typeof cell !== 'string') return `<c r="${at}"><v>${cell.number}</v></c>`
  const words = `<t xml:space="preserve">${escapeCell(cell)}</t>`
  return `<c r="${at}" t="inlineStr"><is>${bold ? `<r><rPr><b/></rPr>${words}</r>` : words}</is></c>`
}
