import { addMonths, monthOf } from '../../language/day.ts'
import type { BreakdownRow } from '../../language/figure.ts'

/** A row for each month of the period that has begun, named as a month; one without records has `empty` (0 for a count, nothing for a ratio). */
export function monthRows(rows: readonly BreakdownRow[], from: string, to: string, today: string, empty: string | null): BreakdownRow[] {
  const last = monthOf(to < today ? to : today)
  const filled: BreakdownRow[] = []
  for (let day = `${monthOf(from)}-01`; monthOf(day) <= last; day = addMonths(day, 1))
    filled.push(rows.find(row => row.code === monthOf(day)) ?? { code: monthOf(day), zh: '', en: '', value: empty })
  const several = from.slice(0, 4) !== to.slice(0, 4)
  return [...filled, ...rows.filter(row => row.code > last)].map(row => {
    const [year, month] = row.code.split('-')
    return { ...row, zh: `${several ? `${year}年` : ''}${Number(month)}月`, en: several ? row.code : String(Number(month)) }
  })
}
