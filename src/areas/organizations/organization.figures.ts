import { type Parameters, withinScope } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import type { FigureScope } from '../../language/figure.ts'
import { staff } from '../../language/role.ts'

/** Organizations of a kind in the tree of the period's end, as rows. */
const standingAtEnd = (scope: FigureScope, params: Parameters, district: string, met: string, where: string): string => `
  select 'organization' as register, s.org_id as id, s.name as title, s.from_day as day, s.org_id, s.path, (select o.guard_path from organization o where o.district_id = s.district_id and o.id = s.org_id) as guard_path, 1::numeric as adds, ${met} as met
  from organization_span s
  where s.district_id = ${params.add(district, 'text')} and s.from_day <= ${params.add(scope.to, 'date')} and ${params.add(scope.to, 'date')} < s.until_day
    and ${withinScope(scope, 's.path', params.add(scope.to, 'date'), params)} and ${where}`

/** A community's own organization: its committee or general branch, or its branch where it has no more than that and stands right under the sub-district. */
const isCommunity = `(s.sector = 'community' and (s.type in ('JW', 'DZ') or (s.type in ('ZB', 'LH') and length(s.path) = 16)))`

/** 大党委覆盖率: communities with a joint committee in force over all communities, at the end of the period. */
export const bigCommitteeRate: FunctionFigure = {
  key: 'organizations.big-committee-rate',
  version: 1,
  measure: 'share',
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
      `exists (select from joint_committee j where j.district_id = ${params.add(district, 'text')} and j.org_id = s.org_id and j.state <> 'void' and j.kind = 'big-committee'
        and j.approved_on <= ${params.add(scope.to, 'date')} and (j.until is null or j.until >= ${params.add(scope.to, 'date')}))`,
      isCommunity,
    ),
}
