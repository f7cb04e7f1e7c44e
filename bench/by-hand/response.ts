import {
  type ByHand,
  type HandScope,
  home,
  tree,
  during,
  openIn,
  lastOf,
  emergency,
  overlapping,
  count,
  value,
  valueOpen,
  valueAtEnd,
} from './hand.ts'

const deployed =
  (role: string): ByHand =>
  s =>
    `
    select count(*) as value from (
      select min(case r.role when 'cadre' then 1 when 'community-worker' then 2 when 'grid' then 3 end) as first from deployment r ${tree(s, lastOf(s, 'r.until_day'))}
      where r.${home} and r.state <> 'void' and r.programme_id in (select id from (${overlapping(s)}) e) and ${openIn(s, 'r.from_day', 'r.until_day')} group by r.who
    ) x where first = ${['cadre', 'community-worker', 'grid'].indexOf(role) + 1}`

const donors = (s: HandScope): string => `
    from (select least(max(coalesce(ended_on, '${s.to}')), '${s.to}') as day from (${overlapping(s)}) e) cut
    join membership m on m.${home} and m.state <> 'void' and m.from_day <= cut.day and (m.until_day is null or m.until_day >= cut.day) ${tree(s, 'cut.day', 'm.org_id')}
    left join (select distinct member from donation where ${home} and state <> 'void' and programme_id in (select id from (${overlapping(s)}) e) and ${during(s, 'donated_on')}) g on g.member = m.member`

/** Figures of the group, each as somebody would write it for this number alone. */
export const response: Readonly<Record<string, ByHand>> = {
  'response.pioneer-posts': s =>
    `select count(distinct r.id) as value from post r join post_staffing l on l.district_id = r.district_id and l.of_id = r.id ${tree(s, lastOf(s, 'l.until_day'))}
     where r.${home} and r.state <> 'void' and r.kind = 'pioneer' and ${emergency} and ${openIn(s, 'l.from_day', 'l.until_day')}`,
  'response.member-volunteers': value('count(distinct r.who)', 'volunteer', 'joined_on', `r.member is not null and ${emergency}`),
  'response.public-volunteers': value('count(distinct r.who)', 'volunteer', 'joined_on', `r.member is null and ${emergency}`),
  'response.reported-in-members': s =>
    `select count(distinct r.who) as value from report_in r
     join organization_span s on s.${home} and s.org_id = r.org_id and s.path >= '${s.path}' and s.path < '${s.path}/' and s.from_day <= r.reported_on and s.until_day > r.reported_on
     left join membership m on m.${home} and m.member = r.member and m.state <> 'void' and m.from_day <= r.reported_on and (m.until_day is null or m.until_day >= r.reported_on)
     left join organization_span h on h.${home} and h.org_id = m.org_id and h.from_day <= r.reported_on and h.until_day > r.reported_on
     where r.${home} and r.state <> 'void' and ${during(s, 'r.reported_on')} and r.programme_id in (select id from (${overlapping(s)}) e)
       and (h.path is null or left(h.path, 11) <> left(s.path, 11))`,
  'response.cadres-deployed': deployed('cadre'),
  'response.community-workers': deployed('community-worker'),
  'response.grid-staff': deployed('grid'),
  'response.checkpoints': valueOpen('count(*)', 'checkpoint', 'open_from', 'open_until', emergency),
  'response.isolation-sites': valueOpen('count(*)', 'isolation_site', 'open_from', 'open_until', emergency),
  'response.closed-areas': valueOpen('count(*)', 'closed_area', 'closed_from', 'closed_until', emergency),
  'response.banners': value('coalesce(sum(r.quantity), 0)', 'publicity_item', 'produced_on', `r.kind = 'banner' and ${emergency}`),
  'response.display-boards': value('coalesce(sum(r.quantity), 0)', 'publicity_item', 'produced_on', `r.kind = 'board' and ${emergency}`),
  'response.leaflets': value(
    'coalesce(sum(r.quantity), 0)',
    'publicity_item',
    'produced_on',
    `r.kind in ('handbook', 'leaflet') and ${emergency}`,
  ),
  'response.posts-online': count('online_post', 'published_on', emergency),
  'response.donors': s => `select count(g.member) as value ${donors(s)}`,
  'response.donation-rate': s => `select count(g.member) as num, count(*) as den ${donors(s)}`,
  'response.donation-amount': value('coalesce(sum(r.amount), 0) / 100.0', 'donation', 'donated_on', emergency),
  'response.commandos': valueOpen('count(*)', 'team', 'formed_on', 'ended_on', `r.kind = 'commando' and ${emergency}`),
  'response.grids': valueAtEnd('count(*)', 'place', 'since', 'until', `r.kind = 'grid' and r.head_name is not null`),
  'response.temporary-organizations': s =>
    `select count(distinct r.id) as value from organization r join programme e on e.${home} and e.state <> 'void' and e.kind = 'emergency' and e.started_on <= r.founded_on and (e.ended_on is null or e.ended_on >= r.founded_on)
       and ${openIn(s, 'e.started_on', 'e.ended_on')} ${tree(s, 'r.founded_on', 'r.id')} where r.${home} and r.state <> 'void' and r.type in ('LS', 'LW') and r.founded_on <= '${s.to}'`,
  'response.supplies': value('coalesce(sum(r.quantity), 0)', 'supply', 'moved_on', `r.direction = 'out' and ${emergency}`),
  'response.households-served': value('count(distinct r.door)', 'ticket', 'closed_on', emergency),
  'response.tickets': count('ticket', 'closed_on', emergency),
  'response.shifts': count('shift', 'stands_on', `r.ends_at is not null and ${emergency}`),
  'response.disinfections': count('disinfection', 'done_on', emergency),
  'response.honours': count('honour', 'granted_on'),
  'response.entries': count('checkpoint_entry', 'passed_on', emergency),
  'response.fevers': count('checkpoint_entry', 'passed_on', `r.temperature >= 373 and ${emergency}`),
  'response.households-isolated': s =>
    `select count(distinct r.door) as value from isolation_household r ${tree(s, lastOf(s, 'r.until_day'))}
     where r.${home} and r.state <> 'void' and ${emergency} and ${openIn(s, 'r.from_day', 'r.until_day')}`,
  'response.persons-on-duty': value('count(distinct r.who)', 'shift', 'stands_on', emergency),
  'response.incidents': count('incident', 'happened_on', emergency),
}
