import { districtLifeDay, lifeDay, type LifeDayRule } from '../codes/life-day.ts'
import type { Day, Month } from '../language/day.ts'
import { type Entry, planned, type Source } from './journal.ts'
import type { Unit } from './made.ts'

/** Firms of carriers work in shifts: their fixed day is a Sunday. */
const byShift: LifeDayRule = { nth: 1, weekday: 7, shift: 'keep' }
const worksByShift = (unit: Unit): boolean => unit.kind === 'branch' && /物流|快递/.test(unit.place)

/** The fixed day of a branch in a month. */
export const lifeDayOf = (unit: Unit, month: Month): Day | undefined => lifeDay(month, worksByShift(unit) ? byShift : districtLifeDay)

/** The district's rule, the exceptions approved, and one that was not. */
export function lifeDayRulesSource(units: readonly Unit[]): Source {
  const rule = (unit: Unit, name: string, { nth, weekday, shift }: LifeDayRule, on: Day, step: string): Entry & { on: Day } => ({
    register: 'lifeDayRule',
    unit,
    role: 'organization',
    on,
    steps: [step],
    values: () => ({
      name,
      nth,
      weekday: String(weekday),
      holidayShift: shift,
      fromDay: '2024-01-01',
      startsAt: '09:00',
      document: step === 'approve' ? '示组〔2023〕28号' : null,
      ...(step === 'approve' ? { approvedOn: on } : { reason: '年级组长时间难以统一' }),
    }),
  })
  const [district] = units
  const school = units.find(unit => unit.sector === 'school')
  return planned([
    ...(district ? [rule(district, '全区固定组织生活日', districtLifeDay, '2024-01-02', 'approve')] : []),
    ...units.filter(worksByShift).map(unit => rule(unit, `${unit.place}固定组织生活日`, byShift, '2024-01-03', 'approve')),
    ...(school
      ? [rule(school, `${school.place}固定组织生活日`, { nth: 2, weekday: 5, shift: 'nextWorkday' }, '2024-01-15', 'decline')]
      : []),
  ])
}
