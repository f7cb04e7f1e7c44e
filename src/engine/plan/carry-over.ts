import { quote, tableOf } from '../../derive/names.ts'
import type { CarriedOver, PlanKind } from '../../language/plan.ts'
import { error, Refused } from '../../language/problem.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'
import { takeStep } from '../record/act.ts'
import { planDepth, planRegister } from './plan.ts'

/**
 * Carries chosen unfinished items over into the next year, those higher up first so that what hangs on them hangs on what they became. Each is an act of its
 * own: one that is refused leaves the others standing and says why.
 * @throws Refused `reason`, `nothing-chosen`
 */
export async function carryOver(
  engine: Engine,
  viewer: Viewer,
  { ids, reason }: { ids: readonly number[]; reason: string },
): Promise<CarriedOver[]> {
  if (!reason.trim()) throw new Refused([error('reason', '请写明结转原因', 'Give the reason of carrying over', 'reason')])
  if (ids.length === 0) throw new Refused([error('nothing-chosen', '请选择要结转的事项', 'Choose the items to carry over', 'ids')])
  const rows = await engine.store.as(viewer, tx =>
    tx.rows<{ id: number; kind: PlanKind }>(
      `select id, kind from ${quote(tableOf(planRegister(engine)))} where district_id = $1 and id = any($2::bigint[])`,
      [viewer.district, [...new Set(ids)]],
    ),
  )
  const done: CarriedOver[] = []
  for (const { id } of rows.sort((a, b) => planDepth[a.kind] - planDepth[b.kind] || a.id - b.id))
    done.push(await carried(engine, viewer, id, reason.trim()))
  return done
}

async function carried(engine: Engine, viewer: Viewer, id: number, reason: string): Promise<CarriedOver> {
  const reg = planRegister(engine)
  try {
    await takeStep(engine, viewer, reg, id, 'carryOver', { values: { reason }, acceptWarnings: true })
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    const [first] = fault.problems
    return { id, into: null, problem: { zh: first?.zh ?? '', en: first?.en ?? '' } }
  }
  const into = await engine.store.as(viewer, tx =>
    tx.first<{ id: number }>(`select id from ${quote(tableOf(reg))} where district_id = $1 and carried_from = $2 and state <> 'void'`, [
      viewer.district,
      id,
    ]),
  )
  return { id, into: into?.id ?? null, problem: null }
}
