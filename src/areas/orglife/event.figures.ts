import { withinScope } from '../../derive/tally.ts'
import { reachedStates } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { event } from './event.ts'

/**
 * 三会一课落实率: one row is one branch in one period in which a meeting was due (§5.1, LIFE-02): a general meeting and a lecture each quarter,
 * a committee meeting each month where the branch has seven formal members or more (ORG-04). `met` where at least one was held, by the branch or
 * together with others (decision 33); what only makes up for an earlier period is not on time (LIFE-03).
 * Periods count once they are over; a branch counts where it stood on the period's last day, if it was founded before the period began.
 */
export const frequencyRate: FunctionFigure = {
  key: 'orglife.frequency-rate',
  version: 2,
  measure: 'share',
  readers: staff,
  filter: [
    '每个支部每季度应召开党员大会、安排党课各一次，正式党员7人以上的支部每月应召开支委会一次；期满后计入，当期召开（含联办）即为落实，补开以前漏开的不计',
    'each branch owes a general meeting and a lecture a quarter, and a committee meeting a month where it has seven formal members or more; counted when the period is over, met where one was held in it, alone or with others; what makes up for an earlier one is not',
  ],
  rows: (scope, district, params, today) => {
    const home = params.add(district, 'text')
    const from = params.add(scope.from, 'date')
    const to = params.add(scope.to < today ? scope.to : today, 'date')
    // Below the district only its own branches are looked up; for all of them reading by day is faster.
    const ofBranch = (org: string): string => (scope.path.length === 6 ? '' : ` and ${org} in (select org_id from branch)`)
    const standing = params.add(reachedStates(event, 'held'), 'text[]')
    return `
      with due as (
        select 'assembly' as kind, '党员大会' as name, d::date as first, (d + interval '3 months - 1 day')::date as last from generate_series(date_trunc('quarter', ${from}::timestamp), ${to}::timestamp, interval '3 months') d
        union all
        select 'lecture', '党课', d::date, (d + interval '3 months - 1 day')::date from generate_series(date_trunc('quarter', ${from}::timestamp), ${to}::timestamp, interval '3 months') d
        union all
        select 'committee', '支委会', d::date, (d + interval '1 month - 1 day')::date from generate_series(date_trunc('month', ${from}::timestamp), ${to}::timestamp, interval '1 month') d
      ), branch as (
        select due.*, s.org_id, s.short_name, s.path, o.guard_path
        from due
        join organization_span s on s.district_id = ${home} and s.from_day <= due.last and due.last < s.until_day and s.type in ('ZB', 'LH')
          and ${withinScope(scope, 's.path', 'due.last', params)}
        join organization o on o.district_id = s.district_id and o.id = s.org_id and o.founded_on <= due.first
        where due.first >= ${from} and due.last <= ${to}
      ), large as (
        select m.org_id from membership m join member p on p.district_id = m.district_id and p.id = m.member
        where m.district_id = ${home}${ofBranch('m.org_id')} and m.state <> 'void' and m.from_day <= ${to} and (m.until_day is null or m.until_day >= ${to}) and p.full_on <= ${to}
        group by m.org_id having count(*) >= 7
      ), meeting as (
        select e.org_id, e.kinds, e.held_on from event e
        where e.district_id = ${home}${ofBranch('e.org_id')} and e.held_on between ${from} and ${to} and e.state = any(${standing}) and e.makes_up is null
        union all
        select h.organization, e.kinds, e.held_on from event_co_hosts h join event e on e.district_id = h.district_id and e.id = h.of_id
        where h.district_id = ${home}${ofBranch('h.organization')} and h.day between ${from} and ${to} and e.state = any(${standing}) and e.makes_up is null
      ), held as (
        select distinct e.org_id, k.kind, date_trunc(case k.kind when 'committee' then 'month' else 'quarter' end, e.held_on::timestamp)::date as first
        from meeting e cross join lateral unnest(e.kinds) k (kind)
        where k.kind in ('assembly', 'lecture', 'committee')
      )
      select 'organization' as register, b.org_id as id, b.short_name || ' · ' || b.name || ' ' || to_char(b.first, 'YYYY-MM') as title, b.last as day, b.org_id, b.path, b.guard_path, 1::numeric as adds, held.org_id is not null as met
      from branch b
      left join held on held.org_id = b.org_id and held.kind = b.kind and held.first = b.first
      where b.kind <> 'committee' or b.org_id in (select org_id from large)`
  },
}
