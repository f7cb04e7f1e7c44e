import type { Day } from '../language/day.ts'
import { minutesOf } from './clock-time.ts'
import { educationRules } from './education-rules.ts'

/** What tells the class hours of an event. */
export interface Timed {
  kinds: readonly string[]
  heldOn: Day
  startsAt: string | null
  endsAt: string | null
}

const capped = ['theme-day', 'fixed-day', 'theme-activity', 'open-life']
const byLength = ['lecture', 'expert-report', 'centre-group', 'moral-lecture']

/** Class hours of an event in hundredths: by its length, a theme day four at most; null where its kind teaches nothing or its times are not kept (EDU-03). */
export function classHours({ kinds, heldOn, startsAt, endsAt }: Timed): number | null {
  const limited = kinds.some(kind => capped.includes(kind))
  if (startsAt === null || endsAt === null || !(limited || kinds.some(kind => byLength.includes(kind)))) return null
  const { minutesPerHour, themeDayHours } = educationRules(heldOn)
  const hours = Math.round(((minutesOf(endsAt) - minutesOf(startsAt)) * 100) / minutesPerHour)
  return Math.max(0, limited ? Math.min(hours, themeDayHours * 100) : hours)
}

/** Hours that count in a year: those online at most in the share of the whole that they may have (EDU-03, EDU_ONLINE_CAP). */
export const countedHours = (offline: number, online: number, day: Day): number => {
  const { onlineShare } = educationRules(day)
  return offline + Math.min(online, Math.floor((offline * onlineShare) / (100 - onlineShare)))
}
