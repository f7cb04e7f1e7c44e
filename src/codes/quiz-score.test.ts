import { expect, test } from 'vitest'
import { scoreAnswer } from './quiz-score.ts'

const score = (answer: string, given: string, points = 40) => scoreAnswer({ answer, points }, given, '2025-06-01')

test('EDU-07 several correct: all of them full, some missing half, any wrong one nothing', () => {
  expect([
    score('ACD', 'ACD'),
    score('ACD', 'dca'),
    score('ACD', 'A、C'),
    score('ACD', 'ABCD'),
    score('ACD', 'AB'),
    score('ACD', ''),
  ]).toEqual([400, 400, 200, 0, 0, 0])
  expect(score('AC', 'A', 25)).toBe(125)
})

test('EDU-07 one correct: right or nothing', () => {
  expect([score('B', 'B'), score('B', 'A'), score('B', 'AB')]).toEqual([400, 0, 0])
})
