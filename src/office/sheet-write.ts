import { type Cell, type CellStyle, writeXlsx, type WriteSheet } from 'hucre'
import { openZip } from './office-file.ts'
import { cellValue, columnDefinition, lineHeight, linesIn, type SheetColumn, type SheetRow } from './sheet-column.ts'
import { guidance, optionRange, validationOf } from './sheet-validation.ts'
import { writeZip } from './zip-write.ts'

/** A sheet of a workbook to write. */
export interface SheetContent {
  name: string
  columns: readonly SheetColumn[]
  rows?: readonly SheetRow[]
}

/** A template: its first sheet, further sheets (the parts of a record), and lines that open the sheet of notes. */
export interface SheetTemplate {
  title: string
  columns: readonly SheetColumn[]
  rows?: readonly SheetRow[]
  sheets?: readonly SheetContent[]
  notes?: readonly (readonly [zh: string, en: string])[]
}

/** The sheet of notes in a template. */
export const notesSheet = '填写说明 Notes'

/** The hidden sheet that drop-downs take their options from. */
export const optionsSheet = '选项 Options'

/** Writes an .xlsx to be filled in: formats and checks in every column, drop-downs from a hidden sheet, the header row frozen, a sheet of notes. */
export const writeTemplate = async (template: SheetTemplate): Promise<Uint8Array> => {
  const sheets = named(
    [{ name: template.title, columns: template.columns, rows: template.rows }, ...(template.sheets ?? [])],
    [notesSheet, optionsSheet],
  )
  const lists = optionLists(sheets.flatMap(sheet => sheet.columns))
  const forms = sheets.map(sheet => ({ ...dataSheet(sheet, true), dataValidations: validations(sheet.columns, lists) }))
  const options = lists.size === 0 ? [] : [optionsAsSheet(lists)]
  return writeWorkbook([...forms, notesAsSheet(template, sheets), ...options], forms.length)
}

/** Writes an .xlsx of plain sheets, each with a frozen header row. Reads no clock: the same content gives the same bytes. */
export const writeSheets = (sheets: readonly SheetContent[]): Promise<Uint8Array> =>
  writeWorkbook(
    named(sheets).map(sheet => dataSheet(sheet, false)),
    sheets.length,
  )

