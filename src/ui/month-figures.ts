import { type Asked, readBreakdown, readFigures } from '../client/figures.ts'
import { monthOf, monthPeriod } from '../language/day.ts'
import type { BreakdownRow } from '../language/figure.ts'
import { isRatio } from '../language/indicator.ts'
import type { AnyRegister } from '../language/register.ts'
import { monthRows } from './month-rows.ts'

/**
 * A figure by month. What is counted by its day comes in one answer; what is counted as in being (the roll, posts held) is asked for
 * month by month, since each month has its own last day.
 */
export async function readMonths(
  registers: ReadonlyMap<string, AnyRegister>,
  figure: { key: string; unit: string },
  asked: Asked,
  today: string,
): Promise<BreakdownRow[]> {
  if (!standsInBeing(registers, figure.key))
    return monthRows(await readBreakdown(figure.key, asked, 'month'), asked.from, asked.to, today, figure.unit === '%' ? null : '0')
  return Promise.all(
    monthRows([], asked.from, asked.to, today, null).map(async row => {
      const { from, to } = monthPeriod(row.code)
      const [value] = await readFigures({ ...asked, from, to: monthOf(to) === monthOf(today) && to > today ? today : to }, [figure.key])
      return { ...row, value: value?.value ?? null }
    }),
  )
}

/** Whether a figure counts rows that are in being, as its indicator says. */
export const standsInBeing = (registers: ReadonlyMap<string, AnyRegister>, key: string): boolean =>
  [...registers.values()].some(reg => {
    const indicator = reg.indicators?.[key]
    const time = indicator && (isRatio(indicator) ? indicator.ratio.of.time : indicator.time)
    return time !== undefined && ('at' in time || 'open' in time)
  })
