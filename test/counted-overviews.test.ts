import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeStep } from '../src/engine/record/act.ts'
import { readOverview } from '../src/engine/overview.ts'
import { toDos } from '../src/engine/to-do.ts'
import { isBelow } from '../src/areas/rectification/weak-share.reminders.ts'
import { absentInARow } from '../src/areas/orglife/life.reminders.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import { shareOf } from '../src/language/overview.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { openCounted } from './counted-world.ts'
import type { World } from './world.ts'

/* Overviews and reminders counted by hand, a sub-district of its own for each example. Today is 2026-10-31. */

const year = { from: '2025-01-01', to: '2025-12-31' }
const counted = openCounted()
const { corner, branchOf, reg, put, putAt, enter } = counted
let world: World
let district: Viewer
beforeAll(async () => {
  ;({ world, district } = await counted.open())
})
afterAll(() => world?.close())

const rows = async (name: string, org: OrganizationNode, period = year, viewer = district) =>
  (await readOverview(world.engine, viewer, name, { org: org.id, path: org.path, ...period })).rows.map(({ cells }) => Object.values(cells))
const waiting = async (viewer: Viewer, kind: string) =>
  (await toDos(world.engine, viewer)).filter(one => one.kind === kind).map(one => [one.id.split(':').at(-1), one.due])

test('RSP-34 a share is rounded half up to a tenth of a per cent, and there is none of nothing', () => {
  expect([shareOf(1, 3), shareOf(2, 3), shareOf(1, 2000), shareOf(3, 3), shareOf(0, 3), shareOf(0, 0)]).toEqual([
    333,
    667,
    1,
    1000,
    0,
    null,
  ])
})

