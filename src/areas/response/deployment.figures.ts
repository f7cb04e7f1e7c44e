import { placed } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { staff } from '../../language/role.ts'
import { emergencies } from './emergency.figures.ts'

/** Persons deployed on at least one day of the period, each once by the first of the roles cadre, community worker, grid (EMG-11, decision 24). */
const deployed = (key: string, rank: 1 | 2 | 3, zh: string, en: string): FunctionFigure => ({
  key,
  version: 1,
  programme: ['emergency'],
  measure: 'sum',
  readers: staff,
  filter: [
    `期间内在岗的${zh}；一人多岗的，按干部、社区工作人员、网格长（员）的次序只计一次`,
    `${en} deployed on any day of the period; who had several roles counts once, by the first of cadre, community worker, grid`,
  ],
  rows: (scope, district, params) => {
    const home = params.add(district, 'text')
    const to = params.add(scope.to, 'date')
    const day = `least(${to}, coalesce(d.until_day, ${to}))`
    const place = placed(scope, district, 'd.org_id', day, params)
    const shown = placed({ ...scope, path: district }, district, 'd.org_id', day, params)
    // The first role of each person and the first record of it in one number; what is shown is looked up again, by a left join that the planner leaves out where rows are only counted.
    return `
      with emergency as (${emergencies(scope, district, params)}),
      first as (
        select min(array_position(array['cadre', 'community-worker', 'grid'], d.role) * ${perRank} + d.id) as first
        from deployment d
        join emergency e on e.id = d.programme_id
        ${place.join}
        where d.district_id = ${home} and d.state <> 'void' and d.from_day <= ${to} and (d.until_day is null or d.until_day >= ${params.add(scope.from, 'date')})
        group by d.who
      ),
      counted as materialized (select first - ${rank * perRank} as id from first where first / ${perRank} = ${rank})
      select 'deployment' as register, counted.id, d.person as title, ${day} as day, d.org_id, ${shown.path} as path, d.guard_path, 1::numeric as adds, null::boolean as met
      from counted left join deployment d on d.district_id = ${home} and d.id = counted.id`
  },
})

/** Above every id that a record can have (a sequence counts them). */
const perRank = 1_000_000_000_000_000

/** 组织干部, 社区工作人员, 网格长（员）. */
export const deployments: readonly FunctionFigure[] = [
  deployed('response.cadres-deployed', 1, '组织干部', 'cadres'),
  deployed('response.community-workers', 2, '社区工作人员', 'community workers'),
  deployed('response.grid-staff', 3, '网格长（员）', 'grid heads and members'),
]
