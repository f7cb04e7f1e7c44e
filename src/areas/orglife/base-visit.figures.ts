import { placed, type Parameters } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import type { FigureScope } from '../../language/figure.ts'
import { reachedStates } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { event } from './event.ts'

/** Visits received, where the base's organization stood on the day: the base receives, whoever comes (LIFE-40). `e` is the visitors' own event, where it is named. */
function received(scope: FigureScope, district: string, params: Parameters): { path: string; from: string; where: string } {
  const home = params.add(district, 'text')
  const place = placed(scope, district, 'v.base_org', 'v.visit_on', params)
  return {
    path: place.path,
    from: `from base_visit v ${place.join}
      left join event e on e.district_id = v.district_id and e.id = v.event and e.state = any(${params.add(reachedStates(event, 'held'), 'text[]')})`,
    where: `where v.district_id = ${home} and v.state = 'received' and v.visit_on between ${params.add(scope.from, 'date')} and ${params.add(scope.to, 'date')}`,
  }
}

const base = { version: 1, measure: 'sum', readers: staff } as const

/** 开放式组织生活批次: visits received. */
const batches: FunctionFigure = {
  ...base,
  key: 'orglife.open-batches',
  filter: ['“基地预约接待”中已接待的批次，计入基地所属组织', 'visits received, counted where the base belongs'],
  rows: (scope, district, params) => {
    const { path, from, where } = received(scope, district, params)
    return `select 'baseVisit' as register, v.id, v.purpose as title, v.visit_on as day, v.base_org as org_id, ${path} as path, v.peer_path as guard_path, 1::numeric as adds, null::boolean as met ${from} ${where}`
  },
}

/** 开放式组织生活党员人次: those present at the visitors' events, else the number who came. */
const attendances: FunctionFigure = {
  ...base,
  key: 'orglife.open-members',
  filter: [
    '已接待批次的到场人次：有活动记录的取其实到人数，没有的取接待登记的到场人数',
    "those present at the visitors' events, else the number recorded at the reception",
  ],
  rows: (scope, district, params) => {
    const { path, from, where } = received(scope, district, params)
    const came = 'coalesce(e.present, v.arrived, 0)'
    return `select 'baseVisit' as register, v.id, v.purpose as title, v.visit_on as day, v.base_org as org_id, ${path} as path, v.peer_path as guard_path, ${came}::numeric as adds, null::boolean as met ${from} ${where} and ${came} <> 0`
  },
}

/** 开放式组织生活党员: members present at those events, each once in the scope. */
const persons: FunctionFigure = {
  ...base,
  key: 'orglife.open-members-persons',
  filter: ['已接待批次的活动记录中出席的党员，一人计一次', "members present at the visitors' events, each once"],
  rows: (scope, district, params) => {
    const { path, from, where } = received(scope, district, params)
    return `
      select distinct on (x.member) 'event' as register, x.id, x.title, x.day, x.org_id, x.path, x.guard_path, 1::numeric as adds, null::boolean as met
      from (
        select a.member, e.id, a.member_label as title, v.visit_on as day, v.base_org as org_id, ${path} as path, e.guard_path
        ${from} join event_attendance a on a.district_id = e.district_id and a.of_id = e.id and a.state = 'present' ${where}
      ) x order by x.member, x.day, x.id`
  },
}

/** The figures of open organization life. */
export const openLife: readonly FunctionFigure[] = [batches, attendances, persons]
