import { expect, test } from 'vitest'
import { duesByMonth, standingOf } from './own-dues.ts'

const bases = [
  { from: '2025-01', last: '2025-12', due: 1500 },
  { from: '2025-07', last: '2025-12', due: 2100 },
]
const account = (reliefs: Parameters<typeof duesByMonth>[2], paid: Record<string, number>, ...months: string[]) =>
  duesByMonth(months, bases, reliefs, paid).map(one => [one.month, one.due, one.remitted, one.paid, standingOf(one)])

test('DUE-17 the latest base that has begun holds, and none beyond its year', () => {
  expect(account([], { '2025-06': 1500, '2025-07': 1500 }, '2025-06', '2025-07', '2026-01')).toEqual([
    ['2025-06', 1500, 0, 1500, 'paid'],
    ['2025-07', 2100, 0, 1500, 'partly'],
    ['2026-01', null, 0, 0, 'unknown'],
  ])
})

test('DUE-18 an exempt month owes nothing, a reduced one what is still due; both from the first to the last month', () => {
  const reliefs = [
    { from: '2025-02', until: '2025-03', still: null },
    { from: '2025-04', until: '2025-04', still: 500 },
  ]
  expect(account(reliefs, { '2025-04': 500, '2025-05': 1499 }, '2025-01', '2025-02', '2025-03', '2025-04', '2025-05')).toEqual([
    ['2025-01', 1500, 0, 0, 'unpaid'],
    ['2025-02', 1500, 1500, 0, 'exempt'],
    ['2025-03', 1500, 1500, 0, 'exempt'],
    ['2025-04', 1500, 1000, 500, 'paid'],
    ['2025-05', 1500, 0, 1499, 'partly'],
  ])
})

test('DUE-18 a relief above what is due takes nothing off', () =>
  expect(account([{ from: '2025-01', until: '2025-12', still: 9000 }], {}, '2025-01')).toEqual([['2025-01', 1500, 0, 0, 'unpaid']]))
