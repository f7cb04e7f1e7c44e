import { strToU8, zipSync } from 'fflate'
import { addressOf } from './cell-address.ts'
import { escapeXml } from './xml-scan.ts'

/** A cell of a made sheet: words (shared strings), a number, a formula with its stored result, an empty cell of a look, or no cell at all. */
export type MadeCell = string | number | { formula: string; stored?: number } | { look: keyof typeof looks } | null

/** A made sheet; rows from 1 on. */
export interface MadeSheet {
  name: string
  rows: readonly (readonly MadeCell[])[]
  merged?: readonly string[]
  hidden?: boolean
}

/** Looks of cells, as numbers of the made styles: `plain` 0, a bordered heading 1, bordered numbers of several formats. */
const looks = { plain: 0, heading: 1, box: 2, whole: 3, percent: 4, money: 5, text: 6 } as const

/** An .xlsx made part by part for tests, with what writers of workbooks would not write: shared strings, borders, stored results, a theme of its own. */
export function madeXlsx(sheets: readonly MadeSheet[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const strings: string[] = []
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${kind}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${kind}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name, hidden }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`).join('')}</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'${sheets[0]?.name}'!$A$1:$C$3</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId90" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': styles,
  }
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, strings)
  })
  parts['xl/sharedStrings.xml'] =
    `<sst xmlns="${main}" count="${strings.length}" uniqueCount="${strings.length}">${strings.map(text => `<si><t>${escapeXml(text)}</t></si>`).join('')}</sst>`
  return zipSync(Object.fromEntries(Object.entries({ ...parts, ...more }).map(([name, xml]) => [name, strToU8(xml)])))
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const box = '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border>'
const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="12"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/>${box}</borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf/><xf fontId="1" borderId="1" applyAlignment="1"><alignment horizontal="center" wrapText="1"/></xf>${[0, 1, 170, 2, 49].map(id => `<xf numFmtId="${id}" borderId="1"/>`).join('')}</cellXfs></styleSheet>`

function sheetXml({ rows, merged = [] }: MadeSheet, strings: string[]): string {
  const lines = rows.map((cells, i) => {
    const inside = cells.map((cell, j) => cellXml(addressOf({ row: i + 1, column: j + 1 }), cell, strings)).join('')
    return inside === '' ? '' : `<row r="${i + 1}" spans="1:${cells.length}" ht="20" customHeight="1">${inside}</row>`
  })
  const merges =
    merged.length === 0
      ? ''
      : `<mergeCells count="${merged.length}">${merged.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
  return `<worksheet xmlns="${main}"><cols><col min="1" max="1" width="18" customWidth="1"/><col min="2" max="12" width="11" style="2" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData>${merges}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`
}

function cellXml(at: string, cell: MadeCell, strings: string[]): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${at}" s="2"><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c r="${at}" s="1" t="s"><v>${strings.push(cell) - 1}</v></c>`
  if ('look' in cell) return `<c r="${at}" s="${looks[cell.look]}"/>`
  return `<c r="${at}" s="2"><f>${escapeXml(cell.formula)}</f><v>${cell.stored ?? 0}</v></c>`
}
