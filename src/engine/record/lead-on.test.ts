import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusal } from '../../../test/report-world.ts'
import { openMaker } from '../../../test/made.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { registerNamed } from '../engine.ts'
import { recordFrom } from './lead-on.ts'
import { history, list, read } from './read.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('every register that leads to another fills columns which that one has, from its own, and is tied by a reference to it', () => {
  const { registers } = world.engine
  const leading = Object.values(registers).filter(reg => reg.leadsTo)
  expect(leading.length).toBeGreaterThan(0)
  for (const reg of leading) {
    const { register = '', link = '', fill = {}, set = {} } = reg.leadsTo ?? {}
    const to = registers[register]
    expect(reg.columns[link]).toMatchObject({ kind: 'ref', to: register })
    for (const name of [...Object.keys(fill), ...Object.keys(set)]) expect(to?.columns[name], `${register}.${name}`).toBeDefined()
    for (const own of Object.values(fill)) expect(reg.columns[own], `${reg.name}.${own}`).toBeDefined()
    for (const [name, own] of Object.entries(fill)) expect(to?.columns[name]?.kind).toBe(reg.columns[own]?.kind)
  }
})

test('S07 who was accepted is entered as a member once, from the case, which is tied to the record in the same transaction', async () => {
  const { engine } = world
  const maker = openMaker(world, [world.first])
  const development = registerNamed(engine, 'development')
  const member = registerNamed(engine, engine.names.member)
  const secretary = world.as('organization', world.first)
  const [known = 0] = await maker.record(member, world.first, ['2019-05-10'])
  const [early = 0, passed = 0] = await Promise.all([
    maker.record(development, world.first, ['2026-01-10'], { values: { member: null } }).then(([id]) => id),
    maker.record(development, world.first, ['2024-01-10'], { values: { member: null } }).then(([id]) => id),
  ])
  await engine.store.asSystem('test', tx => tx.rows(`update development set state = 'branchPassed' where id = $1`, [passed]))
  const draft = {
    org: world.first.id,
    values: { ...(await maker.draft(member, world.first, '2026-06-01')).values, name: '新党员' },
    acceptWarnings: true,
  }
  const from = (id: number) => recordFrom(engine, secretary, member, draft, { register: 'development', id })
  expect((await refusal(from(early))).problems[0]?.code).toBe('wrong-state')
  expect((await refusal(from(999_999))).problems[0]?.code).toBe('no-such-record')
  const before = (await list(engine, secretary, member, {})).total
  expect(
    (
      await refusal(
        recordFrom(
          engine,
          secretary,
          member,
          { ...draft, values: { ...draft.values, name: null } },
          { register: 'development', id: passed },
        ),
      )
    ).problems.map(({ column }) => column),
  ).toContain('name')
  const { id } = await from(passed)
  const tied = await read(engine, secretary, development, passed)
  expect(tied.values.member).toEqual({ id, name: '新党员' })
  expect((await history(engine, secretary, development, passed)).at(0)).toMatchObject({ reason: '登记为党员' })
  expect((await refusal(from(passed))).problems[0]?.code).toBe('tied-already')
  expect((await list(engine, secretary, member, {})).total).toBe(before + 1)
  expect((await refusal(recordFrom(engine, secretary, development, draft, { register: 'member', id: known }))).problems[0]?.code).toBe(
    'no-lead',
  )
})
