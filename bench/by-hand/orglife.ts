import { type ByHand, home, tree, during, inBeing, count, held } from './hand.ts'

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
    ), done as (
      select distinct r.org_id, k.kind, date_trunc(case k.kind when 'committee' then 'month' else 'quarter' end, r.held_on::timestamp)::date as first
      from event r cross join lateral unnest(r.kinds) k(kind) where r.${home} and ${during(s, 'r.held_on')} and ${held} and k.kind in ('assembly', 'lecture', 'committee')
        and r.org_id in (select org_id from organization_span s where s.${home} and s.path >= '${s.path}' and s.path < '${s.path}/')
    )
    select count(done.org_id) as num, count(*) as den from owed left join done using (org_id, kind, first)`,
  'orglife.attendance-rate': s =>
    `select coalesce(sum(r.present), 0) as num, coalesce(sum(r.due), 0) as den from event r ${tree(s, 'r.held_on')} where r.${home} and ${held} and ${during(s, 'r.held_on')}`,
}
