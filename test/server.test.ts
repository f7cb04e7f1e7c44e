import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogue, registerOf } from '../src/areas/catalogue.ts'
import { tableOf } from '../src/derive/names.ts'
import { correct, record, takeStep } from '../src/engine/record/act.ts'
import { figures } from '../src/engine/figure/figure.ts'
import { list } from '../src/engine/record/read.ts'
import { scopeOf } from '../src/engine/figure/scope.ts'
import { trace } from '../src/engine/figure/trace.ts'
import { actOnTree } from '../src/engine/tree/tree.ts'
import { verifyChain } from '../src/engine/record/verify.ts'
import { driftOf } from '../src/store/drift.ts'
import { migrate } from '../src/store/migrate.ts'
import { openStore } from '../src/store/open.ts'
import { contextOf, type Store } from '../src/store/store.ts'
import { fillEveryTable, filledDistrict, leaks, settingsAfterSavepoint, tablesReadBy, viewer } from './every-table.ts'
import { moveStore } from '../src/store/move.ts'
import { type Server, startServer } from './postgres.ts'
import { openWorld } from './world.ts'

/*
 * What the embedded database shows in every other test, once more on a PostgreSQL server: migrations, row policies, many connections at once, the round trip.
 */
let server: Server
const folder = mkdtempSync(join(tmpdir(), 'taizhang-server-test-'))
const stores: Store[] = []

