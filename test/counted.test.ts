import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { breakdown } from '../src/engine/figure/breakdown.ts'
import { scopeOf } from '../src/engine/figure/scope.ts'
import { correct, takeStep } from '../src/engine/record/act.ts'
import { history, list } from '../src/engine/record/read.ts'
import { actOnTree } from '../src/engine/tree/tree.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import { Refused } from '../src/language/problem.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { openCounted, type Period } from './counted-world.ts'
import type { Maker } from './made.ts'
import type { World } from './world.ts'

/* Figures counted by hand, a sub-district of its own for each example. Today is 2026-10-31. */

const year = { from: '2025-01-01', to: '2025-12-31' }
const next = { from: '2026-01-01', to: '2026-12-31' }

const counted = openCounted()
const { reg, corner, branchOf, put, ask, traced, by } = counted
let world: World
let maker: Maker
let district: Viewer

beforeAll(async () => {
  ;({ world, maker, district } = await counted.open())
})
afterAll(() => world?.close())

describe('organization life', () => {
  test('LIFE-01 an event of two kinds is one meeting, and one under each kind; planned and cancelled ones are none, archived ones still are', async () => {
    const { branch } = await corner('会议')
    await put('event', branch, ['2025-03-10'], { kinds: ['assembly', 'lecture'] })
    await put('event', branch, ['2025-04-10'], { kinds: ['theme-day'] })
    const [archived] = await put('event', branch, ['2025-05-10'], { kinds: ['committee'] })
    for (const step of ['finish', 'check', 'archive'])
      await takeStep(world.engine, world.as('secretary', branch), reg('event'), archived ?? 0, step, { acceptWarnings: true })
    const [voided] = await put('event', branch, ['2025-06-10'], { kinds: ['group'] })
    await takeStep(world.engine, world.as('clerk', branch), reg('event'), voided ?? 0, 'void', { reason: '误登' })
    expect((await ask(branch, year, 'orglife.meetings')).value).toBe('2')
    expect(await by(branch, year, 'orglife.meetings', 'kinds')).toEqual({ assembly: '1', committee: '1', lecture: '1' })
    const [ahead] = await put('event', branch, ['2026-11-20'], { kinds: ['assembly'], attendance: [] })
    expect((await ask(branch, next, 'orglife.meetings')).value).toBe('0')
    await takeStep(world.engine, world.as('clerk', branch), reg('event'), ahead ?? 0, 'cancel', {
      values: { reason: '改为书面传达' },
      acceptWarnings: true,
    })
    expect((await ask(branch, next, 'orglife.meetings')).value).toBe('0')
  })

  test('LIFE-07 attendance: the exempt are not due, leave is; 2 of 4 and 4 of 5 are 6 of 9', async () => {
    const { branch } = await corner('到会')
    const roll = await put('member', branch, ['2018-01-01', '2018-01-02', '2018-01-03', '2018-01-04', '2018-01-05'])
    const attended = (...states: string[]) => ({
      kinds: ['assembly'],
      attendance: states.map((state, i) => ({ member: roll[i], state, reason: '出差' })),
    })
    await put('event', branch, ['2025-02-10'], attended('present', 'present', 'leave', 'absent', 'exempt'))
    await put('event', branch, ['2025-03-10'], attended('present', 'present', 'present', 'present', 'absent'))
    expect(await ask(branch, year, 'orglife.attendance-rate')).toMatchObject({ value: '66.7', numerator: '6', denominator: '9' })
    const rows = await traced(branch, year, 'orglife.attendance-rate')
    expect(rows.map(({ day, adds, counted }) => [day, counted, adds])).toEqual([
      ['2025-03-10', '4', '5'],
      ['2025-02-10', '2', '4'],
    ])
  })

  test('LIFE-02, ORG-04 frequency: a branch of seven owes a committee a month, one of six and a probationary member does not; a missed quarter is missed', async () => {
    const { branch, community } = await corner('三会')
    const small = await branchOf(community, '三会第二党支部')
    const joined = (n: number): string[] => Array.from({ length: n }, (_, i) => `2018-02-${10 + i}`)
    await put('member', branch, joined(7))
    await put('member', small, joined(6))
    await put('member', small, ['2026-01-05'])
    await put('event', branch, ['2025-01-10', '2025-05-10', '2025-12-31'], { kinds: ['assembly'] })
    await put('event', branch, ['2025-03-31'], { kinds: ['lecture', 'assembly'] })
    await put('event', branch, ['2025-01-31', '2025-02-01', '2025-02-28', '2025-11-15'], { kinds: ['committee'] })
    // Due 4 + 4 + 12; met: general meetings in three quarters, one lecture, committees in January, February and November.
    expect(await ask(branch, year, 'orglife.frequency-rate')).toMatchObject({ numerator: '7', denominator: '20', value: '35.0' })
    expect(await ask(small, year, 'orglife.frequency-rate')).toMatchObject({ numerator: '0', denominator: '8' })
    expect(await ask(branch, { from: '2025-07-01', to: '2025-09-30' }, 'orglife.frequency-rate')).toMatchObject({
      numerator: '0',
      denominator: '5',
    })
    // Of 2026 three quarters and ten months are over today.
    expect(await ask(branch, next, 'orglife.frequency-rate')).toMatchObject({ denominator: '16' })
  })
})

