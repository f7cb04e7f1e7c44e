import { describe, expect, test } from 'vitest'
import { classHours, countedHours } from './class-hours.ts'

const hours = (kinds: string[], startsAt: string | null, endsAt: string | null) =>
  classHours({ kinds, heldOn: '2025-03-04', startsAt, endsAt })

describe('EDU-03 class hours of an event', () => {
  test('a lecture counts by its length, 45 minutes the hour', () => {
    expect(hours(['lecture'], '09:00', '09:45')).toBe(100)
    expect(hours(['lecture'], '09:00', '10:30')).toBe(200)
    expect(hours(['lecture'], '09:00', '10:00')).toBe(133)
    expect(hours(['expert-report'], '08:00', '12:30')).toBe(600)
  })

  test('a theme day counts four at most, with a lecture in it too', () => {
    expect(hours(['theme-day'], '09:00', '12:00')).toBe(400)
    expect(hours(['theme-day'], '09:00', '11:59')).toBe(398)
    expect(hours(['theme-day', 'lecture'], '08:00', '12:30')).toBe(400)
  })

  test('a meeting teaches nothing, and without times nothing is known', () => {
    expect(hours(['committee'], '09:00', '10:30')).toBeNull()
    expect(hours(['lecture'], '09:00', null)).toBeNull()
  })
})

test('EDU_ONLINE_CAP, EDU-03 online hours count up to half of the whole', () => {
  expect(countedHours(1600, 1600, '2025-12-31')).toBe(3200)
  expect(countedHours(1600, 2000, '2025-12-31')).toBe(3200)
  expect(countedHours(1550, 2000, '2025-12-31')).toBe(3100)
  expect(countedHours(0, 4000, '2025-12-31')).toBe(0)
})
