import { afterAll, beforeAll, expect, test } from 'vitest'
import { openMaker } from '../../../test/made.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { checkDraft } from '../../derive/check.ts'
import { record, takeStep } from '../../engine/record/act.ts'
import { list } from '../../engine/record/read.ts'
import type { Refused } from '../../language/problem.ts'
import { roles, type Role } from '../../language/role.ts'
import { inService } from './in-service.ts'
import { member } from './member.ts'
import { memberHistory } from './member-history.ts'
import { pairing } from './pairing.ts'
import { pointEntry } from './point-entry.ts'
import { pointRule } from './point-rule.ts'

let world: World
let own = 0
let rule = 0
beforeAll(async () => {
  world = await openWorld()
  const maker = openMaker(world, [world.first])
  ;[own = 0] = await maker.record(member, world.first, ['2015-01-10'])
  ;[rule = 0] = await maker.record(pointRule, world.district, ['2024-01-01'], { values: { name: '参加主题党日', points: 2, ceiling: 5 } })
})
afterAll(() => world?.close())

const give = (points: number, earnedOn: string, more: Record<string, unknown> = {}) =>
  record(world.engine, world.as('secretary', world.first), pointEntry, {
    org: world.first.id,
    values: { member: own, rule, points, earnedOn, ...more },
  })
const codes = (act: Promise<unknown>) =>
  act.then(
    () => [],
    (fault: Refused) => fault.problems.map(problem => problem.code),
  )

test('EDU-08 points of one item stop at the ceiling of the year; what is declined or deducts does not count toward it', async () => {
  const { id } = await give(3, '2025-01-10')
  expect(await codes(give(2, '2025-12-31'))).toEqual([])
  expect(await codes(give(1, '2025-12-31'))).toEqual(['EDU-08'])
  expect(await codes(give(5, '2026-01-01'))).toEqual([])
  expect(await codes(give(5, '2025-12-31', { deducts: true, reason: '无故缺席' }))).toEqual([])
  await takeStep(world.engine, world.as('secretary', world.first), pointEntry, id, 'decline', { values: { reason: '重复' } })
  expect(await codes(give(3, '2025-11-01'))).toEqual([])
})

test('EDU-08 points are seen by the member and the branch secretary alone, and no figure counts them', async () => {
  const seen = async (role: Role, of?: number) => (await list(world.engine, world.as(role, world.first, of), pointEntry, {})).rows.length
  expect(await seen('member', own)).toBe(await seen('secretary'))
  const others = (Object.keys(roles) as Role[]).filter(role => !['member', 'secretary'].includes(role)) // cast: the keys of the table are its roles
  for (const role of others) expect([role, await seen(role)]).toEqual([role, 0])
  expect([pointEntry.indicators, pointRule.indicators]).toEqual([undefined, undefined])
})

const context = { today: '2026-10-31', allowSynthetic: true }
const found = (reg: Parameters<typeof checkDraft>[0], values: Record<string, unknown>) =>
  checkDraft(reg, values, context).map(one => one.code)

test('DBL-06 a phone, and a household’s name, are kept with consent alone', () => {
  const report = { name: '王河', unitName: '区水务局', reportedOn: '2026-01-10' }
  expect(found(inService, { ...report, phone: '10012345678' })).toEqual(['DBL-06'])
  expect(found(inService, { ...report, phone: '10012345678', phoneConsent: true })).toEqual([])
  const pair = { member: 101, householdNo: '3', need: 'living', pairedOn: '2026-01-10' }
  expect([found(pairing, pair), found(pairing, { ...pair, householdName: '某某' })]).toEqual([[], ['PAIR_CONSENT']])
})

test('§16.1 of a sanction its days and document, never why', () => {
  const sanction = { member: 101, kind: 'sanction', fromDay: '2025-01-10', document: '示纪1号' }
  expect(found(memberHistory, sanction)).toEqual([])
  for (const column of ['place', 'post', 'note'])
    expect(found(memberHistory, { ...sanction, [column]: '原因' })).toEqual(['MEM_SANCTION_REASON'])
})
