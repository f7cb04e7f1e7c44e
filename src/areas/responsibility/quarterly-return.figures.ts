import { dutyLimits } from '../../codes/duty-limits.ts'
import { withinScope } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { reachedStates } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { type OwedQuarter, quartersOwed } from './quarter.ts'
import { quarterlyReturn } from './quarterly-return.ts'

/**
 * 季度按时上报率: one row is one committee and quarter (RSP-05). Each committee that stood through the quarter and on the day of its return owes one, counted
 * on that day once it is over, so that an issued figure never waits for January; `met` where it came by then. A return that was sent back was received all the same.
 */
export const quarterlyOnTime: FunctionFigure = {
  key: 'responsibility.quarterly-on-time',
  version: 1,
  measure: 'share',
  readers: staff,
  filter: [
    '党工委、党委每季度应上报一次，上报期限在期间内且已过的计入；季度末后十日内（遇节假日顺延）上报为按时',
    'each committee owes a return a quarter, counted where its last day lies in the period and is over; on time within ten days of the quarter, moved past days off',
  ],
  rows: (scope, district, params, today) => {
    const home = params.add(district, 'text')
    const quarters = quartersOwed(scope.from, scope.to, today)
    const list = (of: keyof OwedQuarter, type: string): string =>
      params.add(
        quarters.map(quarter => quarter[of]),
        type,
      )
    const types = params.add(dutyLimits(scope.to).committees, 'text[]')
    return `
      with owed as (
        select q.last, q.due, q.zh, s.org_id, s.short_name, s.path, o.guard_path
        from unnest(${list('first', 'date[]')}, ${list('last', 'date[]')}, ${list('due', 'date[]')}, ${list('zh', 'text[]')}) as q (first, last, due, zh)
        join organization_span s on s.district_id = ${home} and s.from_day <= q.due and q.due < s.until_day and s.type = any(${types})
          and ${withinScope(scope, 's.path', 'q.due', params)}
        join organization o on o.district_id = s.district_id and o.id = s.org_id and o.founded_on <= q.first
      )
      select case when r.id is null then 'organization' else 'quarterlyReturn' end as register, coalesce(r.id, owed.org_id) as id,
        owed.short_name || ' · ' || owed.zh as title, owed.due as day, owed.org_id, owed.path, owed.guard_path, 1::numeric as adds, coalesce(r.timely = 'yes', false) as met
      from owed
      left join lateral (
        select r.id, r.timely from quarterly_return r
        where r.district_id = ${home} and r.org_id = owed.org_id and r.quarter_end = owed.last and r.state = any(${params.add(reachedStates(quarterlyReturn, 'submitted'), 'text[]')}) limit 1
      ) r on true`
  },
}
