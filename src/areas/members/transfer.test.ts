import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openMaker, type Maker } from '../../../test/made.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { checkDraft } from '../../derive/check.ts'
import { takeStep } from '../../engine/record/act.ts'
import { list, read } from '../../engine/record/read.ts'
import { verifyChain } from '../../engine/record/verify.ts'
import { standingMembers } from '../../engine/tree/roll.ts'
import type { OrganizationNode } from '../../language/organization.ts'
import type { Refused } from '../../language/problem.ts'
import type { Viewer } from '../../language/viewer.ts'
import { member } from './member.ts'
import { transfer } from './transfer.ts'

const letter = {
  member: 101,
  kind: 'letter',
  destinationName: '邻市某党支部',
  appliedOn: '2025-03-01',
  duesPaidTo: '2025-03',
  issuedOn: '2025-03-10',
  validDays: 90,
}
const problems = (more: Record<string, unknown>, state = 'issued', today = '2025-04-01') =>
  checkDraft(transfer, { ...letter, ...more }, { today, allowSynthetic: true, state }).map(one => `${one.level} ${one.code}`)

describe('a letter', () => {
  test('TRF-03 holds for ninety days at most', () => {
    expect([problems({}), problems({ validDays: 91 })]).toEqual([[], ['error TRF_VALID_GT_90']])
  })

  test('TRF-07 says up to which month dues are paid, or why not; who comes in brings a letter of others', () => {
    expect(problems({ duesPaidTo: null })).toEqual(['error TRF_NO_DUES_MONTH'])
    expect(problems({ duesPaidTo: null, duesNote: '生活困难，暂缓' })).toEqual([])
    expect(problems({ duesPaidTo: null, issuedOn: null }, 'originChecked')).toEqual([])
    expect(problems({ duesPaidTo: null, destinationName: null, originName: '外省某党支部' })).toEqual([])
  })

  test('TRF-05 receives nobody once it has expired; its last day still does', () => {
    const received = (receivedOn: string) => problems({ receivedOn }, 'received', '2025-12-31')
    expect([received('2025-06-08'), received('2025-06-09')]).toEqual([[], ['error TRF_EXPIRED']])
    expect([problems({}, 'issued', '2025-06-08'), problems({}, 'issued', '2025-06-09')]).toEqual([[], ['warning TRF_EXPIRED']])
  })

  test('TRF-02 goes somewhere or comes from somewhere, not both', () => {
    expect(problems({ destinationName: null })).toEqual(['error TRF-02'])
    expect(problems({ originName: '外省某党支部' })).toEqual(['error TRF-02'])
  })

  test('TRF-04 its days follow one another', () => {
    expect(problems({ issuedOn: '2025-02-28' })).toEqual(['error TRF-04'])
    expect(problems({ receivedOn: '2025-03-09' }, 'received')).toEqual(['error TRF-04'])
    expect(problems({ receivedOn: '2025-03-20', receiptOn: '2025-03-19' }, 'receiptReturned')).toEqual(['error TRF-04'])
  })
})

describe('a receipt', () => {
  let world: World
  let maker: Maker
  let district: Viewer
  beforeAll(async () => {
    world = await openWorld()
    maker = openMaker(world, [world.first, world.second, world.far])
    district = world.as('organization', world.district)
  })
  afterAll(() => world?.close())

  const issued = async (to: OrganizationNode | null) => {
    const [id = 0] = await maker.record(member, world.first, ['2015-01-10'], {})
    const goal = to ? { destination: to.id, destinationName: null } : {}
    const values = { member: id, issuedOn: '2026-09-01', appliedOn: '2026-08-20', letterNo: '12', ...goal }
    const [record = 0] = await maker.record(transfer, world.first, ['2026-08-20'], { values, steps: ['check', 'issue'] }, district)
    return { id, record }
  }
  const receive = (viewer: Viewer, record: number, day: string) =>
    takeStep(world.engine, viewer, transfer, record, 'receive', { day, acceptWarnings: true })
  const codes = (act: Promise<unknown>) =>
    act.then(
      () => [],
      (fault: Refused) => fault.problems.map(problem => [problem.code, problem.column]),
    )
  const rollOf = async (org: OrganizationNode, day: string, of: number): Promise<boolean> =>
    world.engine.store.as(district, async tx =>
      (await standingMembers(tx, world.engine, '999901', org.id, day)).some(one => one.member === of),
    )

  test('TRF-06 moves the roll and the record in one transaction: no day on two rolls, none on none', async () => {
    const { id, record } = await issued(world.second)
    await receive(world.as('clerk', world.east), record, '2026-09-20')
    const on = (day: string) => Promise.all([rollOf(world.first, day, id), rollOf(world.second, day, id)])
    expect([await on('2026-09-19'), await on('2026-09-20')]).toEqual([
      [true, false],
      [false, true],
    ])
    expect((await read(world.engine, world.as('clerk', world.second), member, id)).org.id).toBe(world.second.id)
    const { rows } = await list(world.engine, district, world.engine.registers.membership ?? member, { filters: { member: [String(id)] } })
    expect(rows.map(({ values }) => [values.reason, values.endReason, values.document])).toEqual([
      ['branch-change', null, '介绍信第12号'],
      ['opening', 'branch-change', '介绍信第12号'],
    ])
    expect((await verifyChain(world.engine, '999901')).problems).toEqual([])
  })

  test('TRF-06 out of the district it ends the roll, and the membership is transferred out', async () => {
    const { id, record } = await issued(null)
    await receive(world.as('clerk', world.east), record, '2026-09-20')
    expect([await rollOf(world.first, '2026-09-19', id), await rollOf(world.first, '2026-09-20', id)]).toEqual([true, false])
    expect((await read(world.engine, district, member, id)).values.membershipState).toBe('OUT')
  })

  test('MEM-21 is confirmed by who stands above both sides; the other side sees the letter on its way', async () => {
    const { id, record } = await issued(world.far)
    expect(await codes(receive(world.as('clerk', world.east), record, '2026-09-20'))).toEqual([['MEM-21', 'destination']])
    expect((await read(world.engine, world.as('clerk', world.far), transfer, record)).state).toBe('issued')
    await receive(district, record, '2026-09-20')
    expect([await rollOf(world.first, '2026-09-20', id), await rollOf(world.far, '2026-09-20', id)]).toEqual([false, true])
  })

  test('ORG-12, TRF-06 nobody is received where no roll is kept, or who stands on none', async () => {
    const { record } = await issued(world.community)
    expect(await codes(receive(district, record, '2026-09-20'))).toEqual([['ORG-12', 'destination']])
    const early = await issued(world.second)
    const gone = await issued(null)
    await receive(district, gone.record, '2026-09-10')
    const again = { member: gone.id, issuedOn: '2026-09-12', destination: world.second.id, destinationName: null }
    const [late = 0] = await maker.record(transfer, world.first, ['2026-09-11'], { values: again, steps: ['check', 'issue'] }, district)
    expect(await codes(receive(district, late, '2026-09-20'))).toEqual([['TRF-06', 'receivedOn']])
    expect((await read(world.engine, district, transfer, late)).state).toBe('issued')
    await receive(district, early.record, '2026-09-20')
  })
})
