import { describe, expect, test } from 'vitest'
import { addDays, isoWeekday, within, yearPeriod } from '../language/day.ts'
import { addWorkdays, countWorkdays, isHoliday, isProvisional, isWorkday } from './work-calendar.ts'

const daysOf = (year: number) => {
  const days: string[] = []
  for (let day = yearPeriod(year).from; day <= yearPeriod(year).to; day = addDays(day, 1)) days.push(day)
  return days
}

test('TIM-05 the calendar of 2020', () => {
  const off = daysOf(2020)
    .filter(isHoliday)
    .map(day => day.slice(5))
  expect(off).toHaveLength(1 + 10 + 3 + 5 + 3 + 8)
  expect([off[0], off[1], off[10], off.at(-1)]).toEqual(['01-01', '01-24', '02-02', '10-08'])
  expect(
    daysOf(2020)
      .filter(day => isWorkday(day) && isoWeekday(day) > 5)
      .map(day => day.slice(5))
      .join(' '),
  ).toBe('01-19 04-26 05-09 06-28 09-27 10-10')
  expect(isWorkday('2020-02-01')).toBe(false)
})

// Public holidays are 11 days a year, 13 from 2025; the rest of the days off is paid back by shifted weekends. 2020 had its Spring Festival extended.
describe.each([2021, 2022, 2023, 2024, 2025, 2026])('TIM-04 %i', year => {
  test('shifted working days are weekends and not holidays', () => {
    const shifted = daysOf(year).filter(day => isWorkday(day) && isoWeekday(day) > 5)
    expect(shifted.length).toBeGreaterThanOrEqual(5)
    expect(shifted.filter(isHoliday)).toEqual([])
  })
  test('the year has the working days it should', () => {
    expect(daysOf(year).filter(isWorkday)).toHaveLength({ 2021: 250, 2022: 249, 2023: 249, 2024: 251, 2025: 248, 2026: 248 }[year] ?? 0)
  })
})

test('TIM-04 an unknown year is Monday to Friday and provisional', () => {
  expect(['2019-10-01', '2027-01-01', '2027-10-01'].map(isProvisional)).toEqual([true, true, true])
  expect(['2020-01-01', '2026-12-31'].map(isProvisional)).toEqual([false, false])
  expect(isWorkday('2027-10-01')).toBe(true)
  expect(isWorkday('2027-10-02')).toBe(false)
})

test('TIM-02 deadlines roll past holidays, to a shifted working Saturday too', () => {
  expect(within('2026-05-20', 1, isWorkday)).toBe('2026-06-22')
  expect(within('2026-01-31', 1, isWorkday)).toBe('2026-02-28')
  expect(within('2025-09-01', 1, isWorkday)).toBe('2025-10-09')
})

test('DEV-08 five working days from 2026-09-23 end on 09-30', () => {
  expect(countWorkdays('2026-09-23', '2026-09-29')).toBe(4)
  expect(countWorkdays('2026-09-23', '2026-09-30')).toBe(5)
  expect(countWorkdays('2026-09-30', '2026-09-23')).toBe(0)
  expect(addWorkdays('2026-09-23', 4)).toBe('2026-09-30')
  expect(addWorkdays('2026-09-23', 0)).toBe('2026-09-23')
  expect(addWorkdays('2026-09-24', 1)).toBe('2026-09-28')
})
