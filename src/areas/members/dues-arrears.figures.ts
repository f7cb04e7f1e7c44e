import { duesTariff } from '../../codes/dues-tariff.ts'
import { placed } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import { addMonths, monthOf } from '../../language/day.ts'
import { duesReaders } from './member-readers.ts'

/** How far back unpaid months are looked for: arrears are made up for six months at most (DUE-06). */
const monthsBack = 24

/**
 * Members who stand on the roll at the end of the period and owe dues of so many months in a row, the longest run of each (DUE-07). A month is owed once it is
 * over, from the month of the first verified base on; a month paid for or exempt breaks the run. The product only says so.
 */
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
    rows: (scope, district, params, today) => {
      const home = params.add(district, 'text')
      const end = scope.to < today ? scope.to : today
      const least = duesTariff(end).arrears[level]
      const day = params.add(end, 'date')
      const [earliest, latest] = [monthOf(addMonths(end, -monthsBack)), monthOf(addMonths(`${monthOf(end)}-01`, -1))]
      const [from, to] = [params.add(earliest, 'text'), params.add(latest, 'text')]
      const place = placed(scope, district, 'm.org_id', day, params)
      // Over the whole district one pass through all payments is faster than each member's own.
      const whole = scope.path.length === 6
      const months = `l.district_id = ${home} and l.month between ${from} and ${to}`
      const paidMonths = whole
        ? `select l.member, l.month
           from dues_payment_months l left join dues_payment v on v.district_id = ${home} and v.id = l.of_id and v.state = 'void'
           where ${months} and v.id is null group by 1, 2 having sum(l.amount) > 0`
        : `select p.member, l.month
           from dues_payment_months l join dues_payment p on p.district_id = l.district_id and p.id = l.of_id
           where ${months} and p.state <> 'void' and p.member in (select member from who) group by 1, 2 having sum(l.amount) > 0`
      return `
        with who as (
          select m.member, m.member_label, m.org_id, m.guard_path, ${place.path} as path, greatest(since.month, ${from}) as since
          from membership m ${place.join}
          join ${whole ? '' : 'lateral '}(
            select b.member, min(b.from_month) as month from dues_base b where b.district_id = ${home} and b.state <> 'void'${whole ? '' : ' and b.member = m.member'} group by b.member
          ) since on since.member = m.member and since.month <= ${to}
          where m.district_id = ${home} and m.state <> 'void' and m.from_day <= ${day} and (m.until_day is null or m.until_day >= ${day})
        ), paid as (${paidMonths}), unpaid as (
          select w.member, month.n, month.n - row_number() over (partition by w.member order by month.n) as run
          from (
            select w.member, w.since from who w left join paid on paid.member = w.member and paid.month >= w.since group by w.member, w.since
            having extract(year from age((${to} || '-01')::date, (w.since || '-01')::date)) * 12 + extract(month from age((${to} || '-01')::date, (w.since || '-01')::date)) + 1 - count(paid.month) >= ${params.add(least, 'int')}
          ) w
          cross join lateral (
            select to_char(d, 'YYYY-MM') as month, row_number() over (order by d) as n from generate_series((w.since || '-01')::timestamp, (${to} || '-01')::timestamp, interval '1 month') d
          ) month
          where not exists (select from paid where paid.member = w.member and paid.month = month.month)
            and not exists (
              select from dues_relief f where f.district_id = ${home} and f.member = w.member and f.state <> 'void' and f.kind = 'exempt'
                and month.month between f.from_month and f.until_month
            )
        ), longest as (
          select member, max(months) as months from (select member, run, count(*) as months from unpaid group by member, run) runs group by member
        )
        select 'member' as register, w.member as id, w.member_label || '（连续' || l.months || '个月）' as title, ${day} as day, w.org_id, w.path, w.guard_path, 1::numeric as adds, null::boolean as met
        from longest l join who w on w.member = l.member
        where l.months >= ${params.add(least, 'int')}`
    },
  }
}

/** 欠缴党费党员 at each level of warning. */
export const arrears: readonly FunctionFigure[] = [
  owing('members.arrears', 0),
  owing('members.arrears-urgent', 1),
  owing('members.arrears-case', 2),
]
