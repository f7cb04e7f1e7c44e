import { lifeDays } from '../../src/codes/life-day.ts'
import { type ByHand, type HandScope, home, tree, during, inBeing, count, held, lines, named, share, value } from './hand.ts'

/** Visits received by bases that stood in the scope on the day. */
const received = (s: HandScope): string =>
  `from base_visit r left join event e on e.${home} and e.id = r.event and e.state in ('held', 'recorded', 'checked', 'archived') ${named(s, 'r.visit_on', 'r.base_org')} where r.${home} and r.state = 'received' and ${during(s, 'r.visit_on')}`

const graded = (also: string): ByHand =>
  lines('count(*)', 'member_review', 'members', 'r.reviewed_on', `r.state in ('graded', 'fedBack', 'reported') and ${also}`)

/** Figures of the group, each as somebody would write it for this number alone. */
export const orglife: Readonly<Record<string, ByHand>> = {
  'orglife.meetings': count('event', 'held_on', `${held} and r.kinds && array['assembly', 'committee', 'group', 'lecture']`),
  'orglife.frequency-rate': s => `
    with due as (
      select 'assembly' as kind, d::date as first, (d + interval '3 months - 1 day')::date as last from generate_series('${s.from}'::timestamp, '${s.to}', '3 months') d
      union all select 'lecture', d::date, (d + interval '3 months - 1 day')::date from generate_series('${s.from}'::timestamp, '${s.to}', '3 months') d
      union all select 'committee', d::date, (d + interval '1 month - 1 day')::date from generate_series('${s.from}'::timestamp, '${s.to}', '1 month') d
    ), large as (
      select m.org_id from membership m join member p on p.${home} and p.id = m.member where m.${home} and m.state <> 'void' and ${inBeing(s, 'm.from_day', 'm.until_day')} and p.full_on <= '${s.to}' group by 1 having count(*) >= 7
    ), owed as (
      select s.org_id, due.kind, due.first from due join organization_span s on s.${home} and s.type in ('ZB', 'LH') and s.path >= '${s.path}' and s.path < '${s.path}/' and s.from_day <= due.last and s.until_day > due.last
      join organization o on o.${home} and o.id = s.org_id and o.founded_on <= due.first where due.kind <> 'committee' or s.org_id in (select org_id from large)
    ), hosted as (
      select id, org_id as org from event where ${home} and ${during(s, 'held_on')} union select of_id, organization from event_co_hosts where ${home} and ${during(s, 'day')}
    ), done as (
      select distinct h.org as org_id, k.kind, date_trunc(case k.kind when 'committee' then 'month' else 'quarter' end, r.held_on::timestamp)::date as first
      from hosted h join event r on r.${home} and r.id = h.id cross join lateral unnest(r.kinds) k(kind) where ${held} and r.makes_up is null and k.kind in ('assembly', 'lecture', 'committee')
    )
    select count(done.org_id) as num, count(*) as den from owed left join done using (org_id, kind, first)`,
  'orglife.attendance-rate': s =>
    `select coalesce(sum(r.present), 0) as num, coalesce(sum(r.due), 0) as den from event r ${tree(s, 'r.held_on')} where r.${home} and ${held} and ${during(s, 'r.held_on')}`,
  'orglife.fixed-day-rate': s => {
    // Rules of the made district are exceptions of single branches, on a second Thursday; all others have the first Tuesday.
    const year = Number(s.from.slice(0, 4))
    const days = (weekday: number, nth: number, shift: 'keep' | 'nextTuesday'): string =>
      `(array[${lifeDays(year, { nth, weekday, shift })
        .map(day => `'${day}'::date`)
        .join(', ')}])[extract(month from m.first)::int]`
    return `
    with month as (select d::date as first, (d + interval '1 month - 1 day')::date as last from generate_series('${s.from}'::timestamp, '${s.to}', '1 month') d
    ), owed as (
      select s.org_id, case when exists (select from life_day_rule x where x.${home} and x.state = 'approved' and x.org_id = s.org_id and x.from_day <= m.first and (x.until_day is null or x.until_day >= m.first))
        then ${days(4, 2, 'keep')} else ${days(2, 1, 'nextTuesday')} end as day
      from month m join organization_span s on s.${home} and s.type in ('ZB', 'LH') and s.path >= '${s.path}' and s.path < '${s.path}/' and s.from_day <= m.last and s.until_day > m.last
      join organization o on o.${home} and o.id = s.org_id and o.founded_on <= m.first
    )
    select count(*) filter (where exists (select from event r where r.${home} and ${held} and r.held_on = owed.day
        and (r.org_id = owed.org_id or exists (select from event_co_hosts h where h.${home} and h.of_id = r.id and h.organization = owed.org_id)))) as num, count(*) as den from owed`
  },
  'orglife.events': count('event', 'held_on', held),
  'orglife.attendances': value('coalesce(sum(r.present), 0)', 'event', 'held_on', held),
  'orglife.open-batches': s => `select count(*) as value ${received(s)}`,
  'orglife.open-members': s => `select coalesce(sum(coalesce(e.present, r.arrived)), 0) as value ${received(s)}`,
  'orglife.open-members-persons': s =>
    `select count(distinct a.member) as value from event_attendance a where a.${home} and a.state = 'present' and a.of_id in (select e.id ${received(s)})`,
  'orglife.dual-life': s =>
    `select count(*) as value from event_attendance a join event r on r.${home} and r.id = a.of_id ${tree(s, 'r.held_on')}
     where a.${home} and ${held} and ${during(s, 'r.held_on')} and a.state = 'present' and (a."as" is null or a."as" = 'ordinary')
       and exists (select from dual_life d where d.${home} and d.state <> 'void' and d.member = a.member and d.from_day <= r.held_on and (d.until_day is null or d.until_day >= r.held_on)
         and (r.org_id in (select m.org_id from membership m where m.${home} and m.state <> 'void' and m.member = a.member and m.from_day <= r.held_on and (m.until_day is null or m.until_day >= r.held_on))
           or (r.org_id = d.org_id and r.kinds && array['democratic-life', 'life-meeting'])))`,
  'orglife.guided-meetings': s =>
    `select count(*) as value from life_meeting r ${tree(s, 'r.held_on')} where r.${home} and r.kind = 'democratic' and r.state in ('held', 'reported', 'mended') and ${during(s, 'r.held_on')}
     and r.id in (select g.of_id from life_meeting_guides g join organization_span b on b.${home} and b.org_id = g.body and b.path >= '${s.path}' and b.path < '${s.path}/' and b.counts_from <= g.day and b.counts_until > g.day where g.${home} and g.body <> g.org_id)`,
  'orglife.resolutions-rate': share(`r.state = 'done'`, 'resolution', 'due_on'),
  'orglife.life-items-rate': s =>
    `select count(l.done_on) as num, count(*) as den from life_meeting_items l join life_meeting r on r.${home} and r.id = l.of_id ${tree(s, 'l.due_on')} where l.${home} and r.state in ('held', 'reported', 'mended') and ${during(s, 'l.due_on')}`,
  'orglife.review-members': graded(`l.took = 'yes'`),
  'orglife.review-excellent': graded(`l.grade = 'excellent'`),
  'orglife.review-qualified': graded(`l.grade = 'qualified'`),
  'orglife.review-basic': graded(`l.grade = 'basic'`),
  'orglife.review-unqualified': graded(`l.grade = 'unqualified'`),
}
