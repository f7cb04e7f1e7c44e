import { dutyLimits } from '../../codes/duty-limits.ts'
import type { LookedUpRule } from '../../engine/engine.ts'
import { addMonths } from '../../language/day.ts'
import { warning } from '../../language/problem.ts'

/** WEK-05: a community listed again within two years of its signing off has relapsed; that is told, and bars nothing. */
export const relapse: LookedUpRule = async (hands, { tx, viewer }) => {
  const fresh = hands.filter(hand => hand.values.listedOn)
  if (fresh.length === 0) return
  const rows = await tx.rows<{ id: number; org: number; community: string; batch: string; closed: string }>(
    `select id, org_id as org, community, batch, closed_on as closed from weak_case
     where district_id = $1 and state = 'removed' and closed_on is not null and (org_id = any($2::bigint[]) or community = any($3))`,
    [viewer.district, fresh.map(hand => hand.org.id), fresh.map(hand => hand.values.community)],
  )
  for (const hand of fresh) {
    const listedOn = String(hand.values.listedOn)
    const before = rows.find(
      row =>
        row.id !== hand.id &&
        row.org === hand.org.id &&
        row.community === hand.values.community &&
        row.closed <= listedOn &&
        listedOn <= addMonths(row.closed, dutyLimits(listedOn).relapseMonths),
    )
    if (before)
      hand.problems.push(
        warning(
          'WEK-05',
          `${before.closed}（${before.batch}）销号后两年内再次列入，属整顿反弹`,
          `Signed off on ${before.closed} (${before.batch}) and listed again within two years`,
          'listedOn',
        ),
      )
  }
}
