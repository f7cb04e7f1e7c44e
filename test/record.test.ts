import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lineTableOf, quote, sealedTableOf, snake, tableOf } from '../src/derive/names.ts'
import { correct, takeStep, unmask } from '../src/engine/record/act.ts'
import { scopeOf } from '../src/engine/figure/scope.ts'
import { trace } from '../src/engine/figure/trace.ts'
import { history, list, read } from '../src/engine/record/read.ts'
import { exportSheet } from '../src/engine/sheet/export.ts'
import { actOnTree } from '../src/engine/tree/tree.ts'
import { verifyChain } from '../src/engine/record/verify.ts'
import type { Refused } from '../src/language/problem.ts'
import { type AnyRegister, columnsOf } from '../src/language/register.ts'
import { readSheet } from '../src/office/sheet-read.ts'
import { byAct, type Maker, openMaker, plainColumn } from './made.ts'
import { openStanding, type Standing } from './standing.ts'
import { openWorld, type World } from './world.ts'

/* The life of a record: its history, corrections, steps and voiding, for every register; and what verify finds when somebody changes the database beside the door. */

let world: World
let maker: Maker
let one: Standing['one']
let take: Standing['take']
const district = '999901'

beforeAll(async () => {
  world = await openWorld()
  maker = openMaker(world, [world.first, world.second, world.far])
  ;({ one, take } = openStanding(world, maker))
})
afterAll(() => world?.close())

describe('every register', () => {
  test('a correction wants its reason and the version it corrects; what stood before stays in the history', async () => {
    for (const reg of entered()) {
      const [viewer, id] = await one(reg)
      const column = plainColumn(reg)
      const before = (await read(world.engine, viewer, reg, id)).values[column]
      const draft = { values: { [column]: '更正后' }, acceptWarnings: true }
      expect([reg.name, await refusal(correct(world.engine, viewer, reg, id, draft))]).toEqual([reg.name, '400 reason'])
      expect([reg.name, await refusal(correct(world.engine, viewer, reg, id, { ...draft, reason: '笔误', version: 7 }))]).toEqual([
        reg.name,
        '409 changed-meanwhile',
      ])
      expect(await correct(world.engine, viewer, reg, id, { ...draft, reason: ' 笔误 ', version: 1 })).toMatchObject({ id, version: 2 })
      expect((await read(world.engine, viewer, reg, id)).values[column]).toBe('更正后')
      const [latest, first] = await history(world.engine, viewer, reg, id)
      expect(latest).toMatchObject({ version: 2, act: 'correct', reason: '笔误', changes: [{ column, before, after: '更正后' }] })
      expect(first).toMatchObject({ version: 1, act: 'record', reason: null, changes: [] })
    }
  })

  test('voiding and bringing back want a reason and the right state; a voided record is neither corrected nor stepped on', async () => {
    for (const reg of entered()) {
      const [viewer, id] = await one(reg)
      const start = (await read(world.engine, viewer, reg, id)).state
      const step = (name: string, reason?: string) => takeStep(world.engine, viewer, reg, id, name, { reason, acceptWarnings: true })
      expect([reg.name, await refusal(step('void'))]).toEqual([reg.name, '400 reason'])
      expect([reg.name, await refusal(step('unvoid', '没有作废'))]).toEqual([reg.name, '409 wrong-state'])
      await step('void', '重复')
      expect(await read(world.engine, viewer, reg, id)).toMatchObject({ state: 'void', steps: [], mayCorrect: false, counts: [] })
      expect([reg.name, await refusal(step('void', '再作废'))]).toEqual([reg.name, '409 wrong-state'])
      expect([
        reg.name,
        await refusal(correct(world.engine, viewer, reg, id, { values: {}, reason: '更正', acceptWarnings: true })),
      ]).toEqual([reg.name, '409 wrong-state'])
      await step('unvoid', '并不重复')
      expect([reg.name, (await read(world.engine, viewer, reg, id)).state]).toEqual([reg.name, start])
    }
  })
})

