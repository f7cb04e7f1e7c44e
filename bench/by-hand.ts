import { district } from './size.ts'

/** What a hand-written statement is about. */
export interface HandScope {
  path: string
  /** The whole district: no need to look at the tree. */
  whole: boolean
  from: string
  to: string
}

/** A statement written by hand for one figure; it returns `value`, or `num` and `den` for a ratio. No row policy, nothing about who may see what. */
export type ByHand = (s: HandScope) => string

const home = `district_id = '${district}'`
/** The tree as it stood on the row's day. */
const tree = (s: HandScope, day: string, org = 'r.org_id'): string =>
  s.whole
    ? ''
    : `join organization_span s on s.${home} and s.org_id = ${org} and s.path >= '${s.path}' and s.path < '${s.path}/' and s.from_day <= ${day} and s.until_day > ${day}`
const during = (s: HandScope, day: string): string => `${day} between '${s.from}' and '${s.to}'`
const openIn = (s: HandScope, first: string, last: string): string =>
  `${first} <= '${s.to}' and (${last} is null or ${last} >= '${s.from}')`
const inBeing = (s: HandScope, first: string, last: string): string => `${first} <= '${s.to}' and (${last} is null or ${last} >= '${s.to}')`
/** The day that a row of many days is counted by: its last, or the last of the period. */
const lastOf = (s: HandScope, last: string): string => `least('${s.to}'::date, ${last})`
const ofKind = (kind: string): string => `r.programme_id in (select id from programme where ${home} and kind = '${kind}')`
const emergency = ofKind('emergency')
/** Emergencies that overlap the period. */
const overlapping = (s: HandScope): string =>
  `select id, ended_on from programme where ${home} and state <> 'void' and kind = 'emergency' and ${openIn(s, 'started_on', 'ended_on')}`

const count = (table: string, day: string, also = 'true'): ByHand => value('count(*)', table, day, also)
const value =
  (what: string, table: string, day: string, also = 'true'): ByHand =>
  s =>
    `select ${what} as value from ${table} r ${tree(s, `r.${day}`)} where r.${home} and r.state <> 'void' and ${during(s, `r.${day}`)} and ${also}`
const valueOpen =
  (what: string, table: string, first: string, last: string, also = 'true'): ByHand =>
  s =>
    `select ${what} as value from ${table} r ${tree(s, lastOf(s, `r.${last}`))} where r.${home} and r.state <> 'void' and ${openIn(s, `r.${first}`, `r.${last}`)} and ${also}`
const valueAtEnd =
  (what: string, table: string, first: string, last: string, also = 'true'): ByHand =>
  s =>
    `select ${what} as value from ${table} r ${tree(s, `'${s.to}'`)} where r.${home} and r.state <> 'void' and ${inBeing(s, `r.${first}`, `r.${last}`)} and ${also}`
const share =
  (met: string, table: string, day: string, also = 'true'): ByHand =>
  s =>
    `select count(*) filter (where ${met}) as num, count(*) as den from ${table} r ${tree(s, `r.${day}`)} where r.${home} and r.state <> 'void' and ${during(s, `r.${day}`)} and ${also}`

const held = `r.state in ('held', 'recorded', 'checked', 'archived')`
const attended =
  (what: string, also: string): ByHand =>
  s =>
    `select ${what} as value from event r join event_attendance l on l.district_id = r.district_id and l.of_id = r.id ${tree(s, 'r.held_on')}
     where r.${home} and ${held} and ${during(s, 'r.held_on')} and l.state = 'present' and ${also}`
const microLecture = `'lecture' = any(r.kinds) and r.micro and r.lecturer_kind = 'secretary'`
const themed = `r.kinds && array['theme-activity', 'oath', 'contest', 'essay'] and ${ofKind('themed-education')}`

const approved = `r.state in ('probationary', 'extended', 'full', 'cancelled', 'transferredOut')`
const sent =
  (what: string, table: string): ByHand =>
  s =>
    `select ${what} as value from weak_case r join ${table} l on l.district_id = r.district_id and l.of_id = r.id ${tree(s, lastOf(s, 'r.closed_on'))} where r.${home} and r.state <> 'void' and ${openIn(s, 'r.listed_on', 'r.closed_on')}`

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

