import { afterAll, beforeAll, expect, test } from 'vitest'
import { openMaker } from '../../../test/made.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { computed, date, ref, text } from '../../language/column.ts'
import { addMonths } from '../../language/day.ts'
import type { TreeAct } from '../../language/organization.ts'
import { Refused } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { type Engine, type FollowUp, registerNamed } from '../engine.ts'
import { actOnTree } from '../tree/tree.ts'
import { record, recordMany, takeStep } from './act.ts'
import { amend } from './amend.ts'
import { history, read } from './read.ts'
import { verifyChain } from './verify.ts'

/* What follows from a step: another record is changed in the same transaction, or nothing is. */

const about = ['试', 'Trial'] as const
const may = { read: ['clerk'], write: ['clerk'] } as const
const trialRoom = register('trialRoom', {
  zh: '房间',
  en: 'Room',
  systems: [],
  compartment: 'internal',
  about,
  title: 'name',
  day: 'openedOn',
  columns: {
    name: text('名称', 'Name', { required: true }),
    openedOn: date('启用', 'Opened on', { required: true }),
    checkedOn: date('检查', 'Checked on', { notAfterToday: true }),
    nextOn: computed('下次检查', 'Next on', 'date', (row: { checkedOn: string | null }) => row.checkedOn && addMonths(row.checkedOn, 1)),
  },
  may,
})
const trialCheck = register('trialCheck', {
  zh: '检查',
  en: 'Check',
  systems: [],
  compartment: 'internal',
  about,
  title: 'room',
  day: 'on',
  columns: {
    room: ref('房间', 'Room', 'trialRoom', { required: true }),
    on: date('日期', 'On', { required: true }),
    note: text('备注', 'Note'),
  },
  start: 'open',
  states: { open: { zh: '未完', en: 'Open' }, done: { zh: '完成', en: 'Done', tone: 'done' } },
  steps: { finish: { zh: '完成', en: 'Finish', from: ['open'], to: 'done', by: ['clerk'] } },
  may,
})

/** A finished check stands on its room. */
const stampRoom: FollowUp = async (hands, _, { tx, engine, viewer }) => {
  for (const { values } of hands)
    await amend(tx, engine, viewer, trialRoom, Number(values.room), { values: { checkedOn: values.on } }, { act: 'check', reason: null })
}

let world: World
let engine: Engine
beforeAll(async () => {
  world = await openWorld({ trialRoom, trialCheck })
  engine = { ...world.engine, onStep: { ...world.engine.onStep, trialCheck: { finish: [stampRoom] } } }
})
afterAll(() => world?.close())

const clerk = () => world.as('clerk', world.first)
const room = async () =>
  (await record(engine, clerk(), trialRoom, { org: world.first.id, values: { name: '甲', openedOn: '2026-01-01' } })).id
const shown = async (id: number) => {
  const { values, version } = await read(engine, clerk(), trialRoom, id)
  return [version, values.checkedOn, values.nextOn]
}

test('a step changes the other record, with its computed columns and its history', async () => {
  const id = await room()
  const check = await record(engine, clerk(), trialCheck, { org: world.first.id, values: { room: id, on: '2026-01-31' } })
  expect(await shown(id)).toEqual([1, null, null])
  await takeStep(engine, clerk(), trialCheck, check.id, 'finish', {})
  expect(await shown(id)).toEqual([2, '2026-01-31', '2026-02-28'])
  expect((await history(engine, clerk(), trialRoom, id))[0]).toMatchObject({ act: 'check', version: 2 })
})

test('a record entered with the step gone through brings the same about; one without it does not', async () => {
  const [first, second] = [await room(), await room()]
  const draft = (of: number, steps: string[]) => ({ org: world.first.id, values: { room: of, on: '2026-03-01' }, steps })
  await recordMany(engine, clerk(), trialCheck, [draft(first, ['finish']), draft(second, [])], { acceptWarnings: true })
  expect([await shown(first), await shown(second)]).toEqual([
    [2, '2026-03-01', '2026-04-01'],
    [1, null, null],
  ])
})

test('what cannot follow undoes the step', async () => {
  const id = await room()
  const check = await record(engine, clerk(), trialCheck, { org: world.first.id, values: { room: id, on: '2026-12-01' } })
  await expect(takeStep(engine, clerk(), trialCheck, check.id, 'finish', {})).rejects.toBeInstanceOf(Refused)
  expect([(await read(engine, clerk(), trialCheck, check.id)).state, await shown(id)]).toEqual(['open', [1, null, null]])
  expect((await verifyChain(engine, '999901')).problems).toEqual([])
})

test('a member who is moved keeps what was worked out of the record', async () => {
  const member = registerNamed(engine, engine.names.member)
  const maker = openMaker(world, [world.first])
  const values = { joinedOn: '2026-03-31', category: '2', fullOn: null }
  const [id = 0] = await maker.record(member, world.first, ['2026-03-31'], { values })
  const probation = async () => (await read(engine, world.as('organization', world.district), member, id)).values.probationEnds
  expect(await probation()).toBe('2027-03-31')
  const act = { act: 'merge', orgs: [world.first.id], into: world.second.id, on: '2026-06-01', document: '合并' } satisfies TreeAct
  await actOnTree(engine, world.as('organization', world.district), act)
  expect(await probation()).toBe('2027-03-31')
})
