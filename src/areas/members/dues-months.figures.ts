import { gathered } from '../../derive/tally.ts'
import type { Day } from '../../language/day.ts'
import type { FigureScope } from '../../language/figure.ts'

/*
 * Months as SQL. Where months are counted, a month is its number (year * 12 + month, `month_number` in the database), and many of them are ranges of such numbers:
 * `dues_paid_months` keeps those that each member has paid for, with every write of a payment.
 */

/** The last day that has come of a period. */
export const lastDay = (scope: FigureScope, today: Day): Day => (scope.to < today ? scope.to : today)

/** The join that brings the months in which a member need not pay, as `exempt.months`; null where there are none. */
export const exemptMonths = (scope: FigureScope, home: string, member: string): string =>
  gathered(scope, {
    name: 'exempt',
    columns: 'range_agg(int4range(month_number(x.from_month), month_number(x.until_month) + 1)) as months',
    table: 'dues_relief',
    where: `x.district_id = ${home} and x.state <> 'void' and x.kind = 'exempt' and x.from_month <= x.until_month`,
    by: 'member',
    of: member,
  })

/** The join that brings the first month that a member owes, that of the first base, as `since.month`. */
export const firstMonth = (scope: FigureScope, home: string, member: string): string =>
  gathered(scope, {
    name: 'since',
    columns: 'month_number(min(x.from_month)) as month',
    table: 'dues_base',
    where: `x.district_id = ${home} and x.state <> 'void'`,
    by: 'member',
    of: member,
  })
