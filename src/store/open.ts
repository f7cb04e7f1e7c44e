import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { refuse } from '../language/problem.ts'
import { openEmbedded } from './embedded.ts'
import { lockFolder } from './lock.ts'
import { poolTypes, type Store, storeOver } from './store.ts'

/** Where a store lies: a data folder with the embedded database, or a PostgreSQL server beside it; `memory` for tests. */
export interface Place {
  folder: string
  /** `postgres://…`; the embedded database where it is left out. */
  url?: string
  memory?: { template: ArrayBuffer | null }
  /** Built anew and thrown away unless finished; whoever finishes it brings it to the disk (`syncFolder`). */
  draft?: boolean
}

/** Opens a store. The embedded database takes the folder for this process alone; a server must sort Chinese text in C.UTF-8 (docs/decisions). */
export async function openStore(place: Place): Promise<Store> {
  mkdirSync(place.folder, { recursive: true, mode: 0o700 })
  if (place.url) return openServer(place.url, place.folder)
  const release = place.memory ? () => undefined : lockFolder(place.folder)
  const embedded = await openEmbedded(
    place.memory ? null : join(place.folder, 'database'),
    place.memory?.template ?? null,
    undefined,
    place.draft,
  )
  // Connections are kept: what each has prepared stays in the one session of the engine when it goes.
  const pool = new pg.Pool({ stream: () => embedded.connect(), max: 6, idleTimeoutMillis: 0, types: poolTypes })
  pool.on('error', () => undefined)
  const close = async (): Promise<void> => {
    await embedded.close()
    release()
  }
  return storeOver(pool, place.folder, close, true)
}

/** A dump of a fresh embedded database after `prepare`, to start many from (tests). */
export async function dumpOf(prepare: (store: Store) => Promise<void>, folder: string): Promise<ArrayBuffer> {
  const embedded = await openEmbedded(null)
  const pool = new pg.Pool({ stream: () => embedded.connect(), max: 2, types: poolTypes })
  const store = storeOver(pool, folder, async () => undefined, true)
  await prepare(store)
  const dump = await embedded.dump()
  await store.close()
  await embedded.close()
  return dump
}

async function openServer(url: string, folder: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: 10, types: poolTypes })
  const { rows } = await pool.query<{ collate: string }>('select datctype as collate from pg_database where datname = current_database()')
  if (rows[0]?.collate === 'C' || rows[0]?.collate === 'POSIX') {
    await pool.end()
    throw refuse(
      'server-locale',
      '数据库的区域设置是 C，中文检索会失效；请用 C.UTF-8 建库后重试',
      'The database has locale C, in which Chinese search fails: create it with C.UTF-8 and try again',
    )
  }
  return storeOver(pool, folder, async () => undefined)
}
