import { type CellValue, type StreamRow, streamXlsxRows } from 'hucre'
import { type FileLimits, OfficeFileProblem, openZip, type OfficeZip } from './office-file.ts'
import { related } from './package-part.ts'
import { scanXml } from './xml-scan.ts'

/**
 * A cell as read: text, number, truth, or nothing. A date is text `YYYY-MM-DD`, a moment `YYYY-MM-DDTHH:mm`, a time `HH:mm`;
 * a formula gives its stored result.
 */
export type SheetCell = string | number | boolean | null

/** One row that is not empty, counted from 1 as Excel shows it; empty cells at its end are left off. */
export interface ReadRow {
  row: number
  cells: SheetCell[]
}

/** Which sheet to read (the first unless named) and how much of it. */
export interface SheetReadOptions extends Partial<FileLimits> {
  sheet?: string
  maxRows?: number
}

/** The names of an .xlsx's sheets in their order, hidden ones too. Throws `OfficeFileProblem`. */
export const sheetNames = (bytes: Uint8Array, limits: Partial<FileLimits> = {}): string[] => namesIn(openZip(bytes, limits))

/** Streams the rows of one sheet of an .xlsx; the file is checked whole before the first row. Throws `OfficeFileProblem`. */
export async function* readSheet(bytes: Uint8Array, options: SheetReadOptions = {}): AsyncGenerator<ReadRow, void, undefined> {
  const { sheet, maxRows = 200_000, ...limits } = options
  const zip = openZip(bytes, limits)
  const names = namesIn(zip)
  await zip.check()
  if (sheet !== undefined && !names.includes(sheet)) throw new OfficeFileProblem('file.no-sheet', sheet)
  let count = 0
  for await (const { index, values } of guarded(streamXlsxRows(bytes, sheet === undefined ? {} : { sheet }))) {
    const cells = values.map(cellOf)
    while (cells.length > 0 && cells.at(-1) === null) cells.pop()
    if (cells.length === 0) continue
    count += 1
    if (count > maxRows) throw new OfficeFileProblem('file.too-many-rows', String(maxRows))
    yield { row: index + 1, cells }
  }
}

const namesIn = (zip: OfficeZip): string[] => {
  const names: string[] = []
  const workbook = related(zip, '', 'officeDocument')
  if (workbook === undefined || !zip.has(workbook)) throw new OfficeFileProblem('file.broken')
  scanXml(zip.text(workbook), {
    open: tag => {
      if (tag.name === 'sheet' || tag.name.endsWith(':sheet')) names.push(tag.attr('name') ?? '')
    },
  })
  if (names.length === 0) throw new OfficeFileProblem('file.not-office')
  return names
}

/** What the reader throws over a file that passed the checks is still the file's fault. */
async function* guarded(rows: AsyncIterable<StreamRow>): AsyncGenerator<StreamRow, void, undefined> {
  try {
    yield* rows
  } catch {
    throw new OfficeFileProblem('file.broken')
  }
}

const cellOf = (value: CellValue): SheetCell => {
  if (value === '') return null
  return value instanceof Date ? momentOf(value) : value
}

const minute = 60_000
const firstDay = Date.UTC(1900, 0, 1)
const lastDay = Date.UTC(9999, 11, 31, 23, 59)

const momentOf = (value: Date): string => {
  const at = Math.round(value.getTime() / minute) * minute
  if (!(at <= lastDay)) return '#VALUE!'
  const text = new Date(at).toISOString()
  if (at < firstDay) return text.slice(11, 16)
  return at % (24 * 60 * minute) === 0 ? text.slice(0, 10) : text.slice(0, 16)
}
