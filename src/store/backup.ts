import { createReadStream, createWriteStream, existsSync, readdirSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { quote } from '../derive/names.ts'
import type { Store } from './store.ts'

/** First line of a backup. */
export interface BackupHead {
  taizhang: 1
  at: string
  migrations: string[]
}

/** Tables of the product, in the order of their names; those of the database itself and the list of migrations stay out. */
export const backupTables = (store: Store): Promise<string[]> =>
  store.asSystem('backup', async tx =>
    (
      await tx.rows<{ name: string }>(
        `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'schema_migration' order by 1`,
      )
    ).map(row => row.name),
  )

/** Writes all tables in one snapshot, and the kept files, as compressed lines of JSON; the file appears under its name only when it is whole. */
export async function writeBackup(store: Store, file: string): Promise<{ rows: number; files: number }> {
  const tables = await backupTables(store)
  const out = createGzip({ level: 6 })
  const disk = createWriteStream(`${file}.part`, { mode: 0o600 })
  out.pipe(disk)
  const write = async (line: unknown): Promise<void> => {
    if (!out.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`)) await new Promise(resolve => out.once('drain', resolve))
  }
  let rows = 0
  await store.asSystem('backup', async tx => {
    await tx.rows('set transaction isolation level repeatable read')
    const migrations = (await tx.rows<{ name: string }>('select name from schema_migration order by name')).map(row => row.name)
    await write({ taizhang: 1, at: new Date().toISOString(), migrations } satisfies BackupHead)
    for (const table of tables) {
      await tx.rows(`declare backup_rows no scroll cursor for select row_to_json(t)::text as row from ${quote(table)} t`)
      for (;;) {
        const page = await tx.rows<{ row: string }>('fetch 2000 from backup_rows')
        if (page.length === 0) break
        await write(`{"table":"${table}","rows":[${page.map(one => one.row).join(',')}]}`)
        rows += page.length
      }
      await tx.rows('close backup_rows')
    }
  })
  const kept = filesBelow(join(store.folder, 'files'))
  for (const path of kept) await write({ file: relative(store.folder, path), bytes: await wholeFile(path) })
  await write({ end: true, rows, files: kept.length })
  out.end()
  await finished(disk)
  await rename(`${file}.part`, file)
  return { rows, files: kept.length }
}

function filesBelow(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap(entry =>
        entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
      )
    : []
}

async function wholeFile(path: string): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of createReadStream(path)) parts.push(part as Buffer) // cast: a byte stream
  return Buffer.concat(parts).toString('base64')
}
