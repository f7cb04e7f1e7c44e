import { expect, test } from 'vitest'
import { finalMark, scoreBool, scoreCount, scoreDeduct, scoreManual, scoreRatio, scoreTimely, scoreTotal } from './scoring.ts'

test('RSP-23 RATIO(0.85, 0.5) of one mark at 0.70 is 0.57', () => expect(scoreRatio(100, { num: 70, den: 100 }, 85, 50)).toBe(57))

test('RSP-20 RATIO gives nothing at zero and below, all at full and above', () => {
  expect(scoreRatio(150, { num: 1, den: 2 }, 100, 50)).toBe(0)
  expect(scoreRatio(150, { num: 2, den: 5 }, 100, 50)).toBe(0)
  expect(scoreRatio(150, { num: 85, den: 100 }, 85, 50)).toBe(150)
  expect(scoreRatio(150, { num: 9, den: 10 }, 85, 50)).toBe(150)
})

test('NUM-02 RATIO over nothing gives nothing', () => expect(scoreRatio(150, { num: 0, den: 0 }, 100, 50)).toBe(0))

test('RSP-23 COUNT(12) of 1.5 marks at 9 is 1.13', () => expect(scoreCount(150, 9, 12)).toBe(113))

test('RSP-20 COUNT gives no more than its most', () => {
  expect(scoreCount(150, 12, 12)).toBe(150)
  expect(scoreCount(150, 13, 12)).toBe(150)
})

test('RSP-23 TIMELY by 31 March at 0.1 a day, done on 7 April, is 0.30', () =>
  expect(scoreTimely(100, '2025-04-07', '2025-03-31', 10)).toBe(30))

test('RSP-20 TIMELY: on the day all, never below nothing, not done nothing', () => {
  expect(scoreTimely(100, '2025-03-31', '2025-03-31', 10)).toBe(100)
  expect(scoreTimely(100, '2025-01-05', '2025-03-31', 10)).toBe(100)
  expect(scoreTimely(100, '2025-12-31', '2025-03-31', 10)).toBe(0)
  expect(scoreTimely(100, null, '2025-03-31', 10)).toBe(0)
})

test('RSP-23 DEDUCT(0.5) of two marks with three cases is 0.50', () => expect(scoreDeduct(200, 3, 50)).toBe(50))

test('RSP-20 DEDUCT never falls below nothing', () => expect(scoreDeduct(200, 5, 50)).toBe(0))

test('RSP-20 BOOL is all or nothing', () => {
  expect(scoreBool(150, true)).toBe(150)
  expect(scoreBool(150, false)).toBe(0)
})

test('RSP-20 MANUAL 较好 of 1.5 marks is 1.28, halves up', () => expect(scoreManual(150, 'fair')).toBe(128))

test('RSP-23 4.5 not applicable and raw 86.00 is 90.05, shown as 90.1', () => {
  expect(scoreTotal(8600, 450)).toBe(9005)
  expect(finalMark(8600, 450)).toBe('90.1')
})

test('STR-03 84.94 is shown as 84.9, 84.95 as 85.0', () => {
  expect(finalMark(8494, 0)).toBe('84.9')
  expect(finalMark(8495, 0)).toBe('85.0')
})
