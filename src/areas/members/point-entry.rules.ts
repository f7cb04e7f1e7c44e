import { quote, tableOf } from '../../derive/names.ts'
import { type LookedUpRule, registerNamed } from '../../engine/engine.ts'
import { error } from '../../language/problem.ts'

/** Points of one item stop at its ceiling, for each member and year (EDU-08); what was declined or takes points off does not count toward it. */
export const underCeiling: LookedUpRule = async (hands, { tx, engine, viewer, register }) => {
  const given = hands.filter(({ state, values }) => values.deducts !== true && typeof values.rule === 'number' && state !== 'declined')
  if (given.length === 0) return
  const rules = await tx.rows<{ id: number; name: string; ceiling: number }>(
    `select id, name, ceiling from ${quote(tableOf(registerNamed(engine, 'pointRule')))} where district_id = $1 and id = any($2::bigint[])`,
    [viewer.district, given.map(hand => hand.values.rule)],
  )
  const known = new Map(rules.map(rule => [rule.id, rule]))
  const earned = await tx.rows<{ id: number; key: string; points: number }>(
    `select id, member || ' ' || rule || ' ' || extract(year from earned_on) as key, points from ${quote(tableOf(register))}
     where district_id = $1 and member = any($2::bigint[]) and rule = any($3::bigint[]) and deducts is not true and state not in ('void', 'declined')`,
    [viewer.district, given.map(hand => hand.values.member), given.map(hand => hand.values.rule)],
  )
  const sums = new Map<string, number>()
  for (const { id, key, points } of earned) if (!given.some(hand => hand.id === id)) sums.set(key, (sums.get(key) ?? 0) + points)
  for (const { values, problems } of given) {
    const rule = known.get(Number(values.rule))
    const year = String(values.earnedOn).slice(0, 4)
    const key = `${values.member} ${values.rule} ${year}`
    const sum = (sums.get(key) ?? 0) + Number(values.points)
    sums.set(key, sum)
    if (rule && sum > rule.ceiling)
      problems.push(
        error(
          'EDU-08',
          `“${rule.name}”每年上限${rule.ceiling}分，${year}年连同本次为${sum}分`,
          `${rule.name} stops at ${rule.ceiling} a year; with this there are ${sum} in ${year}`,
          'points',
        ),
      )
  }
}
