import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { wiring } from '../areas/wiring.ts'
import type { Engine } from '../engine/engine.ts'
import { scopeOf } from '../engine/figure/scope.ts'
import { organizationByCode } from '../engine/tree/organization.ts'
import { dayInShanghai } from '../language/day.ts'
import type { FigureScope } from '../language/figure.ts'
import type { OrganizationNode } from '../language/organization.ts'
import { refuse } from '../language/problem.ts'
import type { Viewer } from '../language/viewer.ts'
import { migrate } from '../store/migrate.ts'
import { openStore } from '../store/open.ts'
import { sealOf } from '../store/seal.ts'
import { readSettings } from '../store/setting.ts'
import type { Arguments } from './arguments.ts'

/** An engine with what is kept about its place. */
export interface Opened {
  engine: Engine
  demo: boolean
  close: () => Promise<void>
}

/** Opens the engine over a data folder, or over the PostgreSQL server named by TAIZHANG_DATABASE_URL with the folder for files and keys. */
export async function openEngine(folder: string, draft = false): Promise<Opened> {
  const url = process.env.TAIZHANG_DATABASE_URL
  const store = await openStore({ folder, draft, ...(url ? { url } : {}) })
  await migrate(store)
  const settings = await readSettings(store)
  const demo = settings.get('demo') === 'true'
  const fixed = settings.get('today')
  const engine: Engine = { ...wiring, store, seal: sealOf(folder), today: () => fixed ?? dayInShanghai(Date.now()), allowSynthetic: demo }
  return { engine, demo, close: () => store.close() }
}

/** Opens, works and closes; refuses a folder that holds nothing yet. */
export async function withEngine<T>(args: Arguments, work: (opened: Opened) => Promise<T>): Promise<T> {
  if (!process.env.TAIZHANG_DATABASE_URL && !existsSync(join(args.data, 'database')))
    throw refuse(
      'no-data',
      `文件夹“${args.data}”里没有数据，请先运行 taizhang demo 或 taizhang start，或用 --data 指定`,
      `The folder ${args.data} holds no data: run taizhang demo or taizhang start first, or name it with --data`,
    )
  const opened = await openEngine(args.data)
  try {
    return await work(opened)
  } finally {
    await opened.close()
  }
}

/** The organization of `--org CODE`, the district where it is left out, and a viewer who sees its whole district. */
export async function organizationAsked(engine: Engine, args: Arguments): Promise<{ org: OrganizationNode; viewer: Viewer }> {
  const code = args.option('org')
  const found = await engine.store.asSystem('command line', async tx => {
    if (code) return organizationByCode(tx, code)
    const top = await tx.first<{ code: string }>(`select code from organization_span where path !~ '\\.' order by from_day desc limit 1`)
    return top ? organizationByCode(tx, top.code) : undefined
  })
  if (!found)
    throw refuse(
      'no-such-organization',
      code ? `没有代码为“${code}”的组织` : '还没有任何组织',
      code ? `There is no organization with code ${code}` : 'There is no organization yet',
      404,
    )
  const district = await engine.store.asSystem('command line', tx =>
    tx.first<{ id: number }>(`select org_id as id from organization_span where district_id = $1 and path = $1 limit 1`, [found.district]),
  )
  return {
    org: found,
    viewer: {
      account: 0,
      name: '命令行',
      role: 'organization',
      district: found.district,
      org: district?.id ?? found.id,
      path: found.district,
      member: null,
    },
  }
}

/** Scope of a figure on the command line. */
export async function scopeAsked(engine: Engine, args: Arguments): Promise<{ scope: FigureScope; viewer: Viewer; org: OrganizationNode }> {
  const { org, viewer } = await organizationAsked(engine, args)
  const programme = args.option('programme')
  const scope = await scopeOf(engine, viewer, { org: org.id, ...args.period(), programme: programme ? Number(programme) : null })
  return { scope, viewer, org }
}
