import { districtLifeDay, lifeDay, type LifeDayRule } from '../../codes/life-day.ts'
import { isProvisional } from '../../codes/work-calendar.ts'
import type { YearPlan } from '../../engine/engine.ts'
import { isWithin } from '../../language/viewer.ts'

interface Rule extends LifeDayRule {
  path: string
  from: string
  until: string | null
  startsAt: string | null
}

/**
 * LIFE-11: the fixed days of organization life of a year, twelve for each branch, by the nearest approved rule at or above it on the first of the month,
 * else the first Tuesday (LIFE-10, LIFE-13). A month in which a fixed day is on record is planned already; days that are over are not planned.
 */
export const fixedDaysOfYear: YearPlan = async (tx, engine, viewer, orgs, year) => {
  const today = engine.today()
  const rules = await tx.rows<Rule>(
    `select s.path, r.nth, r.weekday::int as weekday, r.holiday_shift as shift, r.from_day as "from", r.until_day as until, r.starts_at as "startsAt"
     from life_day_rule r join organization_span s on s.district_id = r.district_id and s.org_id = r.org_id and s.until_day = '9999-12-31'
     where r.district_id = $1 and r.state = 'approved' and r.from_day <= $3 and (r.until_day is null or r.until_day >= $2)
     order by length(s.path) desc, r.from_day desc, r.id desc`,
    [viewer.district, `${year}-01-01`, `${year}-12-31`],
  )
  const there = await tx.rows<{ org: number; month: string }>(
    `select org_id as org, to_char(held_on, 'YYYY-MM') as month from event
     where district_id = $1 and org_id = any($2::bigint[]) and held_on between $3 and $4 and 'fixed-day' = any(kinds) and state not in ('void', 'cancelled')`,
    [viewer.district, orgs.map(({ id }) => id), `${year}-01-01`, `${year}-12-31`],
  )
  const planned = new Set(there.map(({ org, month }) => `${org} ${month}`))
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)
  const drafts = orgs.flatMap(org =>
    months.flatMap(month => {
      const first = `${month}-01`
      const rule = rules.find(one => isWithin(org.path, one.path) && one.from <= first && (one.until === null || one.until >= first))
      const day = lifeDay(month, rule ?? districtLifeDay)
      if (!day || day <= today || planned.has(`${org.id} ${month}`)) return []
      return [
        {
          org: org.id,
          values: {
            kinds: ['fixed-day'],
            topic: `${Number(month.slice(5))}月固定组织生活日`,
            heldOn: day,
            startsAt: rule?.startsAt ?? null,
          },
        },
      ]
    }),
  )
  return isProvisional(`${year}-01-01`)
    ? {
        drafts,
        note: [
          `${year}年节假日安排尚未公布，日期为暂定；公布后逢节假日的请改期`,
          `The public holidays of ${year} are not announced yet: the days are provisional, and those that fall on one are to be moved`,
        ],
      }
    : { drafts }
}
