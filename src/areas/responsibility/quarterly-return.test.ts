import { expect, test } from 'vitest'
import { readDraft } from '../../derive/check.ts'
import { quartersOwed, returnDue } from './quarter.ts'
import { quarterlyReturn } from './quarterly-return.ts'

const context = { today: '2026-10-31', allowSynthetic: true, state: 'submitted' }
const read = (quarterEnd: string, submittedOn: string | null) =>
  readDraft(quarterlyReturn, { quarterEnd, submittedOn, filledBy: '王河' }, context)

test('RSP-05, TIM-02 ten days after the quarter, moved past days off', () => {
  expect(returnDue('2025-03-31')).toBe('2025-04-10')
  expect(returnDue('2025-12-31')).toBe('2026-01-12')
  // Saturday 10 October 2026 is a shifted working day.
  expect(returnDue('2026-09-30')).toBe('2026-10-10')
})

test('RSP_LATE_REPORT on the tenth it is on time, on the eleventh late and told', () => {
  expect(read('2025-03-31', '2025-04-10')).toMatchObject({
    values: { timely: 'yes', name: '2025年第一季度任务清单完成情况' },
    problems: [],
  })
  const late = read('2025-03-31', '2025-04-11')
  expect([late.values.timely, late.problems.map(({ code, level }) => `${code} ${level}`)]).toEqual(['no', ['RSP_LATE_REPORT warning']])
  expect(read('2025-03-31', null).values.timely).toBeNull()
})

test('RSP-05 a return tells of a quarter and is not submitted before its last month', () => {
  for (const day of ['2025-03-30', '2025-04-30', '2025-01-31'])
    expect(read(day, null).problems.map(({ column }) => column)).toEqual(['quarterEnd'])
  expect(read('2025-06-30', '2025-05-31').problems.map(({ column }) => column)).toEqual(['submittedOn'])
  expect(read('2025-06-30', '2025-06-01').problems).toEqual([])
})

test('RSP-05 a return is owed on the day it was due, once that day is over', () => {
  const lasts = (today: string) => quartersOwed('2025-01-01', '2025-12-31', today).map(({ last }) => last)
  expect(lasts('2025-04-10')).toEqual(['2024-12-31'])
  expect(lasts('2025-04-11')).toEqual(['2024-12-31', '2025-03-31'])
  expect(lasts('2026-10-31')).toEqual(['2024-12-31', '2025-03-31', '2025-06-30', '2025-09-30'])
  expect(quartersOwed('2025-04-10', '2025-07-09', '2026-10-31').map(({ first, due }) => [first, due])).toEqual([
    ['2025-01-01', '2025-04-10'],
  ])
})
