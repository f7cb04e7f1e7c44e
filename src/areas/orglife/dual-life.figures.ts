import { placed } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { reachedStates } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { event } from './event.ts'

/**
 * 党员领导干部双重组织生活: attendances of those on the lists of leading members, on days on which they stand on one, at what the branch on whose roll they
 * stand that day held, and at the life meetings of their body; as ordinary members, for who comes to guide is no part of it (LIFE-61).
 */
export const dualLifeAttendances: FunctionFigure = {
  key: 'orglife.dual-life',
  version: 1,
  measure: 'sum',
  readers: staff,
  filter: [
    '“双重组织生活名单”中的党员领导干部，任职期间出席所在支部的组织生活和本班子的民主生活会、组织生活会，一人一次计一人次；到会指导的不计',
    "attendances of the leading members at their branch's organization life and at their body's life meetings, as ordinary members, while in post",
  ],
  rows: (scope, district, params) => {
    const home = params.add(district, 'text')
    const place = placed(scope, district, 'e.org_id', 'e.held_on', params)
    const [from, to] = [params.add(scope.from, 'date'), params.add(scope.to, 'date')]
    return `
      select distinct on (a.member, e.id) 'event' as register, e.id, e.topic || ' · ' || coalesce(a.member_label, '') as title, e.held_on as day, e.org_id, ${place.path} as path, e.guard_path, 1::numeric as adds, null::boolean as met
      from dual_life d
      join event_attendance a on a.district_id = d.district_id and a.member = d.member and a.day between ${from} and ${to}
        and a.state = 'present' and a."as" is distinct from 'guiding' and d.from_day <= a.day and (d.until_day is null or d.until_day >= a.day)
      join event e on e.district_id = a.district_id and e.id = a.of_id and e.held_on between ${from} and ${to} and e.state = any(${params.add(reachedStates(event, 'held'), 'text[]')})
      left join membership m on m.district_id = d.district_id and m.member = d.member and m.state <> 'void' and m.from_day <= e.held_on and (m.until_day is null or m.until_day >= e.held_on)
      ${place.join}
      where d.district_id = ${home} and d.state <> 'void'
        and (e.org_id = m.org_id or (e.org_id = d.org_id and e.kinds && array['democratic-life', 'life-meeting']))
      order by a.member, e.id`
  },
}
