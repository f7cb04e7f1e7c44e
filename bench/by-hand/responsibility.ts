import { type ByHand, count, during, home, share, tree, value } from './hand.ts'

const assessed = (kind: string): ByHand =>
  value(
    'count(distinct r.site)',
    'assessment_sheet',
    'cut_off_on',
    `r.state = 'final' and exists (select from site t where t.${home} and t.id = r.site and t.kind = '${kind}')`,
  )

const codes =
  (part: string): ByHand =>
  s =>
    `select count(distinct l.code) as value from ${part} l where l.${home} and l.of_id in (
       select r.scheme from assessment_sheet r ${tree(s, 'r.cut_off_on')} where r.${home} and r.state <> 'void' and ${during(s, 'r.cut_off_on')}
       union select r.scheme from assessment_check r ${tree(s, 'r.checked_on')} where r.${home} and r.state <> 'void' and ${during(s, 'r.checked_on')})`

/** Figures of the group, each as somebody would write it for this number alone. */
export const responsibility: Readonly<Record<string, ByHand>> = {
  'responsibility.letters': count('letter', 'signed_on', `r.state = 'signed'`),
  'responsibility.task-completion': share(`r.state = 'completed'`, 'task', 'due_on', 'r.cancelled_on is null'),
  'responsibility.quarterly-reports': count('quarterly_return', 'submitted_on', `r.state in ('submitted', 'accepted', 'returned')`),
  'responsibility.quarterly-on-time': s => `
    with owed as (
      select s.org_id, q::date - 1 as last from generate_series('2024-01-01'::timestamp, '2027-01-01', interval '3 months') q
      join organization_span s on s.${home} and s.type in ('GW', 'JW') and s.path >= '${s.path}' and s.path < '${s.path}/' and s.from_day <= q::date + 9 and s.until_day > q::date + 9
      join organization o on o.${home} and o.id = s.org_id and o.founded_on <= (q - interval '3 months')::date where ${during(s, 'q::date + 9')}
    )
    select count(*) filter (where exists (select from quarterly_return r where r.${home} and r.org_id = owed.org_id and r.quarter_end = owed.last and r.state in ('submitted', 'accepted', 'returned') and r.timely = 'yes')) as num, count(*) as den from owed`,
  'responsibility.committees-assessed': s =>
    `select count(distinct r.org_id) as value from assessment_sheet r join organization_span t on t.${home} and t.org_id = r.org_id and t.from_day <= r.cut_off_on and t.until_day > r.cut_off_on and t.type in ('GW', 'JW')
       and t.path >= '${s.path}' and t.path < '${s.path}/' where r.${home} and r.state = 'final' and ${during(s, 'r.cut_off_on')}`,
  'responsibility.community-sites-assessed': assessed('community'),
  'responsibility.organ-sites-assessed': assessed('organ'),
  'responsibility.school-sites-assessed': assessed('school'),
  'responsibility.new-sites-assessed': assessed('two-new'),
  'responsibility.weak-communities-assessed': value('count(distinct r.weak_case)', 'assessment_sheet', 'cut_off_on', `r.state = 'final'`),
  'responsibility.scheme-categories': codes('scheme_categories'),
  'responsibility.scheme-items': codes('scheme_items'),
  'responsibility.scheme-points': codes('scheme_points'),
}
