import { placed } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { reachedStates } from '../../language/register.ts'
import { floatingMember } from './floating-member.ts'
import { memberReaders } from './member-readers.ts'

/** 流动党员三个一落实率: of the floating members at the end of the period, each once, those with card, file and a review within the year so far (MOB-08). */
export const floatingComplete: FunctionFigure = {
  key: 'members.floating-complete',
  version: 1,
  measure: 'share',
  readers: memberReaders,
  filter: [
    '分母为期末流动党员，一人计一次；分子为其中有活动证、有档案、当年已评议的',
    'over the floating members at the end of the period, each once; counted are those with card, file and a review in that year',
  ],
  rows: (scope, district, params) => {
    const home = params.add(district, 'text')
    const to = params.add(scope.to, 'date')
    const place = placed(scope, district, 'f.org_id', to, params)
    return `
      select distinct on (f.who) 'floatingMember' as register, f.id, f.name as title, ${to} as day, f.org_id, ${place.path} as path, f.guard_path, 1::numeric as adds,
        f.card_no is not null and f.file_no is not null and exists (
          select from floating_member_appraisals a where a.district_id = f.district_id and a.of_id = f.id
            and a.appraised_on between ${params.add(`${scope.to.slice(0, 4)}-01-01`, 'date')} and ${to}
        ) as met
      from floating_member f ${place.join}
      where f.district_id = ${home} and f.state = any(${params.add(reachedStates(floatingMember, 'mobile'), 'text[]')})
        and f.registered_on <= ${to} and (f.ended_on is null or f.ended_on >= ${to})
      order by f.who, met desc, f.id`
  },
}