describe('programmes', () => {
  test('EMG-23 412 members on the cut-off day, 398 of them donors with 403 payments, are 96.6 %; who left before it counts no more', async () => {
    const { branch } = await corner('捐款')
    const emergency = await programme('捐款', '2025-01-10', '2025-03-31')
    const roll = await put(
      'member',
      branch,
      Array.from({ length: 413 }, (_, i) => `2018-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`),
    )
    const payers = [...roll.slice(0, 398), ...roll.slice(0, 5), roll.at(-1)]
    await put(
      'donation',
      branch,
      payers.map(() => '2025-02-01'),
      i => ({ member: payers[i], amount: 10_000 }),
      emergency,
    )
    await put('donation', branch, ['2025-02-02'], { member: null, amount: 5_000 }, emergency)
    await put(
      'donation',
      branch,
      ['2025-04-15'],
      { member: roll[400], amount: 5_000 },
      await programme('捐款二', '2025-04-01', '2025-04-30'),
    )
    const left = await list(world.engine, district, reg('membership'), { org: branch.id, filters: { member: [String(roll.at(-1))] } })
    await correct(world.engine, district, reg('membership'), left.rows[0]?.id ?? 0, {
      values: { untilDay: '2025-03-30', endReason: 'transfer-out' },
      reason: '转出',
    })
    const told = (key: string) => ask(branch, year, key, emergency)
    expect(await told('response.donors')).toMatchObject({ value: '398', records: 398 })
    expect(await told('response.donation-rate')).toMatchObject({ value: '96.6', numerator: '398', denominator: '412' })
    expect(await told('response.donation-amount')).toMatchObject({ value: '40450', records: 405 })
  })

  test('EMG-11 who had several roles counts once by the first of cadre, community worker, grid; the same name of another unit is another person', async () => {
    const { community } = await corner('下沉')
    const emergency = await programme('下沉', '2025-01-10', '2025-03-31')
    const deploy = (person: string, unit: string, role: string, from: string) =>
      put('deployment', community, [from], { person, unit, role, member: null, untilDay: '2025-03-20' }, emergency)
    await deploy('李树', '区教育局', 'grid', '2025-01-11')
    await deploy('李树', '区教育局', 'cadre', '2025-02-11')
    await deploy('李树', '区水务局', 'cadre', '2025-02-11')
    await deploy('王河', '柳荫社区', 'community-worker', '2025-02-11')
    await deploy('王河', '柳荫社区', 'grid', '2025-02-12')
    await deploy('赵山', '柳荫社区', 'grid', '2025-02-12')
    const told = async (period: Period) =>
      Promise.all(
        ['response.cadres-deployed', 'response.community-workers', 'response.grid-staff'].map(
          async key => (await ask(community, period, key, emergency)).value,
        ),
      )
    expect(await told(year)).toEqual(['2', '1', '1'])
    expect(await told({ from: '2025-01-01', to: '2025-01-31' })).toEqual(['0', '0', '1'])
    expect(await told({ from: '2025-03-21', to: '2025-03-31' })).toEqual(['0', '0', '0'])
  })

  test('DBL-06 who reports in counts where the home branch lies outside the sub-district, once', async () => {
    const here = await corner('报到甲')
    const there = await corner('报到乙')
    const emergency = await programme('报到', '2025-01-10', '2025-03-31')
    const [near] = await put('member', here.branch, ['2018-01-01'])
    const [far] = await put('member', there.branch, ['2018-01-01'])
    const report = (name: string, member: number | null | undefined) =>
      put('reportIn', here.community, ['2025-02-01'], { name, member, homeUnit: '市水务局' }, emergency, district)
    await report('近处', near)
    await report('远处', far)
    await report('远处', far)
    await report('外来', null)
    expect(await ask(here.street, year, 'response.reported-in-members', emergency)).toMatchObject({ value: '2' })
    expect(await ask(there.street, year, 'response.reported-in-members', emergency)).toMatchObject({ value: '0' })
  })

  test('decision 16 a breakdown by a record names it where the viewer reads it, and by its number where not', async () => {
    const { community } = await corner('卡口')
    const emergency = await programme('卡口', '2025-01-10', '2025-03-31')
    const [gate = 0] = await put('checkpoint', community, ['2025-01-20'], { name: '东门卡口' }, emergency)
    await put('shift', community, ['2025-02-01', '2025-02-02'], { checkpoint: gate }, emergency)
    const told = async (viewer: Viewer) =>
      breakdown(
        world.engine,
        viewer,
        await scopeOf(world.engine, viewer, { org: community.id, ...year, programme: emergency }),
        'response.shifts',
        'checkpoint',
      )
    const row = { code: String(gate), value: '2' }
    expect(await told(district)).toEqual([{ ...row, zh: '东门卡口', en: '东门卡口' }])
    expect(await told(world.as('viewer', community))).toEqual([{ ...row, zh: row.code, en: row.code }])
  })

  test('ORG-08 temporary organizations count where they were founded within an emergency of the period', async () => {
    const { street, community } = await corner('临时')
    const emergency = await programme('临时', '2025-06-01', '2025-06-30')
    for (const [name, on] of [
      ['前', '2025-05-31'],
      ['首日', '2025-06-01'],
      ['末日', '2025-06-30'],
      ['后', '2025-07-01'],
    ] as const)
      await world.foundBelow(community.id, 'LS', `临时党支部${name}`, 'community', on)
    expect(await ask(street, year, 'response.temporary-organizations', emergency)).toMatchObject({ value: '2' })
    expect(await ask(street, next, 'response.temporary-organizations', emergency)).toMatchObject({ value: '0' })
  })
})