describe('responsibility', () => {
  test('RSP-34 scores of final sheets beside the year before, shares by category, points lost, and how far assessors lie from self-scores', async () => {
    const { street, community, branch } = await corner('得分')
    const points = [
      ['A1.1', 4000],
      ['A2.1', 3000],
      ['B1.1', 3000],
    ] as const
    const scheme = await putAt(
      'scheme',
      world.district,
      '2025-01-10',
      {
        kind: 'school',
        year: 2024,
        code: '2024-得分-school',
        categories: ['A', 'B'].map(code => ({ code, name: `名称${code}` })),
        items: ['A1', 'A2', 'B1'].map(code => ({ code, name: `名称${code}` })),
        points: points.map(([code, most]) => ({ code, standard: `标准${code}`, rule: 'MANUAL', most, metric: null, bonus: false })),
      },
      ['publish'],
    )
    const sheet = (org: OrganizationNode, of: number, marks: readonly (readonly [number, number] | null)[], steps: readonly string[]) =>
      putAt(
        'assessmentSheet',
        org,
        `${of + 1}-01-16`,
        {
          year: of,
          kind: 'school',
          cutOffOn: `${of}-12-31`,
          site: null,
          weakCase: null,
          scheme,
          assessor: '区委考核组',
          scores: points.map(([code, most], i) => {
            const line = { code, standard: `标准${code}`, rule: 'MANUAL', most, bonus: false }
            const mark = marks[i]
            return mark
              ? { ...line, applies: 'yes', self: mark[0], checked: mark[1], final: mark[1], reason: mark[1] < most ? `${code}扣分` : null }
              : { ...line, applies: 'no', reason: '不涉及' }
          }),
        },
        steps,
      )
    const all = ['submit', 'check', 'finish']
    await sheet(
      community,
      2024,
      [
        [4000, 4000],
        [3000, 3000],
        [2500, 2500],
      ],
      all,
    )
    await sheet(
      community,
      2025,
      [
        [4000, 3800],
        [2500, 2500],
        [3000, 3000],
      ],
      all,
    )
    await sheet(branch, 2025, [[4000, 4000], [3000, 2000], null], all)
    await sheet(
      street,
      2025,
      [
        [4000, 3500],
        [3000, 3000],
        [3000, 3000],
      ],
      ['submit', 'check'],
    )
    const told = async (name: string, column: string) =>
      (await readOverview(world.engine, district, name, { org: street.id, path: street.path, ...year })).rows.map(({ cells }) => [
        cells.unit ?? cells.assessor,
        cells[column],
      ])
    // Final: 38 + 25 + 30 of the community, 40 + 20 of 70 that apply to the branch; the sub-district's is not final yet.
    expect((await told('scores', 'before')).filter(([, before]) => before !== null)).toEqual([[community.shortName, 9500]])
    expect(Object.fromEntries(await told('scores', 'change'))[community.shortName]).toBe(9300 - 9500)
    expect(Object.fromEntries(await told('scores', 'gap'))[community.shortName]).toBe(9500 - 9300)
    expect(new Set((await told('scores', 'unit')).map(([unit]) => unit))).toEqual(new Set([community.shortName, branch.shortName]))
    // A: 63 of 70 and 60 of 70, half up to a tenth; B: all of 30, and nothing that applies.
    expect(Object.fromEntries(await told('category-scores', 'A'))).toEqual({ [community.shortName]: 900, [branch.shortName]: 857 })
    expect(Object.fromEntries(await told('category-scores', 'B'))).toEqual({ [community.shortName]: 1000, [branch.shortName]: null })
    // Points below their most, of checked sheets too; what does not apply loses nothing.
    expect(new Set((await rows('point-losses', street)).map(cells => cells.slice(0, 2).concat(cells.slice(6)).join(' ')))).toEqual(
      new Set([
        `${community.shortName} A1.1 200 A1.1扣分`,
        `${community.shortName} A2.1 500 A2.1扣分`,
        `${branch.shortName} A2.1 1000 A2.1扣分`,
        `${street.shortName} A1.1 500 A1.1扣分`,
      ]),
    )
    const [deviation] = await rows('assessor-deviation', street)
    expect(deviation?.slice(0, 1).concat(deviation.slice(2, 3))).toEqual(['区委考核组', 3])
    expect(deviation?.[3]).toBe(deviation?.[4])
  })

  test('RSP-34 letters by tier: one of two signed within the days', async () => {
    const { street, community, branch } = await corner('签订')
    await putAt('letter', community, '2025-01-20', { year: 2025, tier: 'committee', issuer: street.id, signedOn: '2025-12-31' }, ['sign'])
    await putAt('letter', branch, '2025-02-20', { year: 2025, tier: 'committee', issuer: community.id, signedOn: null }, [])
    await putAt('letter', branch, '2024-12-31', { year: 2024, tier: 'branch', issuer: community.id, signedOn: '2024-12-31' }, ['sign'])
    expect(await rows('letters', street)).toEqual([['党（工）委与基层党组织', 2, 1, 500]])
  })

  test('RSP-34 lists by the quarter in which they fall due; cancelled tasks are left out', async () => {
    const { street, community } = await corner('按季')
    const task = (dueOn: string, steps: string[]) =>
      putAt(
        'task',
        community,
        '2025-01-10',
        { dueOn, area: 'service', account: '已完成', reason: '调整', completedOn: '2025-12-31' },
        steps,
      )
    await task('2025-03-31', ['start', 'submit', 'complete'])
    await task('2025-04-01', ['start'])
    await task('2025-04-02', ['start', 'cancel'])
    expect(await rows('lists-by-quarter', street)).toEqual([
      ['2025年1季度', '任务清单', 1, 1, 1000],
      ['2025年2季度', '任务清单', 1, 0, 0],
    ])
    // Overdue from the day after: due on the last day of the period is not.
    expect((await rows('overdue-by-owner', street, { from: '2025-01-01', to: '2025-04-01' })).length).toBe(0)
    const late = await rows('overdue-by-owner', street, { from: '2025-01-01', to: '2025-04-02' })
    expect(late.map(cells => cells.includes(1))).toEqual([true])
  })
})

describe('members', () => {
  test('TRF-09 mean days from the letter to the receipt; overdue after thirty days, not on the thirtieth', async () => {
    const { branch } = await corner('均日')
    const roll = await put('member', branch, ['2015-01-10', '2015-01-11', '2015-01-12'])
    const moved = (member: number | undefined, issuedOn: string, receivedOn: string | null) =>
      putAt(
        'transfer',
        branch,
        '2025-03-01',
        { member, kind: 'letter', destination: null, destinationName: '外省某党支部', issuedOn, receivedOn, validDays: 90 },
        ['check', 'issue', ...(receivedOn ? ['receive'] : [])],
      )
    await moved(roll[0], '2025-03-05', '2025-03-10')
    await moved(roll[1], '2025-03-05', '2025-03-15')
    await moved(roll[2], '2025-03-06', null)
    const within = (to: string) => rows('transfers', branch, { from: '2025-01-01', to })
    // Five and ten days are 7.5 on average; 6 March and thirty days is 5 April.
    expect(await within('2025-04-05')).toEqual([['转往区外', '介绍信', 3, 3, 2, 75, 0]])
    expect(await within('2025-04-06')).toEqual([['转往区外', '介绍信', 3, 3, 2, 75, 1]])
    const pocket = await rows('pocket-members', branch, { from: '2025-01-01', to: '2025-06-05' })
    expect(pocket.map(cells => cells.slice(-4))).toEqual([['2025-03-06', '2025-06-04', 91, '介绍信已过期']])
    expect((await rows('pocket-members', branch, { from: '2025-01-01', to: '2025-03-05' })).length).toBe(2)
  })

  test('MEM-20 who has a vote: formal members whose votes are not suspended; the flag stands on the member without a reason', async () => {
    const { community, branch } = await corner('权利')
    const [barred] = await put('member', branch, ['2015-01-10', '2015-01-11'])
    await put('member', branch, ['2025-06-01'], { category: '2', fullOn: null })
    const flag = await enter(
      'effectFlag',
      world.district,
      ['2025-03-01'],
      { standing: false, barredUntil: null, votesSuspendedUntil: '2025-09-30', member: null },
      { by: world.as('discipline', world.district) },
    )
    await takeStep(world.engine, district, reg('effectFlag'), flag[0] ?? 0, 'tie', { values: { member: barred }, acceptWarnings: true })
    const sums = async (org: OrganizationNode, to: string) =>
      (await rows('voting-rights', org, { from: '2025-01-01', to })).map(cells => cells.slice(1, 5))
    expect(await sums(community, '2025-09-30')).toEqual([[3, 1, 1, 1]])
    expect(await sums(community, '2025-10-01')).toEqual([[3, 2, 1, 0]])
    expect(
      (await rows('voting-rights', branch, { from: '2025-01-01', to: '2025-09-30' }))
        .map(cells => cells[5])
        .toSorted((a, b) => String(a).localeCompare(String(b))),
    ).toEqual(['', '停止表决权', '预备党员'])
  })
})

