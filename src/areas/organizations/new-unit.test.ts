import { expect, test } from 'vitest'
import { checkDraft } from '../../derive/check.ts'
import { newUnit } from './new-unit.ts'

const context = { today: '2026-10-31', allowSynthetic: true }
const codes = (values: Record<string, unknown>) =>
  checkDraft(
    newUnit,
    {
      name: '示例机械有限公司',
      kind: 'enterprise',
      listedOn: '2024-01-10',
      staff: 40,
      members: 4,
      formalMembers: 3,
      coverage: [{ mode: 'SOLE', fromDay: '2024-01-10' }],
      ...values,
    },
    context,
  ).map(problem => problem.code)
const coverage = (...lines: [mode: string, fromDay: string, untilDay?: string][]) => ({
  coverage: lines.map(([mode, fromDay, untilDay]) => ({ mode, fromDay, untilDay: untilDay ?? null })),
})

test('ORG-17 the credit code is checked', () => {
  expect(codes({ creditCode: '91350100M000100Y43' })).toEqual([])
  expect(codes({ creditCode: '91350100M000100Y44' })).toEqual(['USCC_CHECK'])
})

test('COV-03 the lines of coverage follow one another without gap or overlap, from the day of listing', () => {
  expect(codes(coverage(['NONE', '2024-01-10', '2024-06-30'], ['JOINT', '2024-07-01']))).toEqual([])
  expect(codes(coverage(['NONE', '2024-01-10', '2024-06-30'], ['JOINT', '2024-07-02']))).toEqual(['COV-03'])
  expect(codes(coverage(['NONE', '2024-01-10', '2024-06-30'], ['JOINT', '2024-06-30']))).toEqual(['COV-03'])
  expect(codes(coverage(['SOLE', '2024-01-11']))).toEqual(['COV-03'])
  expect(codes({ coverage: [] })).toEqual(['too-few'])
})

test('COV-08 a unit that was closed has a last line that ends with it', () => {
  expect(codes({ untilDay: '2025-03-31', ...coverage(['SOLE', '2024-01-10', '2025-03-31']) })).toEqual([])
  expect(codes({ untilDay: '2025-03-31' })).toEqual(['COV-08'])
  expect(codes(coverage(['SOLE', '2024-01-10', '2025-03-31']))).toEqual(['COV-08'])
})

test('COV-04 three formal members and neither an own nor a joint organization ought to build one; two ought not', () => {
  expect(codes(coverage(['AREA', '2024-01-10']))).toEqual(['COV_SHOULD_BUILD'])
  expect(codes({ formalMembers: 2, ...coverage(['AREA', '2024-01-10']) })).toEqual([])
  expect(codes({ formalMembers: 2, ...coverage(['NONE', '2024-01-10']) })).toEqual(['COV-04'])
})

test('COV-05 fifty staff have a member, a hundred an organization', () => {
  const none = { members: 0, formalMembers: 0, ...coverage(['LIAISON', '2024-01-10']) }
  expect([codes({ ...none, staff: 49 }), codes({ ...none, staff: 50 })]).toEqual([[], ['COV-05']])
  const some = { members: 2, formalMembers: 2, ...coverage(['INSTRUCTOR', '2024-01-10']) }
  expect([codes({ ...some, staff: 99 }), codes({ ...some, staff: 100 })]).toEqual([[], ['COV-05']])
})

test('COV-02 formal members are members, and members are staff', () => {
  expect(codes({ formalMembers: 5 })).toEqual(['COV-02'])
  expect(codes({ staff: 3 })).toEqual(['COV-02'])
})
