import { expect, test } from 'vitest'
import { barredUntil, formOf, periodEnd } from './punishment.ts'

test('INT-33 periods count from the decision and end on the last day of a month that has no such day', () => {
  expect(periodEnd('party-serious-warning', '2024-08-31')).toBe('2026-02-28')
  expect(periodEnd('party-warning', '2025-03-15')).toBe('2026-03-15')
  expect(periodEnd('gov-demerit', '2025-12-31')).toBe('2026-12-31')
  expect(periodEnd('party-probation-1', '2024-02-29')).toBe('2025-02-28')
})

test('INT-31 every punishment has the period of the regulation', () => {
  const from = '2024-06-30'
  expect(periodEnd('party-removal', from)).toBe('2026-06-30')
  expect(periodEnd('party-probation-2', from)).toBe('2026-06-30')
  expect(periodEnd('party-expulsion', from)).toBe('2029-06-30')
  expect(periodEnd('gov-warning', from)).toBe('2024-12-30')
  expect(periodEnd('gov-serious-demerit', from)).toBe('2025-12-30')
  expect(periodEnd('gov-demotion', from)).toBe('2026-06-30')
  expect(periodEnd('gov-dismissal', from)).toBe('2026-06-30')
  expect(periodEnd('gov-expulsion', from)).toBe('permanent')
})

test('COR-01 a warning of the Party bars for a year, a serious one for a year and a half; those of government for less', () => {
  expect(barredUntil(['party-warning'], '2025-03-15', null)).toBe('2026-03-15')
  expect(barredUntil(['party-serious-warning'], '2025-03-15', null)).toBe('2026-09-15')
  expect(barredUntil(['gov-warning'], '2025-03-15', null)).toBe('2025-09-15')
})

test('INT-34 with punishments of both kinds the later end holds', () => {
  expect(barredUntil(['party-warning', 'gov-serious-demerit'], '2025-01-31', null)).toBe('2026-07-31')
  expect(barredUntil(['party-serious-warning', 'gov-warning'], '2025-01-31', null)).toBe('2026-07-31')
  expect(barredUntil(['party-warning', 'gov-expulsion'], '2025-01-31', null)).toBe('permanent')
  expect(barredUntil([], '2025-01-31', null)).toBeNull()
})

test('INT-31 probation within the Party bars two years from the day on which rights are restored, and is open till then', () => {
  expect(barredUntil(['party-probation-1'], '2024-02-29', null)).toBe('restoration')
  expect(barredUntil(['party-probation-1'], '2024-02-29', '2025-03-01')).toBe('2027-03-01')
})

test('INT-21 light punishments are the second form, heavy ones the third', () => {
  expect(formOf('party-serious-warning')).toBe('second')
  expect(formOf('gov-serious-demerit')).toBe('second')
  expect(formOf('party-removal')).toBe('third')
  expect(formOf('gov-demotion')).toBe('third')
})
