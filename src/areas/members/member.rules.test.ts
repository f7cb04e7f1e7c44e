import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/world.ts'
import { occupation } from '../../codes/occupation.ts'
import { record, recordMany } from '../../engine/record/act.ts'
import { standingMembers } from '../../engine/tree/roll.ts'
import { verifyChain } from '../../engine/record/verify.ts'
import { codesOf } from '../../language/code-table.ts'
import { makeIdentityNumber, syntheticRegion } from '../../language/identity-number.ts'
import { Refused } from '../../language/problem.ts'
import type { Viewer } from '../../language/viewer.ts'
import { member } from './member.ts'

let world: World
let clerk: Viewer
beforeAll(async () => {
  world = await openWorld()
  clerk = world.as('clerk', world.east)
})
afterAll(() => world.close())

let serial = 0
const numberOf = (birth: string, sex: string): string => {
  serial += 2
  return makeIdentityNumber(syntheticRegion, birth, serial + (sex === '1' ? 1 : 0))
}
const values = (more: { birthOn?: string; sex?: string } & Record<string, unknown> = {}): Record<string, unknown> => ({
  identityNumber: numberOf(more.birthOn ?? '1980-05-06', more.sex ?? '1'),
  name: '赵一',
  sex: '1',
  birthOn: '1980-05-06',
  ethnic: '01',
  education: '21',
  category: '1',
  joinedOn: '2005-07-01',
  fullOn: '2006-07-01',
  membershipState: 'NORMAL',
  occupation: codesOf(occupation)[0],
  ...more,
})
const rollOn = (day: string): Promise<string[]> =>
  world.engine.store.as(clerk, async tx =>
    (await standingMembers(tx, world.engine, clerk.district, world.first.id, day)).map(one => one.name),
  )

test('STA-01 a new member stands on the roll of the branch from the day of joining, in the same transaction', async () => {
  await record(world.engine, clerk, member, { org: world.first.id, values: values() })
  expect([await rollOn('2005-06-30'), await rollOn('2005-07-01'), await rollOn('2026-10-31')]).toEqual([[], ['赵一'], ['赵一']])
  await recordMany(
    world.engine,
    clerk,
    member,
    [{ org: world.first.id, values: values({ name: '钱二', category: '2', joinedOn: '2026-03-01', fullOn: null }) }],
    { acceptWarnings: true },
  )
  const reasons = await world.engine.store.asSystem('test', tx => tx.rows<{ reason: string }>('select reason from membership order by id'))
  expect(reasons.map(row => row.reason)).toEqual(['opening', 'accepted'])
  expect((await verifyChain(world.engine, clerk.district)).problems).toEqual([])
})

test('ORG-12 members are entered where a roll is kept', async () => {
  const fault: unknown = await record(world.engine, clerk, member, { org: world.community.id, values: values({ name: '孙三' }) }).catch(
    (error: unknown) => error,
  )
  expect(fault instanceof Refused && fault.problems.map(problem => [problem.code, problem.level, problem.column])).toEqual([
    ['ORG-12', 'error', 'org'],
  ])
})

test('MEM-03 same name, birth and sex is a warning, also within one batch; anything else alike is none', async () => {
  const drafts = [
    values(),
    values({ name: '李四' }),
    values({ name: '李四' }),
    values({ name: '李四', sex: '2' }),
    values({ name: '李四', birthOn: '1980-05-07' }),
  ].map(own => ({ org: world.second.id, values: own }))
  const { ids, problems } = await recordMany(world.engine, clerk, member, drafts, { acceptWarnings: false })
  expect(ids).toEqual([])
  expect(problems.map(({ index, problems: own }) => [index, own.map(problem => [problem.code, problem.level])])).toEqual([
    [0, [['MEM-03', 'warning']]],
    [2, [['MEM-03', 'warning']]],
  ])
})
