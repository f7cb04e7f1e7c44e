import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openMaker } from '../../../test/made.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { checkDraft, readDraft } from '../../derive/check.ts'
import { record, unmask } from '../../engine/record/act.ts'
import { list, read } from '../../engine/record/read.ts'
import type { Refused } from '../../language/problem.ts'
import { duesBase } from './dues-base.ts'
import { member } from './member.ts'

const context = { today: '2026-10-31', allowSynthetic: true }
const base = { member: 101, payer: 'EMP', occasion: 'yearly', income: '6234.56', fromMonth: '2026-01', verifiedOn: '2026-01-10' }
const worked = (more: Record<string, unknown>) => {
  const { values } = readDraft(duesBase, { ...base, ...more }, context)
  return [values.rate, values.due, values.tariff, values.lastMonth]
}
const problems = (more: Record<string, unknown>) => checkDraft(duesBase, { ...base, ...more }, context).map(one => [one.code, one.column])

describe('a base', () => {
  test('DUE-01, DUE-16 rate and due follow from the income as it was typed, never from a rounded base', () => {
    expect(worked({})).toEqual([150, 9352, '2008', '2026-12'])
    expect(worked({ payer: 'SELF', income: '9000.02' })).toEqual([100, 3000, '2008', '2026-12'])
    expect(worked({ payer: 'SELF', income: '9000' })).toEqual([50, 1500, '2008', '2026-12'])
    expect(worked({ payer: 'STU', income: null })).toEqual([null, 20, '2008', '2026-12'])
    expect(worked({ untilMonth: '2026-06' })).toEqual([150, 9352, '2008', '2026-06'])
  })

  test('DUE-02 wants the income of who has one, in yuan with two decimals; a farmer’s sum lies between 0.20 and 1.00', () => {
    expect(problems({ income: null })).toEqual([['DUE-02', 'income']])
    expect(problems({ income: '6234.567' })).toEqual([['pattern', 'income']])
    const farmer = (fixed: number | null) => problems({ payer: 'FARM', income: null, fixed })
    expect([farmer(20), farmer(100)]).toEqual([[], []])
    expect([farmer(19), farmer(101)]).toEqual([[['DUE_FARMER_RANGE', 'fixed']], [['DUE_FARMER_RANGE', 'fixed']]])
    expect(farmer(null)).toEqual([['DUE-01', 'fixed']])
  })

  test('DUE-03 does not end before it begins', () => expect(problems({ untilMonth: '2025-12' })).toEqual([['DUE-03', 'untilMonth']]))
})

describe('who sees it', () => {
  let world: World
  let own = 0
  let other = 0
  const ids: number[] = []
  beforeAll(async () => {
    world = await openWorld()
    ;[own = 0, other = 0] = await openMaker(world, [world.first]).record(member, world.first, ['2015-01-10', '2015-01-11'])
    for (const of of [own, other])
      ids.push(
        (await record(world.engine, world.as('clerk', world.first), duesBase, { org: world.first.id, values: { ...base, member: of } })).id,
      )
  })
  afterAll(() => world?.close())

  const refusal = (act: Promise<unknown>) =>
    act.then(
      () => 'nothing refused',
      (fault: Refused) => `${fault.status} ${fault.problems[0]?.code}`,
    )
  const income = (of: number | undefined, role: 'member' | 'clerk' | 'secretary' | 'organization') =>
    unmask(world.engine, world.as(role, world.first, role === 'member' ? own : undefined), duesBase, of ?? 0, 'income', '核对党费')

  test('DUE-21 the member opens the own income and sees how the dues are worked out, and nobody else’s', async () => {
    const me = world.as('member', world.first, own)
    expect((await list(world.engine, me, duesBase, {})).rows.map(row => row.id)).toEqual([ids[0]])
    expect((await read(world.engine, me, duesBase, ids[0] ?? 0)).values).toMatchObject({ income: '****', rate: 150, due: 9352 })
    expect(await income(ids[0], 'member')).toBe('6234.56')
    expect(await refusal(income(ids[1], 'member'))).toBe('404 no-such-record')
  })

  test('DUE-21 those who keep the bases open it; a secretary and the organization department do not even see the record', async () => {
    expect(await income(ids[0], 'clerk')).toBe('6234.56')
    for (const role of ['secretary', 'organization'] as const) {
      expect(await refusal(income(ids[0], role))).toBe('403 not-allowed')
      expect(await refusal(read(world.engine, world.as(role, world.first), duesBase, ids[0] ?? 0))).toBe('404 no-such-record')
    }
  })

  test('DUE-03 one base of a member from one month', async () => {
    const again = record(world.engine, world.as('clerk', world.first), duesBase, { org: world.first.id, values: { ...base, member: own } })
    expect(await refusal(again)).toBe('409 duplicate')
  })
})
