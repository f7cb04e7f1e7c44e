import { requestWorkdays } from '../../codes/retention.ts'
import { addWorkdays } from '../../codes/work-calendar.ts'
import type { LookedUpRule } from '../../engine/engine.ts'

/** A member who asks by the own account is its applicant, by the name on record; what an office enters is nobody's own record. */
export const applicantByAccount: LookedUpRule = async (hands, { tx, viewer }) => {
  if (viewer.role !== 'member') {
    for (const hand of hands) if (hand.id === null) hand.values.member = null
    return
  }
  const own = await tx.first<{ name: string }>('select name from member where district_id = $1 and id = $2', [
    viewer.district,
    viewer.member,
  ])
  for (const hand of hands) hand.values.applicant = own?.name ?? viewer.name
}

/** A request without a day of its own is due fifteen working days after it was received. */
export const dueByRule: LookedUpRule = async hands => {
  for (const hand of hands)
    if (hand.values.dueOn === null && typeof hand.values.receivedOn === 'string')
      hand.values.dueOn = addWorkdays(hand.values.receivedOn, requestWorkdays)
}
