import { addMonths, monthOf } from '../language/day.ts'
import type { BreakdownRow } from '../language/figure.ts'

/** A row for each month of the period up to today; a month without records has `empty` (0 for a count, nothing for a ratio). */
export function monthRows(rows: readonly BreakdownRow[], from: string, to: string, today: string, empty: string | null): BreakdownRow[] {
  const last = monthOf(to < today ? to : today)
  const filled: BreakdownRow[] = []
  for (let day = `${monthOf(from)}-01`; monthOf(day) <= last; day = addMonths(day, 1)) {
    const code = monthOf(day)
    filled.push(rows.find(row => row.code === code) ?? { code, zh: `${Number(code.slice(5))}月`, en: code, value: empty })
  }
  return [...filled, ...rows.filter(row => row.code > last)]
}
