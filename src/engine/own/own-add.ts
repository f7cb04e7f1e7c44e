import { Refused, refuse } from '../../language/problem.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'
import type { Saved } from '../record/act.ts'
import { recordWithin } from '../record/act.ts'
import { explained } from '../record/fault.ts'
import { memberOf } from './own-page.ts'

/**
 * Takes in what a member enters about himself, where the register lets members do so (`may.self`): the columns named there and no other; day, subject and
 * organization are put in. The office of the member's organization answers it.
 * @throws Refused 404 where the register takes nothing from members, with every problem otherwise
 */
export async function addOwn(engine: Engine, viewer: Viewer, reg: AnyRegister, values: Readonly<Record<string, unknown>>): Promise<Saved> {
  const member = memberOf(viewer)
  const columns = reg.may.self
  if (!columns || !reg.subject) throw refuse('not-for-members', '这里不能提交', 'Nothing can be handed in here', 404)
  const given = Object.fromEntries(columns.map(name => [name, values[name] ?? null]))
  const draft = { org: viewer.org, values: { ...given, [reg.day]: engine.today(), [reg.subject]: member } }
  try {
    const { ids, problems } = await engine.store.as(viewer, tx =>
      recordWithin(tx, engine, viewer, reg, [draft], { acceptWarnings: true, act: 'ask' }),
    )
    const [id] = ids
    if (id === undefined) throw new Refused(problems[0]?.problems ?? [])
    return { id, version: 1, warnings: problems[0]?.problems ?? [] }
  } catch (fault) {
    throw explained(fault, reg)
  }
}
