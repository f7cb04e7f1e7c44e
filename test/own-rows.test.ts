import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lineTableOf, quote, snake, tableOf } from '../src/derive/names.ts'
import { installAccount } from '../src/engine/account/account.ts'
import { registerNamed } from '../src/engine/engine.ts'
import { addOwn } from '../src/engine/own/own-add.ts'
import { isOwnRegister, ownPage } from '../src/engine/own/own-page.ts'
import { ownToDos } from '../src/engine/own/own-to-do.ts'
import { record } from '../src/engine/record/act.ts'
import { read } from '../src/engine/record/read.ts'
import { partsOf } from '../src/engine/record/row.ts'
import { type AnyRegister, ownColumn } from '../src/language/register.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { buildApp } from '../src/server/app.ts'
import { type Maker, openMaker } from './made.ts'
import { openWorld, type World } from './world.ts'

/* A member reads the own rows, and of what others did nothing that is theirs: the row policies see to it, whatever a page asks. */

let world: World
let maker: Maker
let [one, other]: [number, number] = [0, 0]
const year = { from: '2026-01-01', to: '2026-12-31' }
const reg = (name: string): AnyRegister => registerNamed(world.engine, name)
const as = (member: number): Viewer => world.as('member', world.first, member)

/** A record about a member. Where a rule or a step ties the member to it, the row is tied here. */
async function aboutMember(register: AnyRegister, member: number): Promise<void> {
  const subject = register.subject ?? ''
  const made = (given: number | null): Promise<number[]> =>
    maker.record(register, world.first, ['2026-09-01'], { values: { [subject]: given } })
  const required = register.columns[subject]?.required === true
  const [id] = required ? await made(member) : await made(null).catch(() => made(member))
  await world.engine.store.asSystem('test', tx =>
    tx.rows(`update ${quote(tableOf(register))} set ${quote(snake(subject))} = $1 where id = $2`, [member, id]),
  )
}

beforeAll(async () => {
  world = await openWorld()
  maker = openMaker(world, [world.first])
  const [a, b] = await maker.record(reg('member'), world.first, ['2018-03-01', '2018-03-02'])
  one = a ?? 0
  other = b ?? 0
  // One record about each of the two in every register of own rows, and both in one line each of every part of own lines.
  for (const register of Object.values(world.engine.registers)) {
    if (isOwnRegister(register) && register.name !== world.engine.names.membership)
      for (const member of [one, other]) await aboutMember(register, member)
    for (const [part, column] of partsOf(register)) {
      if (!column.own || column.own === '^') continue
      const line = (await maker.draft(register, world.first, '2026-09-02')).values[part]
      const [made] = Array.isArray(line) ? line : []
      const of = [one, other].map(member => ({ ...made, [column.own ?? '']: member }))
      await maker.record(register, world.first, ['2026-09-03'], { values: { [part]: of } })
    }
  }
}, 240_000)
afterAll(() => world.close())

it('lets a member read no row of a register of own rows but the own one, and no line of anybody else', async () => {
  const wrong: string[] = []
  let met = 0
  await world.engine.store.as(as(one), async tx => {
    for (const register of Object.values(world.engine.registers)) {
      if (isOwnRegister(register) && !register.may.read.includes('member')) {
        const rows = await tx.rows<{ member: number }>(
          `select ${quote(snake(register.subject ?? ''))} as member from ${quote(tableOf(register))}`,
        )
        met += rows.length
        if (rows.length === 0 || rows.some(row => row.member !== one)) wrong.push(`${register.name}: ${rows.map(row => row.member).join()}`)
      }
      for (const [part] of partsOf(register)) {
        const own = ownColumn(register, part)
        if (!own) continue
        const column = own === '^' ? register.subject : own
        const rows = await tx.rows<{ member: number }>(
          `select ${quote(snake(column ?? ''))} as member from ${quote(lineTableOf(register, part))}`,
        )
        met += rows.length
        if (rows.length === 0 || rows.some(row => row.member !== one))
          wrong.push(`${register.name}.${part}: ${rows.map(row => row.member).join()}`)
      }
    }
  })
  expect(wrong).toEqual([])
  expect(met).toBeGreaterThan(8)
})

