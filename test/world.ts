import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wiring } from '../src/areas/wiring.ts'
import { createStatements } from '../src/derive/schema.ts'
import type { Engine } from '../src/engine/engine.ts'
import { actOnTree, found } from '../src/engine/tree/tree.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import type { AnyRegister } from '../src/language/register.ts'
import type { Role } from '../src/language/role.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { openStore } from '../src/store/open.ts'
import { sealOf } from '../src/store/seal.ts'
import type { Store } from '../src/store/store.ts'

/** A store in memory from the run's template: migrated, empty. */
export async function openTestStore(): Promise<Store> {
  const path = process.env.TAIZHANG_TEST_TEMPLATE
  if (!path) throw new Error('test/global-setup.ts has not run')
  const bytes = readFileSync(path)
  return openStore({
    folder: mkdtempSync(join(tmpdir(), 'taizhang-test-')),
    memory: { template: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
  })
}

/** A small world: one district, two sub-districts, a community with two branches in the first and a branch in the second. */
export interface World {
  engine: Engine
  district: OrganizationNode
  east: OrganizationNode
  west: OrganizationNode
  community: OrganizationNode
  first: OrganizationNode
  second: OrganizationNode
  far: OrganizationNode
  /** Founds a further organization; on 2015-01-01 where no day is given. */
  foundBelow: (parent: number, type: string, name: string, sector?: string, on?: string) => Promise<OrganizationNode>
  /** A viewer with a role at an organization. */
  as: (role: Role, org: OrganizationNode, member?: number) => Viewer
  close: () => Promise<void>
}

/** Opens a world over the whole catalogue, or over registers of a test's own; on the embedded database unless another store is given. The day is 2026-10-31. */
export async function openWorld(extra: Readonly<Record<string, AnyRegister>> = {}, on?: Store): Promise<World> {
  const store = on ?? (await openTestStore())
  for (const reg of Object.values(extra))
    await store.asSystem('test', async tx => {
      for (const statement of createStatements(reg)) await tx.rows(statement)
    })
  const engine: Engine = {
    ...wiring,
    registers: { ...wiring.registers, ...extra },
    store,
    seal: sealOf(store.folder),
    today: () => '2026-10-31',
    allowSynthetic: true,
  }
  const as: World['as'] = (role, org, member) => ({
    account: 900,
    name: '测试员',
    role,
    district: '999901',
    org: org.id,
    path: org.path,
    member: member ?? null,
  })
  const top: Viewer = { account: 900, name: '测试员', role: 'organization', district: '999901', org: 0, path: '999901', member: null }
  const id = await store.asSystem('test', tx =>
    found(tx, engine, top, null, { act: 'found', parent: 0, type: 'QW', name: '明德区委', on: '2015-01-01', document: '测试' }),
  )
  const add: World['foundBelow'] = async (parent, type, name, sector, on = '2015-01-01') => {
    const [node] = await actOnTree(engine, top, {
      act: 'found',
      parent,
      type,
      name,
      on,
      document: '测试',
      ...(sector ? { sector } : {}),
    })
    if (!node) throw new Error(`not founded: ${name}`)
    return node
  }
  const east = await add(id, 'GW', '东湖街道党工委')
  const west = await add(id, 'GW', '西岭街道党工委')
  const community = await add(east.id, 'JW', '柳荫社区党委', 'community')
  const first = await add(community.id, 'ZB', '柳荫社区第一党支部', 'community')
  const second = await add(community.id, 'ZB', '柳荫社区第二党支部', 'community')
  const far = await add(west.id, 'ZB', '西岭街道机关党支部', 'organ')
  const district = { ...east, id, path: '999901', parent: null, name: '明德区委', shortName: '明德区委', type: 'QW' }
  return { engine, district, east, west, community, first, second, far, foundBelow: add, as, close: () => store.close() }
}
