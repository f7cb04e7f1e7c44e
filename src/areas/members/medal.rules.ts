import { quote, tableOf } from '../../derive/names.ts'
import { type LookedUpRule, registerNamed } from '../../engine/engine.ts'
import { warning } from '../../language/problem.ts'

/** A medal before fifty years are full is worth a look (MEM-07). */
export const fiftyYearsFull: LookedUpRule = async (hands, { tx, engine, viewer }) => {
  const rows = await tx.rows<{ id: number; day: string | null }>(
    `select id, fifty_on as day from ${quote(tableOf(registerNamed(engine, engine.names.member)))} where district_id = $1 and id = any($2::bigint[])`,
    [viewer.district, hands.map(hand => hand.values.member)],
  )
  const days = new Map(rows.map(row => [row.id, row.day]))
  for (const { values, problems } of hands) {
    const day = days.get(Number(values.member))
    if (day === null || (day !== undefined && day > String(values.awardedOn)))
      problems.push(
        warning(
          'MEM-07',
          day === null ? '预备党员没有党龄，请核对' : `党龄${day}方满五十年，请核对`,
          day === null ? 'A probationary member has no Party age: check it' : `Fifty years are full on ${day}: check it`,
          'member',
        ),
      )
  }
}
