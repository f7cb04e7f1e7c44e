import type { LookedUpRule } from '../../engine/engine.ts'
import { error } from '../../language/problem.ts'

/** EDU-09: what is published stands on a channel that is registered and in use on that day. */
export const onOpenChannel =
  (day: string): LookedUpRule =>
  async (hands, { tx, viewer }) => {
    const ids = hands.map(hand => hand.values.channel).filter(id => typeof id === 'number')
    if (ids.length === 0) return
    const rows = await tx.rows<{ id: number; opened: string; until: string | null }>(
      `select id, opened_on as opened, until_day as until from own_channel where district_id = $1 and id = any($2::bigint[]) and state <> 'void'`,
      [viewer.district, ids],
    )
    const channels = new Map(rows.map(row => [row.id, row]))
    for (const hand of hands) {
      const on = hand.values[day]
      if (typeof hand.values.channel !== 'number' || typeof on !== 'string') continue
      const channel = channels.get(hand.values.channel)
      if (!channel || on < channel.opened || (channel.until !== null && on > channel.until))
        hand.problems.push(error('CHANNEL_UNREGISTERED', '该阵地当日未启用或已停用', 'The channel is not in use on that day', 'channel'))
    }
  }
