import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registerNamed } from '../src/engine/engine.ts'
import { record, takeStep } from '../src/engine/record/act.ts'
import { figures } from '../src/engine/figure/figure.ts'
import { list } from '../src/engine/record/read.ts'
import { verifyChain } from '../src/engine/record/verify.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { buildApp } from '../src/server/app.ts'
import { openWorld, type World } from './world.ts'

let world: World
let app: FastifyInstance
let asked: number
let closed: number
let hidden: number
const reg = (name: string) => registerNamed(world.engine, name)
const desk = () => world.as('clerk', world.community)
const plain = { procedure: 'one-three-two', category: 'parking', source: 'residents' }

async function matter(values: Record<string, unknown>): Promise<number> {
  const saved = await record(world.engine, desk(), reg('matter'), {
    org: world.community.id,
    values: { ...plain, ...values },
    acceptWarnings: true,
  })
  return saved.id
}

const call = async (method: 'GET' | 'POST', url: string, body?: object) => {
  const answer = await app.inject({ method, url: `/api${url}`, headers: { 'x-taizhang': '1' }, ...(body ? { payload: body } : {}) })
  return { status: answer.statusCode, body: answer.json() }
}
const say = (values: Record<string, unknown>, code = world.community.code) =>
  call('POST', `/open/${code}/residentOpinion`, {
    values: { stance: 'for', opinion: '同意加装', channel: 'online', givenOn: '2026-10-31', ...values },
  })

beforeAll(async () => {
  world = await openWorld()
  app = buildApp(world.engine, { secureCookies: false })
  asked = await matter({
    title: '加装停车棚',
    openedOn: '2026-10-20',
    collectedTo: '2026-10-31',
    opinions: '内部归纳',
    fundSource: 'community',
  })
  closed = await matter({ title: '粉刷楼道', openedOn: '2026-10-20', collectedTo: '2026-10-30' })
  hidden = await matter({ title: '未通过的事项', openedOn: '2026-10-20', collectedTo: '2026-10-31' })
  await takeStep(world.engine, desk(), reg('matter'), hidden, 'reject', { version: 1 })
})
afterAll(async () => {
  await app.close()
  await world.close()
})

describe('S39 the open page', () => {
  test('shows what is published, those columns of it and nothing else, without an account', async () => {
    const { status, body } = await call('GET', `/open/${world.community.code}`)
    expect(status).toBe(200)
    const [section] = body.sections
    expect(section.rows.map((row: { id: number }) => row.id)).toEqual([closed, asked])
    expect(Object.keys(section.rows[1].values).sort()).toEqual([...(reg('matter').open?.columns ?? [])].sort())
    expect(JSON.stringify(body)).not.toContain('内部归纳')
    expect(JSON.stringify(body)).not.toContain('未通过的事项')
    expect((await call('GET', '/open/nothing')).status).toBe(404)
    expect((await call('GET', `/open/${world.far.code}`)).body.sections[0].rows).toEqual([])
  })

  test('DEM-01 takes opinions while they are collected, the last day included; DEM-13 no numbers of persons', async () => {
    expect((await say({ matter: asked })).status).toBe(200)
    expect((await say({ matter: closed })).body.problems).toMatchObject([{ code: 'DEM-01' }])
    expect((await say({ matter: asked, opinion: '请打13900001234' })).body.problems).toMatchObject([{ code: 'DEM-13' }])
    expect((await say({ matter: hidden })).body.problems).toMatchObject([{ code: 'no-such-record' }])
    const { rows } = await list(world.engine, desk(), reg('residentOpinion'), {})
    expect(rows.map(row => row.values)).toMatchObject([{ stance: 'for', opinion: '同意加装', matter: { id: asked, name: '加装停车棚' } }])
    expect(await verifyChain(world.engine, '999901')).toMatchObject({ ok: true })
  })

  test('decision 37 a visitor adds to this register alone, few times, and reads no row that is not published', async () => {
    const tooMany = await say({ matter: asked })
    expect(tooMany.status).toBe(200)
    expect((await say({ matter: asked })).status).toBe(429)
    expect((await call('POST', `/open/${world.community.code}/goodDeed`, { values: {} })).status).toBe(429)
    const visitor: Viewer = { ...world.as('clerk', world.district), role: 'visitor', account: 0 }
    const tables = await world.engine.store.asSystem('test', tx =>
      tx.rows<{ name: string }>(
        `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege('taizhang_person', c.oid, 'select')`,
      ),
    )
    const seen = await world.engine.store.as(visitor, async tx => {
      const found: string[] = []
      for (const { name } of tables) if (await tx.first(`select 1 from "${name}" limit 1`)) found.push(name)
      return found
    })
    // The names of organizations and the head of the chain are what everybody's transaction needs.
    expect(seen.sort()).toEqual(['audit_head', 'matter', 'organization_span'])
    await expect(
      world.engine.store.as(visitor, tx => tx.rows(`update matter set title = 'x' where id = $1 returning id`, [asked])),
    ).resolves.toEqual([])
    await expect(record(world.engine, visitor, reg('goodDeed'), { values: {} })).rejects.toMatchObject({ status: 403 })
  })
})

test('decisions.* count matters opened in the period and carried out by its end; the cost, else the resolved budget (DEM-12)', async () => {
  const way = (openedOn: string, acceptedOn: string | null, cost: number | null, title: string) => {
    const month = openedOn.slice(0, 8)
    return matter({
      title,
      openedOn,
      collectedTo: `${month}10`,
      householdsAsked: 10,
      householdsAnswered: 10,
      proposedOn: `${month}11`,
      proposal: '提议',
      deliberatedOn: `${month}12`,
      deliberatedBy: 'committees',
      deliberatedDue: 9,
      deliberatedPresent: 9,
      deliberatedFor: 9,
      resolvedOn: `${month}13`,
      resolvedBy: 'residents',
      resolvedDue: 90,
      resolvedPresent: 80,
      resolvedFor: 70,
      resolution: '同意',
      resolvedBudget: 30_000_00,
      publishedFrom: `${month}14`,
      publishedTo: `${month}24`,
      publishedAt: '公示栏',
      supervisors: [{ person: '监督员' }],
      startedOn: `${month}25`,
      acceptedOn,
      actualCost: cost,
      acceptance: '合格',
    })
  }
  const steps = async (id: number, names: string[]): Promise<void> => {
    for (const [i, name] of names.entries())
      await takeStep(world.engine, desk(), reg('matter'), id, name, { version: i + 1, acceptWarnings: true })
  }
  const all = ['propose', 'deliberate', 'resolve', 'publish', 'start', 'accept']
  await steps(await way('2024-03-01', '2024-12-31', 28_000_00, '甲'), all)
  await steps(await way('2024-04-01', '2025-01-01', 28_000_00, '乙'), all)
  await steps(await way('2024-05-01', '2024-06-30', null, '丙'), all)
  await steps(await way('2024-06-01', null, null, '丁'), all.slice(0, 4))
  await steps(await way('2023-12-01', '2024-02-01', 30_000_00, '戊'), all)
  const values = await figures(
    world.engine,
    desk(),
    { org: world.community.id, path: world.community.path, from: '2024-01-01', to: '2024-12-31' },
    ['decisions.communities', 'decisions.matters', 'decisions.amount'],
  )
  expect(values.map(one => [one.key, one.value])).toEqual([
    ['decisions.communities', '1'],
    ['decisions.matters', '2'],
    ['decisions.amount', '5.8'],
  ])
})