describe('organizations and members', () => {
  test('REG-03 pledges: three made, two kept, one of them in the year after; the rate is 66.7 %', async () => {
    const { community } = await corner('承诺')
    const clerk = world.as('clerk', community)
    const made = await put('pledge', community, ['2025-03-01', '2025-04-01', '2025-12-31'], {
      dueOn: '2026-06-30',
      doneOn: null,
      startedOn: null,
    })
    await takeStep(world.engine, clerk, reg('pledge'), made[0] ?? 0, 'confirm', { values: { doneOn: '2025-06-01' } })
    await takeStep(world.engine, clerk, reg('pledge'), made[2] ?? 0, 'confirm', { values: { doneOn: '2026-02-01' } })
    await takeStep(world.engine, clerk, reg('pledge'), made[1] ?? 0, 'cancel', { values: { reason: '单位撤并' } })
    const told = async (key: string) => (await ask(community, year, `organizations.${key}`)).value
    expect([await told('pledges'), await told('pledges-kept'), await told('pledges-rate')]).toEqual(['3', '2', '66.7'])
    expect((await ask(community, next, 'organizations.pledges-rate')).value).toBeNull()
  })

  test('DUE-17 dues collected count by the day of payment, settled by the month paid for, across the end of the year', async () => {
    const { branch } = await corner('党费')
    await put('duesPayment', branch, ['2026-01-05'], { months: ['2025-11', '2025-12', '2026-01'].map(month => ({ month, amount: 2050 })) })
    const told = async (period: Period) =>
      Promise.all(['collected', 'settled', 'backpaid'].map(async key => (await ask(branch, period, `members.dues-${key}`)).value))
    expect(await told(year)).toEqual(['0', '41', '0'])
    expect(await told(next)).toEqual(['61.50', '20.50', '41'])
    expect(await told({ from: '2025-12-01', to: '2025-12-31' })).toEqual(['0', '20.50', '0'])
  })

  test('TRF-06 on every day within a transfer a member stands on one roll', async () => {
    const { branch, community, street } = await corner('名册')
    const roll = await put('member', branch, ['2018-01-01', '2018-01-02', '2018-01-03'])
    const [, fresh] = await actOnTree(world.engine, district, {
      act: 'split',
      org: branch.id,
      name: '名册第二党支部',
      members: roll.slice(0, 2),
      on: '2025-07-01',
      document: '拆分',
    })
    if (!fresh) throw new Error('not split')
    const onRoll = async (org: OrganizationNode, day: string) => (await ask(org, { from: day, to: day }, 'members.on-roll')).value
    expect([await onRoll(branch, '2025-06-30'), await onRoll(street, '2025-06-30')]).toEqual(['3', '3'])
    expect([await onRoll(branch, '2025-07-01'), await onRoll(fresh, '2025-07-01'), await onRoll(community, '2025-07-01')]).toEqual([
      '1',
      '2',
      '3',
    ])
    await actOnTree(world.engine, district, { act: 'merge', orgs: [fresh.id], into: branch.id, on: '2025-09-01', document: '合并' })
    expect([await onRoll(community, '2025-08-31'), await onRoll(branch, '2025-08-31')]).toEqual(['3', '1'])
    expect([await onRoll(community, '2025-09-01'), await onRoll(branch, '2025-09-01')]).toEqual(['3', '3'])
  })

  test('REG-02 coverage of joint committees: communities with one in force at the end over all communities', async () => {
    const { street, community } = await corner('大党委')
    await world.foundBelow(street.id, 'JW', '大党委第二社区党委', 'community')
    await put('jointCommittee', community, ['2025-03-01'], { kind: 'big-committee', until: '2025-10-31' })
    await put('jointCommittee', street, ['2025-03-01'], { kind: 'big-work-committee', until: null })
    const at = async (day: string) => (await ask(street, { from: '2025-01-01', to: day }, 'organizations.big-committee-rate')).value
    expect([await at('2025-02-28'), await at('2025-03-01'), await at('2025-10-31'), await at('2025-11-01')]).toEqual([
      '0.0',
      '50.0',
      '50.0',
      '0.0',
    ])
  })

  test('WEK-05 a weak community counts in each period in which its case was open on a day', async () => {
    const { community } = await corner('整顿')
    const closed = { closedOn: '2025-02-10', dueOn: '2025-05-01', problems: [{ problem: '物业缺位', owner: '王河', doneOn: '2025-01-01' }] }
    const steps = ['diagnose', 'start', 'selfCheck', 'submit', 'accept']
    await maker.record(reg('weakCase'), community, ['2024-05-01'], { values: closed, steps }, district)
    const told = async (from: string, to: string) =>
      Promise.all(['weak-communities', 'weak-closed'].map(async key => (await ask(community, { from, to }, `rectification.${key}`)).value))
    expect(await told('2024-01-01', '2024-04-30')).toEqual(['0', '0'])
    expect(await told('2024-05-01', '2024-12-31')).toEqual(['1', '1'])
    expect(await told('2025-02-10', '2025-02-28')).toEqual(['1', '1'])
    expect(await told('2025-02-11', '2025-12-31')).toEqual(['0', '0'])
  })
})

