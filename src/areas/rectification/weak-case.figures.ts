import { placed } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { staff } from '../../language/role.ts'
import type { Words } from '../../language/words.ts'

/** The smallest number of a support over the weak communities: one row is one case open on a day of the period, with how many it has (WEK-04). */
const perCommunity = (key: string, part: string, counted: string, [zh, en]: Words): FunctionFigure => ({
  key,
  version: 1,
  measure: 'least',
  readers: staff,
  filter: [
    `期间内处于整顿中的后进社区各自的${zh}数，取最小值；明细列出每个社区的数，可见是否一致`,
    `${en} of each weak community under rectification in the period, the smallest number; the list shows that of each`,
  ],
  rows: (scope, district, params) => {
    const to = params.add(scope.to, 'date')
    const day = `least(${to}, coalesce(r.closed_on, ${to}))`
    const place = placed(scope, district, 'r.org_id', day, params)
    return `
      select 'weakCase' as register, r.id, r.community as title, ${day} as day, r.org_id, ${place.path} as path, r.guard_path,
        (select count(${counted}) from ${part} l where l.district_id = r.district_id and l.of_id = r.id)::numeric as adds, null::boolean as met
      from weak_case r
      ${place.join}
      where r.district_id = ${params.add(district, 'text')} and r.state <> 'void' and r.listed_on <= ${to} and (r.closed_on is null or r.closed_on >= ${params.add(scope.from, 'date')})`
  },
})

/** 每社区包联领导, 第一书记, 工作组, 结对单位. */
export const supportsPerCommunity: readonly FunctionFigure[] = [
  perCommunity('rectification.leaders-assigned-per-community', 'weak_case_leaders', 'distinct l.name', [
    '包联区级领导',
    'district leaders',
  ]),
  perCommunity('rectification.first-secretaries-per-community', 'weak_case_first_secretaries', 'distinct l.name', [
    '第一书记',
    'first secretaries',
  ]),
  perCommunity('rectification.work-groups-per-community', 'weak_case_work_groups', '*', ['工作组', 'work groups']),
  perCommunity('rectification.paired-units-per-community', 'weak_case_paired_units', 'distinct l.name', ['结对帮扶单位', 'paired units']),
]
