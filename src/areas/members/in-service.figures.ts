import { placed } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { memberReaders } from './member-readers.ts'

/** 在职党员报到率: of the in-service members on the rolls of the scope who are not exempt, those who have reported in to a community (DBL-05). */
export const inServiceRate: FunctionFigure = {
  key: 'members.in-service-rate',
  version: 1,
  measure: 'share',
  readers: memberReaders,
  filter: [
    '分母为期末在册的在职党员（免予参加组织生活的除外），分子为其中已到社区报到的',
    'over the in-service members on the roll at the end of the period who are not exempt; counted are those who have reported in',
  ],
  rows: (scope, district, params) => {
    const to = params.add(scope.to, 'date')
    const place = placed(scope, district, 'm.org_id', to, params)
    return `
      select 'member' as register, m.member as id, m.member_label as title, ${to} as day, m.org_id, ${place.path} as path, m.guard_path, 1::numeric as adds,
        exists (
          select from in_service r where r.district_id = m.district_id and r.member = m.member and r.state <> 'void'
            and r.reported_on <= ${to} and (r.ended_on is null or r.ended_on >= ${to})
        ) as met
      from membership m
      join member p on p.district_id = m.district_id and p.id = m.member and p.in_service and p.life_exempt is not true
      ${place.join}
      where m.district_id = ${params.add(district, 'text')} and m.state <> 'void' and m.from_day <= ${to} and (m.until_day is null or m.until_day >= ${to})`
  },
}
