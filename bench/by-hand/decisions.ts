import { type ByHand, type HandScope, value } from './hand.ts'

const carriedOut = (s: HandScope): string => `r.state in ('accepted', 'resultPublished', 'archived') and r.accepted_on <= '${s.to}'`

/** Figures of the group, each as somebody would write it for this number alone. */
export const decisions: Readonly<Record<string, ByHand>> = {
  'decisions.communities': value('count(distinct r.org_id)', 'matter', 'opened_on'),
  'decisions.matters': s => value('count(*)', 'matter', 'opened_on', carriedOut(s))(s),
  'decisions.amount': s =>
    value(
      `coalesce(sum(round(coalesce(r.actual_cost, r.resolved_budget, 0)::numeric / 1000000, 2)), 0)`,
      'matter',
      'opened_on',
      carriedOut(s),
    )(s),
}
