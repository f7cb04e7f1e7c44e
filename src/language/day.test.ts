import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  after,
  barredThrough,
  dayInShanghai,
  dayName,
  daysBetween,
  fullYears,
  isDay,
  isoWeekday,
  lastDayOfMonth,
  monthPeriod,
  nthWeekday,
  parsePeriod,
  periodName,
  quarterPeriod,
  rollForward,
  within,
  yearPeriod,
} from './day.ts'

test('a day exists, between 1900 and 2200', () => {
  expect(['1900-01-01', '2200-12-31', '2000-02-29', '2024-02-29'].map(isDay)).toEqual([true, true, true, true])
  const wrong = [
    '1899-12-31',
    '2201-01-01',
    '1900-02-29',
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-04-31',
    '2023-4-3',
    '2023-04-00',
    '',
  ]
  expect(wrong.filter(isDay)).toEqual([])
})

test('days run on for three centuries as JavaScript counts them', () => {
  let day = '1900-01-01'
  for (let n = 0; n < 110_000; n += 1) {
    if (n % 97 === 0) {
      expect(day).toBe(new Date(Date.UTC(1900, 0, 1 + n)).toISOString().slice(0, 10))
      expect(isoWeekday(day) % 7).toBe(new Date(Date.UTC(1900, 0, 1 + n)).getUTCDay())
    }
    day = addDays(day, 1)
  }
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1)
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2025-11-30', 3, '2026-02-28'],
  ['2025-08-31', 6, '2026-02-28'],
  ['2026-05-20', 1, '2026-06-20'],
  ['2023-12-31', 2, '2024-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
])('TIM-01 TIM-03 %s + %i months = %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected)
})

test('TIM-06 the day turns at 16:00 UTC', () => {
  expect(dayInShanghai(Date.UTC(2025, 11, 31, 15, 59, 59, 999))).toBe('2025-12-31')
  expect(dayInShanghai(Date.UTC(2025, 11, 31, 16))).toBe('2026-01-01')
  expect(dayInShanghai(-1)).toBe('1970-01-01')
})

test('TIM-07 full years, and birthdays on 29 February', () => {
  expect(fullYears('2004-02-29', '2022-02-28')).toBe(17)
  expect(fullYears('2004-02-29', '2022-03-01')).toBe(18)
  expect(fullYears('2004-02-29', '2022-02-28', '02-28')).toBe(18)
  expect(fullYears('2004-02-29', '2024-02-29')).toBe(20)
  expect(fullYears('1971-07-01', '2021-07-01')).toBe(50)
  expect(fullYears('1971-07-02', '2021-07-01')).toBe(49)
})

test('TIM-08 first Tuesdays of 2020 and 2026', () => {
  const tuesdays = (year: number) =>
    Array.from({ length: 12 }, (_, n) => nthWeekday(`${year}-${String(n + 1).padStart(2, '0')}`, 1, 2)?.slice(5))
  expect(tuesdays(2020).join(' ')).toBe('01-07 02-04 03-03 04-07 05-05 06-02 07-07 08-04 09-01 10-06 11-03 12-01')
  expect(tuesdays(2026).join(' ')).toBe('01-06 02-03 03-03 04-07 05-05 06-02 07-07 08-04 09-01 10-06 11-03 12-01')
  expect(nthWeekday('2026-02', 5, 2)).toBeUndefined()
  expect(nthWeekday('2026-03', 5, 2)).toBe('2026-03-31')
})

describe('month words', () => {
  const weekdays = (day: string) => isoWeekday(day) <= 5
  test('DEV-06 LOST-06 after: the day itself is allowed, and it does not roll', () => {
    expect(after('2025-06-30', 12)).toBe('2026-06-30')
    expect(after('2025-08-31', 6)).toBe('2026-02-28') // a Saturday
    expect(after('2024-02-29', 24)).toBe('2026-02-28')
  })
  test('TIM-02 within: the deadline moves past days off', () => {
    expect(within('2026-05-20', 1, weekdays)).toBe('2026-06-22')
    expect(within('2026-05-20', 1, () => true)).toBe('2026-06-20')
    expect(rollForward('2026-06-22', weekdays)).toBe('2026-06-22')
  })
  test('INT-33 barredThrough: barred on the last day, which does not roll', () => {
    expect(barredThrough('2024-08-31', 18)).toBe('2026-02-28')
    expect(barredThrough('2025-03-15', 12)).toBe('2026-03-15')
    expect(barredThrough('2024-02-29', 12)).toBe('2025-02-28')
  })
})

test('periods hold both ends', () => {
  expect(yearPeriod(2025)).toEqual({ from: '2025-01-01', to: '2025-12-31' })
  expect(quarterPeriod(2024, 1)).toEqual({ from: '2024-01-01', to: '2024-03-31' })
  expect(monthPeriod('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  expect(lastDayOfMonth('2026-02')).toBe('2026-02-28')
})

test.each([
  ['2025', '2025-01-01', '2025-12-31', '2025年', '2025'],
  ['2025-H1', '2025-01-01', '2025-06-30', '2025年上半年', 'First half of 2025'],
  ['2025-H2', '2025-07-01', '2025-12-31', '2025年下半年', 'Second half of 2025'],
  ['2025-Q3', '2025-07-01', '2025-09-30', '2025年第三季度', 'Q3 2025'],
  ['2025-07', '2025-07-01', '2025-07-31', '2025年7月', 'July 2025'],
  ['2025-03-01..2025-05-30', '2025-03-01', '2025-05-30', '2025年3月1日至5月30日', '1 March – 30 May 2025'],
  ['2025-02-01..2025-04-30', '2025-02-01', '2025-04-30', '2025年2月1日至4月30日', '1 February – 30 April 2025'],
  ['2024-12-01..2025-01-31', '2024-12-01', '2025-01-31', '2024年12月1日至2025年1月31日', '1 December 2024 – 31 January 2025'],
  ['2025-03-01..2025-03-01', '2025-03-01', '2025-03-01', '2025年3月1日', '1 March 2025'],
])('period %s', (text, from, to, zh, en) => {
  const period = parsePeriod(text)
  expect(period).toEqual({ from, to })
  expect(periodName({ from, to }, 'zh')).toBe(zh)
  expect(periodName({ from, to }, 'en')).toBe(en)
})

test('what is no period is refused', () => {
  const wrong = [
    '',
    '25',
    '2025-Q5',
    '2025-H3',
    '2025-13',
    '2025-00',
    '2025-02-30..2025-03-01',
    '2025-05-01..2025-03-01',
    '2025..2026',
    '1800',
    '2025-01-01..2025-02-01..2025-03-01',
  ]
  expect(wrong.filter(text => parsePeriod(text))).toEqual([])
  expect(dayName('2025-03-01', 'zh')).toBe('2025年3月1日')
})
