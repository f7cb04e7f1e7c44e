import { duesTariff } from '../../codes/dues-tariff.ts'
import { placed } from '../../derive/tally.ts'
import { type Among, among, type FunctionFigure } from '../../engine/figure/function-figure.ts'
import { addMonths, monthOf } from '../../language/day.ts'
import { exemptMonths, firstMonth, lastDay } from './dues-months.figures.ts'
import { duesReaders } from './member-readers.ts'

/** How far back unpaid months are looked for: arrears are made up for six months at most (DUE-06). */
const monthsBack = 24

/**
 * Members who stand on the roll at the end of the period and have not paid for months in a row, with the longest run of each as `months` (DUE-07). A month is owed
 * once it is over, from the month of the first verified base on; a month paid for or exempt breaks the run. The product only says so.
 */
const unpaid: Among['all'] = (scope, district, params, today) => {
  const home = params.add(district, 'text')
  const end = lastDay(scope, today)
  const day = params.add(end, 'date')
  const [from, to] = [
    params.add(monthOf(addMonths(end, -monthsBack)), 'text'),
    params.add(monthOf(addMonths(`${monthOf(end)}-01`, -1)), 'text'),
  ]
  const place = placed(scope, district, 'm.org_id', day, params)
  return `
    with unpaid as (
      select m.member, m.member_label, m.org_id, m.guard_path, ${place.path} as path,
        int4multirange(int4range(greatest(since.month, month_number(${from})), month_number(${to}) + 1)) - coalesce(paid.months, '{}') - coalesce(exempt.months, '{}') as months
      from membership m ${place.join}
      ${firstMonth(scope, home, 'm.member')}
      left join dues_paid_months paid on paid.district_id = ${home} and paid.member = m.member
      ${exemptMonths(scope, home, 'm.member')}
      where m.district_id = ${home} and m.state <> 'void' and m.from_day <= ${day} and (m.until_day is null or m.until_day >= ${day}) and since.month <= month_number(${to})
    )
    select 'member' as register, u.member as id, u.member_label || '（连续' || longest.months || '个月）' as title, ${day} as day, u.org_id, u.path, u.guard_path, 1::numeric as adds, null::boolean as met, longest.months
    from unpaid u cross join lateral (select max(upper(run) - lower(run)) as months from unnest(u.months) run) longest
    where longest.months >= ${params.add(Math.min(...duesTariff(end).arrears), 'int')}`
}

const owing = (key: string, level: 0 | 1 | 2): FunctionFigure => {
  const months = duesTariff('9999-12-31').arrears[level]
  return {
    key,
    version: 1,
    measure: 'sum',
    readers: duesReaders,
    filter: [
      `期末在册党员中，已满月份连续${months}个月以上未交党费的（DUE_ARREARS_${months}）；免交月份中断计算`,
      `members on the roll at the end of the period with ${months} months or more in a row unpaid (DUE_ARREARS_${months}); an exempt month breaks the run`,
    ],
    ...among({
      all: unpaid,
      where: (scope, params, today) => `months >= ${params.add(duesTariff(lastDay(scope, today)).arrears[level], 'int')}`,
    }),
  }
}

/** 欠缴党费党员 at each level of warning. */
export const arrears: readonly FunctionFigure[] = [
  owing('members.arrears', 0),
  owing('members.arrears-urgent', 1),
  owing('members.arrears-case', 2),
]
