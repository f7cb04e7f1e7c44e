import type { Engine } from '../../engine/engine.ts'
import { memberOf } from '../../engine/own/own-page.ts'
import { addMonths, type Month, monthOf } from '../../language/day.ts'
import type { Viewer } from '../../language/viewer.ts'
import { type DuesMonth, duesByMonth, type HeldBase, type HeldRelief } from './own-dues.ts'

/** The account of a member's own dues, month by month within some days and no further than this month; read as the member, whose own rows alone are there. */
export async function ownDues(engine: Engine, viewer: Viewer, days: { from: string; to: string }): Promise<DuesMonth[]> {
  const member = memberOf(viewer)
  const today = engine.today()
  const last = monthOf(days.to < today ? days.to : today)
  const months: Month[] = []
  for (let day = `${monthOf(days.from)}-01`; monthOf(day) <= last && months.length < 36; day = addMonths(day, 1)) months.push(monthOf(day))
  const [first] = months
  if (!first) return []
  return engine.store.as(viewer, async tx => {
    const values = [viewer.district, member, first, last]
    const bases = await tx.rows<HeldBase>(
      `select from_month as "from", last_month as last, due from dues_base
       where district_id = $1 and member = $2 and state <> 'void' and due is not null and from_month <= $4 and last_month >= $3`,
      values,
    )
    const reliefs = await tx.rows<HeldRelief>(
      `select from_month as "from", until_month as until, amount as still from dues_relief
       where district_id = $1 and member = $2 and state <> 'void' and from_month <= $4 and until_month >= $3 order by id`,
      values,
    )
    const paid = await tx.rows<{ month: Month; amount: number }>(
      `select l.month, sum(l.amount)::bigint as amount from dues_payment_months l
       join dues_payment p on p.district_id = l.district_id and p.id = l.of_id and p.state <> 'void'
       where l.district_id = $1 and p.member = $2 and l.month between $3 and $4 group by 1`,
      values,
    )
    return duesByMonth(months, bases, reliefs, Object.fromEntries(paid.map(({ month, amount }) => [month, amount])))
  })
}
