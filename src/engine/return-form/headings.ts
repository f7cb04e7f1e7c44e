import type { FormGrid, FormGridCell } from '../../language/return-form.ts'

/** A cell to be filled, with the headings of its row and column (outermost first) and the titles above its table. */
export interface HeadedCell {
  cell: FormGridCell
  row: string[]
  column: string[]
  titles: string[]
}

/**
 * The cells of a sheet that wait for something: empty or holding a number, under or beside a heading. Left out are formulas, headings, numberings of rows
 * and columns, and columns for remarks.
 */
export function headedCells(grid: FormGrid): HeadedCell[] {
  const table = tableOf(grid)
  const found: HeadedCell[] = []
  for (const cell of grid.cells) {
    if (cell.kind !== 'empty' && cell.kind !== 'number') continue
    if (table.ordinals.has(cell.row) || isHeadingGap(table, cell)) continue
    const [row, column] = [leftOf(table, cell), aboveOf(table, cell)]
    if (/[：:]$/.test(row.at(-1) ?? '')) continue
    if (row.length + column.length === 0 || [...row.slice(-1), ...column].some(text => aside.test(squeezed(text)))) continue
    if (cell.kind === 'empty' && !cell.bordered && (row.length === 0 || column.length === 0)) continue
    found.push({ cell, row, column, titles: table.titles.filter(title => title.row < cell.row).map(title => title.text.trim()) })
  }
  return found
}

/** Cells beside a label such as 填报单位：, with the label. */
export function labelledCells(grid: FormGrid): { cell: FormGridCell; label: string }[] {
  const table = tableOf(grid)
  return grid.cells.flatMap(cell => {
    if (cell.kind !== 'empty') return []
    const left = table.at(cell.row, cell.column - 1)
    return left?.kind === 'text' && /[：:]\s*$|^填|盖章/.test(left.text) ? [{ cell, label: squeezed(left.text) }] : []
  })
}

/** A heading without spaces and line breaks. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '')

/** Headings of columns that hold no figures. */
const aside = /^(?:备注|说明|序号|编号|行次|栏次|代码|联系(?:人|电话|方式)|负责人|电话|姓名|签字|(?:单位)?(?:盖章|公章))/

interface Table {
  grid: FormGrid
  /** The cell that stands at a place, a merged one at each place it covers. */
  at: (row: number, column: number) => FormGridCell | undefined
  /** Words alone in their row: titles, notes, the line with the unit. */
  alone: ReadonlySet<FormGridCell>
  titles: FormGridCell[]
  /** Rows that only number the columns. */
  ordinals: ReadonlySet<number>
  /** Whether a row parts two tables: nothing stands in it, and nothing is framed. */
  parts: (row: number) => boolean
}

function tableOf(grid: FormGrid): Table {
  const places = new Map<string, FormGridCell>()
  const byRow = new Map<number, FormGridCell[]>()
  for (const cell of grid.cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row += 1)
      for (let column = cell.column; column < cell.column + cell.columns; column += 1) places.set(`${row} ${column}`, cell)
    byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell])
  }
  const alone = new Set<FormGridCell>()
  const ordinals = new Set<number>()
  for (const [row, cells] of byRow) {
    const filled = cells.filter(cell => cell.kind !== 'empty')
    const [only] = filled
    if (only?.kind === 'text' && filled.length === 1 && isAlone(grid, cells, only)) alone.add(only)
    const numbers = filled.filter(cell => cell.kind === 'number').map(cell => Number(cell.text))
    if (numbers.length >= 3 && numbers.every((number, i) => number === i + 1 || number === (numbers[0] ?? 0) + i)) ordinals.add(row)
  }
  const at: Table['at'] = (row, column) => places.get(`${row} ${column}`)
  const within = new Set(
    grid.cells
      .filter(cell => cell.kind !== 'empty' || cell.bordered)
      .flatMap(cell => Array.from({ length: cell.rows }, (_, i) => cell.row + i)),
  )
  const parts = (row: number): boolean => !within.has(row)
  return { grid, at, alone, titles: [...alone].filter(cell => !/^注|^说明/.test(cell.text.trim())), ordinals, parts }
}

/** Whether words are alone in their row as a title is: over most of its width, or with no cell beside them that could be filled. */
const isAlone = (grid: FormGrid, row: readonly FormGridCell[], only: FormGridCell): boolean =>
  only.rows === 1 && (only.columns * 2 > grid.columns || row.every(cell => cell === only || !cell.bordered))

/** An empty place among headings: what stands right below it is a heading, too. */
function isHeadingGap(table: Table, cell: FormGridCell): boolean {
  const below = table.at(cell.row + cell.rows, cell.column)
  return cell.kind === 'empty' && isHeading(table, below) && !/[：:]\s*$/.test(below?.text ?? '')
}

const isHeading = (table: Table, cell: FormGridCell | undefined): boolean =>
  cell?.kind === 'text' && !table.alone.has(cell) && !/^[\s\-—–/／×✕*]+$|^[（(]?(?:计量)?单位[：:]\s*\S/.test(cell.text)

const leftOf = (table: Table, { row, column }: FormGridCell): string[] =>
  withWhole(
    table,
    walked(
      table,
      at => ({ row, column: column - 1 - at }),
      cell => column - cell.column,
    ),
    ({ row: from, column: at }, back) => ({ row: from - back, column: at }),
  )

const aboveOf = (table: Table, { row, column }: FormGridCell): string[] =>
  withWhole(
    table,
    walked(
      table,
      at => ({ row: row - 1 - at, column }),
      cell => row - cell.row,
    ),
    ({ row: at, column: from }, back) => ({ row: at, column: from - back }),
  )

type Place = { row: number; column: number }

/** Walks away from a cell to the nearest words and on through the words that adjoin them, outermost first; each merged cell once. */
function walked(table: Table, place: (at: number) => Place, behind: (cell: FormGridCell) => number): FormGridCell[] {
  const found: FormGridCell[] = []
  let at = 0
  for (;;) {
    const { row, column } = place(at)
    if (row < 1 || column < 1 || table.parts(row)) break
    const cell = table.at(row, column)
    if (isHeading(table, cell) && cell) {
      found.unshift(cell)
      at = behind(cell)
    } else if (found.length > 0) break
    else at += 1
  }
  return found
}

/** The words of headings; before 其中 (of which) comes the heading of the whole, the nearest before it in its own line that is no part itself. */
function withWhole(table: Table, headings: readonly FormGridCell[], before: (place: Place, back: number) => Place): string[] {
  return headings.flatMap(heading => {
    const text = heading.text.trim()
    if (!part.test(text)) return [text]
    for (let back = 1; ; back += 1) {
      const { row, column } = before(heading, back)
      const whole = row < 1 || column < 1 ? undefined : table.at(row, column)
      if (!whole) return [text]
      if (isHeading(table, whole) && !part.test(whole.text.trim())) return headings.includes(whole) ? [text] : [whole.text.trim(), text]
    }
  })
}

const part = /^(?:其中|含|包括)/
