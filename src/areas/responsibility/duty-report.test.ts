import { expect, test } from 'vitest'
import { readDraft } from '../../derive/check.ts'
import { dutyReport } from './duty-report.ts'

const ballots = (...rows: readonly (readonly [group: string, good: number, fair: number, average: number, poor: number])[]) =>
  rows.map(([group, good, fair, average, poor]) => ({ group, good, fair, average, poor }))
const read = (more: Record<string, unknown>) =>
  readDraft(
    dutyReport,
    { meeting: 1, secretary: '王河', reportedOn: '2026-01-15', form: 'onsite', assessment: 9_000, everyday: 9_000, ...more },
    { today: '2026-01-31', allowSynthetic: true, state: 'graded' },
  )
const codes = (more: Record<string, unknown>) => read(more).problems.map(({ code, column }) => `${code} ${column}`)

test('RSP-14 good 100, fairly good 85, fair 70, poor 40; groups 40, 30, 30', () => {
  expect(read({ ballots: ballots(['superior', 1, 0, 0, 0], ['peers', 0, 1, 0, 0], ['grassroots', 0, 0, 1, 1]) }).values).toMatchObject({
    // 40 × 100 + 30 × 85 + 30 × 55 = 8200
    ballot: 8_200,
  })
})

test('RSP-14 a group without voters leaves its weight to the others in their proportion', () => {
  // (40 × 100 + 30 × 85) / 70 = 93.571…
  expect(read({ ballots: ballots(['superior', 1, 0, 0, 0], ['peers', 0, 1, 0, 0], ['grassroots', 0, 0, 0, 0]) }).values).toMatchObject({
    ballot: 9_357,
  })
  expect(read({ ballots: [] }).values).toMatchObject({ ballot: null, composite: null, suggested: null })
})

test('RSP-11 ballot 40, assessment 40, opinion 20 per cent; the grade by the unrounded composite', () => {
  const all = ballots(['peers', 1, 0, 0, 0])
  expect(read({ ballots: all, assessment: 9_000, everyday: 7_000 }).values).toMatchObject({ composite: 9_000, suggested: 'good' })
  expect(read({ ballots: all, assessment: 8_999, everyday: 7_000 }).values).toMatchObject({ composite: 9_000, suggested: 'fair' })
  expect(read({ ballots: all, assessment: 8_998, everyday: 7_000 }).values).toMatchObject({ composite: 8_999, suggested: 'fair' })
  expect(read({ ballots: ballots(['peers', 0, 0, 0, 1]), assessment: 8_000, everyday: 6_000 }).values).toMatchObject({
    composite: 6_000,
    suggested: 'average',
  })
  expect(read({ ballots: ballots(['peers', 0, 0, 0, 1]), assessment: 8_000, everyday: 5_999 }).values).toMatchObject({ suggested: 'poor' })
})

test('RSP-11 thirds are exact: a mean of 90 out of three thirds is good', () => {
  // Two of three good, one fair at 70: (100 + 100 + 70) / 3 = 90.
  expect(read({ ballots: ballots(['peers', 2, 0, 1, 0]) }).values).toMatchObject({ ballot: 9_000, composite: 9_000, suggested: 'good' })
})

test('RSP-12 with a veto no more than fair', () => {
  const good = { ballots: ballots(['peers', 1, 0, 0, 0]), veto: ['fraud'] }
  expect(read(good).values).toMatchObject({ composite: 9_400, suggested: 'average' })
  expect(codes({ ...good, grade: 'average' })).toEqual([])
  expect(codes({ ...good, grade: 'fair', reason: '考虑全年工作' })).toEqual(['RSP-12 grade'])
})

test('SEN-03, RSP-11 the grade is given by persons; one other than that of the rule has its reason', () => {
  const good = { ballots: ballots(['peers', 1, 0, 0, 0]) }
  expect(codes({ ...good, grade: null })).toEqual([])
  expect(codes({ ...good, grade: 'fair' })).toEqual(['RSP-11 reason'])
  expect(codes({ ...good, grade: 'fair', reason: '“好”等次名额已满' })).toEqual([])
})

test('RSP-14 each group has one row', () =>
  expect(codes({ ballots: ballots(['peers', 1, 0, 0, 0], ['peers', 1, 0, 0, 0]) })).toEqual(['RSP-14 ballots.1.group']))
