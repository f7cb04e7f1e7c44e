import type { LookedUpRule } from '../../engine/engine.ts'
import { error } from '../../language/problem.ts'
import { storedStates } from '../stored-states.rules.ts'

/** RSP-05: once a return is accepted its figures are locked. */
export const acceptedStands: LookedUpRule = async (hands, look) => {
  const stored = await storedStates(hands, look)
  for (const hand of hands)
    if (hand.state === 'accepted' && stored.get(hand.id ?? 0) === 'accepted')
      hand.problems.push(error('RSP-05', '已接收的季度上报不能再改', 'An accepted return stands as it is'))
}
