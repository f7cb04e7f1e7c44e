import { addDays, addMonths, lastDayOfMonth } from '../language/day.ts'
import { workdayNear } from './branch-life.ts'
import { colleagueNameOf, leading } from './duty-people.ts'
import { type Dated, planned, type Source } from './journal.ts'
import type { Unit } from './made.ts'
import { lastDay } from './size.ts'
import { standsOn } from './unit.ts'

/** The last month of each quarter that is over, with the month in which it is closed. */
const quarters = [2024, 2025, 2026].flatMap(year => ['03', '06', '09', '12'].map(month => `${year}-${month}`))

/** Committees close the dues of their branches a week after each quarter, kept by somebody who collects none (DUE-19). */
export function duesClosingsSource(units: readonly Unit[]): Source {
  const entries = leading(units).flatMap(unit =>
    quarters.flatMap((upTo): Dated[] => {
      const on = workdayNear(addMonths(`${upTo}-01`, 1).slice(0, 7), 8)
      return on <= lastDay && standsOn(unit, on) && standsOn(unit, addDays(lastDayOfMonth(upTo), -80))
        ? [
            {
              register: 'duesClosing',
              unit,
              on,
              values: () => ({ level: 'quarter', upTo, closedOn: on, bookkeeper: `${colleagueNameOf(unit, '会计')}（会计）` }),
            },
          ]
        : []
    }),
  )
  return planned(entries)
}
