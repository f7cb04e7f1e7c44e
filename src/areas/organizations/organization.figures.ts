import { type Parameters, withinScope } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/function-figure.ts'
import type { FigureScope } from '../../language/figure.ts'
import { staff } from '../../language/role.ts'

/** Organizations of a kind in the tree of the period's end, as rows. */
const standingAtEnd = (scope: FigureScope, params: Parameters, district: string, met: string, where: string): string => `
  select 'organization' as register, s.org_id as id, s.name as title, s.from_day as day, s.org_id, s.path, o.guard_path, 1::numeric as adds, ${met} as met
  from organization_span s
  join organization o on o.district_id = s.district_id and o.id = s.org_id
  where s.district_id = ${params.add(district, 'text')} and s.from_day <= ${params.add(scope.to, 'date')} and ${params.add(scope.to, 'date')} < s.until_day
    and ${withinScope(scope, 's.path', params.add(scope.to, 'date'), params)} and ${where}`

/** A community's own organization: its committee or general branch, or its branch where it has no more than that and stands right under the sub-district. */
const isCommunity = `(s.sector = 'community' and (s.type in ('JW', 'DZ') or (s.type in ('ZB', 'LH') and length(s.path) = 16)))`

/** 大党委覆盖率: communities with a joint committee in force over all communities, at the end of the period. */
export const bigCommitteeRate: FunctionFigure = {
  key: 'organizations.big-committee-rate',
  version: 1,
  ratio: true,
  readers: staff,
  filter: [
    '分母为期末社区党组织数，分子为其中设有“大党委”的',
    'over the communities standing at the end of the period; counted are those with a joint committee in force',
  ],
  rows: (scope, district, params) =>
    standingAtEnd(
      scope,
      params,
      district,
      `exists (select from joint_committee j where j.district_id = s.district_id and j.org_id = s.org_id and j.state <> 'void' and j.kind = 'big-committee'
        and j.approved_on <= ${params.add(scope.to, 'date')} and (j.until is null or j.until >= ${params.add(scope.to, 'date')}))`,
      isCommunity,
    ),
}

/** 临时党组织: temporary committees and branches founded within an emergency that overlaps the period. */
export const temporaryOrganizations: FunctionFigure = {
  key: 'response.temporary-organizations',
  version: 1,
  ratio: false,
  readers: staff,
  filter: ['应急响应期间成立的临时党委、临时党支部', 'temporary committees and branches founded within an emergency of the period'],
  rows: (scope, district, params) => {
    const one = scope.programme ? ` and p.id = ${params.add(scope.programme, 'bigint')}` : ''
    return `
      select 'organization' as register, o.id, o.name as title, o.founded_on as day, o.id as org_id, s.path, o.guard_path, 1::numeric as adds, null::boolean as met
      from organization o
      join organization_span s on s.district_id = o.district_id and s.org_id = o.id and s.from_day <= o.founded_on and o.founded_on < s.until_day and ${withinScope(scope, 's.path', 'o.founded_on', params)}
      where o.district_id = ${params.add(district, 'text')} and o.state <> 'void' and o.type in ('LS', 'LW') and o.founded_on <= ${params.add(scope.to, 'date')}
        and exists (select from programme p where p.district_id = o.district_id and p.state <> 'void' and p.kind = 'emergency' and p.started_on <= o.founded_on and (p.ended_on is null or p.ended_on >= o.founded_on)
          and p.started_on <= ${params.add(scope.to, 'date')} and (p.ended_on is null or p.ended_on >= ${params.add(scope.from, 'date')})${one})`
  },
}
