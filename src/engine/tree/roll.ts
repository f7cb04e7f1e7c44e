import type { OrganizationNode } from '../../language/organization.ts'
import { addDays } from '../../language/day.ts'
import type { Viewer } from '../../language/viewer.ts'
import { quote, snake, tableOf } from '../../derive/names.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { registerNamed } from '../engine.ts'
import { draftOf, readStored } from '../record/row.ts'
import { namesOf } from '../record/label.ts'
import { writeNew, writeVersion } from '../record/write.ts'

/** One standing on a roll (名册): a member of a branch on a day. */
export interface Standing {
  membership: number
  member: number
  name: string
  from: string
}

/** Members whose organizational relationship lies with the organization on a day (STA-01: each on exactly one roll). */
export async function standingMembers(tx: Transaction, engine: Engine, district: string, org: number, day: string): Promise<Standing[]> {
  const reg = registerNamed(engine, engine.names.membership)
  return tx.rows<Standing>(
    `select id as membership, member, member_label as name, from_day as "from" from ${quote(tableOf(reg))}
     where district_id = $1 and org_id = $2 and state <> 'void' and from_day <= $3 and (until_day is null or until_day >= $3) order by member_label, member`,
    [district, org, day],
  )
}

/**
 * Moves standings from one branch to another from a day: the old roll ends the day before, the new begins that day; no overlap, no gap (TRF-06).
 * The member's own record follows, so that its new branch may read it.
 */
export async function moveMembers(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  standings: readonly Standing[],
  from: OrganizationNode,
  to: OrganizationNode,
  on: string,
  reason: string,
): Promise<void> {
  const membership = registerNamed(engine, engine.names.membership)
  const member = registerNamed(engine, engine.names.member)
  for (const one of standings) {
    const labels = new Map([[engine.names.member, new Map([[one.member, one.name]])]])
    const stored = await readStored(tx, membership, viewer.district, one.membership, true)
    if (!stored) continue
    const values = draftOf(membership, stored, engine.seal)
    const whole = one.from >= on
    if (whole)
      await writeVersion(
        tx,
        engine,
        viewer,
        membership,
        stored,
        { id: one.membership, org: to, programme: null, state: 'recorded', values, problems: [] },
        labels,
        { act: reason, reason },
      )
    else {
      await writeVersion(
        tx,
        engine,
        viewer,
        membership,
        stored,
        {
          id: one.membership,
          org: from,
          programme: null,
          state: 'recorded',
          values: { ...values, untilDay: addDays(on, -1), endReason: 'branch-change', wentTo: to.name },
          problems: [],
        },
        labels,
        { act: reason, reason },
      )
      const next = { ...values, fromDay: on, untilDay: null, endReason: null, wentTo: null, reason: 'branch-change', cameFrom: from.name }
      await writeNew(
        tx,
        engine,
        viewer,
        membership,
        [{ id: null, org: to, programme: null, state: 'recorded', values: next, problems: [] }],
        labels,
        reason,
      )
    }
    const own = await readStored(tx, member, viewer.district, one.member, true)
    if (own) {
      const references = await referencesOf(tx, engine, viewer, own.record, member.name)
      await writeVersion(
        tx,
        engine,
        viewer,
        member,
        own,
        {
          id: one.member,
          org: to,
          programme: null,
          state: String(own.record.state),
          values: draftOf(member, own, engine.seal),
          problems: [],
        },
        references,
        { act: reason, reason },
      )
    }
  }
}

/** Names of what a record refers to, for writing it again unchanged. */
async function referencesOf(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  row: Record<string, unknown>,
  name: string,
): Promise<Map<string, Map<number, string>>> {
  const labels = new Map<string, Map<number, string>>()
  for (const [key, column] of Object.entries(registerNamed(engine, name).columns)) {
    const value = row[snake(key)]
    if (column.kind === 'ref' && typeof value === 'number')
      labels.set(
        column.to,
        new Map([...(labels.get(column.to) ?? []), ...(await namesOf(tx, registerNamed(engine, column.to), viewer.district, [value]))]),
      )
  }
  return labels
}
