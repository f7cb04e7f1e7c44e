import type { Day } from '../language/day.ts'
import { divideHalfUp } from '../language/number-words.ts'
import type { DuesPayer } from './dues-payer.ts'

/** A step of a tariff: bases of up to so many fen, that sum included, pay the rate of the whole base (DUE-01). The rate is in hundredths of a per cent. */
interface TariffStep {
  upTo: number
  rate: number
}

/** The tariff of dues as it stands from a day. Settings that the regulation leaves open stand here too. */
export interface DuesTariff {
  version: string
  from: Day
  wage: readonly TariffStep[]
  pension: readonly TariffStep[]
  /** Monthly sum of those without a base, in fen. */
  fixed: number
  /** What a farmer pays a month, least and most, in fen. */
  farmer: readonly [least: number, most: number]
  /** Dues are rounded half up to so many fen, once, at the end (DUE-12). */
  roundTo: number
  /** From which single voluntary payment on, in fen, the whole sum goes to the Centre (DUE-09). */
  wholeToCentre: number
  /** Months unpaid in a row at which the product warns: first, urgent, and where a case may be opened (DUE-07). */
  arrears: readonly [first: number, urgent: number, last: number]
}

const tariffs: readonly DuesTariff[] = [
  {
    version: '2008',
    from: '2008-04-01',
    wage: [
      { upTo: 300_000, rate: 50 },
      { upTo: 500_000, rate: 100 },
      { upTo: 1_000_000, rate: 150 },
      { upTo: Number.POSITIVE_INFINITY, rate: 200 },
    ],
    pension: [
      { upTo: 500_000, rate: 50 },
      { upTo: Number.POSITIVE_INFINITY, rate: 100 },
    ],
    fixed: 20,
    farmer: [20, 100],
    roundTo: 1,
    wholeToCentre: 100_000,
    arrears: [3, 5, 6],
  },
]

/** The tariff in force on a day; the first one before it. */
export const duesTariff = (day: Day): DuesTariff => tariffs.findLast(one => one.from <= day) ?? (tariffs[0] as DuesTariff) // cast: there is at least one tariff

/** What a payer owes a month. `rate` in hundredths of a per cent, null for a fixed sum; `due` in fen. */
export interface DuesDue {
  rate: number | null
  due: number
}

/**
 * Works out what is due a month. `income` is in fen: the monthly wage or pension, or the net income of a quarter of who has none by the month;
 * the rate is chosen by the unrounded base (DUE-16), and holds for all of it.
 * @param fixed what a farmer pays, in fen
 * @returns null where the income is lacking
 */
export function duesDue(payer: DuesPayer, income: number | null, fixed: number | null, tariff: DuesTariff): DuesDue | null {
  if (payer === 'FARM') return fixed === null ? null : { rate: null, due: fixed }
  if (payer !== 'EMP' && payer !== 'ANN' && payer !== 'SELF' && payer !== 'RET') return { rate: null, due: tariff.fixed }
  if (income === null) return null
  const months = payer === 'SELF' ? 3 : 1
  const step = (payer === 'RET' ? tariff.pension : tariff.wage).find(({ upTo }) => income <= upTo * months)
  if (!step) return null
  const units = BigInt(tariff.roundTo)
  return { rate: step.rate, due: Number(divideHalfUp(BigInt(income) * BigInt(step.rate), 10_000n * BigInt(months) * units) * units) }
}
