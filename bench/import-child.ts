import { readFileSync } from 'node:fs'
import { catalogue } from '../src/areas/catalogue.ts'
import { registerNamed } from '../src/engine/engine.ts'
import { importSheet } from '../src/engine/sheet/import.ts'
import { driftOf } from '../src/store/drift.ts'
import { migrate } from '../src/store/migrate.ts'
import { openStore } from '../src/store/open.ts'
import { importedInto } from './import.ts'
import { engineOver, viewerAt } from './sample.ts'
import { district } from './size.ts'
import { loadTree, makeTree } from './tree.ts'

/* Run by import.ts: makes the tree in an empty database, imports the file, writes what it took. */
const [url = '', folder = '', file = ''] = process.argv.slice(2)
const store = await openStore({ folder, url })
await migrate(store)
const missing = await driftOf(store, catalogue)
await store.asSystem('measurement', async tx => {
  for (const statement of missing) await tx.rows(statement)
  await loadTree(tx, makeTree(importedInto))
  await tx.rows('drop table bench_org')
})
const engine = engineOver(store)
const reg = registerNamed(engine, engine.names.member)
const start = performance.now()
const { saved, problems } = await importSheet(engine, viewerAt('organization', 1, district), reg, readFileSync(file), {
  acceptWarnings: true,
})
const seconds = (performance.now() - start) / 1000
await store.close()
process.stdout.write(JSON.stringify({ saved, seconds, peakMb: process.resourceUsage().maxRSS / 1024, problems: problems.slice(0, 3) }))
