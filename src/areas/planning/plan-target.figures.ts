import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { staff } from '../../language/role.ts'

/** A target of the next year's plan of the organization asked for: a number, or the range from its lower to its upper end. */
const target = ([key, progress]: readonly [string, string]): FunctionFigure => ({
  key: `planning.${key}-target`,
  version: 2,
  measure: 'range',
  readers: staff,
  progress,
  filter: [
    '本组织下一年度工作计划中，对应这一指标的目标值；取消的不计',
    "the target for this figure in the organization's own plan of the next year; dropped ones do not count",
  ],
  rows: (scope, district, params) => `
    select 'planItem' as register, p.id, p.title, p.planned_on as day, p.org_id, ${params.add(scope.path, 'text')} as path, p.guard_path,
      coalesce(p.low, p.high) / 100.0 as adds, coalesce(p.high, p.low) / 100.0 as upto, null::boolean as met
    from plan_item p
    where p.district_id = ${params.add(district, 'text')} and p.org_id = ${params.add(scope.org, 'bigint')} and p.kind = 'target' and p.state not in ('void', 'dropped')
      and p.year = ${params.add(Number(scope.to.slice(0, 4)) + 1, 'int')} and p.figure = ${params.add(`planning.${key}-target`, 'text')}`,
})

/** The targets that the summary speaks of (section 2.3), each with the figure that shows how far it has come. */
export const planTargets: readonly FunctionFigure[] = (
  [
    ['provincial-schools', 'education.provincial-schools-new'],
    ['municipal-schools', 'education.municipal-schools-new'],
    ['lecture-plans', 'education.lecture-plans-commended'],
  ] as const
).map(target)