describe('what waits', () => {
  test('LIFE-11 an event is told three days before, not four, and until it is recorded with five working days to do so', async () => {
    const { branch } = await corner('预告')
    const secretary = world.as('secretary', branch)
    const [far] = await put('event', branch, ['2026-11-04'], { kinds: ['theme-day'], attendance: [] }, undefined, secretary)
    expect(await waiting(secretary, 'event')).toEqual([])
    const [near] = await put('event', branch, ['2026-11-03'], { kinds: ['theme-day'], attendance: [] }, undefined, secretary)
    expect([far, near].every(Boolean)).toBe(true)
    expect(await waiting(secretary, 'event')).toEqual([['hold', '2026-11-03']])
    await world.engine.store.asSystem('test', tx => tx.rows(`update event set held_on = '2026-10-30' where id = $1`, [near]))
    // Friday 30 October and five working days: 6 November.
    expect(await waiting(secretary, 'event')).toEqual([['hold', '2026-11-06']])
  })

  test('LIFE-08 months in a row: a month without an event ends it, so does one in which the member came', () => {
    expect(absentInARow(['absent', 'absent', 'kept', 'absent'])).toBe(2)
    expect(absentInARow(['none', 'absent', 'absent'])).toBe(0)
    expect(absentInARow(['absent', 'absent', 'absent', 'absent', 'absent', 'absent'])).toBe(6)
  })

  test('LIFE-08 the branch is told from the third month; leave counts as no absence, and nobody above is told', async () => {
    const { community, branch } = await corner('缺席')
    const [away, ill] = await put('member', branch, ['2015-01-10', '2015-01-11'])
    const meet = (day: string) =>
      put('event', branch, [day], {
        kinds: ['theme-day'],
        attendance: [
          { member: away, state: 'absent' },
          { member: ill, state: 'leave', reason: '住院' },
        ],
      })
    const secretary = world.as('secretary', branch)
    for (const day of ['2026-09-01', '2026-08-04']) await meet(day)
    expect(await waiting(secretary, 'member')).toEqual([])
    await meet('2026-07-07')
    expect(await waiting(secretary, 'member')).toEqual([['absent', null]])
    expect(await waiting(world.as('clerk', community), 'member')).toEqual([])
  })

  test('WEK-01 exactly five per cent of the communities is not less than five per cent', () => {
    expect([isBelow(2, 40, 5), isBelow(1, 40, 5), isBelow(0, 0, 5), isBelow(1, 20, 5)]).toEqual([false, true, false, false])
  })

  test('WEK-01 the share of weak communities by sub-district, and the reminder that bars nothing', async () => {
    const { street, community } = await corner('后进')
    const second = await world.foundBelow(street.id, 'JW', '后进第二社区党委', 'community')
    await branchOf(second, '后进第二社区党支部')
    await put('weakCase', community, ['2025-03-01'])
    expect(await rows('weak-share', street)).toEqual([
      ['后进社区党委', 1, 1, 1000, ''],
      ['后进第二社区党委', 1, 0, 0, '低于参考比例5%'],
    ])
    expect(await waiting(world.as('organization', street), 'weakCase')).toEqual([['weak-share', null]])
  })
})
