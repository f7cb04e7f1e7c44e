import { minutesOf } from '../../codes/clock-time.ts'
import type { LookedUpRule } from '../../engine/engine.ts'
import type { Hand } from '../../engine/record/hand.ts'
import { error, warning } from '../../language/problem.ts'

interface Booked {
  id: number | null
  base: number
  day: string
  from: string
  until: string
  number: number
}

/** Bookings that take room: neither cancelled nor missed nor void. */
const standing = (state: string): boolean => !['cancelled', 'missed', 'void'].includes(state)

/** LIFE-40: branches share a session of a base up to its capacity; what goes beyond is refused. */
export const baseFull: LookedUpRule = async (hands, { tx, viewer }) => {
  const wanted = hands.flatMap(hand => (standing(hand.state) && complete(hand) ? [{ hand, booked: bookedBy(hand) }] : []))
  if (wanted.length === 0) return
  const bases = await tx.rows<{ id: number; name: string; capacity: number; opened: string; until: string | null }>(
    'select id, name, capacity, opened_on as opened, until_day as until from life_base where district_id = $1 and id = any($2::bigint[])',
    [viewer.district, wanted.map(one => one.booked.base)],
  )
  const known: Booked[] = await tx.rows<Booked>(
    `select id, base, visit_on as day, starts_at as "from", ends_at as until, number from base_visit
     where district_id = $1 and base = any($2::bigint[]) and visit_on = any($3::date[]) and state not in ('cancelled', 'missed', 'void')`,
    [viewer.district, wanted.map(one => one.booked.base), wanted.map(one => one.booked.day)],
  )
  for (const { hand, booked } of wanted) {
    const base = bases.find(one => one.id === booked.base)
    if (!base) continue
    if (booked.day < base.opened || (base.until !== null && booked.day > base.until))
      hand.problems.push(error('LIFE-40', '基地当日不开放', 'The base is not open on that day', 'visitOn'))
    const taken = mostAtOnce(
      booked,
      known.filter(one => one.id !== hand.id && one.base === booked.base && one.day === booked.day),
    )
    const left = base.capacity - taken
    if (booked.number > left)
      hand.problems.push(
        error(
          'BASE_FULL',
          `该时段最多可容${base.capacity}人，已约${taken}人，还可约${Math.max(0, left)}人`,
          `The session holds ${base.capacity}, ${taken} are booked: ${Math.max(0, left)} are left`,
          'number',
        ),
      )
    known.push(booked)
  }
}

/** LIFE-40: the organization named is the one that the base belongs to. */
export const baseBelongs: LookedUpRule = async (hands, { tx, viewer }) => {
  const rows = await tx.rows<{ id: number; org: number }>(
    'select id, org_id as org from life_base where district_id = $1 and id = any($2::bigint[])',
    [viewer.district, hands.map(hand => hand.values.base).filter(base => typeof base === 'number')],
  )
  const orgs = new Map(rows.map(row => [row.id, row.org]))
  for (const hand of hands) {
    const org = orgs.get(Number(hand.values.base))
    if (org !== undefined && org !== hand.values.baseOrg)
      hand.problems.push(
        warning('LIFE-40', '所选组织不是基地所属组织，请核对', 'The base belongs to another organization: check it', 'baseOrg'),
      )
  }
}

const complete = ({ values }: Hand): boolean =>
  [values.base, values.number].every(value => typeof value === 'number') &&
  [values.visitOn, values.startsAt, values.endsAt].every(value => typeof value === 'string')

const bookedBy = ({ id, values }: Hand): Booked => ({
  id,
  base: Number(values.base),
  day: String(values.visitOn),
  from: String(values.startsAt),
  until: String(values.endsAt),
  number: Number(values.number),
})

/** The most persons of the others who are there at one moment of the session: counted where each of them comes in. */
function mostAtOnce(session: Booked, others: readonly Booked[]): number {
  const within = (one: Booked, minute: number): boolean => minutesOf(one.from) <= minute && minute < minutesOf(one.until)
  const moments = [session, ...others].map(one => minutesOf(one.from)).filter(minute => within(session, minute))
  return Math.max(0, ...moments.map(minute => others.reduce((sum, one) => sum + (within(one, minute) ? one.number : 0), 0)))
}
