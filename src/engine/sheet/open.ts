import { headingDepth, headingRow, type Headings, readHeadings } from '../../derive/sheet-heading.ts'
import type { SheetForm } from '../../derive/sheet.ts'
import { error, Refused } from '../../language/problem.ts'
import { OfficeFileProblem } from '../../office/office-file.ts'
import { readSheet, type ReadRow, sheetNames } from '../../office/sheet-read.ts'

/** A sheet of a file, opened for its form: its headings and where they stand, then its rows one by one. */
export interface OpenedSheet {
  headings: Headings
  headingRow: number
  rows: AsyncGenerator<ReadRow>
}

/** Names the sheets of a file that belong to the forms: the records' by its name or else the first, the parts' by name; absent parts are left out. */
export function sheetsFor(bytes: Uint8Array, forms: readonly SheetForm[]): Map<SheetForm, string> {
  const names = sheetNames(bytes)
  const found = new Map<SheetForm, string>()
  forms.forEach((form, i) => {
    const named = names.find(name => plain(name) === plain(form.name))
    const name = named ?? (i === 0 ? names[0] : undefined)
    if (name !== undefined) found.set(form, name)
  })
  return found
}

/** Opens a sheet: finds the row of headings, whatever stands above it. Throws Refused where no row names any column. */
export async function openSheet(bytes: Uint8Array, name: string, form: SheetForm, maxRows: number): Promise<OpenedSheet> {
  const source = readSheet(bytes, { sheet: name, maxRows: maxRows + headingDepth + 1 })
  const top: ReadRow[] = []
  while (top.length < headingDepth) {
    const next = await source.next()
    if (next.done) break
    top.push(next.value)
  }
  const at = headingRow(
    form,
    top.map(row => row.cells),
  )
  const heading = top[at]
  if (!heading) {
    await source.return()
    const some = form.fields.filter(field => field.use === 'fill').slice(0, 4)
    throw new Refused([
      error(
        'no-headings',
        `工作表“${name}”里没有找到表头。请用下载的模板填写，表头应有“${some.map(field => field.header).join('”“')}”等栏目`,
        `Sheet ${name} has no headings: fill in the downloaded template, whose headings are ${some.map(field => field.header).join(', ')} and so on`,
      ),
    ])
  }
  return { headings: readHeadings(form, heading.cells), headingRow: heading.row, rows: after(top.slice(at + 1), source, maxRows) }
}

/** Says what is wrong with a file in the form of every other refusal; what is no fault of a file stays as it is. */
export const fileRefused = (fault: unknown): unknown =>
  fault instanceof OfficeFileProblem
    ? new Refused([error(fault.code, fault.zh, fault.en)], fault.code === 'file.too-large' ? 413 : 400)
    : fault

async function* after(read: readonly ReadRow[], rest: AsyncGenerator<ReadRow>, maxRows: number): AsyncGenerator<ReadRow> {
  let count = 0
  const counted = (row: ReadRow): ReadRow => {
    count += 1
    if (count > maxRows) throw new OfficeFileProblem('file.too-many-rows', String(maxRows))
    return row
  }
  for (const row of read) yield counted(row)
  for await (const row of rest) yield counted(row)
}

const plain = (name: string): string =>
  name
    .replace(/[\\/?*[\]:·\s]/g, '')
    .slice(0, 31)
    .toLowerCase()
