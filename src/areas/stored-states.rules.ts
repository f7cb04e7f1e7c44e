import { quote, tableOf } from '../derive/names.ts'
import type { LookedUpRule } from '../engine/engine.ts'

type Look = Parameters<LookedUpRule>[1]

/** The states in which the records in hand are stored, by id; what is new has none yet. */
export async function storedStates(hands: Parameters<LookedUpRule>[0], { tx, viewer, register }: Look): Promise<Map<number, string>> {
  const ids = hands.flatMap(hand => hand.id ?? [])
  if (ids.length === 0) return new Map()
  const rows = await tx.rows<{ id: number; state: string }>(
    `select id, state from ${quote(tableOf(register))} where district_id = $1 and id = any($2::bigint[])`,
    [viewer.district, ids],
  )
  return new Map(rows.map(row => [row.id, row.state]))
}
