import { addDays, type Day, isoWeekday } from '../language/day.ts'

/** Whether the day is a working day in mainland China: Monday to Friday less public holidays, plus shifted working weekends (TIM-04). */
export const isWorkday = (day: Day): boolean => !isHoliday(day) && (isoWeekday(day) <= 5 || shifted.has(day))

/** Whether the day is a public holiday or a day off in lieu by the yearly notice of the State Council. */
export const isHoliday = (day: Day): boolean => holidays.has(day)

/** Whether the calendar of the day's year is not yet known, so that results are provisional (暂算, TIM-04). */
export const isProvisional = (day: Day): boolean => !(Number(day.slice(0, 4)) in calendar)

/** The nth working day after a day, the day itself not counted; for n 0 the day itself. */
export function addWorkdays(day: Day, n: number): Day {
  let [current, left] = [day, n]
  while (left > 0) {
    current = addDays(current, 1)
    if (isWorkday(current)) left -= 1
  }
  return current
}

/** Working days from `from` to `to`, both counted: the length of a publicity (DEV-08). */
export function countWorkdays(from: Day, to: Day): number {
  let count = 0
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkday(day)) count += 1
  return count
}

/**
 * Days off and shifted working days by year, as `MM-DD` and `MM-DD~MM-DD`, from the General Office of the State Council's notices
 * (国办发明电〔2019〕16号 with the extension of January 2020, 〔2020〕27号, 〔2021〕11号, 〔2022〕16号, 〔2023〕7号, 〔2024〕12号, 〔2025〕7号) (TIM-05).
 */
const calendar: Record<number, { off: string; on: string }> = {
  2020: { off: '01-01 01-24~02-02 04-04~04-06 05-01~05-05 06-25~06-27 10-01~10-08', on: '01-19 04-26 05-09 06-28 09-27 10-10' },
  2021: {
    off: '01-01~01-03 02-11~02-17 04-03~04-05 05-01~05-05 06-12~06-14 09-19~09-21 10-01~10-07',
    on: '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  },
  2022: {
    off: '01-01~01-03 01-31~02-06 04-03~04-05 04-30~05-04 06-03~06-05 09-10~09-12 10-01~10-07 12-31',
    on: '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
  },
  2023: { off: '01-01~01-02 01-21~01-27 04-05 04-29~05-03 06-22~06-24 09-29~10-06', on: '01-28 01-29 04-23 05-06 06-25 10-07 10-08' },
  2024: {
    off: '01-01 02-10~02-17 04-04~04-06 05-01~05-05 06-10 09-15~09-17 10-01~10-07',
    on: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  2025: { off: '01-01 01-28~02-04 04-04~04-06 05-01~05-05 05-31~06-02 10-01~10-08', on: '01-26 02-08 04-27 09-28 10-11' },
  2026: {
    off: '01-01~01-03 02-15~02-23 04-04~04-06 05-01~05-05 06-19~06-21 09-25~09-27 10-01~10-07',
    on: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
}

const holidays = new Set(Object.entries(calendar).flatMap(([year, { off }]) => off.split(' ').flatMap(span => daysOf(year, span))))
const shifted = new Set(Object.entries(calendar).flatMap(([year, { on }]) => on.split(' ').map(day => `${year}-${day}`)))

function daysOf(year: string, span: string): Day[] {
  const [first = '', last = first] = span.split('~')
  const days: Day[] = []
  for (let day = `${year}-${first}`; day <= `${year}-${last}`; day = addDays(day, 1)) days.push(day)
  return days
}
