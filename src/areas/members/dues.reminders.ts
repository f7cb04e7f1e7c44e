import type { Reminder } from '../../engine/engine.ts'
import { addMonths, monthOf } from '../../language/day.ts'

/** DUE-19: a branch that collected dues in a month that is over is reminded to close it, unless the committee above closed it with the quarter. */
export const monthToClose: Reminder = {
  roles: ['secretary', 'clerk'],
  look: async (tx, engine, viewer) => {
    const last = monthOf(addMonths(`${monthOf(engine.today())}-01`, -1))
    const found = await tx.first<{ month: string | null }>(
      `select min(to_char(p.paid_on, 'YYYY-MM')) as month from dues_payment p
       where p.district_id = $1 and p.org_id = $2 and p.state <> 'void' and to_char(p.paid_on, 'YYYY-MM') <= $3
         and to_char(p.paid_on, 'YYYY-MM') > coalesce((
           select max(c.up_to) from dues_closing c where c.district_id = $1 and c.state <> 'void' and starts_with($4, c.guard_path)
         ), '')`,
      [viewer.district, viewer.org, last, viewer.path],
    )
    if (!found?.month) return []
    return [
      {
        id: 'dues-closing',
        zh: `党费${found.month}至${last}尚未结账`,
        en: `Dues of ${found.month} to ${last} are not closed`,
        why: { zh: '核对收缴记录后结账，记账人与收款人分开', en: 'Check the payments and close; bookkeeper and collector are two persons' },
        due: null,
        href: `/registers/duesClosing/new?upTo=${last}`,
        kind: 'duesClosing',
      },
    ]
  },
}
