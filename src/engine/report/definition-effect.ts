import type { DefinitionEffect } from '../../language/report.ts'
import { ownKey } from '../../language/own-figure.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'
import { figures } from '../figure/figure.ts'
import { withDraft, withOwnFigures } from '../figure/own.ts'
import type { OwnDraft } from '../figure/own-keep.ts'
import { lastOf } from '../tree/organization.ts'
import { mayAsk } from './figures.ts'

/** How many signed reports a change of a definition is tried on, the latest first. */
const mostReports = 50

/**
 * What another definition would make of a figure in the reports that were signed with it, before it is kept. The reports keep their numbers and the
 * definition they were signed under; what they would say is told alone. Only reports that the viewer may read.
 */
export async function definitionEffect(engine: Engine, viewer: Viewer, id: number, draft: OwnDraft): Promise<DefinitionEffect[]> {
  const rows = await engine.store.as(viewer, tx =>
    tx.rows<Omit<DefinitionEffect, 'now'> & { programme: number | null }>(
      `select distinct on (r.updated_at, r.id, f.org_id, f.from_day, f.to_day) r.id as report, r.title, coalesce(s.name, '') as "orgName", f.org_id as org, f.from_day as "from", f.to_day as "to",
         f.programme_id as programme, f.value as issued
       from report r join report_figure f on f.district_id = r.district_id and f.report_id = r.id
       ${lastOf('s', 'r.district_id', 'r.org_id')}
       where r.district_id = $1 and r.state in ('approved', 'issued') and f.key = $2
       order by r.updated_at desc, r.id, f.org_id, f.from_day, f.to_day, f.version desc limit ${mostReports}`,
      [viewer.district, ownKey(id)],
    ),
  )
  const tried = withDraft(await withOwnFigures(engine, viewer.district), draft)
  const list: DefinitionEffect[] = []
  for (const { programme, ...row } of rows) {
    const scope = await mayAsk(engine, viewer, { org: row.org, from: row.from, to: row.to, programme })
    const [value] = scope ? await figures(tried, viewer, scope, [ownKey(0)]) : []
    list.push({ ...row, now: value?.value ?? null })
  }
  return list
}