it('gives nothing to a member account that is tied to no member', async () => {
  await world.engine.store.as({ ...as(one), member: null }, async tx => {
    for (const register of Object.values(world.engine.registers).filter(all => isOwnRegister(all) && !all.may.read.includes('member')))
      expect([register.name, (await tx.rows(`select 1 from ${quote(tableOf(register))}`)).length]).toEqual([register.name, 0])
  })
  await expect(ownPage(world.engine, { ...as(one), member: null }, year)).rejects.toMatchObject({ status: 403 })
})

describe('the own page', () => {
  it('shows each member the own rows, and the months paid by month', async () => {
    const [mine, theirs] = [await ownPage(world.engine, as(one), year), await ownPage(world.engine, as(other), year)]
    expect(mine.sections.map(section => section.register)).toEqual(theirs.sections.map(section => section.register))
    const ids = (page: typeof mine) => page.sections.filter(section => !section.part).flatMap(section => section.rows.map(row => row.id))
    expect(ids(mine).filter(id => ids(theirs).includes(id))).toEqual([])
    expect(ids(mine).length).toBeGreaterThan(5)
    const dues = mine.sections.find(section => section.months)
    expect(Object.keys(dues?.months?.paid ?? {})).toEqual(['2026-09'])
    const life = mine.sections.find(section => section.part === 'attendance')
    expect([life?.total, Object.values(life?.tally ?? {})]).toEqual([1, [1]])
    // The state of the line, not that of the record.
    expect(Object.keys(life?.tally ?? {})).toEqual([life?.rows[0]?.values.state])
    expect(life?.rows[0]?.state).not.toBe(life?.rows[0]?.values.state)
  })

  it('ends with its days: what lies outside them is not there', async () => {
    const page = await ownPage(world.engine, as(one), { from: '2025-01-01', to: '2025-12-31' })
    expect(page.sections.find(section => section.part === 'attendance')).toBeUndefined()
    expect(page.sections.find(section => section.months)?.months?.paid).toEqual({})
    // A standing on the roll goes on after its first day.
    expect(page.sections.find(section => section.register === 'membership')?.total).toBe(1)
  })

  it('names the months of this year for which nothing is on record, until something is', async () => {
    const unpaid = async (member: number) => (await ownToDos(world.engine, as(member))).find(todo => todo.id.endsWith(':unpaid'))?.zh ?? ''
    // Paid for September; October is not over.
    expect(await unpaid(one)).toContain('2026-08')
    expect(await unpaid(one)).not.toMatch(/2026-09|2026-10/)
    const months = Array.from({ length: 8 }, (_, i) => ({ month: `2026-0${i + 1}`, amount: 500 }))
    await record(world.engine, world.as('clerk', world.first), reg('duesPayment'), {
      org: world.first.id,
      values: { member: one, paidOn: '2026-10-01', months, channel: 'cash' },
      acceptWarnings: true,
    })
    expect(await unpaid(one)).toBe('')
    expect(await unpaid(other)).toContain('2026-01')
  })
})

