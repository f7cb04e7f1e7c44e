import { placed } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { reachedStates } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { event } from '../orglife/event.ts'

/** 社区道德讲堂: events of that kind held by a community, by a branch of one, or together with one. */
export const moralLectures: FunctionFigure = {
  key: 'education.moral-lectures',
  version: 1,
  measure: 'sum',
  readers: staff,
  filter: [
    '类别含“道德讲堂”的活动，举办或联办组织属于社区领域',
    'events of the kind moral lecture, held by or together with an organization of a community',
  ],
  rows: (scope, district, params) => {
    const home = params.add(district, 'text')
    const place = placed(scope, district, 'e.org_id', 'e.held_on', params)
    const inCommunity = (org: string): string =>
      `select from organization_span c where c.district_id = ${home} and c.org_id = ${org} and c.sector = 'community' and c.counts_from <= e.held_on and e.held_on < c.counts_until`
    return `
      select 'event' as register, e.id, e.topic as title, e.held_on as day, e.org_id, ${place.path} as path, e.guard_path, 1::numeric as adds, null::boolean as met
      from event e ${place.join}
      where e.district_id = ${home} and e.held_on between ${params.add(scope.from, 'date')} and ${params.add(scope.to, 'date')}
        and e.state = any(${params.add(reachedStates(event, 'held'), 'text[]')}) and 'moral-lecture' = any(e.kinds)
        and (exists (${inCommunity('e.org_id')})
          or exists (select from event_co_hosts h where h.district_id = e.district_id and h.of_id = e.id and exists (${inCommunity('h.organization')})))`
  },
}
