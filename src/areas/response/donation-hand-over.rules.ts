import { quote, tableOf } from '../../derive/names.ts'
import { type LookedUpRule, registerNamed } from '../../engine/engine.ts'
import { warning } from '../../language/problem.ts'
import { formatYuan } from '../../language/money.ts'

/** No more is handed over than was received, by an organization and those below it (EMG-22); receipts may still be to come, so it is a warning here and stands on the programme's board until both agree. */
export const handedOverWithinReceived: LookedUpRule = async (hands, { tx, engine, viewer, register }) => {
  const donations = quote(tableOf(registerNamed(engine, 'donation')))
  const groups = Map.groupBy(
    hands.filter(hand => hand.state !== 'void'),
    hand => `${hand.org.id} ${hand.programme}`,
  )
  for (const moved of groups.values()) {
    const [first] = moved
    if (!first) continue
    const own = moved.flatMap(hand => hand.id ?? [])
    const row = await tx.first<{ received: number; handed: number }>(
      `select (select coalesce(sum(amount), 0)::bigint from ${donations} where district_id = $1 and programme_id = $2 and state <> 'void' and guard_path >= $3 and guard_path < $3 || '/') as received,
         (select coalesce(sum(amount), 0)::bigint from ${quote(tableOf(register))} where district_id = $1 and programme_id = $2 and state <> 'void' and org_id = $4 and id <> all($5::bigint[])) as handed`,
      [viewer.district, first.programme, first.org.path, first.org.id, own],
    )
    const total = moved.reduce((sum, hand) => sum + Number(hand.values.amount), row?.handed ?? 0)
    if (row && total > row.received)
      moved
        .at(-1)
        ?.problems.push(
          warning(
            'DON_UNBALANCED',
            `上缴合计 ${formatYuan(total)} 元，多于收款合计 ${formatYuan(row.received)} 元，请先补登捐款或核对金额`,
            `Handed over in all ${formatYuan(total)}, received ${formatYuan(row.received)} yuan: enter the donations first, or check the amount`,
            'amount',
          ),
        )
  }
}
