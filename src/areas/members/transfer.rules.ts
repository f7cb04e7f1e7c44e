import type { FollowUp } from '../../engine/engine.ts'
import { organizationsById } from '../../engine/tree/organization.ts'
import { moveMembers, standingsOf, takeOffRoll } from '../../engine/tree/roll.ts'
import type { OrganizationNode } from '../../language/organization.ts'
import { error, Refused } from '../../language/problem.ts'
import { isWithin } from '../../language/viewer.ts'
import { noteOnMembers } from './member.rules.ts'

/**
 * The receipt moves the roll, in the same transaction: the origin's ends the day before, the destination's begins that day; out of the district it ends (TRF-06).
 * It is confirmed by who stands above both sides (MEM-21). Where the roll says so already, nothing follows.
 */
export const moveOnReceipt: FollowUp = async (hands, _, look) => {
  const { tx, engine, viewer } = look
  for (const { values } of hands) {
    const member = Number(values.member)
    const on = String(values.receivedOn)
    const letter = typeof values.letterNo === 'string' ? `介绍信第${values.letterNo}号` : undefined
    const standing = (await standingsOf(tx, engine, viewer.district, [member], on)).get(member)
    if (typeof values.destination === 'number') {
      const orgs = await organizationsById(tx, viewer.district, [values.destination, ...(standing ? [standing.org] : [])])
      const to = orgs.get(values.destination)
      if (!to || !isWithin(to.path, viewer.path)) throw outOfReach()
      if (engine.organizationTypes[to.type]?.roll === false) throw noRoll(to)
      const from = standing && orgs.get(standing.org)
      if (!standing || !from) throw onNoRoll()
      if (from.id !== to.id) await moveMembers(tx, engine, viewer, [standing], from, to, on, 'transfer', letter)
      continue
    }
    if (standing) {
      const wentTo = typeof values.destinationName === 'string' ? values.destinationName : null
      await takeOffRoll(tx, engine, viewer, standing, on, { endReason: 'transfer-out', wentTo, document: letter ?? null }, 'transfer')
    }
    await noteOnMembers(look, [{ member, values: { membershipState: 'OUT' } }], 'transfer')
  }
}

const refused = (code: string, zh: string, en: string, column: string): Refused => new Refused([error(code, zh, en, column)])
const outOfReach = (): Refused =>
  refused(
    'MEM-21',
    '转往的党支部不在您的范围内，请由双方共同的上级党组织登记接收',
    'The destination lies outside your scope: a committee above both sides records the receipt',
    'destination',
  )
const noRoll = ({ shortName }: OrganizationNode): Refused =>
  refused('ORG-12', `“${shortName}”不设名册，请选择党支部`, `${shortName} keeps no roll: choose a branch`, 'destination')
const onNoRoll = (): Refused =>
  refused(
    'TRF-06',
    '该党员接收当日不在您范围内的党支部名册上，请核对',
    'On the day of receipt the member stands on no roll in your scope: check it',
    'receivedOn',
  )
