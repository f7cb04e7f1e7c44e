import type { Draft } from '../../language/listing.ts'
import { Refused, refuse } from '../../language/problem.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import { snake } from '../../derive/names.ts'
import type { Engine } from '../engine.ts'
import { mayWrite, recordWithin, type Saved } from './act.ts'
import { amend } from './amend.ts'
import { explained } from './fault.ts'
import { readStored } from './row.ts'

/**
 * Enters the record that another one leads to (`leadsTo`) and ties that one to it, in one transaction: what is known is typed once, and never entered twice.
 * @throws Refused `no-lead`, `no-such-record`, `wrong-state`, `tied-already`, with every problem of the draft
 */
export async function recordFrom(
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  draft: Draft,
  from: { register: string; id: number },
): Promise<Saved> {
  const source = engine.registers[from.register]
  const lead = source?.leadsTo
  if (!source || lead?.register !== reg.name)
    throw refuse('no-lead', `这类记录不能转为“${reg.zh}”`, `Such a record leads to no ${reg.en}`, 404)
  mayWrite(source, viewer)
  mayWrite(reg, viewer)
  try {
    return await engine.store.as(viewer, async tx => {
      const stored = await readStored(tx, source, viewer.district, from.id, true)
      if (!stored)
        throw refuse('no-such-record', '没有这条记录，或不在您的范围内', 'There is no such record, or it lies outside your scope', 404)
      if (!lead.states.includes(String(stored.record.state)))
        throw refuse('wrong-state', `现在还不能“${lead.say[0]}”`, `It is too early: ${lead.say[1]}`, 409)
      if (stored.record[snake(lead.link)] !== null)
        throw refuse('tied-already', `已有关联的“${reg.zh}”，请勿重复登记`, `It is tied to a record of ${reg.en} already`, 409)
      const { ids, problems } = await recordWithin(tx, engine, viewer, reg, [draft], { acceptWarnings: draft.acceptWarnings ?? false })
      const [id] = ids
      if (id === undefined) throw new Refused(problems[0]?.problems ?? [])
      const names = new Map([[reg.name, new Map([[id, String(draft.values[reg.title] ?? '')]])]])
      const say = { act: 'correct', reason: lead.say[0] }
      await amend(tx, engine, viewer, source, from.id, { values: { [lead.link]: id } }, say, names)
      return { id, version: 1, warnings: problems[0]?.problems ?? [] }
    })
  } catch (fault) {
    throw explained(fault, reg)
  }
}
