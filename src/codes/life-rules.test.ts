import { expect, test } from 'vitest'
import { excellentMost, lifeRules } from './life-rules.ts'

test('LIFE-30 at most a third are graded excellent, rounded down', () => {
  const worked = [
    [2, 0],
    [3, 1],
    [5, 1],
    [7, 2],
    [10, 3],
    [20, 6],
    [31, 10],
    [50, 16],
  ] as const
  expect(worked.map(([members]) => [members, excellentMost(members, '2025-12-31')])).toEqual(worked)
})

test('VER-01 a day before the first version takes the first one', () => {
  expect(lifeRules('2010-01-01')).toEqual(lifeRules('2026-10-31'))
})
