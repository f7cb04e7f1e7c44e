import { afterAll, beforeAll, expect, it } from 'vitest'
import { inFormOrder, factsOf } from '../src/derive/form.ts'
import { filledFields } from '../src/derive/typed-fields.ts'
import { registerNamed } from '../src/engine/engine.ts'
import { recordMany } from '../src/engine/record/act.ts'
import { read } from '../src/engine/record/read.ts'
import type { AnyRegister } from '../src/language/register.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { type Maker, openMaker } from './made.ts'
import { openWorld, type World } from './world.ts'

/* What stands on the record chosen is not typed again: the door fills it in, for a form, a sheet and a call of the interface alike. */

let world: World
let maker: Maker
let clerk: Viewer
let person = 0
let stranger = 0
const reg = (name: string): AnyRegister => registerNamed(world.engine, name)
const known = { name: '沈知远', unitName: '柳荫小学', post: '教导主任' }
beforeAll(async () => {
  world = await openWorld()
  maker = openMaker(world, [world.first, world.far])
  clerk = world.as('clerk', world.community)
  person = (await maker.record(reg('member'), world.first, ['2018-03-01'], { values: known }))[0] ?? 0
  stranger = (await maker.record(reg('member'), world.far, ['2018-03-01'], { values: { ...known, name: '陆安' } }))[0] ?? 0
})
afterAll(() => world.close())

const enter = (values: Record<string, unknown>) =>
  recordMany(world.engine, clerk, reg('inService'), [{ org: world.community.id, values: { reportedOn: '2026-03-01', ...values } }], {
    acceptWarnings: true,
  })
const readBack = async (name: string, id = 0) => (await read(world.engine, clerk, reg(name), id)).values

it('fills name and unit of the member chosen, and keeps what was typed', async () => {
  const { ids } = await enter({ member: person })
  expect(await readBack('inService', ids[0])).toMatchObject({ name: known.name, unitName: known.unitName })
  const moved = await enter({ member: person, reportedOn: '2026-03-02', unitName: '东湖中学' })
  expect(await readBack('inService', moved.ids[0])).toMatchObject({ name: known.name, unitName: '东湖中学' })
})

it('takes nothing from a member out of sight: then it is asked for', async () => {
  const { ids, problems } = await enter({ member: stranger, reportedOn: '2026-03-03' })
  expect([ids, problems.flatMap(one => one.problems.map(({ column }) => column ?? '')).toSorted((a, b) => a.localeCompare(b))]).toEqual([
    [],
    ['member', 'name', 'unitName'],
  ])
})

it('fills the lines of a part, each from its own reference', async () => {
  const drafted = await maker.draft(reg('trainingClass'), world.district, '2026-05-06')
  const attendees = [{ member: person }, { name: '李树', unit: '外区', post: '干事' }]
  const { ids } = await recordMany(
    world.engine,
    world.as('organization', world.district),
    reg('trainingClass'),
    [{ ...drafted, values: { ...drafted.values, attendees } }],
    { acceptWarnings: true },
  )
  const page = await read(world.engine, world.as('organization', world.district), reg('trainingClass'), ids[0] ?? 0)
  expect(page.values.attendees).toMatchObject([
    { name: known.name, post: known.post },
    { name: '李树', post: '干事' },
  ])
})

it('is filled in a form as well, stands below what fills it, and counts as given', () => {
  const columns = reg('inService').columns
  expect(factsOf(columns, 'member', { ...known, phone: '100' })).toEqual({ unitName: known.unitName })
  expect(factsOf(columns, 'home', known)).toEqual({})
  expect(
    inFormOrder(Object.entries(reg('floatingMember').columns))
      .slice(0, 3)
      .map(([name]) => name),
  ).toEqual(['direction', 'member', 'name'])
  const values = { member: person, name: known.name, unitName: known.unitName, reportedOn: '2026-03-01' }
  expect(filledFields(reg('inService'), values, { today: '2026-10-31', asked: values })).toEqual({ typed: 2, given: 2 })
})
