import { type ByHand, type HandScope, home, inBeing, count, during, tree, value, valueAtEnd, share } from './hand.ts'

/** Lines of coverage in force on the last day, of units that are not void. */
const covered = (s: HandScope, what: string, also = 'true'): string =>
  `select ${what} from new_unit r join new_unit_coverage l on l.district_id = r.district_id and l.of_id = r.id ${tree(s, `'${s.to}'`)} where r.${home} and r.state <> 'void' and ${inBeing(s, 'l.from_day', 'l.until_day')} and ${also}`
const coverageRate =
  (met: string): ByHand =>
  s =>
    covered(s, `count(*) filter (where ${met}) as num, count(*) as den`)

/** Terms with the day on which the next body was elected, as `t`. */
const terms = `
  select t.id, t.org_id, t.seats, t.started_on, t.ends_on::date as ends_on, t.postponed_until, least(t.elected_on, e.held_on) as elected_on
  from term t left join (
    select term, min(held_on) as held_on from election where ${home} and kind <> 'by-election' and state in ('held', 'reported', 'filed') group by term
  ) e on e.term = t.id
  where t.${home} and t.state <> 'void' and t.state <> 'ended'`
const onTime = (s: HandScope): string => `t.elected_on <= '${s.to}' and t.elected_on <= greatest(t.ends_on, t.postponed_until)`
const due = (s: HandScope, what: string, also = 'true'): string =>
  `select ${what} from (${terms}) t join organization o on o.${home} and o.id = t.org_id ${tree(s, `greatest(t.ends_on, '${s.from}'::date)`, 't.org_id')}
   where t.ends_on <= '${s.to}' and (t.ends_on >= '${s.from}' or t.elected_on is null or t.elected_on >= '${s.from}') and (o.until_day is null or o.until_day >= greatest(t.ends_on, '${s.from}'::date)) and ${also}`
const running = (s: HandScope): string => `(t.postponed_until is not null and t.postponed_until >= '${s.to}')`
const open = (s: HandScope): string => `(t.elected_on is null or t.elected_on > '${s.to}')`
const inOffice = (s: HandScope, what: string, also: string): string =>
  `select ${what} from (${terms}) t join organization o on o.${home} and o.id = t.org_id ${tree(s, `'${s.to}'`, 't.org_id')}
   where ${open(s)} and (o.until_day is null or o.until_day >= '${s.to}') and ${also}`

/** Figures of the group, each as somebody would write it for this number alone. */
export const organizations: Readonly<Record<string, ByHand>> = {
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
  'organizations.standing': valueAtEnd('count(*)', 'organization', 'founded_on', 'until_day', `r.type in ('JW', 'DZ', 'ZB', 'LH')`),
  'organizations.secretaries': valueAtEnd('count(*)', 'body_member', 'from_day', 'until_day', `r.seat = 'secretary'`),
  'organizations.terms-due': s => due(s, 'count(*) as value'),
  'organizations.terms-on-time': s => due(s, 'count(*) as value', onTime(s)),
  'organizations.terms-late': s =>
    due(s, 'count(*) as value', `t.elected_on <= '${s.to}' and t.elected_on > greatest(t.ends_on, t.postponed_until)`),
  'organizations.terms-postponed': s => due(s, 'count(*) as value', `${open(s)} and ${running(s)}`),
  'organizations.terms-not-done': s => due(s, 'count(*) as value', `${open(s)} and not ${running(s)}`),
  'organizations.terms-on-time-rate': s => due(s, `count(*) filter (where ${onTime(s)}) as num, count(*) as den`),
  'organizations.terms-due-soon': s =>
    inOffice(
      s,
      'count(*) as value',
      `greatest(t.ends_on, t.postponed_until) > '${s.to}' and greatest(t.ends_on, t.postponed_until) <= '${s.to}'::date + interval '6 months'`,
    ),
  'organizations.vacancies': s =>
    inOffice(s, 'coalesce(sum(t.seats - b.persons), 0) as value', `t.started_on <= '${s.to}' and t.seats > b.persons`).replace(
      'join organization o',
      `cross join lateral (select count(distinct m.who) as persons from body_member m where m.${home} and m.term = t.id and m.state <> 'void' and ${inBeing(s, 'm.from_day', 'm.until_day')}) b join organization o`,
    ),
  'organizations.elections': count('election', 'held_on', `r.state in ('held', 'reported', 'filed', 'invalid') and r.invalid_on is null`),
  'organizations.new-units': valueAtEnd('count(*)', 'new_unit', 'listed_on', 'until_day'),
  'organizations.new-unit-staff': valueAtEnd('coalesce(sum(r.staff), 0)', 'new_unit', 'listed_on', 'until_day'),
  'organizations.new-unit-members': valueAtEnd('coalesce(sum(r.members), 0)', 'new_unit', 'listed_on', 'until_day'),
  'organizations.new-units-covered': s => covered(s, 'count(*) as value', `l.mode in ('SOLE', 'JOINT', 'AREA')`),
  'organizations.organization-coverage-rate': coverageRate(`l.mode in ('SOLE', 'JOINT', 'AREA')`),
  'organizations.work-coverage-rate': coverageRate(`l.mode is distinct from 'NONE'`),
  'organizations.should-build': s => covered(s, 'count(*) as value', `l.mode not in ('SOLE', 'JOINT') and r.formal_members >= 3`),
  'organizations.units-surveyed': value('count(distinct r.unit_name)', 'unit_survey', 'surveyed_on'),
  'organizations.units-founded': count('unit_survey', 'founded_on', `r.state in ('founded', 'trained')`),
  'organizations.instructors': valueAtEnd('count(distinct r.who)', 'instructor', 'appointed_on', 'until_day'),
  'organizations.joint-meetings': count('joint_meeting', 'held_on', `r.state = 'held'`),
  'organizations.joint-meeting-rate': s =>
    `select count(*) filter (where m.committee is not null) as num, count(*) as den
     from (values ('2025-01-01'::date, '2025-03-31'::date), ('2025-04-01', '2025-06-30'), ('2025-07-01', '2025-09-30'), ('2025-10-01', '2025-12-31')) q (first, last)
     join joint_committee r on r.${home} and r.state <> 'void' and r.approved_on <= q.first and (r.until is null or r.until >= q.last)
     left join (select distinct committee, date_trunc('quarter', held_on)::date as first from joint_meeting where ${home} and state = 'held' and ${during(s, 'held_on')}) m on m.committee = r.id and m.first = q.first
     ${tree(s, 'q.last')}`,
  'organizations.resource-items': count('resource_item', 'listed_on'),
  'organizations.resource-items-done': count('resource_item', 'done_on', `r.state = 'done'`),
  'organizations.community-funds': value('round(coalesce(sum(r.amount), 0) / 1000000.0, 2)', 'community_fund', 'allotted_on'),
  'organizations.community-funds-used': s =>
    `select round(coalesce(sum(l.amount), 0) / 1000000.0, 2) as value from community_fund r join community_fund_uses l on l.district_id = r.district_id and l.of_id = r.id ${tree(s, 'l.used_on')} where r.${home} and r.state <> 'void' and ${during(s, 'l.used_on')}`,
  'organizations.community-staff': s =>
    `select coalesce(sum(l.actual), 0) as value from community_staff r join community_staff_posts l on l.district_id = r.district_id and l.of_id = r.id ${tree(s, 'r.counted_on')} where r.${home} and r.state <> 'void' and ${during(s, 'r.counted_on')}`,
  'organizations.community-brands': valueAtEnd('count(*)', 'community_brand', 'established_on', 'until_day'),
}
