import type { FigureValue } from '../src/language/figure.ts'

/** Figures by which members come onto the rolls, and by which they go (STA-02). */
export const came = ['accepted', 'transferred', 'within', 'reinstated', 'other'].map(way => `members.in-${way}`)
export const went = ['transferred', 'within', 'deceased', 'removed', 'expelled', 'cancelled', 'withdrawn', 'suspended'].map(
  way => `members.out-${way}`,
)
/** All that the balance of the rolls looks at. */
export const balanced = ['members.at-start', ...came, ...went, 'members.on-roll']

/** Members at the start and what came, less what went and those at the end; STA_UNBALANCED where it is not zero. */
export function imbalance(values: readonly FigureValue[]): number {
  const of = (keys: readonly string[]): number =>
    values.filter(value => keys.includes(value.key)).reduce((sum, value) => sum + Number(value.value), 0)
  return of(['members.at-start', ...came]) - of(['members.on-roll', ...went])
}