describe('a record and its figure', () => {
  test('a save counts in the very next read; a correction moves it to another period; voiding takes it out, bringing it back puts it in', async () => {
    const { branch } = await corner('即时')
    const clerk = world.as('clerk', branch)
    const both = async () => [(await ask(branch, year, 'orglife.meetings')).value, (await ask(branch, next, 'orglife.meetings')).value]
    const [id = 0] = await put('event', branch, ['2025-03-10'], { kinds: ['assembly'] })
    expect(await both()).toEqual(['1', '0'])
    await correct(world.engine, clerk, reg('event'), id, { values: { heldOn: '2026-01-10' }, reason: '日期有误', acceptWarnings: true })
    expect(await both()).toEqual(['0', '1'])
    await takeStep(world.engine, clerk, reg('event'), id, 'void', { reason: '重复' })
    expect(await both()).toEqual(['0', '0'])
    await takeStep(world.engine, clerk, reg('event'), id, 'unvoid', { reason: '并不重复', acceptWarnings: true })
    expect(await both()).toEqual(['0', '1'])
  })

  test('of two persons who save the same record at once one wins, the other is told, and nothing is lost', async () => {
    const { branch } = await corner('两人')
    const [id = 0] = await put('event', branch, ['2025-03-10'], { kinds: ['assembly'] })
    const save = (role: 'clerk' | 'secretary', place: string) =>
      correct(world.engine, world.as(role, branch), reg('event'), id, {
        values: { place },
        version: 1,
        reason: '补地点',
        acceptWarnings: true,
      })
    const ends = await Promise.allSettled([save('clerk', '一楼'), save('secretary', '二楼')])
    const lost = ends.flatMap(end => (end.status === 'rejected' ? [end.reason as Refused] : []))
    expect(lost.map(({ status, problems }) => [status, problems[0]?.code])).toEqual([[409, 'changed-meanwhile']])
    expect((await history(world.engine, world.as('clerk', branch), reg('event'), id)).map(({ version, act }) => [version, act])).toEqual([
      [2, 'correct'],
      [1, 'record'],
    ])
  })
})

async function programme(name: string, startedOn: string, endedOn: string): Promise<number> {
  const [id] = await put('programme', world.district, [startedOn], { name, kind: 'emergency', endedOn })
  return id ?? 0
}
