import { addDays, type Day, type Month, monthOf, nthWeekday, rollForward } from '../language/day.ts'
import { isHoliday, isWorkday } from './work-calendar.ts'

/** The fixed day of organization life (固定组织生活日), as the district sets it; an organization has it too unless an exception is approved (LIFE-10). */
export interface LifeDayRule {
  /** 1 to 5, and Monday 1 to Sunday 7. */
  nth: number
  weekday: number
  /** What happens when it falls on a public holiday (LIFE-13). */
  shift: 'nextTuesday' | 'nextWorkday' | 'keep'
}

/** First Tuesday of each month; on a public holiday the Tuesday after. */
export const districtLifeDay: LifeDayRule = { nth: 1, weekday: 2, shift: 'nextTuesday' }

/** The fixed day of a month; undefined where the month has no such weekday (LIFE-10, LIFE-13). */
export function lifeDay(month: Month, rule: LifeDayRule = districtLifeDay): Day | undefined {
  const day = nthWeekday(month, rule.nth, rule.weekday)
  if (!day || rule.shift === 'keep' || !isHoliday(day)) return day
  if (rule.shift === 'nextWorkday') return rollForward(day, isWorkday)
  for (let week = addDays(day, 7); monthOf(week) === month; week = addDays(week, 7)) if (isWorkday(week)) return week
  return rollForward(day, isWorkday)
}

/** The fixed days of a year, for the yearly plan (LIFE-11). */
export const lifeDays = (year: number, rule: LifeDayRule = districtLifeDay): Day[] =>
  Array.from({ length: 12 }, (_, index) => lifeDay(`${year}-${String(index + 1).padStart(2, '0')}`, rule)).filter(day => day !== undefined)
