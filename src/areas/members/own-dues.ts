import type { Month } from '../../language/day.ts'

/** What a member owes for a month, what of it is remitted, and what has been paid, in fen; nothing is due where no base is verified. */
export interface DuesMonth {
  month: Month
  due: number | null
  remitted: number
  paid: number
}

/** A verified base: what is due a month from one month to another; the latest one that has begun holds (DUE-03). */
export interface HeldBase {
  from: Month
  last: Month
  due: number
}

/** A relief: what is still paid a month, nothing where the member is exempt (DUE-18). */
export interface HeldRelief {
  from: Month
  until: Month
  still: number | null
}

/** The account of each month, from the bases, reliefs and payments of one member (DUE-17, DUE-18). */
export const duesByMonth = (
  months: readonly Month[],
  bases: readonly HeldBase[],
  reliefs: readonly HeldRelief[],
  paid: Readonly<Record<Month, number>>,
): DuesMonth[] =>
  months.map(month => {
    const base = bases
      .filter(one => one.from <= month && month <= one.last)
      .toSorted((a, b) => a.from.localeCompare(b.from))
      .at(-1)
    const relief = reliefs.find(one => one.from <= month && month <= one.until)
    const due = base?.due ?? null
    const remitted = due === null || !relief ? 0 : due - Math.min(due, relief.still ?? 0)
    return { month, due, remitted, paid: paid[month] ?? 0 }
  })

/** How a month stands: settled, nothing to pay, partly paid, unpaid, or without a verified base. */
export function standingOf({ due, remitted, paid }: DuesMonth): 'paid' | 'exempt' | 'partly' | 'unpaid' | 'unknown' {
  if (due === null) return paid > 0 ? 'paid' : 'unknown'
  const owed = due - remitted
  if (owed === 0) return paid > 0 ? 'paid' : 'exempt'
  return paid >= owed ? 'paid' : paid > 0 ? 'partly' : 'unpaid'
}
