import { wiring } from '../src/areas/wiring.ts'
import { correct, record } from '../src/engine/record/act.ts'
import { type Engine, registerNamed } from '../src/engine/engine.ts'
import { found } from '../src/engine/tree/tree.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { migrate } from '../src/store/migrate.ts'
import { openStore } from '../src/store/open.ts'
import { sealOf } from '../src/store/seal.ts'
import { standingIn } from './crash-standing.ts'

/* The program that crash.test.ts kills: it tells what stands in the data folder given, saves events there without end, prints the id of each once it has been answered, and corrects it. */
const folder = process.argv[2] ?? ''
const store = await openStore({ folder })
await migrate(store)
const engine: Engine = { ...wiring, store, seal: sealOf(folder), today: () => '2026-10-31', allowSynthetic: true }
process.stdout.write(`${JSON.stringify(await standingIn(engine))}\n`)
const viewer: Viewer = { account: 1, name: '测试员', role: 'clerk', district: '999901', org: 0, path: '999901', member: null }
viewer.org = await store.asSystem('crash', async tx => {
  const known = await tx.first<{ id: number }>('select org_id as id from organization_span limit 1')
  return (
    known?.id ??
    found(tx, engine, viewer, null, { act: 'found', parent: 0, type: 'QW', name: '明德区委', on: '2015-01-01', document: '测试' })
  )
})
const event = registerNamed(engine, 'event')
for (let i = 1; ; i += 1) {
  const agenda = [{ item: '学习' }, { item: '讨论' }]
  const { id } = await record(engine, viewer, event, {
    values: { kinds: ['assembly'], topic: `第${i}次会议`, heldOn: '2026-10-20', agenda },
    acceptWarnings: true,
  })
  process.stdout.write(`${id}\n`)
  await correct(engine, viewer, event, id, { values: { place: '一楼' }, version: 1, reason: '补地点', acceptWarnings: true })
}