const headerStyle = (required: boolean): CellStyle => ({
  font: { name: '黑体', size: 11, bold: true, color: { rgb: required ? 'C00000' : '1F1F1F' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: { bottom: { style: 'thin', color: { rgb: '7F7F7F' } } },
  numFmt: '@',
})

const dataSheet = ({ name, columns, rows = [] }: SheetContent, toFill: boolean): WriteSheet => {
  const body = rows.map(row => columns.map(column => cellValue(column, row[column.key])))
  const blank = columns.map(() => null)
  return {
    name,
    columns: columns.map(columnDefinition),
    rows: [columns.map(column => column.header), ...(toFill && body.length === 0 ? [blank] : body)],
    cells: new Map(
      columns.map((column, i): [string, Partial<Cell>] => [`0,${i}`, { style: headerStyle(toFill && column.required === true) }]),
    ),
    rowDefs: new Map([[0, { height: 24 }]]),
    freezePane: { rows: 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

/** Each list of options once, by its content. */
const optionLists = (columns: readonly SheetColumn[]): Map<string, { column: number; options: readonly string[] }> => {
  const lists = new Map<string, { column: number; options: readonly string[] }>()
  for (const { options } of columns) {
    if (options !== undefined && options.length > 0 && !lists.has(options.join('\n')))
      lists.set(options.join('\n'), { column: lists.size, options })
  }
  return lists
}

const validations = (columns: readonly SheetColumn[], lists: ReturnType<typeof optionLists>): NonNullable<WriteSheet['dataValidations']> =>
  columns.flatMap((column, i) => {
    const list = lists.get(column.options?.join('\n') ?? '')
    return validationOf(column, i, list === undefined ? undefined : optionRange(optionsSheet, list.column, list.options.length))
  })

const optionsAsSheet = (lists: ReturnType<typeof optionLists>): WriteSheet => {
  const columns = [...lists.values()]
  const longest = Math.max(...columns.map(({ options }) => options.length))
  const rows = Array.from({ length: longest }, (_, row) => columns.map(({ options }) => options[row] ?? null))
  return {
    name: optionsSheet,
    hidden: true,
    columns: columns.map(() => ({ style: { numFmt: '@' } })),
    rows: [columns.map((_, i) => String(i + 1)), ...rows],
  }
}

const notesAsSheet = (template: SheetTemplate, sheets: readonly SheetContent[]): WriteSheet => {
  const wrap: CellStyle = { alignment: { wrapText: true, vertical: 'top' }, font: { name: '宋体', size: 11 }, numFmt: '@' }
  const head = ['工作表 Sheet', '列 Column', '必填 Required', '怎么填 How to fill in', '可选项 Options', '说明 Note']
  const intro = [...standingNotes, ...(template.notes ?? [])].map(([zh, en]) => [`${zh} ${en}`])
  const rows = sheets.flatMap(sheet =>
    sheet.columns.map(column => [
      sheet.name,
      column.header,
      column.required === true ? '是 Yes' : '',
      guidance(column),
      listed(column.options ?? []),
      column.note ?? '',
    ]),
  )
  const cells = head.map((_, i): [string, Partial<Cell>] => [`${intro.length},${i}`, { style: headerStyle(false) }])
  return {
    name: notesSheet,
    columns: noteWidths.map(width => ({ width, style: wrap })),
    rowDefs: new Map([
      ...intro.map(([text = ''], row): [number, { height: number }] => [row, { height: lineHeight * linesIn(text, acrossAll) }]),
      ...rows.map((row, i): [number, { height: number }] => [intro.length + 1 + i, { height: lineHeight * linesOf(row) }]),
    ]),
    // What is to be said of the whole runs across all columns, so that it neither widens the first nor the printed page.
    merges: intro.map((_, row) => ({ startRow: row, endRow: row, startCol: 0, endCol: noteWidths.length - 1 })),
    rows: [...intro, head, ...rows],
    cells: new Map([
      ...cells,
      ...intro.map((_, row): [string, Partial<Cell>] => [
        `${row},0`,
        { style: { ...wrap, alignment: { wrapText: true, vertical: 'center' } } },
      ]),
    ]),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

/** Options as a note: as many as one can read, for a cell holds no more than 32 767 characters and a row no more than 409 points. */
const listed = (options: readonly string[]): string =>
  options.length <= 60
    ? options.join('、')
    : `${options.slice(0, 5).join('、')} 等 ${options.length} 项，见下拉列表。 One of ${options.length} in the list.`

const noteWidths = [18, 20, 14, 40, 40, 40]
const acrossAll = noteWidths.reduce((sum, width) => sum + width, 0)

/** How many lines the fullest cell of a row of notes takes. */
const linesOf = (row: readonly string[]): number => Math.max(...row.map((text, i) => linesIn(text, noteWidths[i] ?? 40)))

const standingNotes: readonly (readonly [zh: string, en: string])[] = [
  ['从第 2 行起填写，一行一条；表头和工作表名称不要改动。', 'Fill in from row 2, one record a row; keep headers and sheet names.'],
  ['表头为红色的列必填。', 'Columns with a red header are required.'],
]

/** Excel's rules for sheet names: at most 31 characters, none of \ / ? * [ ] :, no quote at the ends. */
const sheetName = (name: string): string =>
  name
    .replace(/[\\/?*[\]:]/g, '·')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, 31) || 'Sheet'

/** The sheets under names that Excel takes, no two alike. */
const named = (sheets: readonly SheetContent[], reserved: readonly string[] = []): SheetContent[] => {
  const taken = new Set(reserved.map(name => name.toLowerCase()))
  return sheets.map(sheet => {
    const clean = sheetName(sheet.name)
    let name = clean
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${clean.slice(0, 27)} ${i}`
    taken.add(name.toLowerCase())
    return { ...sheet, name }
  })
}

const writeWorkbook = async (sheets: WriteSheet[], forms: number): Promise<Uint8Array> => {
  const zip = openZip(await writeXlsx({ sheets, defaultFont: { name: '宋体', size: 11 } }))
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  const core = zip.text('docProps/core.xml').replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, '')
  const replaced = new Map<string, Uint8Array>([['docProps/core.xml', encode(core)]])
  for (let i = 1; i <= forms; i++) {
    const path = `xl/worksheets/sheet${i}.xml`
    replaced.set(path, encode(formatWholeColumns(zip.text(path))))
  }
  return writeZip(zip, replaced)
}

/** hucre formats only the cells it writes; without a format on the column itself, leading zeros typed into an empty row would be lost. */
const formatWholeColumns = (xml: string): string => {
  const second = /<row r="2"[^>]*>(.*?)<\/row>/s.exec(xml)?.[1] ?? ''
  const styles = [...second.matchAll(/<c r="[A-Z]+2"(?: t="\w+")?(?: s="(\d+)")?/g)].map(([, style]) => style)
  return xml.replace(/<col min="(\d+)"/g, (whole, column: string) => {
    const style = styles[Number(column) - 1]
    return style === undefined ? whole : `<col style="${style}" min="${column}"`
  })
}
