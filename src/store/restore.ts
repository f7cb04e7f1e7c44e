import { createReadStream, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { quote } from '../derive/names.ts'
import { refuse } from '../language/problem.ts'
import { backupTables } from './backup.ts'
import type { Store } from './store.ts'

interface Line {
  taizhang?: number
  migrations?: string[]
  table?: string
  rows?: unknown[]
  file?: string
  bytes?: string
  end?: boolean
}

/** Reads a backup into an empty, migrated store: all or nothing. A file cut short, or made by a newer version, is refused. */
export async function readBackup(store: Store, file: string): Promise<{ rows: number; files: number }> {
  if (!existsSync(file)) throw refuse('no-such-file', `找不到文件“${file}”`, `There is no file ${file}`, 404)
  const known = new Set(await backupTables(store))
  let rows = 0
  let files = 0
  let whole = false
  try {
    await store.asSystem('restore', async tx => {
      if (await tx.first('select 1 from account union all select 1 from organization_span limit 1'))
        throw refuse('not-empty', '目标数据库里已有数据，恢复须用空库', 'The database already holds data: restore into an empty one', 409)
      await tx.rows('delete from setting')
      const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY })
      let first = true
      for await (const text of lines) {
        const line = JSON.parse(text) as Line // cast: written by backup.ts, checked below
        if (first)
          await checkHead(line, async () => (await tx.rows<{ name: string }>('select name from schema_migration')).map(row => row.name))
        first = false
        if (line.table && line.rows) {
          if (!known.has(line.table)) throw broken()
          await tx.rows(`insert into ${quote(line.table)} select * from json_populate_recordset(null::${quote(line.table)}, $1::json)`, [
            JSON.stringify(line.rows),
          ])
          rows += line.rows.length
        } else if (line.file && line.bytes !== undefined) {
          keepFile(store.folder, line.file, line.bytes)
          files += 1
        } else if (line.end) whole = true
      }
      if (!whole) throw broken()
      await tx.rows(
        `select setval('record_id', greatest(1001, (select coalesce(max(m), 0) from (select max(id) as m from account union all select max(id) from account_grant union all select max(id) from session union all select max(record_id) from record_version union all select max(id) from file union all select max(id) from report union all select max(id) from saved_view) x) + 1))`,
      )
    })
  } catch (fault) {
    if (fault instanceof SyntaxError || (fault instanceof Error && 'code' in fault && String(fault.code).startsWith('Z_'))) throw broken()
    throw fault
  }
  return { rows, files }
}

async function checkHead(line: Line, migrations: () => Promise<string[]>): Promise<void> {
  if (line.taizhang !== 1 || !line.migrations) throw broken()
  const here = new Set(await migrations())
  const newer = line.migrations.filter(name => !here.has(name))
  if (newer.length)
    throw refuse(
      'newer-backup',
      `备份来自更新的版本（${newer.join('、')}），请先升级程序`,
      `The backup comes from a newer version (${newer.join(', ')}): upgrade the program first`,
    )
}

const broken = () =>
  refuse('broken-backup', '备份文件不完整或已损坏，未恢复任何内容', 'The backup is cut short or damaged; nothing was restored')

function keepFile(folder: string, path: string, bytes: string): void {
  const target = resolve(folder, path)
  if (!target.startsWith(resolve(folder, 'files') + sep)) throw broken()
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, Buffer.from(bytes, 'base64'))
}
