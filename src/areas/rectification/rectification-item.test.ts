import { expect, test } from 'vitest'
import { checkDraft } from '../../derive/check.ts'
import { rectificationItem } from './rectification-item.ts'

const item = {
  problem: '学习制度不落实',
  source: 'inspection',
  level: 'district',
  term: 'concentrated',
  foundOn: '2025-08-31',
  planOn: '2025-09-30',
  dueOn: '2025-11-30',
  owner: '王河',
}
const codes = (more: Record<string, unknown>) =>
  checkDraft(rectificationItem, { ...item, ...more }, { today: '2026-10-31', allowSynthetic: true, state: 'closed' }).map(
    ({ code, level, column }) => `${code} ${level} ${column}`,
  )

test('INSPECT_PLAN_LATE the plan within thirty days of the feedback', () => {
  expect(codes({ planOn: '2025-09-30' })).toEqual([])
  expect(codes({ planOn: '2025-10-01' })).toEqual(['INSPECT_PLAN_LATE warning planOn'])
  expect(codes({ planOn: '2025-10-01', source: 'self', level: 'own' })).toEqual([])
  expect(codes({ planOn: '2025-08-30' })).toEqual(['INT-51 error planOn'])
})

test('INT-51 the concentrated period is three months for the district, six for a superior; August 31 and three months end on November 30', () => {
  expect(codes({ dueOn: '2025-11-30' })).toEqual([])
  expect(codes({ dueOn: '2025-12-01' })).toEqual(['INT-51 warning dueOn'])
  expect(codes({ dueOn: '2026-02-28', level: 'municipal' })).toEqual([])
  expect(codes({ dueOn: '2026-03-01', level: 'municipal' })).toEqual(['INT-51 warning dueOn'])
  expect(codes({ dueOn: '2026-03-01', term: 'long-term' })).toEqual([])
})

test('INSPECT_EARLY_CLOSE a long-term item is not closed before its day', () => {
  const long = { term: 'long-term', dueOn: '2026-08-31' }
  expect(codes({ ...long, closedOn: '2026-08-31' })).toEqual([])
  expect(codes({ ...long, closedOn: '2026-08-30' })).toEqual(['INSPECT_EARLY_CLOSE error closedOn'])
  expect(codes({ closedOn: '2025-10-10' })).toEqual([])
})
