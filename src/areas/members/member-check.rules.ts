import { quote, tableOf } from '../../derive/names.ts'
import type { LookedUpRule } from '../../engine/engine.ts'
import { warning } from '../../language/problem.ts'

/** One check of a member is enough in a programme. */
export const checkedOnce: LookedUpRule = async (hands, { tx, viewer, register }) => {
  const fresh = hands.filter(hand => hand.id === null && hand.programme !== null)
  if (fresh.length === 0) return
  const rows = await tx.rows<{ key: string }>(
    `select distinct programme_id || ' ' || member as key from ${quote(tableOf(register))}
     where district_id = $1 and state <> 'void' and programme_id = any($2::bigint[]) and member = any($3::bigint[])`,
    [viewer.district, [...new Set(fresh.map(hand => hand.programme))], fresh.map(hand => hand.values.member)],
  )
  const known = new Set(rows.map(row => row.key))
  for (const hand of fresh) {
    const key = `${hand.programme} ${hand.values.member}`
    if (known.has(key))
      hand.problems.push(
        warning(
          'MEM-24',
          '该党员在本次排查中已登记，请核对是否重复',
          'This member is recorded in the programme already: check it',
          'member',
        ),
      )
    known.add(key)
  }
}
