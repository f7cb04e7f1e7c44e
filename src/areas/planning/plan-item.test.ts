import { expect, test } from 'vitest'
import { checkDraft } from '../../derive/check.ts'
import { planItem } from './plan-item.ts'

const context = { today: '2026-10-31', allowSynthetic: true }
const codes = (values: Record<string, unknown>) =>
  checkDraft(planItem, { year: 2027, kind: 'task', title: '建好基层党校', plannedOn: '2026-10-20', ...values }, context).map(
    problem => problem.code,
  )

test('a target has a figure and a number or a range; nothing else has', () => {
  const target = { kind: 'target', figure: 'planning.lecture-plans-target', low: 300 }
  expect(codes(target)).toEqual([])
  expect(codes({ ...target, high: 300 })).toEqual([])
  expect(codes({ ...target, high: 299 })).toEqual(['PLAN_TARGET'])
  expect(codes({ ...target, low: null })).toEqual(['PLAN_TARGET'])
  expect(codes({ ...target, low: null, high: 300 })).toEqual([])
  expect(codes({ ...target, figure: null })).toEqual(['PLAN_TARGET'])
  expect(codes({ low: 300 })).toEqual(['PLAN_TARGET'])
})

test('a plan is made in its year or the one before', () => {
  expect(codes({ year: 2026 })).toEqual([])
  expect(codes({ year: 2025 })).toEqual(['PLAN_YEAR'])
  expect(codes({ year: 2028 })).toEqual(['PLAN_YEAR'])
  expect(codes({ dueOn: '2026-10-19' })).toEqual(['PLAN_DAYS'])
})
