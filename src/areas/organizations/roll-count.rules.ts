import type { Day } from '../../language/day.ts'
import type { Transaction } from '../../store/store.ts'

/** A branch on a day. */
export interface OnDay {
  org: number
  day: Day
}

/** How many stand on the roll, and how many of them are formal members that day. */
export interface RollCount {
  members: number
  formal: number
}

/** The rolls of branches on days, in one query; in the order asked. */
export async function rollCounts(tx: Transaction, district: string, asked: readonly OnDay[]): Promise<RollCount[]> {
  const rows = await tx.rows<{ nth: number; members: number; formal: number }>(
    `select x.nth, count(m.id) as members, count(m.id) filter (where p.full_on <= x.day) as formal
     from unnest($2::bigint[], $3::date[]) with ordinality x (org, day, nth)
     left join membership m on m.district_id = $1 and m.org_id = x.org and m.state <> 'void' and m.from_day <= x.day and (m.until_day is null or m.until_day >= x.day)
     left join member p on p.district_id = m.district_id and p.id = m.member
     group by x.nth order by x.nth`,
    [district, asked.map(({ org }) => org), asked.map(({ day }) => day)],
  )
  return rows.map(({ members, formal }) => ({ members, formal }))
}
