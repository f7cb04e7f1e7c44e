import { expect, test } from 'vitest'
import { checkDraft, readDraft } from '../../derive/check.ts'
import { assessmentSheet } from './assessment-sheet.ts'

const context = { today: '2025-12-31', allowSynthetic: true }
const line = (code: string, most: number, more: Record<string, unknown> = {}) => ({
  code,
  standard: '标准',
  rule: 'BOOL',
  most,
  applies: 'yes',
  ...more,
})
const draft = (scores: Record<string, unknown>[], more: Record<string, unknown> = {}) => ({
  name: '2025年度考核',
  year: 2025,
  scheme: 1,
  kind: 'community',
  cutOffOn: '2025-11-30',
  assessedOn: '2025-12-20',
  scores,
  ...more,
})
const codes = (scores: Record<string, unknown>[], more = {}) =>
  checkDraft(assessmentSheet, draft(scores, more), context).map(problem => `${problem.code} ${problem.column}`)

test('SCHEME_SUM the points make exactly a hundred marks', () => {
  expect(codes([line('A1.1', 9_999)])).toEqual(['SCHEME_SUM scores'])
  expect(codes([line('A1.1', 9_999), line('A1.2', 1)])).toEqual([])
  expect(codes([line('A1.1', 10_000), line('A1.2', 1)])).toEqual(['SCHEME_SUM scores'])
})

test('SCHEME_SUM a point stands once', () =>
  expect(codes([line('A1.1', 5_000), line('A1.1', 5_000)])).toEqual(['SCHEME_SUM scores.1.code']))

test('RSP-20, RSP-23 a point that does not apply leaves the denominator: 86.00 of 95.5 is 90.05, shown as 90.1', () => {
  const { values, problems } = readDraft(
    assessmentSheet,
    draft([line('A1.1', 9_550, { final: 8_600, self: 9_000 }), line('A1.2', 450, { applies: 'no', reason: '无此项工作' })]),
    context,
  )
  expect(problems).toEqual([])
  expect(values).toMatchObject({ selfTotal: 9_424, checkedTotal: null, finalTotal: 9_005, mark: '90.1' })
})

test('BONUS marks come on top, five at most', () => {
  const bonus = (marks: number) => [line('A1.1', 10_000, { final: 9_250 }), line('F9.1', 500, { bonus: true, final: marks })]
  expect(readDraft(assessmentSheet, draft(bonus(500)), context).values).toMatchObject({ finalTotal: 9_750, mark: '97.5' })
  expect(codes([...bonus(500), line('F9.2', 500, { bonus: true, final: 1 })])).toEqual(['SCORE_RANGE scores'])
})

test('SCORE_RANGE no score above the most', () => {
  expect(codes([line('A1.1', 10_000, { final: 10_000 })])).toEqual([])
  expect(codes([line('A1.1', 9_900, { self: 9_901 }), line('A1.2', 100)])).toEqual(['SCORE_RANGE scores.0.self'])
})

test('RSP-21 a score other than that by the records has its reason', () => {
  expect(codes([line('A1.1', 10_000, { auto: 9_000, checked: 9_000 })])).toEqual([])
  expect(codes([line('A1.1', 10_000, { auto: 9_000, checked: 9_100 })])).toEqual(['SCORE_NO_COMMENT scores.0.reason'])
  expect(codes([line('A1.1', 10_000, { auto: 9_000, checked: 9_100, reason: '补交材料' })])).toEqual([])
})

test('RSP-21 the score by the records is what the rule gives: nine of twelve are three quarters', () => {
  const meetings = (more: Record<string, unknown>) => codes([line('B2.2', 10_000, { rule: 'COUNT(12)', ...more })])
  expect(meetings({ metric: '9', auto: 7_500 })).toEqual([])
  expect(meetings({ metric: '9', auto: 7_501 })).toEqual(['RSP-21 scores.0.auto'])
  expect(meetings({ metric: '9' })).toEqual([])
  expect(meetings({ metric: '九次' })).toEqual(['RSP-21 scores.0.metric'])
  expect(meetings({ metric: '九次', applies: 'no', reason: '无此项工作' })).toEqual(['SCHEME_SUM scores'])
})

test('SCORE_NO_COMMENT a manual score below the most has its comment', () => {
  expect(codes([line('A1.1', 10_000, { rule: 'MANUAL', final: 8_500 })])).toEqual(['SCORE_NO_COMMENT scores.0.reason'])
  expect(codes([line('A1.1', 10_000, { rule: 'MANUAL', final: 10_000 })])).toEqual([])
})

test('RSP-22 an objection within five working days: checked on Friday 2025-12-19, the last day is Friday 2025-12-26', () => {
  const scores = [line('A1.1', 10_000)]
  expect(codes(scores, { checkedOn: '2025-12-19', objectedOn: '2025-12-26' })).toEqual([])
  expect(codes(scores, { checkedOn: '2025-12-19', objectedOn: '2025-12-27' })).toEqual(['RSP-22 objectedOn'])
})

test('RSP-21 the cut-off day lies in the year assessed', () => {
  const scores = [line('A1.1', 10_000)]
  expect(codes(scores, { cutOffOn: '2025-01-01' })).toEqual([])
  expect(codes(scores, { cutOffOn: '2025-12-31' })).toEqual([])
  expect(codes(scores, { cutOffOn: '2024-12-31' })).toEqual(['RSP-21 cutOffOn'])
})
