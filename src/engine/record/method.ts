import { lineTableOf, quote, tableOf } from '../../derive/names.ts'
import type { Viewer } from '../../language/viewer.ts'
import { type Engine, registerNamed } from '../engine.ts'

/** A part of a method as it is offered in a field. */
export interface MethodPart {
  label: string
  kind: string | null
}

/** The parts of a method as the nearest office above keeps them (APP-01); none where it is unknown. */
export async function methodParts(engine: Engine, viewer: Viewer, code: string): Promise<MethodPart[]> {
  if (engine.names.method === undefined) return []
  const reg = registerNamed(engine, engine.names.method)
  return engine.store.as(viewer, async tx => {
    const own = await tx.first<{ id: number }>(
      `select id from ${quote(tableOf(reg))} where district_id = $1 and code = $2 and state <> 'void' and (guard_path = $3 or starts_with($3, guard_path || '.')) order by length(guard_path) desc, from_day desc limit 1`,
      [viewer.district, code, viewer.path],
    )
    return own
      ? tx.rows<MethodPart>(
          `select label, kind from ${quote(lineTableOf(reg, 'parts'))} where district_id = $1 and of_id = $2 order by position`,
          [viewer.district, own.id],
        )
      : []
  })
}
