import { minutesBetween, minutesOf } from '../../codes/clock-time.ts'
import { quote, tableOf } from '../../derive/names.ts'
import { type Notice, registerNamed, type Watch } from '../../engine/engine.ts'
import { addDays, type Day, daysBetween } from '../../language/day.ts'
import { formatYuan } from '../../language/money.ts'
import { pathEnd } from '../../language/viewer.ts'

/** Days looked at for gaps, at most; the last ones of the span. */
const mostDays = 7
const wholeDay = 24 * 60

/** A checkpoint that is manned day and night has somebody on it at every minute of a day that is over (EMG-10). */
export const shiftGaps: Watch = {
  name: ['检测点值守空档', 'Gaps at checkpoints'],
  programme: ['emergency'],
  look: async (tx, engine, { district, path, from, to, programme }) => {
    const last = to < engine.today() ? to : addDays(engine.today(), -1)
    const first = daysBetween(from, last) < mostDays ? from : addDays(last, 1 - mostDays)
    const gates = await tx.rows<{ id: number; name: string; from: Day; until: Day | null }>(
      `select id, name, open_from as "from", open_until as until from ${quote(tableOf(registerNamed(engine, 'checkpoint')))}
       where district_id = $1 and programme_id = $2 and all_day and state <> 'void' and guard_path >= $3 and guard_path < $4 order by name`,
      [district, programme, path, pathEnd(path)],
    )
    if (gates.length === 0 || first > last) return []
    const shifts = await tx.rows<{ gate: number; day: Day; starts: string; ends: string }>(
      `select checkpoint as gate, stands_on as day, starts_at as starts, ends_at as ends from ${quote(tableOf(registerNamed(engine, 'shift')))}
       where district_id = $1 and programme_id = $2 and checkpoint = any($3::bigint[]) and stands_on between $4 and $5 and ends_at is not null and state <> 'void'`,
      [district, programme, gates.map(gate => gate.id), addDays(first, -1), last],
    )
    const notices: Notice[] = []
    for (const gate of gates)
      for (let day = first; day <= last; day = addDays(day, 1)) {
        if (day < gate.from || (gate.until !== null && day > gate.until)) continue
        const minutes = unmanned(
          shifts
            .filter(shift => shift.gate === gate.id)
            .map(shift => [daysBetween(day, shift.day) * wholeDay + minutesOf(shift.starts), minutesBetween(shift.starts, shift.ends)]),
        )
        if (minutes > 0)
          notices.push({
            zh: `“${gate.name}” ${day} 有 ${minutes} 分钟无人值守`,
            en: `${gate.name}, ${day}: nobody on it for ${minutes} minutes`,
            code: 'EMG_SHIFT_GAP',
            register: 'checkpoint',
            id: gate.id,
          })
      }
    return notices
  },
}

/** Minutes of a day on which no shift stands; shifts as start, in minutes from the day's own midnight, and length. */
function unmanned(shifts: readonly (readonly [start: number, length: number])[]): number {
  let gap = 0
  let covered = 0
  for (const [start, length] of shifts.toSorted(([a], [b]) => a - b)) {
    if (start >= wholeDay) break
    gap += Math.max(0, start - covered)
    covered = Math.max(covered, Math.min(start + length, wholeDay))
  }
  return gap + wholeDay - covered
}

/** What was received in donations has been handed over, to the fen (EMG-22). */
export const donationsAgree: Watch = {
  name: ['捐款收缴相符', 'Donations agree'],
  programme: ['emergency'],
  look: async (tx, engine, { district, path, to, programme }) => {
    const total = (name: string, day: string): Promise<{ fen: number } | undefined> =>
      tx.first<{ fen: number }>(
        `select coalesce(sum(amount), 0)::bigint as fen from ${quote(tableOf(registerNamed(engine, name)))}
         where district_id = $1 and programme_id = $2 and state <> 'void' and guard_path >= $3 and guard_path < $4 and ${day} <= $5`,
        [district, programme, path, pathEnd(path), to],
      )
    const received = (await total('donation', 'donated_on'))?.fen ?? 0
    const handed = (await total('donationHandOver', 'handed_over_on'))?.fen ?? 0
    if (received === handed) return []
    return [
      {
        zh: `捐款收款 ${formatYuan(received)} 元，上缴 ${formatYuan(handed)} 元，相差 ${formatYuan(Math.abs(received - handed))} 元`,
        en: `Donations received ${formatYuan(received)} yuan, handed over ${formatYuan(handed)}: they differ by ${formatYuan(Math.abs(received - handed))}`,
        code: 'DON_UNBALANCED',
        register: 'donationHandOver',
      },
    ]
  },
}