describe('what a member enters about himself', () => {
  it('reaches the branch with the name on record, and nobody else', async () => {
    const { id } = await addOwn(world.engine, as(one), reg('subjectRequest'), { kind: 'correct', request: '学历已变更，请更正' })
    const mine = await read(world.engine, as(one), reg('subjectRequest'), id)
    expect([mine.values.request, mine.state, mine.values.dueOn]).toEqual(['学历已变更，请更正', 'open', '2026-11-20'])
    const office = await read(world.engine, world.as('clerk', world.community), reg('subjectRequest'), id)
    expect(office.values.applicant).toBeTruthy()
    expect(office.values).not.toHaveProperty('member')
    await expect(read(world.engine, as(other), reg('subjectRequest'), id)).rejects.toMatchObject({ status: 404 })
    expect((await ownToDos(world.engine, as(one))).some(todo => todo.id.includes(`subjectRequest:${id}`))).toBe(true)
  })

  it('takes no column but those named, and no other subject', async () => {
    const values = { kind: 'see', request: '查阅本人档案', member: other, decision: 'granted', receivedOn: '2020-01-01' }
    const { id } = await addOwn(world.engine, as(one), reg('subjectRequest'), values)
    const kept = await read(world.engine, as(one), reg('subjectRequest'), id)
    expect([kept.values.decision, kept.values.receivedOn]).toEqual([null, '2026-10-31'])
    await expect(read(world.engine, as(other), reg('subjectRequest'), id)).rejects.toMatchObject({ status: 404 })
  })

  it('is refused without its request, in other registers, by the database for another member, and to be changed afterwards', async () => {
    await expect(addOwn(world.engine, as(one), reg('subjectRequest'), { kind: 'see' })).rejects.toMatchObject({
      problems: [{ code: 'required' }],
    })
    await expect(addOwn(world.engine, as(one), reg('goodDeed'), { title: '好事' })).rejects.toMatchObject({ status: 404 })
    const insert = `insert into subject_request (district_id, id, org_id, guard_path, state, version, entered_on, received_on, member) values ('999901', $1, $2, $3, 'open', 1, '2026-10-31', '2026-10-31', $4)`
    const put = (member: number) =>
      world.engine.store.as(as(one), tx => tx.rows(insert, [90_000 + member, world.first.id, world.first.path, member]))
    await expect(put(other)).rejects.toMatchObject({ code: '42501' })
    await world.engine.store.as(as(one), async tx => {
      expect(await tx.rows(`update subject_request set request = '改' where member = $1 returning id`, [one])).toEqual([])
    })
  })
})

describe('over HTTP', () => {
  let app: FastifyInstance
  const cookies = new Map<string, string>()
  const now = new Date('2026-10-31T02:00:00Z')
  beforeAll(async () => {
    app = buildApp(world.engine, { secureCookies: false, now: () => now, signInsPerMinute: 1000 })
    for (const role of ['member', 'clerk', 'system'] as const) {
      await installAccount(
        world.engine,
        '999901',
        { signIn: role, name: role, password: 'Walk-through-7', member: role === 'member' ? one : null },
        { demo: false, now, grants: [{ role, org: world.first.id, from: '2026-01-01', until: null }] },
      )
      const payload = { signIn: role, password: 'Walk-through-7' }
      const answer = await app.inject({ method: 'POST', url: '/api/sign-in', headers: { 'x-taizhang': '1' }, payload })
      cookies.set(role, String(answer.headers['set-cookie']).split(';')[0] ?? '')
    }
  })
  afterAll(() => app?.close())
  const ask = async (who: string, url: string, payload?: object) =>
    (
      await app.inject({
        method: payload ? 'POST' : 'GET',
        url: `/api${url}`,
        headers: { 'x-taizhang': '1', cookie: cookies.get(who) ?? '' },
        ...(payload ? { payload } : {}),
      })
    ).statusCode

  it('answers members alone about themselves, and staff alone about the burden', async () => {
    const days = 'from=2026-01-01&to=2026-12-31'
    expect(await Promise.all(['member', 'clerk', 'system'].map(who => ask(who, `/own?${days}`)))).toEqual([200, 403, 403])
    expect(await Promise.all(['member', 'clerk', 'system'].map(who => ask(who, `/burden?org=${world.first.id}&${days}`)))).toEqual([
      403, 200, 403,
    ])
    expect(await ask('clerk', `/burden?org=${world.far.id}&${days}`)).toBe(403)
    expect(await ask('', `/own?${days}`)).toBe(401)
  })

  it('refuses what is malformed', async () => {
    for (const url of ['/own', '/own?from=2026-13-01&to=2026-12-31', '/own?from=2026-12-31&to=2026-01-01'])
      expect([url, await ask('member', url)]).toEqual([url, 400])
    expect(await ask('member', '/own/nothing', { values: {} })).toBe(404)
    expect(await ask('member', '/own/subjectRequest', { values: 7 })).toBe(400)
    expect(await ask('clerk', '/own/subjectRequest', { values: { kind: 'see', request: '查阅' } })).toBe(403)
    expect(await ask('clerk', '/burden?org=x&from=2026-01-01&to=2026-12-31')).toBe(400)
  })
})
