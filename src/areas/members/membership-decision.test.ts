import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Maker, openMaker } from '../../../test/made.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { checkDraft } from '../../derive/check.ts'
import { correct, recordMany, takeStep } from '../../engine/record/act.ts'
import { list, read } from '../../engine/record/read.ts'
import { Refused } from '../../language/problem.ts'
import type { Viewer } from '../../language/viewer.ts'
import { member } from './member.ts'
import { membership } from './membership.ts'
import { membershipDecision } from './membership-decision.ts'

const draft = { member: 101, fromState: 'NORMAL', toState: 'LIMIT', organ: '党委', decidedOn: '2025-03-01', effectiveOn: '2025-03-01' }
const problems = (more: Record<string, unknown>) =>
  checkDraft(membershipDecision, { ...draft, ...more }, { today: '2026-10-31', allowSynthetic: true }).map(one => [one.code, one.column])

test('MEM_STATE_PATH what is terminal leads nowhere, and correction does not lead to removal by itself', () => {
  expect(problems({})).toEqual([])
  expect(problems({ fromState: 'EXPELLED', toState: 'NORMAL' })).toEqual([['MEM_STATE_PATH', 'toState']])
  expect(problems({ fromState: 'LIMIT', toState: 'REMOVED', removal: 'conditions' })).toEqual([['MEM_STATE_PATH', 'toState']])
  expect(problems({ fromState: 'ADVISED_OUT', toState: 'REMOVED', removal: 'advice' })).toEqual([])
  expect(problems({ fromState: 'SUSPENDED', toState: 'NORMAL' })).toEqual([])
})

test('MEM-19 a removal has its kind, two persons handle it, and only a death takes effect before it is recorded', () => {
  expect(problems({ toState: 'REMOVED' })).toEqual([['MEM-19', 'removal']])
  expect(problems({ removal: 'quit' })).toEqual([['MEM-19', 'removal']])
  expect(problems({ handledBy: '王河', reviewedBy: '王河' })).toEqual([['MEM-19', 'reviewedBy']])
  expect(problems({ effectiveOn: '2025-02-28' })).toEqual([['MEM-19', 'effectiveOn']])
  expect(problems({ toState: 'DEAD', effectiveOn: '2025-02-20' })).toEqual([])
  expect(problems({ toState: 'OUT' })).toEqual([['TRF-04', 'toState']])
})

let world: World
let maker: Maker
let clerk: Viewer
beforeAll(async () => {
  world = await openWorld()
  maker = openMaker(world, [world.first])
  clerk = world.as('clerk', world.community)
})
afterAll(() => world?.close())

const joined = async () => (await maker.record(member, world.first, ['2015-01-10'], {}))[0] ?? 0
const decide = async (of: number, toState: string, effectiveOn: string, more: Record<string, unknown> = {}) => {
  const values = { ...draft, member: of, toState, effectiveOn, decidedOn: effectiveOn, ...more }
  const { ids } = await recordMany(world.engine, clerk, membershipDecision, [{ org: world.first.id, values }], { acceptWarnings: true })
  const [id = 0] = ids
  await takeStep(world.engine, clerk, membershipDecision, id, 'takeEffect', {
    values: { document: '示组决1号', handledBy: '王河', reviewedBy: '李树' },
    acceptWarnings: true,
  })
  return id
}
const stateOf = async (of: number) => (await read(world.engine, clerk, member, of)).values.membershipState
const rolls = async (of: number) =>
  (await list(world.engine, clerk, membership, { filters: { member: [String(of)] }, sort: 'fromDay' })).rows.map(({ org, values }) => [
    org.id,
    values.fromDay,
    values.untilDay,
    values.reason,
    values.endReason,
  ])

test('MEM-19 a decision in effect changes the state; suspended members leave the roll, reinstated ones stand on it again', async () => {
  const of = await joined()
  await decide(of, 'LIMIT', '2025-03-01')
  expect([await stateOf(of), (await rolls(of)).length]).toEqual(['LIMIT', 1])
  await decide(of, 'NORMAL', '2025-09-01', { fromState: 'LIMIT' })
  await decide(of, 'SUSPENDED', '2026-01-10')
  expect(await stateOf(of)).toBe('SUSPENDED')
  await decide(of, 'NORMAL', '2026-08-10', { fromState: 'SUSPENDED' })
  expect(await rolls(of)).toEqual([
    [world.first.id, '2015-01-10', '2026-01-09', 'opening', 'suspended'],
    [world.first.id, '2026-08-10', null, 'reinstated', null],
  ])
})

test('MEM_STATE_PATH a decision that starts from another state than the present one is a warning when entered, and takes no effect', async () => {
  const of = await joined()
  await decide(of, 'DEAD', '2026-02-01')
  const entered = { org: world.first.id, values: { ...draft, member: of, toState: 'SUSPENDED' } }
  const { problems: found } = await recordMany(world.engine, clerk, membershipDecision, [entered], { acceptWarnings: false })
  expect(found[0]?.problems.map(one => [one.code, one.level])).toEqual([['MEM_STATE_PATH', 'warning']])
  const fault: unknown = await decide(of, 'SUSPENDED', '2026-03-01').catch((failure: unknown) => failure)
  expect(fault instanceof Refused && fault.problems.map(one => [one.code, one.level])).toEqual([['MEM_STATE_PATH', 'error']])
  expect(await stateOf(of)).toBe('DEAD')
})

test('MEM-19 the state of a membership is never edited', async () => {
  const of = await joined()
  const edit = correct(world.engine, clerk, member, of, { values: { membershipState: 'REMOVED' }, reason: '更正', acceptWarnings: true })
  await expect(edit).rejects.toMatchObject({ problems: [{ code: 'MEM-19', column: 'membershipState' }] })
})
