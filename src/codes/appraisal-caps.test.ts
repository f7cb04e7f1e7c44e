import { expect, test } from 'vitest'
import { mostBest } from './appraisal-caps.ts'

const on = '2025-12-31'

test.each([
  [5, 1, 1],
  [9, 1, 2],
  [12, 2, 3],
  [18, 3, 4],
  [37, 7, 9],
  [48, 9, 12],
])('CAD-21 of %i at most %i are excellent, with approval %i', (participants, plain, raised) => {
  expect(mostBest('yearly', participants, false, on)).toBe(plain)
  expect(mostBest('yearly', participants, true, on)).toBe(raised)
})

test('CAD-20, CAD-24 everyday 40 %, leaders 25 %, bodies 30 %; parts of a person are left off', () => {
  expect(mostBest('everyday', 12, false, on)).toBe(4)
  expect(mostBest('everyday', 13, false, on)).toBe(5)
  expect(mostBest('leaders', 7, false, on)).toBe(1)
  expect(mostBest('bodies', 45, false, on)).toBe(13)
  expect(mostBest('yearly', 4, false, on)).toBe(0)
})
