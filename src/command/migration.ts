import { readdirSync, writeFileSync } from 'node:fs'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wiring } from '../areas/wiring.ts'
import { driftOf } from '../store/drift.ts'
import { migrate } from '../store/migrate.ts'
import { openStore } from '../store/open.ts'
import type { Arguments } from './arguments.ts'
import { print } from './print.ts'

/** `migration NAME`: writes the next migration from what the declarations say and the migrations do not have yet. For those who change registers. */
export async function migrationCommand(args: Arguments): Promise<number> {
  const name = args.word(0, 'NAME')
  const folder = new URL('../../db/migrations/', import.meta.url)
  const store = await openStore({ folder: mkdtempSync(join(tmpdir(), 'taizhang-migration-')), memory: { template: null } })
  await migrate(store)
  const statements = await driftOf(store, wiring.registers)
  await store.close()
  const file = `${String(readdirSync(folder).length + 1).padStart(4, '0')}-${name}.sql`
  if (statements.length) writeFileSync(new URL(file, folder), `${statements.join(';\n')};\n`)
  print(args.json, { file: statements.length ? file : null, statements: statements.length }, () => [
    statements.length ? `已写入 db/migrations/${file}（${statements.length} 条语句）/ written` : '没有需要迁移的变化 / nothing to migrate',
  ])
  return 0
}
