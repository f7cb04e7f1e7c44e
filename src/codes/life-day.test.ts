import { expect, test } from 'vitest'
import { districtLifeDay, lifeDay, lifeDays } from './life-day.ts'

test('LIFE-13 on a public holiday the Tuesday after', () => {
  expect(lifeDay('2020-05')).toBe('2020-05-12')
  expect(lifeDay('2020-10')).toBe('2020-10-13')
  expect(lifeDay('2020-02')).toBe('2020-02-04')
})

test('LIFE-13 next working day, or kept', () => {
  expect(lifeDay('2020-05', { ...districtLifeDay, shift: 'nextWorkday' })).toBe('2020-05-06')
  expect(lifeDay('2020-10', { ...districtLifeDay, shift: 'nextWorkday' })).toBe('2020-10-09')
  expect(lifeDay('2020-05', { ...districtLifeDay, shift: 'keep' })).toBe('2020-05-05')
})

test('LIFE-13 with no such weekday left in the month, the next working day', () => {
  expect(lifeDay('2022-01', { nth: 5, weekday: 1, shift: 'nextTuesday' })).toBe('2022-02-07')
})

test('LIFE-10 LIFE-11 a year has twelve, and a fifth weekday not every month', () => {
  expect(
    lifeDays(2020)
      .map(day => day.slice(5))
      .join(' '),
  ).toBe('01-07 02-04 03-03 04-07 05-12 06-02 07-07 08-04 09-01 10-13 11-03 12-01')
  expect(lifeDay('2026-02', { nth: 5, weekday: 2, shift: 'keep' })).toBeUndefined()
  expect(lifeDays(2026, { nth: 5, weekday: 2, shift: 'keep' })).toEqual(['2026-03-31', '2026-06-30', '2026-09-29', '2026-12-29'])
})
