import { expect, test } from 'vitest'
import { checkDraft } from '../derive/check.ts'
import { problemItem } from './responsibility/problem-item.ts'

const context = { today: '2025-06-30', allowSynthetic: true, state: 'doing' }
const codes = (values: Record<string, unknown>, more: Partial<typeof context> = {}) =>
  checkDraft(
    problemItem,
    { problem: '学习不经常', source: 'check', foundOn: '2025-03-01', owner: '王河', dueOn: '2025-06-30', ...values },
    { ...context, ...more },
  ).map(({ code, level, column }) => `${code} ${level} ${column}`)
const extension = (until: string) => ({ grantedOn: '2025-06-01', until, document: '示整〔2025〕1号' })

test('RSP_NO_OWNER an item names exactly one responsible person (RSP-08)', () => {
  expect(codes({})).toEqual([])
  expect(codes({ owner: null })).toEqual(['RSP_NO_OWNER error owner'])
  for (const owner of ['王河、李树', '王河,李树', '王河/李树']) expect(codes({ owner })).toEqual(['RSP_NO_OWNER error owner'])
})

test('RSP_DUE_PAST due on the day it was found is in order, a day before is not', () => {
  expect(codes({ dueOn: '2025-03-01' }, { today: '2025-03-01' })).toEqual([])
  expect(codes({ dueOn: '2025-02-28' }, { today: '2025-03-01' })).toEqual(['RSP_DUE_PAST error dueOn'])
})

test('RSP-02 an item is overdue the day after its due day, until it is closed', () => {
  expect(codes({}, { today: '2025-06-30' })).toEqual([])
  expect(codes({}, { today: '2025-07-01' })).toEqual(['RSP_DUE_PAST warning dueOn'])
  expect(codes({}, { today: '2025-07-01', state: 'closed' })).toEqual([])
})

test('RSP_EXTEND_LIMIT put off twice, a third time is one too many', () => {
  const twice = [extension('2025-07-31'), extension('2025-08-31')]
  expect(codes({ extensions: twice, dueOn: '2025-08-31' })).toEqual([])
  expect(codes({ extensions: [...twice, extension('2025-09-30')], dueOn: '2025-09-30' })).toEqual([
    'RSP_EXTEND_LIMIT error extensions.2.until',
  ])
})

test('RSP-02 each time further off, and the due day is the last one', () => {
  expect(codes({ extensions: [extension('2025-08-31'), extension('2025-08-31')], dueOn: '2025-08-31' })).toEqual([
    'RSP-02 error extensions.1.until',
  ])
  expect(codes({ extensions: [extension('2025-08-31')] })).toEqual(['RSP-02 error dueOn'])
})

test('RSP-02 the days follow the steps', () => {
  const days = { startedOn: '2025-03-02', submittedOn: '2025-05-01', verifiedOn: '2025-05-01', closedOn: '2025-05-02' }
  expect(codes(days)).toEqual([])
  expect(codes({ ...days, verifiedOn: '2025-04-30' })).toEqual(['RSP-02 error verifiedOn'])
  expect(codes({ ...days, startedOn: '2025-02-28' })).toEqual(['RSP-02 error startedOn'])
})

test('RSP-02 open, doing, submitted, verified, closed; returned and put off ones are taken up again', () => {
  const way = Object.values(problemItem.steps).map(({ from, to }) => `${from.join('|')} > ${to}`)
  expect(way).toEqual([
    'open|returned|extended > doing',
    'doing > submitted',
    'submitted > verified',
    'verified > closed',
    'submitted|verified > returned',
    'open|doing|returned|extended > extended',
  ])
})