beforeAll(() => {
  server = startServer({ shared_buffers: '64MB', fsync: 'off' })
})
afterAll(async () => {
  for (const store of stores) await store.close()
  server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** A database of its own, migrated, with the tables of every register. */
async function database(name: string, locale = 'C.UTF-8'): Promise<string> {
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query(`create database ${name} template template0 encoding 'UTF8' locale '${locale}'`)
  await client.end()
  const url = new URL(server.url)
  url.pathname = `/${name}`
  return url.href
}
async function migrated(name: string): Promise<Store> {
  const store = await openStore({ folder, url: await database(name) })
  stores.push(store)
  await migrate(store)
  const missing = await driftOf(store, catalogue)
  await store.asSystem('test', async tx => {
    for (const statement of missing) await tx.rows(statement)
  })
  return store
}

describe('a PostgreSQL server', () => {
  it('refuses a database whose locale is C, in which Chinese search fails', async () => {
    await expect(openStore({ folder, url: await database('plain', 'C') })).rejects.toThrow('C.UTF-8')
  })

  it('is migrated once, and has no difference from the declarations then', async () => {
    const store = await migrated('migrating')
    expect(await migrate(store)).toEqual([])
    expect(await driftOf(store, catalogue)).toEqual([])
  })

  it('SEC-03 answers nothing from any table where a setting is missing or empty, from another district, or to administrators', async () => {
    const store = await migrated('closed')
    await fillEveryTable(store)
    expect(await leaks(store)).toEqual([])
    const registers = Object.values(catalogue).filter(reg => reg.may.read.includes('clerk'))
    expect((await tablesReadBy(store, registers.map(tableOf), contextOf(viewer('clerk'), 'taizhang_person'))).length).toBe(registers.length)
    expect(await settingsAfterSavepoint(store)).toEqual({
      within: `${filledDistrict} taizhang_person`,
      next: expect.stringMatching(/^( postgres)?$/),
    })
  })

  it('TIM-01 records, corrects, takes steps, counts and verifies; last year stands on the tree of that year', async () => {
    const world = await openWorld({}, await migrated('round_trip'))
    const { engine, as, community, first, second, west, district } = world
    const deed = registerOf('goodDeed')
    const clerk = as('clerk', community)
    const department = as('organization', district)
    const enter = async (org: number, title: string, doneOn: string): Promise<number> => {
      const { id } = await record(engine, clerk, deed, { org, values: { title, doneOn, kind: kindOf('goodDeed') }, acceptWarnings: true })
      await takeStep(engine, department, deed, id, 'confirm', { version: 1, acceptWarnings: true })
      return id
    }
    const id = await enter(first.id, '修理楼道灯', '2025-03-01')
    await enter(second.id, '代购药品', '2025-04-01')
    await enter(second.id, '清理积水', '2026-04-01')
    await correct(engine, clerk, deed, id, { version: 2, values: { title: '更换楼道灯' }, reason: '写错', acceptWarnings: true })
    await actOnTree(engine, department, { act: 'move', org: second.id, parent: west.id, on: '2026-01-01', document: '测试' })

    // The list stands on today's tree, the figure on the tree of each row's day.
    expect((await list(engine, clerk, deed, {})).rows.map(row => row.values.title)).toEqual(['更换楼道灯'])
    expect((await list(engine, as('clerk', west), deed, {})).total).toBe(2)
    const counted = async (org: number, year: number): Promise<string> => {
      const scope = await scopeOf(engine, department, { org, from: `${year}-01-01`, to: `${year}-12-31` })
      const [value] = await figures(engine, department, scope, ['recognition.good-deeds'])
      const card = await trace(engine, department, scope, 'recognition.good-deeds')
      expect(card.rows.length).toBe(value?.records)
      return `${value?.value} open ${value?.records} hidden ${value?.hidden}`
    }
    expect(await counted(community.id, 2025)).toBe('2 open 2 hidden 0')
    expect(await counted(west.id, 2025)).toBe('0 open 0 hidden 0')
    expect(await counted(community.id, 2026)).toBe('0 open 0 hidden 0')
    expect(await counted(west.id, 2026)).toBe('1 open 1 hidden 0')
    const asClerk = await scopeOf(engine, clerk, { from: '2025-01-01', to: '2025-12-31' })
    expect((await figures(engine, clerk, asClerk, ['recognition.good-deeds']))[0]).toMatchObject({ value: '2', records: 1, hidden: 1 })

    expect(await verifyChain(engine, '999901')).toMatchObject({ ok: true, problems: [] })
    await engine.store.asSystem('test', tx => tx.rows(`update good_deed set title = '改动' where id = $1`, [id]))
    expect((await verifyChain(engine, '999901')).ok).toBe(false)
  })

  it('P12 takes over all that an embedded database holds, and the chain holds there', async () => {
    const world = await openWorld()
    await record(world.engine, world.as('clerk', world.first), registerOf('goodDeed'), {
      org: world.first.id,
      values: { title: '修理楼道灯', doneOn: '2025-03-01', kind: kindOf('goodDeed') },
    })
    const url = await database('moved')
    expect(await moveStore(world.engine.store, url)).toBeGreaterThan(10)
    await world.close()
    const store = await openStore({ folder: world.engine.store.folder, url })
    stores.push(store)
    const engine = { ...world.engine, store }
    expect((await list(engine, world.as('clerk', world.first), registerOf('goodDeed'), {})).rows.map(row => row.values.title)).toEqual([
      '修理楼道灯',
    ])
    expect(await verifyChain(engine, '999901')).toMatchObject({ ok: true, problems: [] })
    await expect(moveStore((await openWorld()).engine.store, url)).rejects.toMatchObject({ problems: [{ code: 'not-empty' }] })
  })

  it('keeps fifty transactions at once apart, and one chain through twenty writers', async () => {
    const world = await openWorld({}, await migrated('at_once'))
    const { engine, as, first, far } = world
    const deed = registerOf('goodDeed')
    const kind = kindOf('goodDeed')
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => {
        const org = i % 2 ? first : far
        return record(engine, as('clerk', org), deed, {
          org: org.id,
          values: { title: `事项${i}`, doneOn: '2026-03-01', kind },
          acceptWarnings: true,
        })
      }),
    )
    expect((await verifyChain(engine, '999901')).problems).toEqual([])
    const pages = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        list(engine, as('clerk', i % 2 ? first : far), deed, {}).then(page => ({ org: i % 2 ? first.id : far.id, page })),
      ),
    )
    for (const { org, page } of pages) {
      expect(page.total).toBe(10)
      expect(new Set(page.rows.map(row => row.org.id))).toEqual(new Set([org]))
    }
  })
})

/** The first kind that a register offers. */
function kindOf(register: string): string {
  const column = registerOf(register).columns.kind
  return column?.kind === 'choice' ? (Object.keys(column.options)[0] ?? '') : ''
}
