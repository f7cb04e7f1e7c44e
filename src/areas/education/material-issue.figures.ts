import { placed, type Parameters } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import type { FigureScope } from '../../language/figure.ts'
import { staff } from '../../language/role.ts'
import { themed } from './themed.figures.ts'

const issued = (scope: FigureScope, district: string, params: Parameters, kinds: readonly string[], ofThemed: boolean): string =>
  `r.district_id = ${params.add(district, 'text')} and r.state <> 'void' and r.kind = any(${params.add(kinds, 'text[]')}) and r.issued_on between ${params.add(scope.from, 'date')} and ${params.add(scope.to, 'date')}${ofThemed ? ` and ${themed(scope, district, params, 'r.programme_id')}` : ''}`

/** Organizations of the types that received study material in a themed education, each once, where they stood on the day: the receiver counts, whoever issued. */
const reached = (key: string, types: readonly string[], filter: FunctionFigure['filter']): FunctionFigure => ({
  key,
  version: 1,
  measure: 'sum',
  readers: staff,
  filter,
  rows: (scope, district, params) => {
    const place = placed(scope, district, 'l.organization', 'l.day', params)
    return `
      select distinct on (o.id) 'organization' as register, o.id, o.name || ' · ' || r.title as title, r.issued_on as day, o.id as org_id, ${place.path} as path, o.guard_path, 1::numeric as adds, null::boolean as met
      from material_issue r
      join material_issue_organizations l on l.district_id = r.district_id and l.of_id = r.id and l.day between ${params.add(scope.from, 'date')} and ${params.add(scope.to, 'date')}
      join organization o on o.district_id = l.district_id and o.id = l.organization and o.type = any(${params.add(types, 'text[]')})
      ${place.join}
      where ${issued(scope, district, params, ['book-set', 'poster-set', 'charter', 'pocket-book'], true)}
      order by o.id, r.issued_on, r.id`
  },
})

/** Copies issued: those that went to an organization count where it stood, what is left with whoever issued them. */
const copies = (key: string, kinds: readonly string[], ofThemed: boolean, filter: FunctionFigure['filter']): FunctionFigure => ({
  key,
  version: 1,
  measure: 'sum',
  readers: staff,
  filter,
  rows: (scope, district, params) => {
    const received = placed(scope, district, 'l.organization', 'l.day', params)
    const kept = placed(scope, district, 'r.org_id', 'r.issued_on', params)
    const where = issued(scope, district, params, kinds, ofThemed)
    return `
      select 'materialIssue' as register, r.id, r.title || ' · ' || coalesce(l.organization_label, '') as title, r.issued_on as day, l.organization as org_id, ${received.path} as path, r.guard_path, l.quantity::numeric as adds, null::boolean as met
      from material_issue r join material_issue_organizations l on l.district_id = r.district_id and l.of_id = r.id ${received.join}
      where ${where} and l.quantity > 0
      union all
      select x.* from (
        select 'materialIssue', r.id, r.title, r.issued_on, r.org_id, ${kept.path}, r.guard_path,
          (r.quantity - coalesce((select sum(l.quantity) from material_issue_organizations l where l.district_id = r.district_id and l.of_id = r.id), 0))::numeric as left_over, null::boolean
        from material_issue r ${kept.join} where ${where}
      ) x where x.left_over > 0`
  },
})

/** Figures of what was issued. */
export const issueFigures: readonly FunctionFigure[] = [
  reached(
    'education.committees-reached',
    ['QW', 'GW', 'JW'],
    [
      '主题教育期间领到书目、图片、党章、口袋书的党（工）委，一个计一次，由谁发放不论',
      'committees that received books, posters, charters or pocket books in a themed education, each once, whoever issued them',
    ],
  ),
  reached(
    'education.branches-reached',
    ['ZB', 'LH'],
    [
      '主题教育期间领到书目、图片、党章、口袋书的党支部，一个计一次，由谁发放不论',
      'branches that received books, posters, charters or pocket books in a themed education, each once, whoever issued them',
    ],
  ),
  copies('education.book-sets', ['book-set', 'poster-set'], true, [
    '主题教育期间发放的理论书目和宣传图片数量；发给组织的计入该组织，其余计入发放组织',
    'sets of books and posters issued in a themed education; those that went to an organization count with it, the rest with whoever issued them',
  ]),
  copies('education.moral-discs', ['moral-disc'], false, [
    '道德讲堂光盘发放数量；发给组织的计入该组织，其余计入发放组织',
    'moral-lecture discs issued; those that went to an organization count with it, the rest with whoever issued them',
  ]),
]
