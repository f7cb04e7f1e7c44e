import { requestWorkdays } from '../../codes/retention.ts'
import { addWorkdays } from '../../codes/work-calendar.ts'
import type { LookedUpRule } from '../../engine/engine.ts'

/** A request without a day of its own is due fifteen working days after it was received. */
export const dueByRule: LookedUpRule = async hands => {
  for (const hand of hands)
    if (hand.values.dueOn === null && typeof hand.values.receivedOn === 'string')
      hand.values.dueOn = addWorkdays(hand.values.receivedOn, requestWorkdays)
}
