import { minutesBetween, minutesOf } from '../../codes/clock-time.ts'
import { quote, tableOf } from '../../derive/names.ts'
import type { LookedUpRule } from '../../engine/engine.ts'
import { addDays, daysBetween } from '../../language/day.ts'
import { error } from '../../language/problem.ts'

interface Stood {
  id: number | null
  who: string
  person: string
  day: string
  starts: string
  ends: string | null
}

/** A person stands one shift at a time: shifts that overlap, over midnight too, are refused (EMG-10). One that has no end yet counts from its start alone. */
export const oneShiftAtATime: LookedUpRule = async (hands, { tx, viewer, register }) => {
  const standing = hands.filter(hand => hand.state !== 'void')
  const days = standing.map(hand => String(hand.values.standsOn))
  const near = [...new Set(days.flatMap(day => [addDays(day, -1), day, addDays(day, 1)]))]
  const known = await tx.rows<Stood>(
    `select id, who, person, stands_on as day, starts_at as starts, ends_at as ends from ${quote(tableOf(register))}
     where district_id = $1 and state <> 'void' and stands_on = any($2::date[]) and who = any($3::text[]) and org_id = any($4::bigint[])`,
    [viewer.district, near, standing.map(hand => String(hand.values.who)), standing.map(hand => hand.org.id)],
  )
  const own = new Set(standing.flatMap(hand => hand.id ?? []))
  const others = new Map(
    Object.entries(
      Object.groupBy(
        known.filter(row => !own.has(row.id ?? 0)),
        row => row.who,
      ),
    ),
  )
  for (const hand of standing) {
    const { who, person, standsOn, startsAt, endsAt } = hand.values as Record<string, string> // cast: a checked draft of a shift
    const mine: Stood = {
      id: hand.id,
      who: who ?? '',
      person: person ?? '',
      day: standsOn ?? '',
      starts: startsAt ?? '',
      ends: endsAt ?? null,
    }
    const met = (others.get(mine.who) ?? []).find(other => overlap(mine, other))
    if (met)
      hand.problems.push(
        error(
          'EMG_SHIFT_OVERLAP',
          `${mine.person} 与 ${met.day} ${met.starts}—${met.ends ?? ''} 的班次重叠`,
          `${mine.person} stands another shift at that time: ${met.day} ${met.starts} to ${met.ends ?? ''}`,
          'startsAt',
        ),
      )
    others.set(mine.who, [...(others.get(mine.who) ?? []), mine])
  }
}

/** Whether two shifts share a minute; one that ends when the other begins does not. */
function overlap(a: Stood, b: Stood): boolean {
  const apart = daysBetween(a.day, b.day) * 24 * 60
  const [fromA, fromB] = [minutesOf(a.starts), apart + minutesOf(b.starts)]
  return fromA < fromB + lengthOf(b) && fromB < fromA + lengthOf(a)
}

const lengthOf = (shift: Stood): number => (shift.ends === null ? 1 : minutesBetween(shift.starts, shift.ends))
