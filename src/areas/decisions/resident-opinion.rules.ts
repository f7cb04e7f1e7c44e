import { quote, tableOf } from '../../derive/names.ts'
import { type LookedUpRule, registerNamed } from '../../engine/engine.ts'
import { error } from '../../language/problem.ts'

/** Opinions are given while they are collected: the matter is in that state, and the day not past the last one (DEM-01). */
export const whileCollecting: LookedUpRule = async (hands, { tx, engine, viewer }) => {
  const rows = await tx.rows<{ id: number; state: string; opened: string; until: string | null; org: number }>(
    `select id, state, opened_on as opened, collected_to as until, org_id as org from ${quote(tableOf(registerNamed(engine, 'matter')))} where district_id = $1 and id = any($2::bigint[])`,
    [viewer.district, hands.map(hand => hand.values.matter)],
  )
  const matters = new Map(rows.map(row => [row.id, row]))
  for (const hand of hands) {
    const matter = matters.get(Number(hand.values.matter))
    if (!matter) continue
    const day = String(hand.values.givenOn)
    if (
      day < matter.opened ||
      (matter.until !== null && day > matter.until) ||
      (viewer.role === 'visitor' && matter.state !== 'collecting')
    )
      hand.problems.push(
        error('DEM-01', '这一事项不在征求意见期内', 'Opinions on this matter are not being collected on that day', 'matter'),
      )
  }
}
