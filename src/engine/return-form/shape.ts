import { cellDays } from '../../language/form-period.ts'
import { error, type Problem, Refused, refuse } from '../../language/problem.ts'
import { type FormCell, type FormGrid, type FormGridCell, formWords, type FormWord } from '../../language/return-form.ts'
import { isWithin, placeOf } from '../../office/cell-address.ts'
import type { Engine } from '../engine.ts'
import { withParts } from '../figure/part.ts'
import { headedCells } from './headings.ts'
import { headingOf, plainCell } from './propose.ts'

/**
 * Reads a mapping that a browser sends back. What a cell shows is the writer's; its headings come from the sheet, and why it was proposed from what is kept.
 * @throws Refused `bad-mapping`, or every cell that is wrong, by `sheet!cell`
 */
export function readMapping(engine: Engine, input: unknown, stored: readonly FormCell[], grids: readonly FormGrid[]): FormCell[] {
  if (!Array.isArray(input) || input.length > 20_000) throw badMapping()
  const known = new Map(stored.map(cell => [spotOf(cell), cell]))
  const headings = headingsOf(grids)
  const entries = input.map((entry: unknown) => settled(fieldsOf(entry), known, headings))
  const counted = withParts(
    engine,
    entries.flatMap(({ key }) => (key === null ? [] : [key])),
  )
  const keys = new Set<string>(counted.figureList.map(({ key }) => key))
  const problems = entries.flatMap(entry => [...placeProblems(entry, grids), ...bindingProblems(entry, keys)])
  const twice = entries.find((entry, i) => entries.findIndex(other => spotOf(other) === spotOf(entry)) !== i)
  if (twice) problems.push(at(twice, 'twice', '出现了两次，请只留一处', 'is there twice: keep one'))
  if (problems.length > 0) throw new Refused(problems)
  return entries
}

/** A cell's name within its form. */
export const spotOf = ({ sheet, cell }: Pick<FormCell, 'sheet' | 'cell'>): string => `${sheet}!${cell}`

/** How many cells are confirmed, and how many proposals are open. */
export const countsOf = (mapping: readonly FormCell[]): { cells: number; open: number } => ({
  cells: mapping.filter(({ settled: done, kind }) => done && kind !== 'none').length,
  open: mapping.filter(({ settled: done }) => !done).length,
})

/** The headings of all cells that have some, by spot. */
export const headingsOf = (grids: readonly FormGrid[]): Map<string, string> =>
  new Map(grids.flatMap(grid => headedCells(grid).map(headed => [`${grid.name}!${headed.cell.at}`, headingOf(headed)] as const)))

type Fields = Record<string, unknown>

const badMapping = (): Refused =>
  refuse(
    'bad-mapping',
    '对应关系的格式不对，未保存。请刷新页面后再改',
    'The mapping is malformed; nothing was saved. Reload the page and change it again',
  )

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badMapping()
  return value as Fields // cast: an object has been seen; each field is read with its own test
}

const textIn = (fields: Fields, name: string, most: number): string => {
  const value = fields[name]
  if (typeof value !== 'string' || value.length > most) throw badMapping()
  return value
}

function settled(fields: Fields, known: ReadonlyMap<string, FormCell>, headings: ReadonlyMap<string, string>): FormCell {
  const place = { sheet: textIn(fields, 'sheet', 100), cell: textIn(fields, 'cell', 12) }
  const before = known.get(spotOf(place))
  const kind = fields.kind === 'figure' || fields.kind === 'words' ? fields.kind : 'none'
  const key = kind === 'figure' ? textIn(fields, 'key', 200) : null
  const word = kind === 'words' ? wordIn(fields.word) : null
  const same = before !== undefined && before.kind === kind && before.key === key && before.word === word
  const base = before ?? plainCell(place.sheet, place.cell, '')
  const chosen = { confidence: 1, why: { zh: '由填报人指定', en: 'Chosen by the writer' }, runnerUp: null }
  return {
    ...base,
    ...(same ? {} : chosen),
    heading: headings.get(spotOf(place)) ?? before?.heading ?? '',
    kind,
    key,
    word,
    org: typeof fields.org === 'number' && Number.isSafeInteger(fields.org) ? fields.org : null,
    period: textIn(fields, 'period', 30),
    unit: textIn(fields, 'unit', 10),
    settled: fields.settled === true,
  }
}

function wordIn(value: unknown): FormWord {
  if (typeof value !== 'string' || !Object.hasOwn(formWords, value)) throw badMapping()
  return value as FormWord // cast: it is one of the words
}

const at = (entry: FormCell, code: string, zh: string, en: string): Problem =>
  error(code, `“${entry.sheet}”的单元格 ${entry.cell} ${zh}`, `Cell ${entry.cell} of “${entry.sheet}” ${en}`, spotOf(entry))

/** What is wrong with the place of a cell: every mapped cell must be one that can be filled. */
function placeProblems(entry: FormCell, grids: readonly FormGrid[]): Problem[] {
  const grid = grids.find(({ name }) => name === entry.sheet)
  if (!grid)
    return [
      at(
        entry,
        'no-such-sheet',
        '所在的工作表不在样表里，请刷新页面后重选',
        'is on a sheet that the form does not have: reload and choose again',
      ),
    ]
  const cell = grid.cells.find(one => one.at === entry.cell)
  if (!cell) {
    const over = coveredBy(grid, entry.cell)
    return over
      ? [
          at(
            entry,
            'cell-merged',
            `在合并单元格内部，请改选左上角的 ${over.at}`,
            `lies inside merged cells: choose their upper left corner, ${over.at}`,
          ),
        ]
      : [at(entry, 'cell-outside', '不在表格范围内，请重选', 'lies outside the sheet: choose another')]
  }
  if (entry.kind === 'none') return []
  if (cell.kind === 'formula')
    return [at(entry, 'cell-formula', '是公式，由表格自己计算，不能填写', 'holds a formula, which the sheet computes: it cannot be filled')]
  if (cell.kind === 'text') return [at(entry, 'cell-text', '里有文字，不能填写；请选空的单元格', 'holds words: choose an empty cell')]
  return []
}

function coveredBy(grid: FormGrid, address: string): FormGridCell | undefined {
  const place = placeOf(address)
  return (
    place &&
    grid.cells.find(({ row, column, rows, columns }) =>
      isWithin({ from: { row, column }, to: { row: row + rows - 1, column: column + columns - 1 } }, place),
    )
  )
}

function bindingProblems(entry: FormCell, keys: ReadonlySet<string>): Problem[] {
  return [
    ...(entry.key !== null && !keys.has(entry.key)
      ? [
          at(
            entry,
            'no-such-figure',
            `所选指标“${entry.key}”不存在，请从目录中选`,
            `is bound to ${entry.key}, which is no figure: choose one of the list`,
          ),
        ]
      : []),
    ...(cellDays(entry.period, { from: '2025-01-01', to: '2025-12-31' })
      ? []
      : [at(entry, 'bad-period', '的期间不对，请重选', 'has a wrong period: choose again')]),
  ]
}
