import { quote, tableOf } from '../../derive/names.ts'
import { type LookedUpRule, registerNamed } from '../../engine/engine.ts'
import { error, warning } from '../../language/problem.ts'

/** Nothing on citizens is entered for a day after the emergency's end; other work of a programme dated outside its days is worth a look (EMG-01, EMG-41). */
export const withinProgramme: LookedUpRule = async (hands, { tx, engine, viewer, register }) => {
  const ids = [...new Set(hands.flatMap(hand => hand.programme ?? []))]
  if (ids.length === 0) return
  const rows = await tx.rows<{ id: number; name: string; from: string; to: string | null }>(
    `select id, name, started_on as "from", ended_on as "to" from ${quote(tableOf(registerNamed(engine, engine.names.programme)))} where district_id = $1 and id = any($2::bigint[])`,
    [viewer.district, ids],
  )
  const spans = new Map(rows.map(row => [row.id, row]))
  for (const hand of hands) {
    const span = spans.get(hand.programme ?? 0)
    const day = hand.values[register.day]
    if (!span || typeof day !== 'string') continue
    if (span.to !== null && day > span.to)
      hand.problems.push(
        register.compartment === 'emergency'
          ? error(
              'EMG_EVENT_CLOSED',
              `“${span.name}”已于 ${span.to} 结束，不能再登记个人信息`,
              `${span.name} ended on ${span.to}: no personal data is entered any more`,
              register.day,
            )
          : warning('EMG-01', `晚于专项行动的结束日期 ${span.to}`, `After the programme's last day ${span.to}`, register.day),
      )
    if (day < span.from)
      hand.problems.push(
        warning('EMG-01', `早于专项行动的开始日期 ${span.from}`, `Before the programme's first day ${span.from}`, register.day),
      )
  }
}
