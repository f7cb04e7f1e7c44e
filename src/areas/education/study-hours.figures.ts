import { educationRules } from '../../codes/education-rules.ts'
import { placed } from '../../derive/tally.ts'
import { type Among, among, type FunctionFigure } from '../../engine/figure/function-figure.ts'
import { reachedStates } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { event } from '../orglife/event.ts'
import { trainingClass } from './training-class.ts'

/**
 * Members on the roll at the period's end who are not exempt, with their `hours` of the year up to that day and whether they are an `officer` (EDU-02, EDU-04).
 * Hours come from events attended (their length, a theme day four at most), from classes, and from confirmed study; those online count up to half of all (EDU-03).
 */
const studied: Among['all'] = (scope, district, params) => {
  const home = params.add(district, 'text')
  const to = params.add(scope.to, 'date')
  const first = params.add(`${scope.to.slice(0, 4)}-01-01`, 'date')
  const place = placed(scope, district, 'm.org_id', to, params)
  const { onlineShare } = educationRules(scope.to)
  const ofRoll = (row: string): string => (scope.path.length === 6 ? '' : ` and ${row}.member in (select member from roll)`)
  return `
      with roll as (
        select m.member, m.member_label as title, m.org_id, ${place.path} as path, m.guard_path, coalesce(p.party_post ~ '书记|委员', false) as officer
        from membership m
        join member p on p.district_id = m.district_id and p.id = m.member and p.life_exempt is not true
        ${place.join}
        where m.district_id = ${home} and m.state <> 'void' and m.from_day <= ${to} and (m.until_day is null or m.until_day >= ${to})
      ), taken as (
        select a.member, e.class_hours as offline, 0 as online
        from event e join event_attendance a on a.district_id = e.district_id and a.of_id = e.id
        where e.district_id = ${home} and e.held_on between ${first} and ${to} and e.state = any(${params.add(reachedStates(event, 'held'), 'text[]')}) and e.class_hours > 0
          and a.state = 'present' and a.day between ${first} and ${to}${ofRoll('a')}
        union all
        select a.member, coalesce(a.hours, c.hours) * 10, 0
        from training_class c join training_class_attendees a on a.district_id = c.district_id and a.of_id = c.id
        where c.district_id = ${home} and c.starts_on between ${first} and ${to} and c.state = any(${params.add(reachedStates(trainingClass, 'held'), 'text[]')}) and a.member is not null${ofRoll('a')}
        union all
        select s.member, case when s.kind = 'online' then 0 else s.hours * 10 end, case when s.kind = 'online' then s.hours * 10 else 0 end
        from study_hours s
        where s.district_id = ${home} and s.studied_on between ${first} and ${to} and s.state = 'confirmed'${ofRoll('s')}
      ), summed as (
        -- One pass over the roll and what was taken: a join of the two is planned badly where the roll is thought to be short.
        select x.member, max(x.title) as title, max(x.org_id) as org_id, max(x.path) as path, max(x.guard_path) as guard_path, bool_or(x.officer) as officer,
          coalesce(sum(x.offline), 0) + least(coalesce(sum(x.online), 0), floor(coalesce(sum(x.offline), 0) * ${onlineShare} / ${100 - onlineShare})) as hours
        from (
          select member, title, org_id, path, guard_path, officer, null::bigint as offline, null::bigint as online from roll
          union all select member, null, null, null, null, null, offline, online from taken
        ) x group by x.member
      )
      select 'member' as register, member as id, title || ' · ' || trim_scale(round(hours / 100.0, 2)) as title, ${to} as day, org_id, path, guard_path, 1::numeric as adds, null::boolean as met, hours, officer
      from summed where org_id is not null`
}

const reached = (key: string, asked: 'memberHours' | 'officerHours', filter: FunctionFigure['filter']): FunctionFigure => ({
  key,
  version: 1,
  measure: 'share',
  readers: staff,
  filter,
  ...among({
    all: studied,
    ...(asked === 'officerHours' ? { where: () => 'officer' } : {}),
    met: (scope, params) => `hours >= ${params.add(educationRules(scope.to)[asked] * 100, 'int')}`,
  }),
})

/** Figures of the hours reached (T13). */
export const hoursReached: readonly FunctionFigure[] = [
  reached('education.hours-rate', 'memberHours', [
    '分母为期末在册、不属于免予参加的党员，分子为其中当年至期末学时达到32的；网上学时最多计一半',
    'over the members on the roll at the end who are not exempt; met where the hours of the year reach 32, those online up to half of them',
  ]),
  reached('education.officer-hours-rate', 'officerHours', [
    '分母为期末在册的党组织书记、委员，分子为其中当年至期末学时达到56的；网上学时最多计一半',
    'over the secretaries and committee members on the roll at the end; met where the hours of the year reach 56, those online up to half of them',
  ]),
]
