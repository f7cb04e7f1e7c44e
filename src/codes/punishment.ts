import { barredThrough, type Day } from '../language/day.ts'
import type { Words } from '../language/words.ts'
import { type Dated, inForce, type Versions } from './in-force.ts'

/** Punishments of the Party and of government (党纪处分、政务处分), lightest first. */
export const punishments = {
  'party-warning': ['党内警告', 'Warning (Party)'],
  'party-serious-warning': ['党内严重警告', 'Serious warning (Party)'],
  'party-removal': ['撤销党内职务', 'Removal from Party posts'],
  'party-probation-1': ['留党察看一年', 'Probation within the Party, one year'],
  'party-probation-2': ['留党察看二年', 'Probation within the Party, two years'],
  'party-expulsion': ['开除党籍', 'Expulsion from the Party'],
  'gov-warning': ['政务警告', 'Warning (government)'],
  'gov-demerit': ['政务记过', 'Demerit'],
  'gov-serious-demerit': ['政务记大过', 'Serious demerit'],
  'gov-demotion': ['政务降级', 'Demotion of grade'],
  'gov-dismissal': ['政务撤职', 'Dismissal from office'],
  'gov-expulsion': ['政务开除', 'Dismissal from public service'],
} as const satisfies Record<string, Words>

/** One of the punishments. */
export type Punishment = keyof typeof punishments

/** Which of the four forms a punishment belongs to: light ones are the second, heavy ones the third (INT-21). */
export const formOf = (kind: Punishment): 'second' | 'third' =>
  kind === 'party-warning' || kind === 'party-serious-warning' || ['gov-warning', 'gov-demerit', 'gov-serious-demerit'].includes(kind)
    ? 'second'
    : 'third'

/** Words that stand where a day cannot. */
export const openEnds = {
  permanent: ['长期', 'Permanently'],
  restoration: ['恢复党员权利后二年', 'Two years after rights are restored'],
} as const satisfies Record<string, Words>

/** The last day of a punishment's own period (INT-31, INT-33); `permanent` where there is none. */
export function periodEnd(kind: Punishment, decidedOn: Day): string {
  const months = inForce(periods, decidedOn).months[kind]
  return months === null ? 'permanent' : barredThrough(decidedOn, months)
}

/**
 * Until when somebody with these punishments is not promoted: of several the latest (INT-34). Probation within the Party bars two years more,
 * counted from the day on which rights are restored, and is open till then. A day, or one of `openEnds`.
 */
export function barredUntil(kinds: readonly Punishment[], decidedOn: Day, restoredOn: Day | null): string | null {
  const { afterRestoration } = inForce(periods, decidedOn)
  const ends = kinds.map(kind => {
    if (!isProbation(kind)) return periodEnd(kind, decidedOn)
    return restoredOn === null ? 'restoration' : barredThrough(restoredOn, afterRestoration)
  })
  if (ends.includes('permanent')) return 'permanent'
  if (ends.includes('restoration')) return 'restoration'
  return ends.toSorted().at(-1) ?? null
}

/** Whether a punishment suspends the right to vote and be elected until rights are restored (§11.4, MEM-20). */
export const isProbation = (kind: Punishment): boolean => kind === 'party-probation-1' || kind === 'party-probation-2'

interface Periods extends Dated {
  months: Readonly<Record<Punishment, number | null>>
  /** Months without an equal Party post after rights are restored. */
  afterRestoration: number
}

const months = {
  'party-warning': 12,
  'party-serious-warning': 18,
  'party-removal': 24,
  'party-probation-1': 12,
  'party-probation-2': 24,
  'party-expulsion': 60,
  'gov-warning': 6,
  'gov-demerit': 12,
  'gov-serious-demerit': 18,
  'gov-demotion': 24,
  'gov-dismissal': 24,
  'gov-expulsion': null,
} as const

/** 中国共产党纪律处分条例 of 2018 and 2024; 公职人员政务处分法 art. 8. */
const periods: Versions<Periods> = [
  { from: '2018-10-01', months, afterRestoration: 24 },
  { from: '2024-01-01', months, afterRestoration: 24 },
]
