import { placed } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { reachedStates } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { trainingClass } from './training-class.ts'

/** Persons who attended classes of a kind, each once: members by their record, others by name and unit. */
const trained = (key: string, kind: string, filter: FunctionFigure['filter']): FunctionFigure => ({
  key,
  version: 1,
  measure: 'sum',
  readers: staff,
  filter,
  rows: (scope, district, params) => {
    const place = placed(scope, district, 'r.org_id', 'r.starts_on', params)
    return `
      select distinct on (x.who) 'trainingClass' as register, x.id, x.title, x.day, x.org_id, x.path, x.guard_path, 1::numeric as adds, null::boolean as met
      from (
        select coalesce('#' || a.member, trim(coalesce(a.name, '') || ' ' || coalesce(a.unit, ''))) as who, r.id, coalesce(a.member_label, a.name) as title, r.starts_on as day, r.org_id, ${place.path} as path, r.guard_path
        from training_class r
        join training_class_attendees a on a.district_id = r.district_id and a.of_id = r.id
        ${place.join}
        where r.district_id = ${params.add(district, 'text')} and r.kind = ${params.add(kind, 'text')} and r.state = any(${params.add(reachedStates(trainingClass, 'held'), 'text[]')})
          and r.starts_on between ${params.add(scope.from, 'date')} and ${params.add(scope.to, 'date')}
      ) x order by x.who, x.day, x.id`
  },
})

/** Figures of those trained: secretaries of two-new organizations, heads of civilized units. */
export const trainedFigures: readonly FunctionFigure[] = [
  trained('recognition.secretaries-trained', 'two-new-secretaries', [
    '“两新组织书记”培训班的学员，一人计一次',
    'attendees of classes for secretaries of two-new organizations, each once',
  ]),
  trained('education.civilized-unit-trainees', 'civilized-units', [
    '“文明单位负责人”培训班的学员，一人计一次',
    'attendees of classes for heads of civilized units, each once',
  ]),
]
