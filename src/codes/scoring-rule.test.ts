import { expect, test } from 'vitest'
import { marksBy, valueWords } from './scoring-rule.ts'

const marks = (rule: string, said: string, most: number, year = 2025): number | null => marksBy(rule, { most, year, said })

test('RSP-23 the worked examples, from the rule and the value as they are written on a sheet', () => {
  expect(marks('RATIO(0.85,0.5)', '70%', 100)).toBe(57)
  expect(marks('COUNT(12)', '9', 150)).toBe(113)
  expect(marks('TIMELY(03-31,0.1/day)', '2025-04-07', 100)).toBe(30)
  expect(marks('DEDUCT(0.5)', '3', 200)).toBe(50)
})

test('RSP-20 a share is written in per cent, as a fraction or plainly, and read exactly', () => {
  expect(['96.5%', '193/200', '0.965'].map(said => marks('RATIO(1.0,0.5)', said, 150))).toEqual([140, 140, 140])
  expect(marks('RATIO(10,2)', '8.5', 100)).toBe(81)
  expect(marks('RATIO(1.0,0.5)', '0/0', 150)).toBe(0)
})

test('RSP-20 yes and no, a day that never came, and the assessor’s word', () => {
  expect(['是', ' 否 ', '有'].map(said => marks('BOOL', said, 150))).toEqual([150, 0, 150])
  expect(marks('TIMELY(01-31,0.1/day)', '否', 100)).toBe(0)
  expect(marks('TIMELY(01-31,0.1/day)', '2026-01-31', 100, 2026)).toBe(100)
  expect(['好', '较好', '一般', '差'].map(said => marks('MANUAL', said, 150))).toEqual([150, 128, 105, 60])
})

test('RSP-21 what cannot be read gives no marks, and the words say how to write it', () => {
  expect([
    marks('COUNT(12)', '九次', 150),
    marks('RATIO(1.0,0.5)', '多数', 150),
    marks('BONUS(5)', '5', 500),
    marks('toString', '1', 1),
  ]).toEqual(Array(4).fill(null))
  expect(valueWords('COUNT(12)')?.[0]).toBe('次数，如 12')
  expect(valueWords('MANUAL')).toBeNull()
})
