import { placed, type Parameters } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import type { FigureScope } from '../../language/figure.ts'
import { staff } from '../../language/role.ts'

/** Matters opened in the period that were resolved and carried out by its end; `adds` as SQL over the matter `r`. */
function carriedOut(adds: string, scope: FigureScope, district: string, params: Parameters): string {
  const at = placed(scope, district, 'r.org_id', 'r.opened_on', params)
  return `
    select 'matter' as register, r.id, r.title, r.opened_on as day, r.org_id, ${at.path} as path, r.guard_path, ${adds} as adds, null::boolean as met
    from matter r ${at.join}
    where r.district_id = ${params.add(district, 'text')} and r.state in ('accepted', 'resultPublished', 'archived')
      and r.opened_on between ${params.add(scope.from, 'date')} and ${params.add(scope.to, 'date')} and r.accepted_on <= ${params.add(scope.to, 'date')}`
}

/** 解决重大事项: matters accepted into the procedure in the period that were resolved and carried out by its end (DEM-12). */
export const mattersCarriedOut: FunctionFigure = {
  key: 'decisions.matters',
  version: 1,
  measure: 'sum',
  readers: staff,
  filter: ['期间内启动、到期末已决议并验收的事项', 'matters opened in the period that were resolved and accepted by its end'],
  rows: (scope, district, params) => carriedOut('1::numeric', scope, district, params),
}

/** 涉及金额: their actual cost in 万元, else the resolved budget. */
export const moneyInvolved: FunctionFigure = {
  key: 'decisions.amount',
  version: 1,
  measure: 'sum',
  readers: staff,
  filter: [
    '期间内启动、到期末已验收的事项的实际支出；未填实际支出的取决议预算',
    'the actual cost of matters opened in the period and accepted by its end, else their resolved budget',
  ],
  rows: (scope, district, params) =>
    `select * from (${carriedOut('round(coalesce(r.actual_cost, r.resolved_budget, 0)::numeric / 1000000, 2)', scope, district, params)}) m where adds <> 0`,
}