describe('steps', () => {
  test('each step from each state: taken where it is declared, refused everywhere else and to every other role', async () => {
    for (const reg of entered().filter(({ steps }) => Object.keys(steps).length > 0))
      for (const state of Object.keys(reg.states).filter(name => name !== 'void')) {
        const [, id] = await one(reg, state)
        expect([reg.name, (await read(world.engine, readerOf(reg), reg, id)).state]).toEqual([reg.name, state])
        for (const [name, step] of Object.entries(reg.steps)) {
          for (const role of reg.may.write.filter(role => !step.by.includes(role)))
            expect([reg.name, name, await refusal(take(reg, id, name, role))]).toEqual([reg.name, name, '403 not-allowed'])
          const by = step.by[0] ?? 'clerk'
          if (!step.from.includes(state))
            expect([reg.name, state, name, await refusal(take(reg, id, name, by))]).toEqual([reg.name, state, name, '409 wrong-state'])
          else {
            const [, fresh] = await one(reg, state)
            const taken = take(reg, fresh, name, by).then(
              () => 'taken',
              (fault: Refused) => JSON.stringify(fault.problems ?? fault.message),
            )
            expect([reg.name, state, name, await taken]).toEqual([reg.name, state, name, 'taken'])
            const now = await read(world.engine, world.as(by, world.first), reg, fresh)
            expect(now.state).toBe(step.to)
            if (step.stamps) expect(now.values[step.stamps]).toBeTruthy()
          }
        }
      }
  }, 300_000)

  test('a step without what it needs is refused at the column', async () => {
    const reg = named('pledge')
    const [, id] = await one(reg)
    await expect(
      takeStep(world.engine, world.as('clerk', world.first), reg, id, 'cancel', { values: { reason: null } }),
    ).rejects.toMatchObject({
      problems: [{ code: 'required', column: 'reason' }],
    })
  })

  test('a step stamps its day where none stands yet, and the day given where one is given', async () => {
    const reg = named('ticket')
    const clerk = world.as('clerk', world.first)
    const closedOn = async (id: number) => (await read(world.engine, clerk, reg, id)).values.closedOn
    const made = await maker.record(reg, world.first, ['2026-09-01', '2026-09-01', '2026-09-01'], i => ({
      values: { closedOn: i === 1 ? '2026-09-02' : null },
    }))
    const [empty = 0, filled = 0, given = 0] = made
    await takeStep(world.engine, clerk, reg, empty, 'close', {})
    await takeStep(world.engine, clerk, reg, filled, 'close', {})
    await takeStep(world.engine, clerk, reg, given, 'close', { day: '2026-09-03' })
    expect([await closedOn(empty), await closedOn(filled), await closedOn(given)]).toEqual(['2026-10-31', '2026-09-02', '2026-09-03'])
  })
})

