import { placed } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { staff } from '../../language/role.ts'

/**
 * 大党委会议落实率: one row is one joint committee in one quarter that is over and lay wholly in its days; `met` where it held a meeting in it (REG-05).
 */
export const jointMeetingRate: FunctionFigure = {
  key: 'organizations.joint-meeting-rate',
  version: 1,
  measure: 'share',
  readers: staff,
  filter: [
    '每个“大工委”“大党委”每季度应开会一次；季度结束后计入，当季召开即为落实',
    'each joint committee owes a meeting a quarter; counted when the quarter is over, met where one was held in it',
  ],
  rows: (scope, district, params, today) => {
    const home = params.add(district, 'text')
    const from = params.add(scope.from, 'date')
    const to = params.add(scope.to < today ? scope.to : today, 'date')
    const place = placed(scope, district, 'j.org_id', 'q.last', params)
    return `
      with q as (
        select d::date as first, (d + interval '3 months - 1 day')::date as last from generate_series(date_trunc('quarter', ${from}::timestamp), ${to}::timestamp, interval '3 months') d
      ), held as (
        select distinct committee, date_trunc('quarter', held_on::timestamp)::date as first from joint_meeting
        where district_id = ${home} and state = 'held' and held_on between ${from} and ${to}
      )
      select 'jointCommittee' as register, j.id, j.name || ' ' || to_char(q.first, 'YYYY"-Q"Q') as title, q.last as day, j.org_id, ${place.path} as path, j.guard_path, 1::numeric as adds,
        held.committee is not null as met
      from q join joint_committee j on j.district_id = ${home} and j.state <> 'void' and j.approved_on <= q.first and (j.until is null or j.until >= q.last)
      left join held on held.committee = j.id and held.first = q.first
      ${place.join}
      where q.first >= ${from} and q.last <= ${to}`
  },
}
