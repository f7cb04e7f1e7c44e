import { type ByHand, home, tree, openIn, lastOf, count, value, valueOpen, share } from './hand.ts'

const sent =
  (what: string, table: string): ByHand =>
  s =>
    `select ${what} as value from weak_case r join ${table} l on l.district_id = r.district_id and l.of_id = r.id ${tree(s, lastOf(s, 'r.closed_on'))} where r.${home} and r.state <> 'void' and ${openIn(s, 'r.listed_on', 'r.closed_on')}`

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
}
