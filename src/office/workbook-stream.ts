import { letterOf } from './cell-address.ts'
import { columnWidth, halfWidths, lineHeight, linesIn, type SheetColumn, type SheetRow } from './sheet-column.ts'
import { streamZip } from './zip-stream.ts'

/** A sheet of a workbook that is streamed: its rows are taken only as they are written. */
export interface StreamedSheet {
  name: string
  columns: readonly SheetColumn[]
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>
}

/**
 * Streams an .xlsx of several sheets, one after the other; memory does not grow with the rows. Each has its header row frozen, filtered by and printed on every
 * page, A4 across, its columns as wide as what the first rows hold.
 * Values as in `SheetRow`. Sheet names must be Excel's own kind (31 characters, none of \ / ? * [ ] :). Throws RangeError on a day that is none.
 */
export const streamWorkbook = (sheets: readonly StreamedSheet[]): AsyncGenerator<Buffer, void, undefined> =>
  streamZip([
    { name: '[Content_Types].xml', pieces: [contentTypes(sheets.length)] },
    {
      name: '_rels/.rels',
      pieces: [
        `${declaration}<Relationships xmlns="${packageNs}/relationships"><Relationship Id="rId1" Type="${officeNs}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ],
    },
    { name: 'xl/workbook.xml', pieces: [workbook(sheets)] },
    { name: 'xl/_rels/workbook.xml.rels', pieces: [workbookRelations(sheets.length)] },
    { name: 'xl/styles.xml', pieces: [styles] },
    ...sheets.map((sheet, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, pieces: sheetXml(sheet) })),
  ])

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const mainNs = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packageNs = 'http://schemas.openxmlformats.org/package/2006'
const officeNs = 'http://schemas.openxmlformats.org/officeDocument/2006'
const kindNs = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = (count: number): string => {
  const sheets = Array.from(
    { length: count },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${kindNs}.worksheet+xml"/>`,
  )
  return `${declaration}<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kindNs}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kindNs}.styles+xml"/>${sheets.join('')}</Types>`
}

const workbook = (sheets: readonly StreamedSheet[]): string =>
  `${declaration}<workbook xmlns="${mainNs}" xmlns:r="${officeNs}/relationships"><sheets>${sheets.map(({ name }, i) => `<sheet name="${escapeCell(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets><definedNames>${sheets.map(({ name }, i) => `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${escapeCell(name.replaceAll("'", "''"))}'!$1:$1</definedName>`).join('')}</definedNames></workbook>`

const workbookRelations = (count: number): string => {
  const sheets = Array.from(
    { length: count },
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${officeNs}/relationships/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  return `${declaration}<Relationships xmlns="${packageNs}/relationships">${sheets.join('')}<Relationship Id="rId${count + 1}" Type="${officeNs}/relationships/styles" Target="styles.xml"/></Relationships>`
}

/** Cell formats in the order of `formats`; the header's is the last. */
const formats: Record<SheetColumn['kind'], { index: number; code: number }> = {
  text: { index: 0, code: 49 },
  choice: { index: 0, code: 49 },
  choices: { index: 0, code: 49 },
  integer: { index: 1, code: 1 },
  decimal: { index: 2, code: 2 },
  money: { index: 3, code: 4 },
  date: { index: 4, code: 164 },
  moment: { index: 5, code: 165 },
}
const headerFormat = 6
/** The number format of text. */
const plainText = 49

const styles = `${declaration}<styleSheet xmlns="${mainNs}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/><numFmt numFmtId="165" formatCode="yyyy-mm-dd hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="黑体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7">${[49, 1, 2, 4, 164, 165].map(code => `<xf numFmtId="${code}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="center"${code === plainText ? ' wrapText="1"' : ''}/></xf>`).join('')}<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>`

/** Rows that the widths of the columns are measured by. */
const measured = 200

async function* sheetXml({ columns, rows }: StreamedSheet): AsyncGenerator<string> {
  const letters = columns.map((_, i) => letterOf(i + 1))
  const source = taken(rows)
  try {
    yield* sheetOf(columns, letters, source)
  } finally {
    await source.end()
  }
}

async function* sheetOf(columns: readonly SheetColumn[], letters: readonly string[], source: Taken): AsyncGenerator<string> {
  const first = await source.some(measured)
  const widths = columns.map(column => widthOf(column, first))
  const defined = columns.map(
    (column, i) => `<col min="${i + 1}" max="${i + 1}" width="${widths[i]}" style="${formats[column.kind].index}" customWidth="1"/>`,
  )
  const head = columns.map((column, i) => textCell(`${letters[i]}1`, headerFormat, column.header)).join('')
  let xml = `${declaration}<worksheet xmlns="${mainNs}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${defined.join('')}</cols><sheetData><row r="1">${head}</row>`
  let number = 1
  for (let some = first; some.length > 0; some = await source.some(measured))
    for (const row of some) {
      number += 1
      const lines = linesOf(columns, widths, row)
      xml += lines > 1 ? `<row r="${number}" ht="${lines * lineHeight}" customHeight="1">` : `<row r="${number}">`
      for (let i = 0; i < columns.length; i += 1) {
        const column = columns[i]
        if (column) xml += cell(column, `${letters[i]}${number}`, row[column.key])
      }
      xml += '</row>'
      if (xml.length < 65_536) continue
      yield xml
      xml = ''
    }
  const across = Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / pageWidth))
  yield `${xml}</sheetData><autoFilter ref="A1:${letters.at(-1) ?? 'A'}${number}"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="${across}" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`
}

/** Half-width characters that are still read well side by side on a page across. */
const pageWidth = 200

/** As wide as what the rows hold, within bounds: what is longer is wrapped. */
function widthOf(column: SheetColumn, rows: readonly SheetRow[]): number {
  if (column.width || rows.length === 0 || formats[column.kind].code !== plainText) return columnWidth(column)
  const held = Math.max(...rows.map(row => halfWidths(String(row[column.key] ?? ''))))
  return Math.min(widest, Math.max(halfWidths(column.header) + 3, held + 2))
}
const widest = 40

/** How many lines the longest cell of a row takes; Excel's rows are at most 409 points high. */
function linesOf(columns: readonly SheetColumn[], widths: readonly number[], row: SheetRow): number {
  const lines = columns.map((column, i) => {
    const text = row[column.key]
    return typeof text === 'string' && formats[column.kind].code === plainText ? linesIn(text, widths[i] ?? widest) : 1
  })
  return Math.min(Math.floor(409 / lineHeight), Math.max(1, ...lines))
}

/** Rows by the handful, whether they are at hand or come one by one; `end` lets go of those that were not taken. */
interface Taken {
  some: (most: number) => Promise<SheetRow[]>
  end: () => Promise<unknown>
}

function taken(rows: StreamedSheet['rows']): Taken {
  const iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]()
  return {
    some: async most => {
      const list: SheetRow[] = []
      while (list.length < most) {
        const next = await iterator.next()
        if (next.done) break
        list.push(next.value)
      }
      return list
    },
    end: async () => iterator.return?.(undefined),
  }
}

