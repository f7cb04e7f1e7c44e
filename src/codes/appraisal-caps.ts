import type { Day } from '../language/day.ts'
import { type Dated, inForce, type Versions } from './in-force.ts'

/** Appraisals whose best grade is capped. */
export type CappedAppraisal = 'everyday' | 'yearly' | 'leaders' | 'bodies'

interface Shares extends Dated {
  /** Per cent of the participants, as a rule. */
  plain: Readonly<Record<CappedAppraisal, number>>
  /** Per cent with approval in commended situations (CAD-21). */
  raised: Readonly<Record<CappedAppraisal, number>>
  /** How a part of a person is taken; set by the higher organ. */
  rounding: 'floor' | 'round'
}

/** How many of `participants` may get the best grade: 20 % of 9 is 1, with approval 2 (CAD-20, CAD-21, CAD-24). Whole numbers only. */
export function mostBest(kind: CappedAppraisal, participants: number, raised: boolean, day: Day): number {
  const { plain, raised: more, rounding } = inForce(shares, day)
  const hundredths = participants * (raised ? more : plain)[kind]
  return rounding === 'floor' ? (hundredths - (hundredths % 100)) / 100 : Math.round(hundredths / 100)
}

const plain = { everyday: 40, yearly: 20, leaders: 25, bodies: 30 } as const

/** 公务员考核规定、公务员平时考核办法、党政领导干部考核工作条例. */
const shares: Versions<Shares> = [{ from: '2019-04-07', plain, raised: { ...plain, yearly: 25 }, rounding: 'floor' }]
