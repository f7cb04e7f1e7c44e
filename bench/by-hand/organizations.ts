import { type ByHand, home, inBeing, count, valueAtEnd, share } from './hand.ts'

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
}
