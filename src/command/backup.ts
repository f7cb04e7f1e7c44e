import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '../language/problem.ts'
import { writeBackup } from '../store/backup.ts'
import { migrate } from '../store/migrate.ts'
import { moveStore } from '../store/move.ts'
import { openStore } from '../store/open.ts'
import { readBackup } from '../store/restore.ts'
import { exportAnchors, type Verified, verifyChain } from '../engine/record/verify.ts'
import type { Arguments } from './arguments.ts'
import { openEngine, withEngine } from './open-engine.ts'
import { print } from './print.ts'

/** `backup FILE`: all tables and files in one compressed file, the same for the embedded database and a server. The master key is not in it. */
export const backupCommand = (args: Arguments): Promise<number> =>
  withEngine(args, async ({ engine }) => {
    const file = args.word(0, 'FILE')
    await exportAnchors(engine.store, engine.today())
    const done = await writeBackup(engine.store, file)
    print(args.json, done, () => [
      `已备份 ${done.rows} 行、${done.files} 个文件到 ${file}。密钥 ${join(args.data, 'keys', 'master.key')} 不在其中，请另行保管。`,
      `Backed up ${done.rows} rows and ${done.files} files. The master key is not in it: keep it apart.`,
    ])
    return 0
  })

/** `restore FILE`: into an empty data folder (or an empty server database). */
export async function restoreCommand(args: Arguments): Promise<number> {
  const file = args.word(0, 'FILE')
  const url = process.env.TAIZHANG_DATABASE_URL
  if (!url && existsSync(join(args.data, 'database')))
    throw refuse(
      'folder-not-empty',
      `文件夹“${args.data}”里已有数据，恢复须用空文件夹`,
      `The folder ${args.data} already holds data: restore into an empty one`,
    )
  const store = await openStore({ folder: args.data, ...(url ? { url } : {}) })
  try {
    await migrate(store)
    const done = await readBackup(store, file)
    print(args.json, done, () => [
      `已恢复 ${done.rows} 行、${done.files} 个文件。请把原密钥放回 ${join(args.data, 'keys', 'master.key')}，否则封存内容无法打开。`,
      `Restored ${done.rows} rows and ${done.files} files. Put the master key back, or sealed values cannot be opened.`,
    ])
    return 0
  } finally {
    await store.close()
  }
}

/** `move URL`: the embedded database into an empty PostgreSQL database, all or nothing; the data folder keeps its files and keys and serves on. */
export async function moveCommand(args: Arguments): Promise<number> {
  const url = args.word(0, 'postgres://…')
  if (process.env.TAIZHANG_DATABASE_URL)
    throw refuse(
      'already-server',
      '已在使用数据库服务器（TAIZHANG_DATABASE_URL），不需要搬迁',
      'A database server is in use already (TAIZHANG_DATABASE_URL)',
      409,
    )
  return withEngine(args, async ({ engine }) => {
    await exportAnchors(engine.store, engine.today())
    const rows = await moveStore(engine.store, url)
    print(args.json, { rows }, () => [
      `已搬迁 ${rows} 行。今后启动前请设置 TAIZHANG_DATABASE_URL；文件和密钥仍在 ${args.data}。`,
      `Moved ${rows} rows. From now on set TAIZHANG_DATABASE_URL before starting; files and keys stay in ${args.data}.`,
    ])
    return 0
  })
}

/** `verify`: the audit chain and every row against it; exit status 1 where anything was changed beside the door. */
export const verifyCommand = (args: Arguments): Promise<number> =>
  withEngine(args, async ({ engine }) => {
    const districts = await engine.store.asSystem('verify', tx =>
      tx.rows<{ id: string }>('select district_id as id from audit_head order by 1'),
    )
    const results: ({ district: string } & Verified)[] = []
    for (const { id } of districts) results.push({ district: id, ...(await verifyChain(engine, id)) })
    print(args.json, results, () =>
      results.flatMap(one => [
        `${one.district}: ${one.ok ? '完好 / intact' : '有改动 / altered'}，${one.links} links, ${one.records} records`,
        ...one.problems,
      ]),
    )
    return results.every(one => one.ok) ? 0 : 1
  })

/** `migrate`: brings the database up to date and says what was run. */
export async function migrateCommand(args: Arguments): Promise<number> {
  const opened = await openEngine(args.data)
  await opened.close()
  print(args.json, { ok: true }, () => ['数据库已是最新。The database is up to date.'])
  return 0
}
