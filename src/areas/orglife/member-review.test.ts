import { expect, test } from 'vitest'
import { checkDraft } from '../../derive/check.ts'
import { memberReview } from './member-review.ts'

const codes = (values: Record<string, unknown>, state = 'balloted') =>
  checkDraft(
    memberReview,
    { year: 2025, reviewedOn: '2025-12-02', returned: 10, invalid: 1, ...values },
    { today: '2025-12-31', allowSynthetic: true, state },
  ).map(problem => `${problem.level} ${problem.code} ${problem.column}`)
const line = (values: Record<string, unknown> = {}) => ({ member: 101, took: 'yes', ...values })

test('LIFE-33 the votes for a member are the valid ballots: ten returned and one invalid leave nine', () => {
  const votes = (excellent: number, qualified: number) => ({ members: [line({ excellent, qualified })] })
  expect(codes(votes(4, 5))).toEqual([])
  expect(codes(votes(5, 5))).toEqual(['error LIFE-33 members.0.excellent'])
  expect(codes(votes(4, 4))).toEqual(['error LIFE-33 members.0.excellent'])
  expect(codes(votes(4, 4), 'underway')).toEqual([])
  expect(codes({ members: [line()] })).toEqual([])
  expect(codes({ returned: 1, invalid: 2 })).toEqual(['error LIFE-33 invalid'])
})

test('LIFE-31 each member stands once; who took no part has no grade', () => {
  expect(codes({ members: [line(), line()] })).toEqual(['error LIFE-31 members.1.member'])
  expect(codes({ members: [line({ took: 'exempt', grade: 'qualified' })] })).toEqual(['error LIFE-31 members.0.grade'])
  expect(codes({ year: 2026 })).toEqual(['warning LIFE-31 reviewedOn'])
})
