import { dayName, type Period, periodName } from '../../language/day.ts'
import type { FigureScope, FigureValue } from '../../language/figure.ts'
import { cellDays } from '../../language/form-period.ts'
import type { FormCell, FormWord, ReturnCell } from '../../language/return-form.ts'
import type { Viewer } from '../../language/viewer.ts'
import { numberLook, roundTo, shiftPoint, showNumber } from '../../office/number-format.ts'
import type { CellFill } from '../../office/sheet-fill.ts'
import type { Engine } from '../engine.ts'
import { withParts } from '../figure/part.ts'
import { countedIn, mayAsk, type SpotFigure, type SpotScope } from '../report/figures.ts'
import { spotOf } from './shape.ts'
import { baseOf, powerOf } from './unit-words.ts'

/** What the cells of a form are filled for. */
export interface FillFor {
  org: number
  orgName: string
  period: Period
  /** The format of each cell, by spot. */
  formats: ReadonlyMap<string, string>
  /** Who hands it in, for a form that asks. */
  writer: string
}

/** A confirmed cell with its figure, if it shows one. */
export interface CellValue extends Pick<ReturnCell, 'written' | 'isNumber' | 'text' | 'state'> {
  cell: FormCell
  days: Period
  org: number
  figure: SpotFigure | null
}

/** The engine with every part that the cells show. */
export const knowing = (engine: Engine, mapping: readonly FormCell[]): Engine => withParts(engine, keysOf(mapping))

const keysOf = (mapping: readonly FormCell[]): string[] => mapping.flatMap(({ key }) => (key === null ? [] : [key]))

/** The confirmed cells that show something. */
export const filledCells = (mapping: readonly FormCell[]): FormCell[] => mapping.filter(({ settled, kind }) => settled && kind !== 'none')

/**
 * The values of all confirmed cells: one look for all figures of one organization and period. A cell whose days have not begun stays empty, and so does
 * one of an organization that the viewer may not ask for.
 * @param engine one that knows the parts of the mapping (`knowing`)
 */
export async function cellValues(engine: Engine, viewer: Viewer, mapping: readonly FormCell[], fill: FillFor): Promise<CellValue[]> {
  const cells = filledCells(mapping).map(cell => ({
    cell,
    org: cell.org ?? fill.org,
    days: cellDays(cell.period, fill.period) ?? fill.period,
  }))
  const known = new Map<string, FigureScope | undefined>()
  const scopes = new Map<string, SpotScope>()
  const today = engine.today()
  for (const { cell, org, days } of cells) {
    if (cell.key === null || days.from > today) continue
    const name = JSON.stringify([org, days])
    if (!known.has(name)) known.set(name, await mayAsk(engine, viewer, { org, ...days }))
    const scope = known.get(name)
    if (scope) scopes.set(spotOf(cell), { key: cell.key, scope })
  }
  const found = await countedIn(engine, viewer, scopes)
  return cells.map(({ cell, org, days }): CellValue => {
    const place = { cell, days, org }
    const format = fill.formats.get(spotOf(cell)) ?? 'General'
    if (cell.key === null) return { ...place, figure: null, ...worded(wordsFor(cell.word, fill, today)) }
    const figure = found.get(spotOf(cell)) ?? null
    if (figure) return { ...place, figure, ...written(figure.value, cell.unit, format) }
    return { ...place, figure: null, ...empty, state: days.from > today ? 'future' : scopes.has(spotOf(cell)) ? 'empty' : 'outside' }
  })
}

const empty = { written: null, isNumber: false, text: '', state: 'empty' } as const
const worded = (words: string): Pick<CellValue, 'written' | 'isNumber' | 'text' | 'state'> => ({
  written: words,
  isNumber: false,
  text: words,
  state: 'filled',
})

function wordsFor(word: FormWord | null, { orgName, period, writer }: FillFor, today: string): string {
  if (word === 'organization') return orgName
  if (word === 'period') return periodName(period, 'zh')
  return word === 'day' ? dayName(today, 'zh') : writer
}

/**
 * A figure as a cell holds it (NUM-01, NUM-02): in the unit that the form counts in, a percentage as a fraction where the cell is formatted in percent;
 * zero is 0, what no record says stays empty.
 */
export function written(
  figure: Pick<FigureValue, 'unit' | 'value' | 'words' | 'high'>,
  unit: string,
  format: string,
): Pick<CellValue, 'written' | 'isNumber' | 'text' | 'state'> {
  if (figure.words) return worded(figure.words.zh)
  const { value } = figure
  if (value === null) return empty
  if (figure.high) return worded(`${value}-${figure.high}`)
  if (!/^-?\d+(\.\d+)?$/.test(value)) return worded(value)
  const look = numberLook(format)
  const scaled = scaledTo(value, figure.unit, unit, look.decimals)
  const number = figure.unit === '%' && look.percent ? shiftPoint(scaled, -2) : scaled
  return { written: number, isNumber: true, text: showNumber(number, format), state: 'filled' }
}

/** A value moved to another power of ten of its unit; two decimals where the cell's format sets none, all of them where two would show a false zero. */
function scaledTo(value: string, from: string, to: string, decimals: number | null): string {
  const power = to === '' || baseOf(to) !== baseOf(from) ? 0 : powerOf(from) - powerOf(to)
  if (power === 0) return value
  const exact = shiftPoint(value, power)
  if (decimals !== null) return exact
  const rounded = shiftPoint(roundTo(exact, 2), 0)
  return rounded === '0' ? exact : rounded
}

/** What a cell of a return puts into its sheet. */
export const fillOf = ({ sheet, cell, written, isNumber }: Pick<ReturnCell, 'sheet' | 'cell' | 'written' | 'isNumber'>): CellFill => ({
  sheet,
  cell,
  value: written === null ? null : isNumber ? { number: written } : { text: written },
})

/** The cells as a return shows them. */
export function returnCells(engine: Engine, values: readonly CellValue[], names: ReadonlyMap<number, string>): ReturnCell[] {
  const entries = new Map<string, { zh: string; en: string }>(engine.figureList.map(({ key, zh, en }) => [key, { zh, en }]))
  return values.map(({ cell, days, org, figure, written: value, isNumber, text, state }) => ({
    sheet: cell.sheet,
    cell: cell.cell,
    heading: cell.heading,
    key: cell.key,
    zh: entries.get(cell.key ?? '')?.zh ?? '',
    en: entries.get(cell.key ?? '')?.en ?? '',
    org,
    orgName: names.get(org) ?? '',
    ...days,
    value: figure?.value.value ?? null,
    written: value,
    isNumber,
    text,
    records: figure ? (figure.value.records ?? 0) + (figure.value.hidden ?? 0) : null,
    state,
    now: null,
  }))
}