function cell(column: SheetColumn, at: string, value: SheetRow[string]): string {
  if (value === null || value === undefined || value === '') return ''
  const { index } = formats[column.kind]
  if (column.kind === 'date' || column.kind === 'moment') return `<c r="${at}" s="${index}"><v>${serialOf(String(value))}</v></c>`
  if (typeof value === 'number') return `<c r="${at}" s="${index}"><v>${column.kind === 'money' ? value / 100 : value}</v></c>`
  return textCell(at, index, typeof value === 'boolean' ? (value ? '是' : '否') : value)
}

const textCell = (at: string, style: number, text: string): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCell(text)}</t></is></c>`

/** Excel's number of a day or moment (1900 system). */
function serialOf(text: string): number {
  const at = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(text) ? Date.parse(text.length === 10 ? `${text}T00:00Z` : `${text}Z`) : Number.NaN
  // The 29th of February is a day of other years: the parser takes it for the first of March.
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(text))
    throw new RangeError(`not a date YYYY-MM-DD or moment YYYY-MM-DDTHH:mm: ${text}`)
  return at / 86_400_000 + 25_569
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text of a cell for XML; what XML cannot hold is left out, and what Excel would take for one of its own escapes (`_x0041_`) is kept from it. */
export const escapeCell = (text: string): string =>
  text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // oxlint-disable-next-line no-control-regex -- control characters are what is left out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, character => entities[character] ?? character)
    .replaceAll('\r', '&#13;')
