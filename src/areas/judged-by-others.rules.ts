import type { LookedUpRule } from '../engine/engine.ts'
import { error } from '../language/problem.ts'
import { storedStates } from './stored-states.rules.ts'

/** SCORE_CONFLICT (RSP-33): who brings a record into one of these states is not of its own unit; above the district's own records there is nobody. */
export const judgedByOthers =
  (...states: readonly string[]): LookedUpRule =>
  async (hands, look) => {
    const own = hands.filter(hand => states.includes(hand.state) && hand.org.id === look.viewer.org && hand.org.parent !== null)
    if (own.length === 0) return
    const stored = await storedStates(own, look)
    for (const hand of own) {
      const before = stored.get(hand.id ?? 0)
      if (before === hand.state || before === 'void') continue
      hand.problems.push(error('SCORE_CONFLICT', '本单位的事项由上级核实', "A unit's own records are judged from above"))
    }
  }
