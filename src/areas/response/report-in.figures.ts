import { withinScope } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { staff } from '../../language/role.ts'
import { emergencies } from './emergency.figures.ts'

/**
 * 到社区报到党员: distinct members who reported in to a community and whose home organization lies outside the community's sub-district on that day.
 * Who is no member on the district's rolls belongs to an outside unit; of the district's own members the roll of that day decides.
 */
export const reportedInMembers: FunctionFigure = {
  key: 'response.reported-in-members',
  version: 1,
  programme: ['emergency'],
  measure: 'sum',
  readers: staff,
  filter: [
    '期间内到社区报到、组织关系不在本街道的党员，一人计一次',
    'members whose home organization lies outside the sub-district and who reported in within the period, each once',
  ],
  rows: (scope, district, params) => {
    const home = params.add(district, 'text')
    return `
      with emergency as (${emergencies(scope, district, params)})
      select distinct on (r.who) 'reportIn' as register, r.id, r.name as title, r.reported_on as day, r.org_id, s.path, r.guard_path, 1::numeric as adds, null::boolean as met
      from report_in r
      join emergency e on e.id = r.programme_id
      join organization_span s on s.district_id = r.district_id and s.org_id = r.org_id and s.counts_from <= r.reported_on and r.reported_on < s.counts_until and ${withinScope(scope, 's.path', 'r.reported_on', params)}
      left join membership m on m.district_id = r.district_id and m.member = r.member and m.state <> 'void' and m.from_day <= r.reported_on and (m.until_day is null or m.until_day >= r.reported_on)
      left join organization_span h on h.district_id = m.district_id and h.org_id = m.org_id and h.counts_from <= r.reported_on and r.reported_on < h.counts_until
      where r.district_id = ${home} and r.state <> 'void' and r.reported_on between ${params.add(scope.from, 'date')} and ${params.add(scope.to, 'date')}
        and left(h.path, 11) is distinct from left(s.path, 11)
      order by r.who, r.reported_on, r.id`
  },
}
