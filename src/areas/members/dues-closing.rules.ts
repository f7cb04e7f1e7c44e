import type { FollowUp, LookedUpRule } from '../../engine/engine.ts'
import { type Month, monthOf } from '../../language/day.ts'
import { error, Refused } from '../../language/problem.ts'
import { isWithin, pathEnd } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'

interface Closing {
  path: string
  upTo: Month
}

/** Closings of an organization hold for all that stand below it. */
const closings = (tx: Transaction, district: string): Promise<Closing[]> =>
  tx.rows<Closing>(
    `select guard_path as path, max(up_to) as "upTo" from dues_closing where district_id = $1 and state <> 'void' group by guard_path`,
    [district],
  )

const closedUpTo = (of: readonly Closing[], path: string): Month =>
  of.reduce((last, one) => (isWithin(path, one.path) && one.upTo > last ? one.upTo : last), '')

const closed = (upTo: Month) =>
  error(
    'DUE_CLOSED',
    `${upTo}及以前已结账，请在未结账的月份登记；差错用“冲销”更正`,
    `Closed up to ${upTo}: enter it in an open month, and reverse a mistake`,
    'paidOn',
  )

/** DUE-19: no payment is entered in a closed month, nor changed that was. */
export const inOpenMonth: LookedUpRule = async (hands, { tx, viewer }) => {
  const of = await closings(tx, viewer.district)
  if (of.length === 0) return
  const known = hands.flatMap(hand => hand.id ?? [])
  const stood = known.length
    ? await tx.rows<{ id: number; day: string }>(
        'select id, paid_on as day from dues_payment where district_id = $1 and id = any($2::bigint[])',
        [viewer.district, known],
      )
    : []
  for (const hand of hands) {
    const upTo = closedUpTo(of, hand.org.path)
    const days = [hand.values.paidOn, stood.find(row => row.id === hand.id)?.day].filter(day => typeof day === 'string')
    if (days.some(day => monthOf(day) <= upTo)) hand.problems.push(closed(upTo))
  }
}

/** DUE-19: what was paid in a closed month is neither voided nor brought back. */
export const voidInOpenMonth: FollowUp = async (hands, _, { tx, viewer }) => {
  const of = await closings(tx, viewer.district)
  for (const hand of hands) {
    const upTo = closedUpTo(of, hand.org.path)
    if (typeof hand.values.paidOn === 'string' && monthOf(hand.values.paidOn) <= upTo) throw new Refused([closed(upTo)])
  }
}

interface Payment {
  id: number
  member: number
  extra: number | null
  state: string
  reversed: boolean
  months: { month: string; amount: number }[]
}

/** DUE-17, DUE-19: a reversal takes back one payment of the same member, whole and once. */
export const reversesWhole: LookedUpRule = async (hands, { tx, viewer }) => {
  const reversing = hands.filter(hand => typeof hand.values.reverses === 'number')
  if (reversing.length === 0) return
  const rows = await tx.rows<Payment>(
    `select p.id, p.member, p.extra, p.state, exists (select from dues_payment r where r.district_id = p.district_id and r.reverses = p.id and r.state <> 'void' and r.id <> all($3::bigint[])) as reversed,
       (select jsonb_agg(jsonb_build_object('month', l.month, 'amount', l.amount) order by l.month) from dues_payment_months l where l.district_id = p.district_id and l.of_id = p.id) as months
     from dues_payment p where p.district_id = $1 and p.id = any($2::bigint[])`,
    [viewer.district, reversing.map(hand => hand.values.reverses), reversing.flatMap(hand => hand.id ?? [])],
  )
  for (const hand of reversing) {
    const of = rows.find(row => row.id === hand.values.reverses)
    if (!of) continue
    if (of.reversed || of.state === 'void')
      hand.problems.push(error('DUE-17', '这笔缴费已冲销或作废', 'That payment is reversed or void already', 'reverses'))
    else if (of.member !== hand.values.member || accountOf(hand.values, -1) !== accountOf({ ...of }, 1))
      hand.problems.push(
        error(
          'DUE-17',
          '冲销应与原缴费的党员、月份、金额逐项一致',
          'A reversal takes back the same months and sums of the same member',
          'months',
        ),
      )
  }
}

const accountOf = (values: Readonly<Record<string, unknown>>, sign: 1 | -1): string => {
  const months = values.months as Payment['months'] // cast: the draft has been read
  const lines = months.map(({ month, amount }) => `${month} ${sign * amount}`).sort()
  return [...lines, sign * Number(values.extra ?? 0)].join('\n')
}

/** DUE-19: who keeps the books is none of those who collected in the months that are closed. */
export const twoPersons: LookedUpRule = async (hands, { tx, viewer }) => {
  const of = hands.flatMap((hand, i) => {
    const { bookkeeper, upTo } = hand.values
    return typeof bookkeeper === 'string' && typeof upTo === 'string'
      ? [{ i, org: hand.org.id, path: hand.org.path, bookkeeper, upTo }]
      : []
  })
  if (of.length === 0) return
  const found = await tx.rows<{ i: number }>(
    `select h.i from unnest($2::int[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[]) as h (i, org, lo, hi, bookkeeper, up_to)
     where exists (
       select from dues_payment p where p.district_id = $1 and p.guard_path >= h.lo and p.guard_path < h.hi and p.state <> 'void' and p.received_by = h.bookkeeper
         and to_char(p.paid_on, 'YYYY-MM') <= h.up_to and to_char(p.paid_on, 'YYYY-MM') > coalesce(
           (select max(c.up_to) from dues_closing c where c.district_id = $1 and c.org_id = h.org and c.state <> 'void' and c.up_to < h.up_to), ''))`,
    [
      viewer.district,
      of.map(one => one.i),
      of.map(one => one.org),
      of.map(one => one.path),
      of.map(one => pathEnd(one.path)),
      of.map(one => one.bookkeeper),
      of.map(one => one.upTo),
    ],
  )
  for (const { i } of found) {
    const hand = hands[i]
    const bookkeeper = String(hand?.values.bookkeeper)
    hand?.problems.push(
      error(
        'DUE-19',
        `${bookkeeper}是所结月份的收款人，记账应由另一人办理`,
        `${bookkeeper} collected in these months: another person keeps the books`,
        'bookkeeper',
      ),
    )
  }
}
