import { dutyLimits } from '../../codes/duty-limits.ts'
import { isWorkday } from '../../codes/work-calendar.ts'
import { addDays, type Day, lastDayOfMonth, monthOf, periodName, quarterPeriod, rollForward } from '../../language/day.ts'

/** Whether a day is the last one of a quarter. */
export const isQuarterEnd = (day: Day): boolean => Number(day.slice(5, 7)) % 3 === 0 && day === lastDayOfMonth(monthOf(day))

/** The last day on which the return of a quarter is on time: ten days after its end, moved past days off (RSP-05, TIM-02). */
export const returnDue = (quarterEnd: Day): Day => rollForward(addDays(quarterEnd, dutyLimits(quarterEnd).returnDays), isWorkday)

/** The quarter as people say it: 2025年第一季度. */
export const quarterName = (quarterEnd: Day): string =>
  periodName(quarterPeriod(Number(quarterEnd.slice(0, 4)), Math.ceil(Number(quarterEnd.slice(5, 7)) / 3)), 'zh')

/** A quarter whose return is owed: its days, and the last day on which the return is on time. */
export interface OwedQuarter {
  first: Day
  last: Day
  due: Day
  zh: string
}

/** The quarters whose returns were due on a day of the stretch and whose day is over: what is still to come is not owed (RSP-05). */
export function quartersOwed(from: Day, to: Day, today: Day): OwedQuarter[] {
  const quarters: OwedQuarter[] = []
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)); year += 1)
    for (const quarter of [1, 2, 3, 4]) {
      const { from: first, to: last } = quarterPeriod(year, quarter)
      const due = returnDue(last)
      if (due >= from && due <= to && due < today) quarters.push({ first, last, due, zh: quarterName(last) })
    }
  return quarters
}
