import { placed } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { addDays } from '../../language/day.ts'
import { memberReaders } from './member-readers.ts'

/** 期初党员: members on the rolls of the scope on the day before the period; with what came and less what went they are those at its end (STA-02). */
export const membersAtStart: FunctionFigure = {
  key: 'members.at-start',
  version: 1,
  measure: 'sum',
  readers: memberReaders,
  filter: ['期初前一日在册的党员', 'members on the roll on the day before the period'],
  rows: (scope, district, params) => {
    const day = params.add(addDays(scope.from, -1), 'date')
    const place = placed(scope, district, 'm.org_id', day, params)
    return `
      select 'membership' as register, m.id, m.member_label as title, ${day} as day, m.org_id, ${place.path} as path, m.guard_path, 1::numeric as adds, null::boolean as met
      from membership m ${place.join}
      where m.district_id = ${params.add(district, 'text')} and m.state <> 'void' and m.from_day <= ${day} and (m.until_day is null or m.until_day >= ${day})`
  },
}
