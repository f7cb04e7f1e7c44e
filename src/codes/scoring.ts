import { daysBetween } from '../language/day.ts'

/** A fraction of whole numbers; metrics are kept so, never as floating-point numbers (NUM-02). */
export interface Fraction {
  num: number
  den: number
}

/** Marks of a manual point by the assessor's word, in per cent of the most (§7.3, RSP-14). */
export const manualShares = { good: 100, fair: 85, average: 70, poor: 40 } as const

/** BOOL: all or nothing, in hundredths of a mark. */
export const scoreBool = (max: number, met: boolean): number => (met ? max : 0)

/** RATIO(full, zero): nothing at `zero`, all at `full`, even between; `full` and `zero` in hundredths, half up to a hundredth of a mark (RSP-20). */
export function scoreRatio(max: number, { num, den }: Fraction, full: number, zero: number): number {
  if (den === 0) return 0
  const reached = 100 * num - zero * den
  const whole = (full - zero) * den
  if (reached <= 0) return 0
  return reached >= whole ? max : halfUp(max * reached, whole)
}

/** COUNT(n): even up to `n`. */
export const scoreCount = (max: number, x: number, n: number): number => (x >= n ? max : halfUp(max * x, n))

/** TIMELY: all on the day or before, `perDay` hundredths less for each day late; nothing where it was not done. */
export const scoreTimely = (max: number, done: string | null, due: string, perDay: number): number =>
  done === null ? 0 : Math.max(0, max - perDay * Math.max(0, daysBetween(due, done)))

/** DEDUCT(d): `each` hundredths less for each case. */
export const scoreDeduct = (max: number, x: number, each: number): number => Math.max(0, max - each * x)

/** MANUAL: the assessor's word as a share of the most. */
export const scoreManual = (max: number, word: keyof typeof manualShares): number => halfUp(max * manualShares[word], 100)

/** Total in hundredths of a mark with the points that do not apply taken out of the denominator (RSP-20); `notApplicable` is their most. */
export const scoreTotal = (sum: number, notApplicable: number): number =>
  notApplicable === 0 ? sum : halfUp(sum * 10_000, 10_000 - notApplicable)

/** The final mark with one decimal, from the exact total rather than the rounded one, bonus on top: 8600 with 450 not applicable is '90.1' (RSP-20, RSP-23). */
export function finalMark(sum: number, notApplicable: number, bonus = 0): string {
  const applied = 10_000 - notApplicable
  const tenths = halfUp(sum * 10_000 + bonus * applied, applied * 10)
  return `${Math.floor(tenths / 10)}.${tenths % 10}`
}

/** Division of whole numbers, halves up. */
const halfUp = (num: number, den: number): number => Math.floor((2 * num + den) / (2 * den))
