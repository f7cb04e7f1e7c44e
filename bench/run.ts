import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'
import { startServer } from '../test/postgres.ts'
import { measureDocuments } from './documents.ts'
import { measureFigures } from './figures.ts'
import { measureImport } from './import.ts'
import { measureLists } from './lists.ts'
import { load } from './load.ts'
import { report } from './report.ts'
import { engineOver, sampleOf } from './sample.ts'
import { sizeOf } from './size.ts'

/*
 * npm run bench -- [--size 1] [--rounds 5] [--only REGEX] [--import 100000] [--url URL] [--json FILE]
 *
 * Fills a PostgreSQL server of its own with a made district and measures every figure against its hand-written SQL, the first pages of lists, a long report as Word and PDF, and an import.
 * Fails where a figure's number differs from the hand-written one. --size 1 is a district; 0.01 takes seconds.
 * --url measures on another server: an empty database, or one that an earlier run has filled.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '0.01' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    import: { type: 'string' },
    url: { type: 'string' },
    json: { type: 'string' },
  },
})
const size = sizeOf(Number(values.size))
const only = values.only ? new RegExp(values.only) : undefined
const imported = Number(values.import ?? Math.max(500, Math.round(100_000 * size.scale)))
const server = values.url ? undefined : startServer()
const url = values.url ?? server?.url ?? ''
// The server is a process of its own: it is stopped on every way out.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))
const folder = mkdtempSync(join(tmpdir(), 'taizhang-bench-'))
const store = await openStore({ folder, url })
try {
  const start = performance.now()
  if (!(await isFilled(store))) {
    await load(store, size, what => {
      if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${seconds(start)} s  ${what.slice(0, 100)}`)
    })
    process.stderr.write(`\r\x1b[Kfilled in ${seconds(start)} s\n`)
  }
  const engine = engineOver(store)
  const sample = await sampleOf(store)
  const found = {
    size,
    figures: await measureFigures(engine, sample, Number(values.rounds), only),
    lists: await measureLists(engine, sample, Number(values.rounds), only),
    documents: await measureDocuments(Number(values.rounds)),
    import: imported > 0 ? await measureImport(url, folder, imported) : null,
  }
  process.stdout.write(`${report(found)}\n`)
  if (values.json) writeFileSync(values.json, JSON.stringify(found, null, 1))
  if (found.figures.wrong.length + found.figures.missing.length) process.exitCode = 1
} finally {
  await store.close()
  server?.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function isFilled(filled: Store): Promise<boolean> {
  const there = await filled.asSystem('measurement', tx =>
    tx.first<{ name: string | null }>(`select to_regclass('organization_span') as name`),
  )
  if (!there?.name) return false
  return (await filled.asSystem('measurement', tx => tx.first('select 1 as one from organization_span limit 1'))) !== undefined
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1)
}
