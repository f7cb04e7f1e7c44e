import type { FigureValue } from '../../language/figure.ts'
import { percent } from '../../language/money.ts'
import type { Spot } from '../../language/report.ts'
import { printed } from './words.ts'

/** What some wordings need beside the figure: its value for the same days of the year before, the names of the records behind it. */
export interface Beside {
  before?: string | null
  names?: { list: readonly string[]; more: boolean }
}

/**
 * What a spot prints for a figure in the words that a narrative has for it. A wording that does not hold (过半 of 48%, a change without last year's
 * value) gives way to the number itself, and no growth in percent is told of nothing (由0增至3).
 * @param after the text behind the spot
 */
export function worded(
  spot: Pick<Spot, 'text' | 'style' | 'clause'>,
  figure: Pick<FigureValue, 'unit' | 'value' | 'denominator'> | null,
  after: string,
  beside: Beside,
): string {
  const number = printed(spot, figure, after)
  const value = Number(figure?.value ?? Number.NaN)
  if (!figure || Number.isNaN(value)) return number
  const { wording } = spot.style
  if (wording === 'half') return figure.unit === '%' && value > 50 && value < 100 ? '过半' : number
  if (wording === 'all') return figure.unit === '%' && value === 100 ? '全覆盖' : number
  if (wording === 'change') return change(value, Number(beside.before ?? Number.NaN), figure.unit, number)
  if (wording === 'names' && beside.names && beside.names.list.length > 0)
    return `${beside.names.list.join('、')}${beside.names.more ? '等' : ''}`
  return number
}

function change(now: number, before: number, unit: string, number: string): string {
  if (Number.isNaN(before)) return number
  if (now === before) return '与上年持平'
  const up = now > before
  if (unit === '%') return `${up ? '提高' : '下降'}${Math.round(Math.abs(now - before) * 10) / 10}个百分点`
  if (before === 0) return `由0增至${number}`
  if (now === 0) return `由${before}减至0`
  const [of, over] = [Math.round(Math.abs(now - before) * 100), Math.round(before * 100)]
  return `${up ? '增长' : '下降'}${percent(of, over) ?? ''}%`
}
