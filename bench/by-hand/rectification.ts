import { type ByHand, home, tree, openIn, lastOf, count, value, valueOpen, share } from './hand.ts'

const sent =
  (what: string, table: string): ByHand =>
  s =>
    `select ${what} as value from weak_case r join ${table} l on l.district_id = r.district_id and l.of_id = r.id ${tree(s, lastOf(s, 'r.closed_on'))} where r.${home} and r.state <> 'void' and ${openIn(s, 'r.listed_on', 'r.closed_on')}`

/** Of each case open in the period how many of a support it has, the smallest number. */
const least =
  (counted: string, table: string): ByHand =>
  s =>
    `select min(n) as value from (
       select (select count(${counted}) from ${table} l where l.${home} and l.of_id = r.id) as n from weak_case r ${tree(s, lastOf(s, 'r.closed_on'))}
       where r.${home} and r.state <> 'void' and ${openIn(s, 'r.listed_on', 'r.closed_on')}
     ) x`

const inspected = `r.source = 'inspection'`

/** Figures of the group, each as somebody would write it for this number alone. */
export const rectification: Readonly<Record<string, ByHand>> = {
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
  'rectification.leaders-assigned-per-community': least('distinct l.name', 'weak_case_leaders'),
  'rectification.first-secretaries-per-community': least('distinct l.name', 'weak_case_first_secretaries'),
  'rectification.work-groups-per-community': least('*', 'weak_case_work_groups'),
  'rectification.paired-units-per-community': least('distinct l.name', 'weak_case_paired_units'),
  'rectification.inspection-items': valueOpen('count(*)', 'rectification_item', 'found_on', 'closed_on', inspected),
  'rectification.inspection-closed': valueOpen(
    'count(*)',
    'rectification_item',
    'found_on',
    'closed_on',
    `${inspected} and r.state = 'closed'`,
  ),
  'rectification.inspection-rate': s =>
    `select count(*) filter (where r.state = 'closed') as num, count(*) as den from rectification_item r ${tree(s, lastOf(s, 'r.closed_on'))}
     where r.${home} and r.state <> 'void' and ${openIn(s, 'r.found_on', 'r.closed_on')} and ${inspected}`,
}
