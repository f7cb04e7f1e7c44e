import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../src/store/migrate.ts'
import { dumpOf } from '../src/store/open.ts'

/** Makes one migrated database for the whole run; every test file starts from its dump. */
export default async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-template-'))
  const dump = await dumpOf(async store => {
    await migrate(store)
  }, folder)
  const path = join(folder, 'template.tar')
  writeFileSync(path, new Uint8Array(dump))
  process.env.TAIZHANG_TEST_TEMPLATE = path
  return () => rmSync(folder, { recursive: true, force: true })
}