describe('what a correction leaves alone', () => {
  test('decision 13: a reference that has left the scope keeps its name, and the record can still be corrected; a new one must be in reach', async () => {
    const [event, clerk] = [named('event'), world.as('clerk', world.second)]
    const roll = await maker.record(named('member'), world.second, ['2018-01-01', '2018-01-02', '2018-01-03'])
    const [id = 0] = await maker.record(event, world.second, ['2026-09-10'], {
      values: { attendance: roll.map(member => ({ member, state: 'present' })), host: roll[0] },
    })
    const fresh = await world.foundBelow(world.west.id, 'ZB', '西岭街道第二党支部', 'organ')
    const whole = world.as('organization', world.district)
    const split = await actOnTree(world.engine, whole, {
      act: 'split',
      org: world.second.id,
      name: '分出党支部',
      members: roll.slice(0, 1),
      on: '2026-10-01',
      document: '拆分',
    })
    await actOnTree(world.engine, whole, { act: 'merge', orgs: [split[1]?.id ?? 0], into: fresh.id, on: '2026-10-02', document: '合并' })
    const name = (await read(world.engine, clerk, event, id)).values.host
    expect(name).toMatchObject({ id: roll[0], name: expect.stringMatching(/\S/) })
    await correct(world.engine, clerk, event, id, { values: { place: '二楼' }, reason: '补地点', acceptWarnings: true })
    await takeStep(world.engine, clerk, event, id, 'finish', { values: { recorder: '王河' }, acceptWarnings: true })
    const after = await read(world.engine, clerk, event, id)
    expect([after.values.host, after.values.place, (after.values.attendance as unknown[]).length]).toEqual([name, '二楼', 3])
    const [elsewhere = 0] = await maker.record(named('member'), world.far, ['2018-01-01'])
    const draft = { values: { host: elsewhere }, reason: '换主持人', acceptWarnings: true }
    await expect(correct(world.engine, clerk, event, id, draft)).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'no-such-record', column: 'host' })]),
    })
  })

  test('MEM-16 a secretary, who may not see sealed values, corrects a member without losing them, and may replace one', async () => {
    const [member, secretary, clerk] = [named('member'), world.as('secretary', world.first), world.as('clerk', world.first)]
    const [id = 0] = await maker.record(member, world.first, ['2018-05-01'])
    const sealed = await unmask(world.engine, clerk, member, id, 'identityNumber', '核对身份')
    await correct(world.engine, secretary, member, id, {
      values: { homeTown: '湖州', phone: '13900009999' },
      reason: '补籍贯',
      acceptWarnings: true,
    })
    expect(await unmask(world.engine, clerk, member, id, 'identityNumber', '核对身份')).toBe(sealed)
    expect(await unmask(world.engine, clerk, member, id, 'phone', '核对身份')).toBe('13900009999')
    expect((await read(world.engine, secretary, member, id)).values).toMatchObject({ identityNumber: null, phone: null, homeTown: '湖州' })
    expect(await refusal(unmask(world.engine, secretary, member, id, 'phone', '核对身份'))).toBe('403 not-allowed')
  })

  test('a record of an organization that has been dissolved keeps its name everywhere, and is still corrected by those above it', async () => {
    const supply = named('supply')
    const org = await world.foundBelow(world.community.id, 'PQ', '梧桐片区党委', 'community')
    const [id = 0] = await maker.record(supply, org, ['2026-03-01'])
    const [deed] = await maker.record(
      named('goodDeed'),
      org,
      ['2026-03-02'],
      { steps: ['confirm'] },
      world.as('organization', world.district),
    )
    await actOnTree(world.engine, world.as('organization', world.district), {
      act: 'dissolve',
      org: org.id,
      on: '2026-06-01',
      document: '撤销',
    })
    const clerk = world.as('clerk', world.community)
    await correct(world.engine, clerk, supply, id, { values: { purpose: '补用途' }, reason: '漏填', acceptWarnings: true })
    const page = await read(world.engine, clerk, supply, id)
    expect([page.values.purpose, page.org.name]).toEqual(['补用途', '梧桐片区党委'])
    const { rows } = await list(world.engine, clerk, supply, {})
    expect(rows.find(row => row.id === id)?.org.name).toBe('梧桐片区党委')
    const { bytes } = await exportSheet(world.engine, clerk, supply, {})
    const cells: unknown[] = []
    for await (const row of readSheet(bytes)) cells.push(...row.cells)
    expect(cells).toContainEqual(expect.stringContaining('梧桐片区党委'))
    const traced = await trace(
      world.engine,
      clerk,
      await scopeOf(world.engine, clerk, { from: '2026-01-01', to: '2026-12-31' }),
      'recognition.good-deeds',
    )
    expect(traced.rows.find(row => row.id === deed)?.org).toContain('梧桐片区')
  })
})

