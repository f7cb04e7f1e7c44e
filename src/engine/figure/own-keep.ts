import { quote, tableOf } from '../../derive/names.ts'
import type { FigureScope, FigureValue, TraceRow } from '../../language/figure.ts'
import { type OwnDefinition, type OwnFigure, ownKey } from '../../language/own-figure.ts'
import { Refused } from '../../language/problem.ts'
import { isWithin, type Viewer } from '../../language/viewer.ts'
import { type Engine, registerNamed } from '../engine.ts'
import { correct, recordMany } from '../record/act.ts'
import { figures } from './figure.ts'
import { meaningOf } from './meaning.ts'
import { withDraft, withOwnFigures } from './own.ts'
import { ownProblems } from './own-check.ts'
import { traceRows } from './trace.ts'
import { lastOf } from '../tree/organization.ts'

/** A figure as somebody makes it. */
export interface OwnDraft {
  name: string
  unit: string
  definition: OwnDefinition
}

/** The figures that offices of the district made, with their definitions. */
export async function ownFigures(engine: Engine, viewer: Viewer): Promise<OwnFigure[]> {
  const reg = registerNamed(engine, engine.names.ownFigure ?? '')
  const rows = await engine.store.as(viewer, tx =>
    tx.rows<{
      id: number
      name: string
      unit: string
      version: number
      definition: string
      meaning: string
      org: number
      place: string
      path: string
    }>(
      `select r.id, r.name, r.unit, r.version, r.definition, r.meaning, r.org_id as org, coalesce(s.short_name, '') as place, r.guard_path as path
       from ${quote(tableOf(reg))} r ${lastOf('s', 'r.district_id', 'r.org_id')}
       where r.district_id = $1 and r.state <> 'void' order by r.name`,
      [viewer.district],
    ),
  )
  return rows.map(({ org, place, path, definition, ...row }) => ({
    ...row,
    key: ownKey(row.id),
    definition: JSON.parse(definition) as OwnDefinition, // cast: it was checked before it was kept
    org: { id: org, name: place },
    mayChange: reg.may.write.includes(viewer.role) && isWithin(path, viewer.path),
  }))
}

/** The value of a draft and the first records behind it, before it is kept; its problems where it cannot be counted. */
export async function tryOwnFigure(
  engine: Engine,
  viewer: Viewer,
  scope: FigureScope,
  draft: OwnDraft,
): Promise<{ meaning: string; value: FigureValue; rows: TraceRow[] }> {
  const known = await withOwnFigures(engine, viewer.district)
  refuseIf(ownProblems(known, viewer, draft.definition, null))
  const tried = withDraft(known, draft)
  const [value] = await figures(tried, viewer, scope, [ownKey(0)])
  if (!value) throw new Error('the draft has no value')
  return { meaning: meaningOf(tried, draft.definition)[0], value, rows: await traceRows(tried, viewer, scope, ownKey(0), 1, 20) }
}

/** Keeps a new figure, or a new version of one (`id`, `version`, `reason`); the former versions stay in its history. Returns the number of its record. */
export async function keepOwnFigure(
  engine: Engine,
  viewer: Viewer,
  draft: OwnDraft & { org: number },
  changed: { id: number; version: number; reason: string } | null,
): Promise<number> {
  const reg = registerNamed(engine, engine.names.ownFigure ?? '')
  const known = await withOwnFigures(engine, viewer.district)
  refuseIf(ownProblems(known, viewer, draft.definition, changed ? ownKey(changed.id) : null))
  const values = {
    name: draft.name,
    unit: draft.unit,
    definition: JSON.stringify(draft.definition),
    meaning: meaningOf(known, draft.definition)[0],
  }
  if (changed) {
    await correct(engine, viewer, reg, changed.id, { values, version: changed.version, reason: changed.reason })
    return changed.id
  }
  const { ids, problems } = await recordMany(engine, viewer, reg, [{ org: draft.org, values: { ...values, fromDay: engine.today() } }], {
    acceptWarnings: true,
  })
  const [id] = ids
  if (id === undefined) throw new Refused(problems[0]?.problems ?? [])
  return id
}

function refuseIf(problems: ReturnType<typeof ownProblems>): void {
  if (problems.length) throw new Refused(problems)
}
