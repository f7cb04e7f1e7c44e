import type { Lang } from './words.ts'

/** A business day in Asia/Shanghai, `YYYY-MM-DD`; days compare as strings (TIM-06). */
export type Day = string

/** A month, `YYYY-MM`. */
export type Month = string

/** A stretch of days; both ends belong to it. */
export interface Period {
  from: Day
  to: Day
}

/** Whether the day counts as a working day; `src/codes/work-calendar.ts` has the one for mainland China. */
export type IsWorkday = (day: Day) => boolean

/** Whether the text is a day that exists, in the years 1900 to 2200. */
export const isDay = (text: string): boolean => isCalendarDate(text) && text >= '1900-01-01' && text <= '2200-12-31'

/** Whether the text is `YYYY-MM-DD` and that day exists in the Gregorian calendar, whatever the year. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const { year, month, day } = parts(text)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** The day `n` days later (earlier when negative). */
export const addDays = (day: Day, n: number): Day => fromNumber(toNumber(day) + n)

/** The same-numbered day `n` months later, or the last day of that month where it does not exist (TIM-01, Civil Code arts. 200–203). */
export function addMonths(day: Day, n: number): Day {
  const { year, month, day: number } = parts(day)
  const index = year * 12 + month - 1 + n
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  return write(y, m, Math.min(number, daysIn(y, m)))
}

/** Days from `from` to `to`: 0 for the same day, negative when `to` lies earlier. */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from)

/** The month of a day. */
export const monthOf = (day: Day): Month => day.slice(0, 7)

/** The last day of a month. */
export function lastDayOfMonth(month: Month): Day {
  const { year, month: number } = parts(`${month}-01`)
  return write(year, number, daysIn(year, number))
}

/** The day in Shanghai at an instant in milliseconds since 1970 UTC; fixed UTC+8 (TIM-06). */
export const dayInShanghai = (instantMs: number): Day => fromNumber(Math.floor((instantMs + 8 * 3_600_000) / 86_400_000))

/** Day of the week, Monday 1 to Sunday 7. */
export const isoWeekday = (day: Day): number => ((((toNumber(day) + 3) % 7) + 7) % 7) + 1

/** The nth given weekday of a month (1, 2 = first Tuesday); undefined where the month has no fifth (TIM-08). */
export function nthWeekday(month: Month, nth: number, weekday: number): Day | undefined {
  const first = `${month}-01`
  const day = addDays(first, ((weekday - isoWeekday(first) + 7) % 7) + (nth - 1) * 7)
  return monthOf(day) === month ? day : undefined
}

/** Full years on a day, for ages and Party age; who was born on 29 February comes of age in other years on `leapBirthday` (TIM-07). */
export function fullYears(birth: Day, on: Day, leapBirthday: '03-01' | '02-28' = '03-01'): number {
  const year = Number(on.slice(0, 4))
  const anniversary = birth.slice(5) === '02-29' && daysIn(year, 2) === 28 ? leapBirthday : birth.slice(5)
  return year - Number(birth.slice(0, 4)) - (on.slice(5) < anniversary ? 1 : 0)
}

/** Minimum period: the first day on which `months` have passed since the event; that day itself is allowed, and it never rolls (TIM-01, DEV-06). */
export const after = (event: Day, months: number): Day => addMonths(event, months)

/** Deadline: the last day that is still within `months` of the event, moved past holidays and weekends (TIM-01, TIM-02). */
export const within = (event: Day, months: number, isWorkday: IsWorkday): Day => rollForward(addMonths(event, months), isWorkday)

/** Effect of a decision: the last day on which the person is still barred; free again from the day after, and it never rolls (INT-31). */
export const barredThrough = (decided: Day, months: number): Day => addMonths(decided, months)

/** The day itself when it is a working day, else the first working day after it (TIM-02). */
export function rollForward(day: Day, isWorkday: IsWorkday): Day {
  let rolled = day
  while (!isWorkday(rolled)) rolled = addDays(rolled, 1)
  return rolled
}

/** A calendar year. */
export const yearPeriod = (year: number): Period => months(year, 1, 12)

/** A half-year, 1 or 2. */
export const halfPeriod = (year: number, half: number): Period => months(year, half * 6 - 5, half * 6)

/** A quarter, 1 to 4. */
export const quarterPeriod = (year: number, quarter: number): Period => months(year, quarter * 3 - 2, quarter * 3)

/** A month. */
export const monthPeriod = (month: Month): Period => ({ from: `${month}-01`, to: lastDayOfMonth(month) })

/** Reads '2025', '2025-H1', '2025-Q3', '2025-07' or '2025-03-01..2025-05-31'; undefined for anything else. */
export function parsePeriod(text: string): Period | undefined {
  const [from = '', to = '', ...rest] = text.split('..')
  if (rest.length === 0 && isDay(from) && isDay(to)) return from <= to ? { from, to } : undefined
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text)
  if (!match || !isDay(`${match[1]}-01-01`)) return undefined
  const year = Number(match[1])
  if (match[2]) return halfPeriod(year, Number(match[2]))
  if (match[3]) return quarterPeriod(year, Number(match[3]))
  return match[4] ? monthPeriod(text) : yearPeriod(year)
}

/** The period as people say it: 2025年第三季度, Q3 2025. */
export function periodName(period: Period, lang: Lang): string {
  const start = parts(period.from)
  const end = parts(period.to)
  const whole = start.year === end.year && start.day === 1 && period.to === lastDayOfMonth(monthOf(period.to))
  const span = whole ? end.month - start.month + 1 : 0
  const nth = (start.month - 1) / span
  const [y, zh] = [start.year, lang === 'zh']
  if (span === 12) return zh ? `${y}年` : `${y}`
  if (span === 6 && Number.isInteger(nth)) return zh ? `${y}年${nth ? '下' : '上'}半年` : `${nth ? 'Second' : 'First'} half of ${y}`
  if (span === 3 && Number.isInteger(nth)) return zh ? `${y}年第${'一二三四'[nth]}季度` : `Q${nth + 1} ${y}`
  if (span === 1) return zh ? `${y}年${start.month}月` : `${englishMonths[nth]} ${y}`
  if (period.from === `${y}-09-01` && period.to === `${y + 1}-08-31`) return zh ? `${y}—${y + 1}学年` : `School year ${y}/${y + 1}`
  if (period.from === period.to) return dayName(period.from, lang)
  if (zh) return `${dayName(period.from, lang)}至${y === end.year ? `${end.month}月${end.day}日` : dayName(period.to, lang)}`
  return `${y === end.year ? dayName(period.from, lang).slice(0, -5) : dayName(period.from, lang)} – ${dayName(period.to, lang)}`
}

/** The day as people write it: 2025年3月1日, 1 March 2025. */
export function dayName(day: Day, lang: Lang): string {
  const { year, month, day: number } = parts(day)
  return lang === 'zh' ? `${year}年${month}月${number}日` : `${number} ${englishMonths[month - 1]} ${year}`
}

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const months = (year: number, first: number, last: number): Period => ({
  from: write(year, first, 1),
  to: write(year, last, daysIn(year, last)),
})

const parts = (day: Day) => ({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) })

const write = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysIn = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)

/** Days since 1970-01-01; years are taken to begin in March, so that the leap day comes last. */
function toNumber(day: Day): number {
  const { year, month, day: number } = parts(day)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + number - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The day of a number of `toNumber`. */
function fromNumber(days: number): Day {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)
}
