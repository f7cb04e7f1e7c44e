import { leadingBodyRule } from '../../codes/leading-body.ts'
import { gathered, placed } from '../../derive/tally.ts'
import { type Among, among, type FunctionFigure } from '../../engine/figure/function-figure.ts'
import type { FigureScope } from '../../language/figure.ts'
import { staff } from '../../language/role.ts'
import type { Words } from '../../language/words.ts'

/** What became of a term that was due (ORG-23); each term is exactly one of these, so that the parts add up to what was due (STA-05). */
type Fate = 'on-time' | 'late' | 'postponed' | 'not-done'

/** Terms with their end and the day on which the next body was elected: by the election on record, else by the term's own day. */
const terms = (scope: FigureScope, home: string): string => `
  select t.id, t.org_id, t.guard_path, t.name, t.ends_on, greatest(t.ends_on, t.postponed_until) as last_day, t.postponed_until, t.started_on, t.seats,
    least(t.elected_on, e.held_on) as elected_on
  from term t ${gathered(scope, {
    name: 'e',
    columns: 'min(x.held_on) as held_on',
    table: 'election',
    where: `x.district_id = ${home} and x.kind <> 'by-election' and x.state in ('held', 'reported', 'filed')`,
    by: 'term',
    of: 't.id',
  })}
  where t.district_id = ${home} and t.state not in ('void', 'ended')`

/**
 * 应换届: terms that end in the period, and earlier ones that nobody had been elected after when it began; organizations dissolved before are left out.
 * Each stands where its organization stood on the day its term ended, or when the period began.
 */
const due: Among['all'] = (scope, district, params, today) => {
  const home = params.add(district, 'text')
  const from = params.add(scope.from, 'date')
  const to = params.add(scope.to, 'date')
  const place = placed(scope, district, 't.org_id', `greatest(t.ends_on, ${from})`, params)
  return `
    with terms as (${terms(scope, home)}), t as (
      select terms.*, case
        when elected_on <= ${to} and elected_on <= last_day then 'on-time'
        when elected_on <= ${to} then 'late'
        when postponed_until >= ${params.add(scope.to < today ? scope.to : today, 'date')} then 'postponed'
        else 'not-done' end as fate
      from terms where ends_on <= ${to} and (ends_on >= ${from} or elected_on is null or elected_on >= ${from})
    )
    select 'term' as register, t.id, t.name as title, greatest(t.ends_on, ${from}) as day, t.org_id, ${place.path} as path, t.guard_path, 1::numeric as adds, null::boolean as met, t.fate
    from t join organization o on o.district_id = ${home} and o.id = t.org_id and (o.until_day is null or o.until_day >= greatest(t.ends_on, ${from}))
    ${place.join}`
}

const figureOf = (
  key: string,
  filter: Words,
  rows: Pick<FunctionFigure, 'rows' | 'among'>,
  measure: 'sum' | 'share' = 'sum',
): FunctionFigure => ({
  key: `organizations.${key}`,
  version: 1,
  measure,
  readers: staff,
  filter,
  ...rows,
})

const fateFigure = (fate: Fate, filter: Words): FunctionFigure =>
  figureOf(`terms-${fate}`, filter, among({ all: due, where: () => `fate = '${fate}'` }))

/** Table T7: terms due, and what became of them by the end of the period. */
export const termFigures: readonly FunctionFigure[] = [
  figureOf(
    'terms-due',
    [
      '任期在期间内届满的，加上此前已届满、期初尚未换届的',
      'terms that end in the period, and those that ended before and were not followed when it began',
    ],
    among({ all: due }),
  ),
  fateFigure('on-time', [
    '应换届中，期末前已选举，且不晚于届满日期或批准延期的日期',
    'of the terms due, elected by the end of the period and by the day due or postponed to',
  ]),
  fateFigure('late', [
    '应换届中，期末前已选举，但晚于届满日期和批准延期的日期',
    'of the terms due, elected by the end of the period but after the day due or postponed to',
  ]),
  fateFigure('postponed', [
    '应换届中，期末尚未选举，批准的延期未满',
    'of the terms due, not elected by the end of the period, with a postponement still running',
  ]),
  fateFigure('not-done', [
    '应换届中，期末尚未选举，也没有未满的延期',
    'of the terms due, not elected by the end of the period, without a postponement running',
  ]),
  figureOf(
    'terms-on-time-rate',
    ['分母为应换届，分子为其中按期换届的', 'over the terms due; counted are those elected on time'],
    among({ all: due, met: () => `fate = 'on-time'` }),
    'share',
  ),
]

/** 六个月内届满: terms in force at the end of the period that end within six months of it (ORG-20). */
export const termsDueSoon = figureOf(
  'terms-due-soon',
  [
    '期末未换届、届满日期（延期的为延期日期）在此后六个月内的任期',
    'terms not followed by the end of the period that end, or are postponed to a day, within the six months after it',
  ],
  {
    rows: (scope, district, params, today) => {
      const home = params.add(district, 'text')
      const last = scope.to < today ? scope.to : today
      const day = params.add(last, 'date')
      const soon = `(${day} + make_interval(months => ${params.add(leadingBodyRule(last).remindMonths[0], 'int')}))::date`
      const place = placed(scope, district, 't.org_id', day, params)
      return `
      with t as (${terms(scope, home)})
      select 'term' as register, t.id, t.name as title, ${day} as day, t.org_id, ${place.path} as path, t.guard_path, 1::numeric as adds, null::boolean as met
      from t join organization o on o.district_id = ${home} and o.id = t.org_id and (o.until_day is null or o.until_day >= ${day})
      ${place.join}
      where t.last_day > ${day} and t.last_day <= ${soon} and (t.elected_on is null or t.elected_on > ${day})`
    },
  },
)

/** 班子缺额: seats of the committees in office at the end of the period that nobody holds (ORG-24). */
export const vacancies = figureOf(
  'vacancies',
  [
    '期末在任的一届，委员名额减去在任人数；一人两职的计一人',
    'for each term in force at the end of the period: its seats less the persons in office',
  ],
  {
    rows: (scope, district, params) => {
      const home = params.add(district, 'text')
      const day = params.add(scope.to, 'date')
      const place = placed(scope, district, 't.org_id', day, params)
      return `
      with t as (${terms(scope, home)})
      select 'term' as register, t.id, t.name as title, ${day} as day, t.org_id, ${place.path} as path, t.guard_path, (t.seats - coalesce(b.persons, 0))::numeric as adds, null::boolean as met
      from t join organization o on o.district_id = ${home} and o.id = t.org_id and (o.until_day is null or o.until_day >= ${day})
      ${gathered(scope, {
        name: 'b',
        columns: 'count(distinct x.who) as persons',
        table: 'body_member',
        where: `x.district_id = ${home} and x.state <> 'void' and x.from_day <= ${day} and (x.until_day is null or x.until_day >= ${day})`,
        by: 'term',
        of: 't.id',
      })}
      ${place.join}
      where t.started_on <= ${day} and (t.elected_on is null or t.elected_on > ${day}) and t.seats > coalesce(b.persons, 0)`
    },
  },
)
