import { placed, withinScope } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { reachedStates } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { lifeMeeting } from './life-meeting.ts'

/**
 * 指导下级民主生活会: democratic life meetings held to which a member of a higher body came. They are the higher body's figure: counted in a scope
 * that it stands in itself, so that a sub-district's own meeting, guided from the district, is the district's alone.
 */
export const guidedMeetings: FunctionFigure = {
  key: 'orglife.guided-meetings',
  version: 1,
  measure: 'sum',
  readers: staff,
  filter: [
    '已召开、有上级组织成员到会指导的民主生活会，该上级组织在统计范围内',
    'democratic life meetings held and guided by a member of a higher body that stands in the scope',
  ],
  rows: (scope, district, params) => {
    const home = params.add(district, 'text')
    const place = placed(scope, district, 'l.org_id', 'l.held_on', params)
    return `
      select 'lifeMeeting' as register, l.id, l.theme as title, l.held_on as day, l.org_id, ${place.path} as path, l.guard_path, 1::numeric as adds, null::boolean as met
      from life_meeting l
      ${place.join}
      where l.district_id = ${home} and l.state = any(${params.add(reachedStates(lifeMeeting, 'held'), 'text[]')}) and l.kind = 'democratic'
        and l.held_on between ${params.add(scope.from, 'date')} and ${params.add(scope.to, 'date')}
        and exists (select from life_meeting_guides g
          join organization_span b on b.district_id = g.district_id and b.org_id = g.body and b.counts_from <= l.held_on and l.held_on < b.counts_until and ${withinScope(scope, 'b.path', 'l.held_on', params)}
          where g.district_id = l.district_id and g.of_id = l.id and g.body <> l.org_id)`
  },
}
