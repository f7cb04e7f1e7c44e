import { type Parameters, placed } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import type { FigureScope } from '../../language/figure.ts'
import { staff } from '../../language/role.ts'
import { emergencies } from './emergency.figures.ts'

/**
 * Members on the scope's roll on the cut-off day (EMG-21: the earlier of the emergency's end and the period's end; of several the latest end),
 * each with whether they donated to it within the period. Two donations of one member are one donor (EMG-23).
 */
const donorsOnRoll = (scope: FigureScope, district: string, params: Parameters, only: string): string => {
  const home = params.add(district, 'text')
  const place = placed(scope, district, 'm.org_id', 'cut.day', params)
  return `
    with emergency as (${emergencies(scope, district, params)}),
    cut as (select least(max(coalesce(ended_on, ${params.add(scope.to, 'date')})), ${params.add(scope.to, 'date')}) as day from emergency),
    given as (
      select d.member, min(d.donated_on) as day from donation d join emergency e on e.id = d.programme_id
      where d.district_id = ${home} and d.state <> 'void' and d.member is not null and d.donated_on between ${params.add(scope.from, 'date')} and ${params.add(scope.to, 'date')}
      group by d.member
    )
    select 'member' as register, m.member as id, m.member_label as title, coalesce(g.day, cut.day) as day, m.org_id, ${place.path} as path, m.guard_path, 1::numeric as adds, g.member is not null as met
    from cut
    join membership m on m.district_id = ${home} and m.state <> 'void' and m.from_day <= cut.day and (m.until_day is null or m.until_day >= cut.day)
    ${place.join}
    left join given g on g.member = m.member
    ${only}`
}

/** 捐款党员: distinct members on the roll who donated. */
export const donors: FunctionFigure = {
  key: 'response.donors',
  version: 1,
  programme: ['emergency'],
  measure: 'sum',
  readers: staff,
  filter: [
    '截止日在册党员中有捐款记录的人，一人多次捐款计一人；截止日为应急响应结束日与期末较早者',
    'members on the roll on the cut-off day who donated, each once; the cut-off is the earlier of the end of the emergency and of the period',
  ],
  rows: (scope, district, params) => donorsOnRoll(scope, district, params, 'where g.member is not null'),
}

/** 捐款率: donors over the members on that roll. */
export const donationRate: FunctionFigure = {
  ...donors,
  key: 'response.donation-rate',
  measure: 'share',
  filter: [
    '分母为截止日在册党员，分子为其中有捐款记录的人',
    'over the members on the roll on the cut-off day; counted are those who donated',
  ],
  rows: (scope, district, params) => donorsOnRoll(scope, district, params, ''),
}
