import type { LookedUpRule } from '../../engine/engine.ts'
import { warning } from '../../language/problem.ts'

/** An item belongs to a special drive, not to a programme of another kind (INT-40). */
export const ofDrive: LookedUpRule = async (hands, { tx, viewer }) => {
  const ids = [...new Set(hands.flatMap(hand => hand.programme ?? []))]
  if (ids.length === 0) return
  const rows = await tx.rows<{ id: number }>(
    `select id from programme where district_id = $1 and id = any($2::bigint[]) and kind <> 'special-drive'`,
    [viewer.district, ids],
  )
  for (const hand of hands)
    if (rows.some(row => row.id === hand.programme))
      hand.problems.push(warning('INT-40', '所选的不是专项整治', 'The programme chosen is no special drive', 'programme'))
}
