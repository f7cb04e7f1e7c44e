import { quote, tableOf } from '../../derive/names.ts'
import type { LookedUpRule } from '../../engine/engine.ts'
import type { Hand } from '../../engine/record/hand.ts'
import { error } from '../../language/problem.ts'

interface Movement {
  day: string
  signed: number
  hand?: Hand
}

/** Goods go out of what came in: on no day does the stock of an item fall below nothing (EMG-30). */
export const stockNeverNegative: LookedUpRule = async (hands, { tx, viewer, register }) => {
  const groups = Map.groupBy(
    hands.filter(hand => hand.state !== 'void'),
    hand => JSON.stringify([hand.org.id, hand.programme, hand.values.item, hand.values.unit ?? '']),
  )
  for (const [key, moved] of groups) {
    const [org, programme, item, unit] = JSON.parse(key) as [number, number, string, string] // cast: written two lines above
    const known = await tx.rows<Movement>(
      `select moved_on as day, sum(case when direction in ('in', 'surplus') then quantity else -quantity end)::bigint as signed from ${quote(tableOf(register))}
       where district_id = $1 and org_id = $2 and programme_id = $3 and item = $4 and coalesce(unit, '') = $5 and state <> 'void' and id <> all($6::bigint[]) group by 1`,
      [viewer.district, org, programme, item, unit, moved.flatMap(hand => hand.id ?? [])],
    )
    const movements = [
      ...known,
      ...moved.map((hand): Movement => {
        const quantity = Number(hand.values.quantity)
        const into = hand.values.direction === 'in' || hand.values.direction === 'surplus'
        return { day: String(hand.values.movedOn), signed: into ? quantity : -quantity, hand }
      }),
    ]
    // What comes in on a day may go out on it.
    movements.sort((a, b) => a.day.localeCompare(b.day) || b.signed - a.signed)
    let stock = 0
    for (const { day, signed, hand } of movements) {
      stock += signed
      const at = hand ?? moved[0]
      if (stock >= 0 || !at) continue
      at.problems.push(
        error(
          'MAT_NEGATIVE',
          `“${item}”在 ${day} 库存不足，差 ${-stock}${unit}；请先登记入库，或核对数量`,
          `There is not enough of ${item} on ${day}: ${-stock} short. Enter what came in first, or check the quantity`,
          'quantity',
        ),
      )
      break
    }
  }
}
