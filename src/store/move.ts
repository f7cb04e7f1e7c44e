import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBackup } from './backup.ts'
import { migrate } from './migrate.ts'
import { openStore } from './open.ts'
import { readBackup } from './restore.ts'
import type { Store } from './store.ts'

/** Moves all that a store holds into an empty PostgreSQL database, all or nothing; its folder keeps files and keys and serves on. Returns the rows moved. */
export async function moveStore(from: Store, url: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-move-'))
  try {
    const file = join(folder, 'all.gz')
    await writeBackup(from, file)
    const to = await openStore({ folder: from.folder, url })
    try {
      await migrate(to)
      return (await readBackup(to, file)).rows
    } finally {
      await to.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
