import type { Words } from '../language/words.ts'

/** A time of day, `HH:MM` of 24 hours. */
export const clockTime: { pattern: RegExp; patternHelp: Words; max: number } = {
  pattern: /^([01]\d|2[0-3]):[0-5]\d$/,
  patternHelp: ['应为24小时制时刻，如 09:30', 'write a time of day such as 09:30'],
  max: 5,
}

/** Minutes since midnight of `HH:MM`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Minutes from one time of day to another, past midnight where the end is not later; a whole day for equal ones. */
export const minutesBetween = (start: string, end: string): number => {
  const minutes = minutesOf(end) - minutesOf(start)
  return minutes > 0 ? minutes : minutes + 24 * 60
}
