import { type ByHand, count, home } from './hand.ts'

/** A target of the next year's plan of the organization itself. */
const target =
  (key: string): ByHand =>
  s =>
    `select min(p.low) / 100.0 as value from plan_item p join organization_span s on s.${home} and s.org_id = p.org_id and s.path = '${s.path}' and s.until_day = '9999-12-31'
     where p.${home} and p.state <> 'void' and p.state <> 'dropped' and p.kind = 'target' and p.year = ${Number(s.to.slice(0, 4)) + 1} and p.figure = '${key}'`

/** Figures of the group, each as somebody would write it for this number alone. */
export const planning: Readonly<Record<string, ByHand>> = {
  'planning.provincial-schools-target': target('planning.provincial-schools-target'),
  'planning.municipal-schools-target': target('planning.municipal-schools-target'),
  'planning.lecture-plans-target': target('planning.lecture-plans-target'),
  'planning.regulations': count('regulation', 'issued_on', `r.state in ('issued', 'amended', 'repealed')`),
}
