import { expect, test } from 'vitest'
import { readDraft } from '../../derive/check.ts'
import { task } from './task.ts'

const read = (more: Record<string, unknown>, today = '2025-05-01') =>
  readDraft(
    task,
    {
      goal: '走访困难党员',
      year: 2025,
      area: 'members',
      assignedOn: '2025-01-20',
      dueOn: '2025-12-31',
      owner: '王河',
      department: '党建办',
      measure: '走访人次',
      unit: '人次',
      target: 12_000,
      ...more,
    },
    { today, allowSynthetic: true, state: 'underway' },
  )
const codes = (more: Record<string, unknown>, today?: string) => read(more, today).problems.map(({ code, level }) => `${code} ${level}`)

test('RSP-03 completion is done over target, shown as it is and capped for scoring', () => {
  expect(read({ done: 9_000 }).values).toMatchObject({ completion: 7_500, scored: 7_500 })
  expect(read({ done: 15_000 }).values).toMatchObject({ completion: 12_500, scored: 10_000 })
  // One of three is 33.33, two of three 66.67.
  expect(read({ target: 300, done: 100 }).values).toMatchObject({ completion: 3_333 })
  expect(read({ target: 300, done: 200 }).values).toMatchObject({ completion: 6_667 })
  expect(read({ target: 0, done: 100 }).values).toMatchObject({ completion: null, scored: null })
  expect(read({}).values).toMatchObject({ completion: null, scored: null })
})

test('RSP_NO_OWNER a task has one leader who answers for it', () => {
  expect(codes({})).toEqual([])
  expect(codes({ owner: null })).toEqual(['RSP_NO_OWNER error'])
})

test('RSP_DUE_PAST due before it was assigned is refused, past its day told', () => {
  expect(codes({ dueOn: '2025-01-20' }, '2025-01-20')).toEqual([])
  expect(codes({ dueOn: '2025-01-19' })).toEqual(['RSP_DUE_PAST error'])
  expect(codes({ dueOn: '2025-04-30' })).toEqual(['RSP_DUE_PAST warning'])
  expect(codes({ dueOn: '2025-05-01' })).toEqual([])
})

test('RSP-03 a target has its measure and unit, and what is done its target', () => {
  expect(codes({ unit: null })).toEqual(['RSP-03 error'])
  expect(codes({ target: null, done: 100 })).toEqual(['RSP-03 error'])
})
