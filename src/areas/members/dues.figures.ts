import { gathered, type Parameters, placed } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { addDays, addMonths, type Day, type Month, monthOf } from '../../language/day.ts'
import type { FigureScope } from '../../language/figure.ts'
import { arrears } from './dues-arrears.figures.ts'
import { exemptMonths, lastDay } from './dues-months.figures.ts'
import { duesClerks, duesReaders } from './member-readers.ts'

/**
 * Bases of dues that hold in the period up to a month, as `base(id, member, …, due, first, last)`: each from its month to the month before the next one, within
 * the months in which the member stands on a roll; the month of leaving is due (DUE-03, DUE-04, DUE-15).
 */
function basesUpTo(month: Month, scope: FigureScope, district: string, params: Parameters, today: Day): string {
  const home = params.add(district, 'text')
  const from = params.add(monthOf(scope.from), 'text')
  const to = params.add(month, 'text')
  const day = params.add(lastDay(scope, today), 'date')
  const place = placed(scope, district, 'b.org_id', day, params)
  const standing = `district_id = ${home} and state <> 'void'`
  // The month from which the next base holds: for all in one pass, for few members looked up one by one.
  const bases =
    scope.path.length === 6
      ? `select *, lead(from_month) over (partition by member order by from_month) as next_month from dues_base where ${standing}`
      : `select x.*, (select min(from_month) from dues_base n where ${standing} and n.member = x.member and n.from_month > x.from_month) as next_month from dues_base x where ${standing}`
  return `
    held as (
      select b.id, b.member, b.member_label, b.org_id, b.guard_path, b.due, ${place.path} as path, ${day} as day,
        greatest(month_number(b.from_month), month_number(${from}), month_number(to_char(m.first, 'YYYY-MM'))) as first,
        least(month_number(b.last_month), month_number(${to}), month_number(to_char(m.last, 'YYYY-MM')), month_number(b.next_month) - 1) as last
      from (${bases}) b ${place.join}
      ${gathered(scope, {
        name: 'm',
        columns: `min(x.from_day) as first, max(coalesce(x.until_day, date '9999-12-31')) as last`,
        table: 'membership',
        where: `x.district_id = ${home} and x.state <> 'void'`,
        by: 'member',
        of: 'b.member',
      })}
      where m.first is not null and b.from_month <= ${to} and b.last_month >= ${from}
    ), base as (select * from held where first <= last)`
}

/** Months that a relief and a stretch of months have in common. */
const shared = (of: string): string =>
  `(least(month_number(f.until_month), ${of}.last) - greatest(month_number(f.from_month), ${of}.first) + 1)`

/** Reliefs that fall into a stretch of months of a member. */
const reliefs = (of: string, district: string, params: Parameters): string =>
  `dues_relief f where f.district_id = ${params.add(district, 'text')} and f.member = ${of}.member and f.state <> 'void'
     and month_number(f.from_month) <= ${of}.last and month_number(f.until_month) >= ${of}.first`

/** 应交党费: what is due by the verified bases for the months of the period so far, less what members are relieved of; its rows tell what each owes and open to who keeps the bases (DUE-21). */
const duesDue: FunctionFigure = {
  key: 'members.dues-due',
  version: 1,
  measure: 'sum',
  readers: duesClerks,
  filter: [
    '核定的月应交数乘以期内应交月数，减去批准减免的部分；当前月份以后的不计',
    'what is due a month by the verified base, for the months of the period so far, less approved relief',
  ],
  rows: (scope, district, params, today) => `
    with ${basesUpTo(monthOf(lastDay(scope, today)), scope, district, params, today)}
    select * from (
      select 'duesBase' as register, base.id, base.member_label as title, base.day, base.org_id, base.path, base.guard_path,
        (base.due * (base.last - base.first + 1) - case when relieved.times > 0 then coalesce((
          select sum(${shared('base')} * (base.due - case f.kind when 'reduced' then least(f.amount, base.due) else 0 end)) from ${reliefs('base', district, params)}
        ), 0) else 0 end) / 100.0 as adds, null::boolean as met
      from base ${gathered(scope, {
        name: 'relieved',
        columns: 'count(*) as times',
        table: 'dues_relief',
        where: `x.district_id = ${params.add(district, 'text')} and x.state <> 'void'`,
        by: 'member',
        of: 'base.member',
      })}
    ) x where x.adds <> 0`,
}

/** 党费按月交清率: of the members who owed dues for months of the period that are over, those who have paid every one of them (T10 of §15.2). */
const duesPaidRate: FunctionFigure = {
  ...duesDue,
  key: 'members.dues-paid-rate',
  readers: duesReaders,
  measure: 'share',
  filter: [
    '分母为期内有应交月份（已满月、未免交）的党员，分子为其中各月均已交纳的',
    'over the members who owed dues for months of the period that are over; counted are those who paid every one',
  ],
  rows: (scope, district, params, today) => {
    const home = params.add(district, 'text')
    const over = monthOf(addMonths(addDays(lastDay(scope, today), 1), -1))
    return `
      with ${basesUpTo(over, scope, district, params, today)},
      owed as (
        select base.*, int4multirange(int4range(base.first, base.last + 1)) - coalesce(exempt.months, '{}') as months
        from base ${exemptMonths(scope, home, 'base.member')}
      )
      select distinct on (o.member) 'member' as register, o.member as id, o.member_label as title, o.day, o.org_id, o.path, o.guard_path, 1::numeric as adds,
        bool_and(o.months <@ coalesce(paid.months, '{}')) over (partition by o.member) as met
      from owed o left join dues_paid_months paid on paid.district_id = ${home} and paid.member = o.member
      where not isempty(o.months)
      order by o.member, o.last desc, o.id`
  },
}

/** 免交党费人月: months within the period so far in which members were exempt. */
const monthsExempt: FunctionFigure = {
  ...duesDue,
  key: 'members.dues-exempt-months',
  readers: duesReaders,
  filter: ['批准免交党费的党员在期内的免交月数', 'months of the period so far in which members were exempt'],
  rows: (scope, district, params, today) => {
    const last = lastDay(scope, today)
    const day = params.add(last, 'date')
    const [from, to] = [params.add(monthOf(scope.from), 'text'), params.add(monthOf(last), 'text')]
    const place = placed(scope, district, 'f.org_id', day, params)
    return `
      select 'duesRelief' as register, f.id, f.member_label as title, ${day} as day, f.org_id, ${place.path} as path, f.guard_path,
        (least(month_number(f.until_month), month_number(${to})) - greatest(month_number(f.from_month), month_number(${from})) + 1)::numeric as adds, null::boolean as met
      from dues_relief f ${place.join}
      where f.district_id = ${params.add(district, 'text')} and f.state <> 'void' and f.kind = 'exempt' and f.from_month <= ${to} and f.until_month >= ${from}`
  },
}

/** The figures of dues that no declaration can say (T10 of §15.2, DUE-07). */
export const duesFigures: readonly FunctionFigure[] = [duesDue, duesPaidRate, monthsExempt, ...arrears]
