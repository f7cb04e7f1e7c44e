import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCounted } from './counted-world.ts'
import type { World } from './world.ts'

/* Figures of rectification counted by hand, a sub-district of its own for each example. Today is 2026-10-31. */

const year = { from: '2025-01-01', to: '2025-12-31' }
const next = { from: '2026-01-01', to: '2026-12-31' }
const before = { from: '2024-01-01', to: '2024-12-31' }

const counted = openCounted()
const { corner, putAt, ask, traced, by } = counted
let world: World
beforeAll(async () => {
  ;({ world } = await counted.open())
})
afterAll(() => world?.close())

test('INT-52 items of inspections open on any day of the period, of those the closed ones, closed over all; other sources count in none', async () => {
  const { street, community } = await corner('整改')
  const item = (day: string, more: Record<string, unknown>, closedOn: string | null) =>
    putAt(
      'rectificationItem',
      community,
      day,
      {
        dueOn: '2026-12-31',
        term: 'concentrated',
        source: 'inspection',
        level: 'municipal',
        category: null,
        measures: '逐项整改',
        verifier: '李树',
        progress: [{ notedOn: day, account: '完成' }],
        startedOn: day,
        submittedOn: closedOn,
        verifiedOn: closedOn,
        closedOn,
        ...more,
      },
      closedOn === null ? ['start'] : ['start', 'submit', 'verify', 'close'],
    )
  await item('2024-09-01', {}, '2024-12-31')
  await item('2024-09-01', {}, '2025-01-01')
  await item('2025-12-31', { level: 'district' }, null)
  await item('2025-03-01', { term: 'long-term' }, null)
  await item('2025-03-01', { source: 'self' }, '2025-04-01')
  await item('2025-03-01', { source: 'review' }, null)
  const told = async (period: typeof year) => {
    const [items, closed, rate] = await Promise.all(
      ['items', 'closed', 'rate'].map(key => ask(street, period, `rectification.inspection-${key}`)),
    )
    return [items?.value, closed?.value, rate?.value]
  }
  // Of the two of 2024 both are closed by now; one of them was still open on the first day of 2025.
  expect(await told(before)).toEqual(['2', '2', '100.0'])
  expect(await told(year)).toEqual(['3', '1', '33.3'])
  expect(await told(next)).toEqual(['2', '0', '0.0'])
  expect(await told({ from: '2023-01-01', to: '2023-12-31' })).toEqual(['0', '0', null])
  expect(await by(street, year, 'rectification.inspection-items', 'level')).toEqual({ district: '1', municipal: '2' })
  expect(await by(street, year, 'rectification.inspection-items', 'term')).toEqual({ concentrated: '2', 'long-term': '1' })
})

test('WEK-04 of each support the smallest number over the weak communities of the period, each name once; none without a community', async () => {
  const { street, community, branch } = await corner('四位一体')
  const lines = (...names: string[]) => names.map(name => ({ name }))
  await putAt(
    'weakCase',
    community,
    '2025-01-10',
    {
      dueOn: null,
      closedOn: null,
      leaders: lines('王河', '李树', '李树'),
      firstSecretaries: lines('赵山'),
      workGroups: lines('第一工作组', '第一工作组'),
      pairedUnits: lines('市图书馆', '市博物馆', '市第九医院'),
    },
    [],
  )
  await putAt(
    'weakCase',
    branch,
    '2025-06-01',
    {
      dueOn: null,
      closedOn: null,
      leaders: lines('王河'),
      firstSecretaries: lines('钱江', '孙岭'),
      workGroups: lines('第二工作组'),
      pairedUnits: [],
    },
    [],
  )
  const keys = ['leaders-assigned', 'first-secretaries', 'work-groups', 'paired-units']
  const told = (period: typeof year) =>
    Promise.all(keys.map(async key => (await ask(street, period, `rectification.${key}-per-community`)).value))
  expect(await told({ from: '2025-01-01', to: '2025-05-31' })).toEqual(['2', '1', '2', '3'])
  expect(await told(year)).toEqual(['1', '1', '1', '0'])
  expect(await told(before)).toEqual([null, null, null, null])
  const rows = await traced(street, year, 'rectification.leaders-assigned-per-community')
  expect(rows.map(row => row.adds).sort()).toEqual(['1', '2'])
})
