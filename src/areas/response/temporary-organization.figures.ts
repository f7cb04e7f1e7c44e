import { placed } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { staff } from '../../language/role.ts'
import { emergencies } from './emergency.figures.ts'

/** 临时党组织: temporary committees and branches founded within an emergency that overlaps the period. */
export const temporaryOrganizations: FunctionFigure = {
  key: 'response.temporary-organizations',
  version: 1,
  programme: ['emergency'],
  measure: 'sum',
  readers: staff,
  filter: ['应急响应期间成立的临时党委、临时党支部', 'temporary committees and branches founded within an emergency of the period'],
  rows: (scope, district, params) => {
    const place = placed(scope, district, 'o.id', 'o.founded_on', params)
    return `
      with emergency as (${emergencies(scope, district, params)})
      select 'organization' as register, o.id, o.name as title, o.founded_on as day, o.id as org_id, ${place.path} as path, o.guard_path, 1::numeric as adds, null::boolean as met
      from organization o
      ${place.join}
      where o.district_id = ${params.add(district, 'text')} and o.state <> 'void' and o.type in ('LS', 'LW')
        and o.founded_on between (select min(started_on) from emergency) and ${params.add(scope.to, 'date')}
        and exists (select from emergency e where e.started_on <= o.founded_on and (e.ended_on is null or e.ended_on >= o.founded_on))`
  },
}
