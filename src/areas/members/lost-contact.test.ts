import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openMaker } from '../../../test/made.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { checkDraft, readDraft } from '../../derive/check.ts'
import { record, takeStep } from '../../engine/record/act.ts'
import { history, read } from '../../engine/record/read.ts'
import { floatingMember } from './floating-member.ts'
import { lostContact } from './lost-contact.ts'
import { member } from './member.ts'

const context = { today: '2026-10-31', allowSynthetic: true }
const searches = [
  { searchedOn: '2025-09-10', means: 'phone' },
  { searchedOn: '2025-10-10', means: 'letter' },
  { searchedOn: '2025-11-10', means: 'family' },
]
const lost = { member: 101, lastContactOn: '2025-08-31', searches }
const problems = (more: Record<string, unknown>) => checkDraft(lostContact, { ...lost, ...more }, context).map(one => one.code)

describe('stages', () => {
  test('LOST-06 last contact on 2025-08-31: suspended from 2026-02-28; suspended on 2024-02-29: removed from 2026-02-28', () => {
    expect(readDraft(lostContact, lost, context).values.maySuspendOn).toBe('2026-02-28')
    expect([problems({ suspendedOn: '2026-02-27' }), problems({ suspendedOn: '2026-02-28' })]).toEqual([['LOST_TOO_EARLY'], []])
    const long = {
      lastContactOn: '2023-08-01',
      searches: searches.map((one, i) => ({ ...one, searchedOn: `2023-1${i}-10` })),
      suspendedOn: '2024-02-29',
    }
    expect(readDraft(lostContact, { ...lost, ...long }, context).values.mayRemoveOn).toBe('2026-02-28')
    expect([problems({ ...long, removedOn: '2026-02-27' }), problems({ ...long, removedOn: '2026-02-28' })]).toEqual([
      ['LOST_TOO_EARLY'],
      [],
    ])
    expect(problems({ removedOn: '2026-10-01' })).toEqual(['LOST_TOO_EARLY'])
  })

  test('LOST-03 three means on three days come before suspension', () => {
    const suspended = (...of: typeof searches) => problems({ suspendedOn: '2026-03-01', searches: of })
    const [first, second, third] = searches as [(typeof searches)[0], (typeof searches)[0], (typeof searches)[0]] // cast: three of them
    expect(suspended(first, second, third)).toEqual([])
    expect(suspended(first, second)).toEqual(['LOST-03'])
    expect(suspended(first, second, { ...third, means: 'phone' })).toEqual(['LOST-03'])
    expect(suspended(first, second, { ...third, searchedOn: second.searchedOn })).toEqual(['LOST-03'])
  })

  test('LOST-05 nobody is found, nor searched for, before the last contact', () => {
    expect(problems({ foundOn: '2025-08-30' })).toEqual(['LOST-05'])
    expect(problems({ searches: [{ searchedOn: '2025-08-30', means: 'phone' }] })).toEqual(['LOST-04'])
  })
})

test('MOB_LT_6M six months from the day of leaving, that day allowed; who leaves is one of the members', () => {
  const away = { direction: 'out', name: '王河', member: 101, leftOn: '2025-08-31', place: '沿海城市' }
  const codes = (more: Record<string, unknown>) => checkDraft(floatingMember, { ...away, ...more }, context).map(one => one.code)
  expect([codes({ registeredOn: '2026-02-27' }), codes({ registeredOn: '2026-02-28' })]).toEqual([['MOB_LT_6M'], []])
  expect([codes({ member: null }), codes({ member: null, direction: 'in' })]).toEqual([['MOB-02'], []])
  expect(codes({ registeredOn: '2026-03-01', endedOn: '2026-02-28' })).toEqual(['MOB-07'])
})

describe('the member’s own record', () => {
  let world: World
  let of = 0
  beforeAll(async () => {
    world = await openWorld()
    ;[of = 0] = await openMaker(world, [world.first]).record(member, world.first, ['2015-01-10'], {
      values: { lostSince: null, floatingSince: null, floatingTo: null },
    })
  })
  afterAll(() => world?.close())

  const clerk = () => world.as('clerk', world.first)
  const stands = async () => {
    const { values } = await read(world.engine, clerk(), member, of)
    return [values.lostSince, values.floatingSince, values.floatingTo]
  }

  test('MEM-01 says since when a member is out of contact, until he is found', async () => {
    const { id } = await record(world.engine, clerk(), lostContact, { org: world.first.id, values: { ...lost, member: of } })
    expect(await stands()).toEqual(['2025-08-31', null, null])
    await takeStep(world.engine, clerk(), lostContact, id, 'find', { values: { explanation: '更换电话' } })
    expect(await stands()).toEqual([null, null, null])
  })

  test('MEM-01 says where a floating member is, until the return; nothing is written where it says so already', async () => {
    const values = { direction: 'out', name: '王河', member: of, leftOn: '2025-12-01', place: '沿海城市' }
    const { id } = await record(world.engine, clerk(), floatingMember, { org: world.first.id, values })
    expect(await stands()).toEqual([null, '2025-12-01', '沿海城市'])
    const versions = (await history(world.engine, clerk(), member, of)).length
    await record(world.engine, clerk(), floatingMember, { org: world.first.id, values })
    expect((await history(world.engine, clerk(), member, of)).length).toBe(versions)
    await takeStep(world.engine, clerk(), floatingMember, id, 'comeBack', {})
    expect(await stands()).toEqual([null, null, null])
  })
})
