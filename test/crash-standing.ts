import type { Engine } from '../src/engine/engine.ts'
import { verifyChain } from '../src/engine/record/verify.ts'

/** What stands in a data folder after a kill: the events there are, what there is of them by half, what verify finds. */
export interface Standing {
  records: number[]
  halves: unknown[]
  problems: string[]
}

/** Looks at the events that `crash-writer.ts` saves: each has two parts and a version for each of its saves, and parts and versions have their event. */
export async function standingIn(engine: Engine): Promise<Standing> {
  const { problems } = await verifyChain(engine, '999901')
  return engine.store.asSystem('crash', async tx => ({
    problems,
    records: (await tx.rows<{ id: number }>('select id from event')).map(row => row.id),
    halves: await tx.rows(
      `select e.id, e.version from event e where (select count(*) from event_agenda a where a.of_id = e.id) <> 2
         or (select count(*) from record_version v where v.record_id = e.id) <> e.version
       union all select a.of_id, 0 from event_agenda a where not exists (select from event e where e.id = a.of_id)
       union all select v.record_id, v.version from record_version v where v.register = 'event' and not exists (select from event e where e.id = v.record_id)`,
    ),
  }))
}