describe('verify', () => {
  test('finds nothing after all that', async () => {
    const found = await verifyChain(world.engine, district)
    expect([found.problems, found.ok]).toEqual([[], true])
    expect(found.records).toBeGreaterThan(100)
  })

  test('decision 40: finds a row, a part, a sealed value and a label changed beside the door, in every register', async () => {
    const changes: { statement: string; found: string; what: string }[] = []
    for (const reg of entered()) {
      const tables = [
        [tableOf(reg), 'id', columnsOf(reg).find(([, column]) => column.kind === 'text' && !column.sealed)?.[0] ?? reg.title],
        ...columnsOf(reg).flatMap(([name, column]) =>
          column.kind === 'lines' ? [[lineTableOf(reg, name), 'of_id', textOf(column.of)]] : [],
        ),
        ...columnsOf(reg).flatMap(([name, column]) => (column.sealed ? [[sealedTableOf(reg, column.sealed), 'id', name]] : [])),
      ]
      for (const [table = '', key = '', column = ''] of tables) {
        const [, id] = await one(reg)
        if (!column || !(await count(table, key, id))) continue
        const to = `${quote(snake(column))} = ${quote(snake(column))} || '改'`
        changes.push({
          statement: `update ${quote(table)} set ${to} where ${quote(key)} = ${id}`,
          found: `${reg.name} ${id} was changed beside the door`,
          what: `${table}.${column}`,
        })
      }
    }
    const missed: string[] = []
    // Some at a time: `verify` reads the whole chain, and lists no more than a hundred problems.
    for (let at = 0; at < changes.length; at += 80) {
      const some = changes.slice(at, at + 80)
      const found = await findsAfter(some.map(change => change.statement).join('; '))
      missed.push(...some.filter(change => !found.includes(change.found)).map(change => change.what))
    }
    expect(changes.length).toBeGreaterThan(entered().length)
    expect(missed).toEqual([])
  }, 300_000)

  test('decision 40: finds a removed record, a removed part and an added part', async () => {
    const event = named('event')
    const [, id] = await one(event)
    expect(await findsAfter(`delete from event where id = ${id}`)).toEqual([`event ${id} was removed beside the door`])
    expect(await findsAfter(`delete from event_attendance where of_id = ${id}`)).toEqual([`event ${id} was changed beside the door`])
    const added = `insert into event_attendance select (json_populate_record(a, '{"position": 99}')).* from event_attendance a where of_id = ${id} limit 1`
    expect(await findsAfter(added)).toEqual([`event ${id} was changed beside the door`])
    expect(await findsAfter(`update event set state = 'archived' where id = ${id}`)).toEqual([`event ${id} was changed beside the door`])
    expect(await findsAfter(`update event set org_id = ${world.far.id} where id = ${id}`)).toEqual([
      `event ${id} was changed beside the door`,
    ])
  })

  test('decision 40: finds a row with its version rewritten to fit, an altered link, a removed one and an altered head', async () => {
    const event = named('event')
    const [viewer, id] = await one(event)
    await correct(world.engine, viewer, event, id, { values: { place: '一楼' }, reason: '补地点', acceptWarnings: true })
    const link = await world.engine.store.asSystem('test', tx =>
      tx.first<{ seq: number }>('select link_seq as seq from record_version where record_id = $1 and version = 2', [id]),
    )
    const seq = link?.seq ?? 0
    expect(await findsAfter(`update record_version set digest = repeat('0', 64) where record_id = ${id} and version = 2`)).toContain(
      `the versions of link ${seq} were altered`,
    )
    expect(await findsAfter(`update record_version set digest = repeat('0', 64) where record_id = ${id} and version = 1`)).not.toEqual([])
    expect(await findsAfter(`delete from record_version where record_id = ${id} and version = 1`)).not.toEqual([])
    const history = `where record_id = ${id} and version = 1`
    const told = `event ${id} was altered in its history (version 1)`
    expect(await findsAfter(`update record_version set content = jsonb_set(content, '{record,topic}', '"另一个"') ${history}`)).toEqual([
      told,
    ])
    expect(await findsAfter(`update record_version set content = null ${history}`)).toEqual([told])
    expect(await findsAfter(`update audit_entry set by_name = '别人' where seq = ${seq}`)).toContain(`link ${seq} was altered`)
    expect(await findsAfter(`delete from audit_entry where seq = ${seq - 1}`)).toContain(`link ${seq - 1} is missing`)
    const cut = `with last as (delete from audit_entry where seq = ${seq} returning previous)`
    expect(await findsAfter(`${cut} update audit_head set seq = ${seq - 1}, link = last.previous from last`)).toEqual([
      `link ${seq}, which recorded versions, is gone`,
    ])
    expect(await findsAfter('update audit_head set seq = seq - 1')).toContain('the head of the chain was altered')
    expect(await findsAfter('delete from audit_head')).toEqual(['the head of the chain was altered'])
  })
})

const entered = (): AnyRegister[] => Object.values(world.engine.registers).filter(({ name }) => !byAct(world.engine).includes(name))

function named(name: string): AnyRegister {
  const reg = world.engine.registers[name]
  if (!reg) throw new Error(`no register ${name}`)
  return reg
}

/** A clerk at the first branch, or the first role that reads a register of a restricted compartment. */
const readerOf = (reg: AnyRegister) => world.as(reg.may.read.includes('clerk') ? 'clerk' : (reg.may.read[0] ?? 'clerk'), world.first)

const refusal = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'nothing refused',
    (fault: Refused) => (fault.problems ? `${fault.status} ${fault.problems[0]?.code}` : fault.message),
  )

const textOf = (columns: Readonly<Record<string, { kind: string }>>): string =>
  Object.entries(columns).find(([, { kind }]) => kind === 'text')?.[0] ?? ''
const count = (table: string, key: string, id: number): Promise<number> =>
  world.engine.store.asSystem(
    'test',
    async tx => (await tx.first<{ n: number }>(`select count(*) as n from ${quote(table)} where ${quote(key)} = $1`, [id]))?.n ?? 0,
  )

/** What verify finds after a statement beside the door, which is undone afterwards. */
async function findsAfter(statement: string): Promise<string[]> {
  const undone = new Error('undone')
  let problems: string[] = []
  const { store } = world.engine
  await store
    .asSystem('test', async tx => {
      await tx.rows(statement)
      const inside = {
        ...world.engine,
        store: { ...store, asSystem: (_: string, work: (inner: typeof tx) => Promise<unknown>) => work(tx) } as typeof store,
      }
      problems = (await verifyChain(inside, district)).problems
      throw undone
    })
    .catch((fault: unknown) => {
      if (fault !== undone) throw fault
    })
  return problems
}