/** Each figure as somebody would write it for this number alone; `npm run bench` says which figures have none. */
export const byHand: Readonly<Record<string, ByHand>> = {
  'response.pioneer-posts': s =>
    `select count(distinct r.id) as value from post r join post_staffing l on l.district_id = r.district_id and l.of_id = r.id ${tree(s, lastOf(s, 'l.until_day'))}
     where r.${home} and r.state <> 'void' and r.kind = 'pioneer' and ${emergency} and ${openIn(s, 'l.from_day', 'l.until_day')}`,
  'response.member-volunteers': value('count(distinct r.member)', 'volunteer', 'joined_on', emergency),
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
  'response.households-served': value('count(distinct r.household)', 'ticket', 'closed_on', emergency),
  'response.tickets': count('ticket', 'closed_on', emergency),
  'response.shifts': count('shift', 'stands_on', `r.ends_at is not null and ${emergency}`),
  'response.disinfections': count('disinfection', 'done_on', emergency),
  'response.honours': count('honour', 'granted_on'),
  'education.theme-activities': count('event', 'held_on', `${held} and ${themed}`),
  'education.theme-activity-members': attended('count(distinct l.member)', themed),
  'education.leader-lectures': count('event', 'held_on', `${held} and 'lecture' = any(r.kinds) and r.lecturer_kind = 'leading-cadre'`),
  'education.secretary-lectures': count('event', 'held_on', `${held} and ${microLecture}`),
  'education.members-lectured': attended('count(*)', microLecture),
  'education.members-lectured-persons': attended('count(distinct l.member)', microLecture),
  'education.centre-group-sessions': count('event', 'held_on', `${held} and 'centre-group' = any(r.kinds)`),
  'education.expert-reports': count(
    'event',
    'held_on',
    `${held} and r.lecturer_kind = 'expert' and r.kinds && array['expert-report', 'centre-group', 'lecture']`,
  ),
  'organizations.functional': valueAtEnd('count(*)', 'organization', 'founded_on', 'until_day', `r.type in ('GN', 'PQ', 'CY')`),
  'organizations.big-work-committees': valueAtEnd(
    'count(distinct r.org_id)',
    'joint_committee',
    'approved_on',
    'until',
    `r.kind = 'big-work-committee'`,
  ),
  'organizations.big-committees': valueAtEnd(
    'count(distinct r.org_id)',
    'joint_committee',
    'approved_on',
    'until',
    `r.kind = 'big-committee'`,
  ),
  'organizations.big-committee-rate': s =>
    `select count(*) filter (where s.org_id in (select org_id from joint_committee j where j.${home} and j.state <> 'void' and j.kind = 'big-committee' and ${inBeing(s, 'j.approved_on', 'j.until')})) as num, count(*) as den
     from organization_span s where s.${home} and s.path >= '${s.path}' and s.path < '${s.path}/' and s.from_day <= '${s.to}' and s.until_day > '${s.to}' and s.sector = 'community'
       and (s.type in ('JW', 'DZ') or s.type in ('ZB', 'LH') and length(s.path) = 16)`,
  'organizations.co-building-units': valueAtEnd('count(distinct r.unit_name)', 'agreement', 'signed_on', 'valid_until'),
  'organizations.pledges': count('pledge', 'pledged_on'),
  'organizations.pledges-kept': count('pledge', 'pledged_on', `r.state = 'kept'`),
  'organizations.pledges-rate': share(`r.state = 'kept'`, 'pledge', 'pledged_on'),
  'recognition.organ-activities': count('event', 'held_on', `${held} and ${ofKind('organ-programme')}`),
  'recognition.organ-participations': attended('count(*)', ofKind('organ-programme')),
  'recognition.good-deeds': count('good_deed', 'done_on', `r.state = 'confirmed'`),
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
  'rectification.weak-communities': valueOpen('count(*)', 'weak_case', 'listed_on', 'closed_on'),
  'rectification.weak-closed': valueOpen('count(*)', 'weak_case', 'listed_on', 'closed_on', `r.state = 'removed'`),
  'rectification.leaders-assigned': sent('count(distinct l.name)', 'weak_case_leaders'),
  'rectification.first-secretaries': sent('count(distinct l.name)', 'weak_case_first_secretaries'),
  'rectification.work-groups': sent('count(*)', 'weak_case_work_groups'),
  'rectification.paired-units': sent('count(distinct l.name)', 'weak_case_paired_units'),
  'rectification.households-visited': value('coalesce(sum(r.households), 0)', 'visit', 'visited_on'),
  'rectification.cards-issued': value('coalesce(sum(r.cards), 0)', 'visit', 'visited_on'),
  'rectification.opinions': count('opinion', 'collected_on'),
  'rectification.opinions-settled': share('r.settled_on is not null and r.fed_back_on is not null', 'opinion', 'collected_on'),
  'rectification.funds': value('coalesce(sum(r.amount), 0) / 1000000.0', 'fund', 'put_in_on'),
  'rectification.practical-matters': count('practical_matter', 'completed_on'),
  'members.on-roll': valueAtEnd('count(*)', 'membership', 'from_day', 'until_day'),
  'members.approved': count('development', 'approved_on', approved),
  'members.accepted': count(
    'development',
    'branch_meeting_on',
    `r.state in ('branchPassed', 'notApproved', 'probationary', 'extended', 'full', 'cancelled', 'transferredOut') and r.not_approved_on is null`,
  ),
  'members.approved-women': count('development', 'approved_on', `${approved} and r.sex = '2'`),
  'members.approved-women-share': share(`r.sex = '2'`, 'development', 'approved_on', approved),
  'members.approved-young': count('development', 'approved_on', `${approved} and r.age_on_approval <= 35`),
  'members.approved-young-share': share(`r.age_on_approval <= 35`, 'development', 'approved_on', approved),
  'members.approved-college': count('development', 'approved_on', `${approved} and r.college_on_approval = 'yes'`),
  'members.approved-college-share': share(`r.college_on_approval = 'yes'`, 'development', 'approved_on', approved),
  'members.approved-private': count('development', 'approved_on', `${approved} and r.new_sector = 'yes'`),
  'members.approved-private-share': share(`r.new_sector = 'yes'`, 'development', 'approved_on', approved),
  'members.dues-collected': value('coalesce(sum(r.total), 0) / 100.0', 'dues_payment', 'paid_on'),
  'members.dues-settled': s =>
    `select coalesce(sum(l.amount), 0) / 100.0 as value from dues_payment_months l join dues_payment r on r.district_id = l.district_id and r.id = l.of_id ${tree(s, `(l.month || '-01')::date`)}
     where l.${home} and r.state <> 'void' and l.month between '${s.from.slice(0, 7)}' and '${s.to.slice(0, 7)}'`,
  'members.dues-backpaid': value('coalesce(sum(r.back_paid), 0) / 100.0', 'dues_payment', 'paid_on'),
}
