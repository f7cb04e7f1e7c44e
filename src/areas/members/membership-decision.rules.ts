import { type MembershipState, membershipState } from '../../codes/membership-state.ts'
import { type FollowUp, type LookedUpRule, registerNamed } from '../../engine/engine.ts'
import { organizationsById } from '../../engine/tree/organization.ts'
import { putOnRoll, standingsOf, takeOffRoll } from '../../engine/tree/roll.ts'
import { quote, tableOf } from '../../derive/names.ts'
import { codeLabel } from '../../language/code-table.ts'
import { error, Refused, warning } from '../../language/problem.ts'
import { isWithin } from '../../language/viewer.ts'
import { noteOnMembers } from './member.rules.ts'

type Look = Parameters<FollowUp>[2]

/** States in which a member stands on no roll, with the reason of leaving it; suspended members are not counted (STA-03). */
const leaves: Partial<Record<MembershipState, string>> = {
  SUSPENDED: 'suspended',
  REMOVED: 'removed',
  EXPELLED: 'expelled',
  PROB_CANCELLED: 'cancelled',
  WITHDRAWN: 'withdrawn',
  DEAD: 'deceased',
}

/** A decision starts from the state the membership is in: said while it is entered. */
export const fromPresentState: LookedUpRule = async (hands, { tx, engine, viewer }) => {
  const fresh = hands.filter(hand => hand.id === null && typeof hand.values.member === 'number')
  const states = await statesOf(
    tx,
    engine,
    viewer.district,
    fresh.map(hand => Number(hand.values.member)),
  )
  for (const hand of fresh) {
    const now = states.get(Number(hand.values.member))
    if (now !== undefined && now !== hand.values.fromState) hand.problems.push(warning('MEM_STATE_PATH', ...mismatch(now), 'fromState'))
  }
}

/** Once in effect, the state of the membership is the decision's, and the roll follows: it ends the day before, or begins anew (MEM-19, STA-02). */
export const carryOutDecision: FollowUp = async (hands, _, look) => {
  const { tx, engine, viewer } = look
  for (const { org, values } of hands) {
    const member = Number(values.member)
    const to = String(values.toState) as MembershipState // cast: the column holds codes of the table
    const on = String(values.effectiveOn)
    const document = typeof values.document === 'string' ? values.document : null
    const now = (await statesOf(tx, engine, viewer.district, [member])).get(member)
    if (now !== undefined && now !== values.fromState && now !== to)
      throw new Refused([error('MEM_STATE_PATH', ...mismatch(now), 'fromState')])
    await noteOnMembers(look, [{ member, values: { membershipState: to } }], 'decide')
    const standing = (await standingsOf(tx, engine, viewer.district, [member], on)).get(member)
    const endReason = leaves[to]
    if (endReason && standing) await takeOffRoll(tx, engine, viewer, standing, on, { endReason, document }, 'decide')
    if (values.fromState === 'SUSPENDED' && to === 'NORMAL' && !standing) await standAgain(look, member, on, document, org.id)
  }
}

/** A reinstated member stands on the roll of the branch where he last stood, or of the one that keeps the decision. */
async function standAgain({ tx, engine, viewer }: Look, member: number, on: string, document: string | null, org: number): Promise<void> {
  const roll = registerNamed(engine, engine.names.membership)
  const last = await tx.first<{ org: number; name: string }>(
    `select org_id as org, member_label as name from ${quote(tableOf(roll))} where district_id = $1 and member = $2 and state <> 'void' order by from_day desc limit 1`,
    [viewer.district, member],
  )
  const orgs = await organizationsById(tx, viewer.district, [org, ...(last ? [last.org] : [])])
  const branch = [last?.org, org]
    .map(id => orgs.get(id ?? 0))
    .find(one => one !== undefined && isWithin(one.path, viewer.path) && engine.organizationTypes[one.type]?.roll !== false)
  if (!branch)
    throw new Refused([
      error(
        'ORG-12',
        '原所在党支部已撤销，请在接收的党支部登记这一决定',
        'The former branch is no more: record the decision at the branch that takes the member',
        'org',
      ),
    ])
  const standing = { member, fromDay: on, reason: 'reinstated', document }
  await putOnRoll(tx, engine, viewer, branch, standing, last?.name ?? '', 'decide')
}

async function statesOf(
  { rows }: Look['tx'],
  engine: Look['engine'],
  district: string,
  members: readonly number[],
): Promise<Map<number, string>> {
  const reg = registerNamed(engine, engine.names.member)
  const found = await rows<{ id: number; state: string }>(
    `select id, membership_state as state from ${quote(tableOf(reg))} where district_id = $1 and id = any($2::bigint[])`,
    [district, members],
  )
  return new Map(found.map(row => [row.id, row.state]))
}

const mismatch = (now: string): [zh: string, en: string] => [
  `该党员现为“${codeLabel(membershipState, now, 'zh')}”，与原党籍状态不符`,
  `The membership is now: ${codeLabel(membershipState, now, 'en')}`,
]
