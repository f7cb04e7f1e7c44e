import type { Viewer } from '../../language/viewer.ts'
import type { StoredFile } from '../../language/listing.ts'
import { pathEnd } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'
import { countedIn, scopesOf, yearBefore } from './figures.ts'
import { rowOf } from './row.ts'

/** The figures of a report for the same days of the year before, by spot; null where there were none. @throws Refused `no-such-report` */
export async function lastYearOf(engine: Engine, viewer: Viewer, id: number): Promise<Record<string, string | null>> {
  const row = await engine.store.as(viewer, tx => rowOf(tx, viewer, id))
  const scopes = await scopesOf(engine, viewer, row, row.paragraphs)
  const before = new Map([...scopes].map(([spot, { key, scope }]) => [spot, { key, scope: yearBefore(scope) }]))
  return Object.fromEntries([...(await countedIn(engine, viewer, before))].map(([spot, { value }]) => [spot, value.value]))
}

/** Pictures that were attached to records of the report's organization in its period, the latest first; none of citizens' or of sealed records. */
export async function picturesOf(engine: Engine, viewer: Viewer, id: number): Promise<StoredFile[]> {
  return engine.store.as(viewer, async tx => {
    const { path, from, to } = await rowOf(tx, viewer, id)
    return tx.rows<StoredFile>(
      `select id, name, type, size from file where district_id = $1 and type in ('image/jpeg', 'image/png') and guard_path >= $2 and guard_path < $3
         and not narrow and handlers is null and (at at time zone 'Asia/Shanghai')::date between $4 and $5 order by at desc limit 60`,
      [viewer.district, path, pathEnd(path), from, to],
    )
  })
}
