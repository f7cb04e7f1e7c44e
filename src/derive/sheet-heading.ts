import { foldDigits } from '../language/number-words.ts'
import { error, type Problem, warning } from '../language/problem.ts'
import { type Cell, textOf } from './sheet-cell.ts'
import type { SheetField, SheetForm } from './sheet.ts'

/** How the columns of a sheet that came in stand to the fields of its form. */
export interface Headings {
  /** Field of each column from the left; null where the column is passed over. */
  fields: (SheetField | null)[]
  /** Fields that the sheet does not have. */
  absent: SheetField[]
  problems: Problem[]
}

/** How many rows from the top may come before the headings: a title, a line of who filled it in. */
export const headingDepth = 20

/** Which of the first rows holds the headings: the first that names the most fields; -1 where none names any. */
export function headingRow(form: SheetForm, rows: readonly (readonly Cell[])[]): number {
  const found = rows.map(cells => cells.filter(cell => fieldOf(form, cell)).length)
  const most = Math.max(0, ...found)
  return most === 0 ? -1 : found.indexOf(most)
}

/** Matches headings to fields in any order, in either language. Unknown ones are warned of, missing required ones and doubles are errors. */
export function readHeadings(form: SheetForm, cells: readonly Cell[]): Headings {
  const problems: Problem[] = []
  const taken = new Set<SheetField>()
  const fields = cells.map(cell => {
    const text = textOf(cell)
    if (text === '') return null
    const field = fieldOf(form, cell)
    if (!field)
      problems.push(
        warning('unknown-heading', `“${text}”不是“${form.name}”的栏目，这一列不读取`, `${text} is no column of this sheet; it is not read`),
      )
    else if (taken.has(field))
      problems.push(error('heading-twice', `“${text}”出现了两列，请只留一列`, `${text} stands over two columns: keep one`))
    if (field) taken.add(field)
    return field && field.use !== 'show' ? field : null
  })
  return { fields, absent: form.fields.filter(field => field.use === 'fill' && !taken.has(field)), problems }
}

function fieldOf(form: SheetForm, cell: Cell): SheetField | null {
  const text = typeof cell === 'string' ? bare(cell) : ''
  if (text === '') return null
  const by = (matches: (field: SheetField) => boolean): SheetField | undefined => form.fields.find(matches)
  return (
    by(field => bare(field.header) === text) ??
    by(field => field.use === 'fill' && field.column !== null && bare(field.column.zh) === text) ??
    by(field => field.names.some(name => bare(name) === text)) ??
    null
  )
}

/** A heading without what people add to it: spaces, an asterisk, the unit or "required" in brackets. */
const bare = (heading: string): string =>
  foldDigits(heading)
    .replace(/[\s*＊:：]/g, '')
    .replace(/[（(](元|必填|选填|必选|required|yuan)[)）]$/i, '')
    .toLowerCase()
