import { districtLifeDay, lifeDay, type LifeDayRule } from '../../codes/life-day.ts'
import { type Parameters, withinScope } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { addMonths, type Day, monthOf } from '../../language/day.ts'
import { reachedStates } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { event } from './event.ts'

/**
 * 固定组织生活日落实率: one row is one branch in one month; `met` where an activity was held on its fixed day, by the branch or together with others (LIFE-12).
 * The fixed day is that of the nearest approved rule at or above the branch on the month's first day, else the first Tuesday (LIFE-10, LIFE-13).
 * Months count once they are over; a branch counts where it stood on the month's last day, if it was founded before the month began.
 */
export const fixedDayRate: FunctionFigure = {
  key: 'orglife.fixed-day-rate',
  version: 1,
  measure: 'share',
  readers: staff,
  filter: [
    '每个支部每月计一次，月满后计入；固定组织生活日当天开展活动（含联办）即为落实，当月其他日子开展的不计',
    'each branch once a month, counted when the month is over; met where an activity was held on the fixed day itself, alone or with others',
  ],
  rows: (scope, district, params, today) => {
    const home = params.add(district, 'text')
    const from = params.add(scope.from, 'date')
    const last = scope.to < today ? scope.to : today
    const to = params.add(last, 'date')
    const ofBranch = (org: string): string => (scope.path.length === 6 ? '' : ` and ${org} in (select org_id from branch)`)
    const standing = params.add(reachedStates(event, 'held'), 'text[]')
    return `
      with month as (
        select d::date as first, (d + interval '1 month - 1 day')::date as last from generate_series(date_trunc('month', ${from}::timestamp), ${to}::timestamp, interval '1 month') d
      ), branch as (
        select m.first, m.last, s.org_id, s.short_name, s.path, o.guard_path
        from month m
        join organization_span s on s.district_id = ${home} and s.from_day <= m.last and m.last < s.until_day and s.type in ('ZB', 'LH')
          and ${withinScope(scope, 's.path', 'm.last', params)}
        join organization o on o.district_id = s.district_id and o.id = s.org_id and o.founded_on <= m.first
        where m.first >= ${from} and m.last <= ${to}
      ), rule as (
        select m.first, s.path, r.nth, r.weekday, r.holiday_shift as shift, r.from_day, r.id
        from month m
        join life_day_rule r on r.district_id = ${home} and r.state = 'approved' and r.from_day <= m.first and (r.until_day is null or r.until_day >= m.first)
        join organization_span s on s.district_id = ${home} and s.org_id = r.org_id and s.from_day <= m.first and m.first < s.until_day
      ), chosen as (
        select distinct on (b.org_id, b.first) b.org_id, b.first, r.nth, r.weekday, r.shift
        from branch b cross join (values (6), (11), (16), (21), (26), (31)) deep (at)
        join rule r on r.first = b.first and r.path = left(b.path, deep.at)
        where deep.at <= length(b.path)
        order by b.org_id, b.first, deep.at desc, r.from_day desc, r.id desc
      ), fixed as (${fixedDays(scope.from, last, params)}), owed as (
        select b.*, f.day as fixed
        from branch b
        left join chosen c on c.org_id = b.org_id and c.first = b.first
        left join fixed f on f.first = b.first and f.nth = coalesce(c.nth, ${districtLifeDay.nth}) and f.weekday = coalesce(c.weekday, '${districtLifeDay.weekday}')
          and f.shift = coalesce(c.shift, '${districtLifeDay.shift}')
      ), held as (
        select e.org_id, e.held_on from event e where e.district_id = ${home}${ofBranch('e.org_id')} and e.held_on between ${from} and ${to} and e.held_on in (select fixed from owed) and e.state = any(${standing})
        union
        select h.organization, h.day from event_co_hosts h join event e on e.district_id = h.district_id and e.id = h.of_id
        where h.district_id = ${home}${ofBranch('h.organization')} and h.day between ${from} and ${to} and h.day in (select fixed from owed) and e.state = any(${standing})
      )
      select 'organization' as register, b.org_id as id, b.short_name || ' · ' || b.fixed as title, b.last as day, b.org_id, b.path, b.guard_path, 1::numeric as adds, held.org_id is not null as met
      from owed b
      left join held on held.org_id = b.org_id and held.held_on = b.fixed
      where b.fixed is not null`
  },
}

/** The fixed day of each month by each rule there may be, as SQL; a month without a fifth such weekday owes none. */
function fixedDays(from: Day, to: Day, params: Parameters): string {
  const rows: [first: Day, nth: number, weekday: string, shift: string, day: Day][] = []
  for (let first = `${monthOf(from)}-01`; first <= to; first = addMonths(first, 1))
    for (const nth of [1, 2, 3, 4, 5])
      for (const weekday of [1, 2, 3, 4, 5, 6, 7])
        for (const shift of shifts) {
          const day = lifeDay(monthOf(first), { nth, weekday, shift })
          if (day) rows.push([first, nth, String(weekday), shift, day])
        }
  const column = (at: 0 | 1 | 2 | 3 | 4, type: string): string =>
    params.add(
      rows.map(row => row[at]),
      `${type}[]`,
    )
  return `select * from unnest(${column(0, 'date')}, ${column(1, 'bigint')}, ${column(2, 'text')}, ${column(3, 'text')}, ${column(4, 'date')}) as f (first, nth, weekday, shift, day)`
}

const shifts: readonly LifeDayRule['shift'][] = ['nextTuesday', 'nextWorkday', 'keep']
