import { dutyLimits } from '../../codes/duty-limits.ts'
import { placed, withinScope } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { staff } from '../../language/role.ts'
import type { Words } from '../../language/words.ts'

/** 考核党（工）委: working committees and committees with a finished assessment, each once. */
const committeesAssessed: FunctionFigure = {
  key: 'responsibility.committees-assessed',
  version: 1,
  measure: 'sum',
  readers: staff,
  filter: [
    '数据截止日在期间内、已定分的评分表所属的党工委、党委，同一组织计一次',
    'working committees and committees with a final sheet whose cut-off day lies in the period, each once',
  ],
  rows: (scope, district, params) => `
    select distinct on (r.org_id) 'assessmentSheet' as register, r.id, s.name as title, r.cut_off_on as day, r.org_id, s.path, r.guard_path, 1::numeric as adds, null::boolean as met
    from assessment_sheet r
    join organization_span s on s.district_id = r.district_id and s.org_id = r.org_id and s.counts_from <= r.cut_off_on and r.cut_off_on < s.counts_until
      and s.type = any(${params.add(dutyLimits(scope.to).committees, 'text[]')}) and ${withinScope(scope, 's.path', 'r.cut_off_on', params)}
    where r.district_id = ${params.add(district, 'text')} and r.state = 'final' and r.cut_off_on between ${params.add(scope.from, 'date')} and ${params.add(scope.to, 'date')}
    order by r.org_id, r.id`,
}

/** Codes of a part of the schemes that sheets and checks of the scope use, each once whatever the number of schemes (decision 23); a code stands where the first of those records does. */
const schemeCodes = (key: string, part: string, name: string, [zh, en]: Words): FunctionFigure => ({
  key,
  version: 1,
  measure: 'sum',
  readers: staff,
  filter: [
    `期间内评分表（按数据截止日）和检查所用考核方案的${zh}，代码相同的计一次`,
    `${en} of the schemes that sheets (by their cut-off day) and checks of the period use, those of one code once`,
  ],
  rows: (scope, district, params) => {
    const home = params.add(district, 'text')
    const [from, to] = [params.add(scope.from, 'date'), params.add(scope.to, 'date')]
    const using = (table: string, day: string): string => {
      const place = placed(scope, district, 'r.org_id', `r.${day}`, params)
      return `select r.scheme, r.id, r.${day} as day, r.org_id, r.guard_path, ${place.path} as path
        from ${table} r ${place.join} where r.district_id = ${home} and r.state <> 'void' and r.scheme is not null and r.${day} between ${from} and ${to}`
    }
    return `
      with used as (
        select distinct on (scheme) * from (${using('assessment_sheet', 'cut_off_on')} union all ${using('assessment_check', 'checked_on')}) uses order by scheme, id
      )
      select distinct on (l.code collate "C") 'scheme' as register, used.scheme as id, l.code || ' ' || l.${name} as title, used.day, used.org_id, used.path, used.guard_path, 1::numeric as adds, null::boolean as met
      from used join ${part} l on l.district_id = ${home} and l.of_id = used.scheme
      order by l.code collate "C", used.id`
  },
})

/** Figures of the assessment that span sheets, schemes and the tree. */
export const assessments: readonly FunctionFigure[] = [
  committeesAssessed,
  schemeCodes('responsibility.scheme-categories', 'scheme_categories', 'name', ['类', 'categories']),
  schemeCodes('responsibility.scheme-items', 'scheme_items', 'name', ['项', 'items']),
  schemeCodes('responsibility.scheme-points', 'scheme_points', 'standard', ['条', 'points']),
]
