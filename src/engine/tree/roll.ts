import { readDraft } from '../../derive/check.ts'
import type { OrganizationNode } from '../../language/organization.ts'
import { addDays } from '../../language/day.ts'
import { Refused } from '../../language/problem.ts'
import type { Viewer } from '../../language/viewer.ts'
import { quote, tableOf } from '../../derive/names.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { registerNamed } from '../engine.ts'
import { amend } from '../record/amend.ts'
import { draftOf } from '../record/row.ts'
import { writeNew } from '../record/write.ts'

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

/** The rolls on which members stand on a day, as far as the transaction may read them; who stands on none is left out. */
export async function standingsOf(
  tx: Transaction,
  engine: Engine,
  district: string,
  members: readonly number[],
  day: string,
): Promise<Map<number, Standing & { org: number }>> {
  const reg = registerNamed(engine, engine.names.membership)
  const rows = await tx.rows<Standing & { org: number }>(
    `select id as membership, member, member_label as name, from_day as "from", org_id as org from ${quote(tableOf(reg))}
     where district_id = $1 and member = any($2::bigint[]) and state <> 'void' and from_day <= $3 and (until_day is null or until_day >= $3)`,
    [district, members, day],
  )
  return new Map(rows.map(row => [row.member, row]))
}

/**
 * Moves standings from one branch to another from a day: the old roll ends the day before, the new begins that day; no overlap, no gap (TRF-06).
 * The member's own record follows, so that its new branch may read it. `document` is the letter or decision that it rests on.
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
  document?: string,
): Promise<void> {
  const membership = registerNamed(engine, engine.names.membership)
  const member = registerNamed(engine, engine.names.member)
  const say = { act: reason, reason: document ?? reason }
  for (const one of standings) {
    const end = { untilDay: addDays(on, -1), endReason: 'branch-change', wentTo: to.name, ...(document ? { document } : {}) }
    const stored = await amend(tx, engine, viewer, membership, one.membership, one.from >= on ? { org: to } : { values: end }, say)
    if (!stored) continue
    if (one.from < on) {
      const next = { fromDay: on, untilDay: null, endReason: null, wentTo: null, reason: 'branch-change', cameFrom: from.name }
      await putOnRoll(
        tx,
        engine,
        viewer,
        to,
        { ...draftOf(membership, stored, engine.seal), ...next, document: document ?? null },
        one.name,
        reason,
      )
    }
    await amend(tx, engine, viewer, member, one.member, { org: to }, say)
  }
}

/** Takes a member off the roll from a day, as part of another act: the day before is the last one on it. */
export async function takeOffRoll(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  standing: Standing,
  on: string,
  end: { endReason: string; wentTo?: string | null; document?: string | null },
  act: string,
): Promise<void> {
  const reg = registerNamed(engine, engine.names.membership)
  const values = { untilDay: addDays(on, -1), ...end }
  await amend(tx, engine, viewer, reg, standing.membership, { values }, { act, reason: end.document ?? act })
}

/** Puts a member on the roll of a branch, as part of another act. */
export async function putOnRoll(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  org: OrganizationNode,
  standing: Readonly<Record<string, unknown>>,
  name: string,
  act: string,
): Promise<void> {
  const reg = registerNamed(engine, engine.names.membership)
  const { values, problems } = readDraft(reg, standing, { today: engine.today(), allowSynthetic: engine.allowSynthetic })
  if (problems.length) throw new Refused(problems)
  const labels = new Map([[engine.names.member, new Map([[Number(standing.member), name]])]])
  await writeNew(tx, engine, viewer, reg, [{ id: null, org, programme: null, state: reg.start, values, problems: [] }], labels, act)
}
