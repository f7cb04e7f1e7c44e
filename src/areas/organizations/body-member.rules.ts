import { isBranch, isOrganizationType, organizationTypeRule } from '../../codes/organization-type.ts'
import type { LookedUpRule } from '../../engine/engine.ts'
import type { Hand } from '../../engine/record/hand.ts'
import { error, type Problem, warning } from '../../language/problem.ts'
import { checkCommittee, hasNoCommittee } from './committee-checks.ts'
import { rollCounts } from './roll-count.rules.ts'

interface Seat {
  org: number
  who: string
  seat: string
  from: string
  until: string | null
}

/** ORG-04, ORG-05: who sits in a leading body on the day a seat is taken: no committee below seven formal members, none too large, one secretary, one deputy in a branch. */
export const seatsFit: LookedUpRule = async (hands, { tx, viewer }) => {
  const told = hands.filter(({ values }) => typeof values.fromDay === 'string')
  if (told.length === 0) return
  const days = told.map(({ org, values }) => ({ org: org.id, day: String(values.fromDay) }))
  const counts = await rollCounts(tx, viewer.district, days)
  const known = await tx.rows<Seat & { id: number }>(
    `select id, org_id as org, who, seat, from_day as "from", until_day as until from body_member
     where district_id = $1 and org_id = any($2::bigint[]) and state <> 'void'`,
    [viewer.district, [...new Set(days.map(({ org }) => org))]],
  )
  const taken = Map.groupBy(
    known.filter(({ id }) => !told.some(hand => hand.id === id)),
    ({ org }) => org,
  )
  told.forEach((hand, i) => {
    const own = seatOf(hand)
    const others = taken.get(own.org) ?? []
    hand.problems.push(
      ...problemsOf(
        hand,
        own,
        counts[i]?.formal ?? 0,
        others.filter(({ from, until }) => from <= own.from && (until === null || until >= own.from)),
      ),
    )
    taken.set(own.org, [...others, { ...own, id: 0 }])
  })
}

const seatOf = ({ org, values }: Hand): Seat => ({
  org: org.id,
  who: String(values.who),
  seat: String(values.seat),
  from: String(values.fromDay),
  until: typeof values.untilDay === 'string' ? values.untilDay : null,
})

function problemsOf({ org: { type } }: Hand, own: Seat, formal: number, others: readonly Seat[]): Problem[] {
  const body = { type, formal, day: own.from }
  const committee = own.seat !== 'secretary' && own.seat !== 'deputy'
  if (committee && hasNoCommittee(body)) return checkCommittee(body, 1, 'seat')
  const persons = new Set([own.who, ...others.map(({ who }) => who)]).size
  const greatest = isOrganizationType(type) ? (organizationTypeRule[type].committee?.[1] ?? null) : null
  return [
    ...(greatest !== null && persons > greatest
      ? [
          error(
            'ORG_COMMITTEE_SIZE',
            `班子已有${persons - 1}人，最多${greatest}人`,
            `The body has ${persons - 1} members already; ${greatest} at the most`,
            'name',
          ),
        ]
      : []),
    ...(own.seat === 'secretary' && others.some(({ seat, who }) => seat === 'secretary' && who !== own.who)
      ? [warning('ORG-05', '该日已有在任书记，请核对离任日期', 'There is a secretary that day already: check who left when', 'seat')]
      : []),
    ...(own.seat === 'deputy' && isBranch(type) && others.some(({ seat, who }) => seat === 'deputy' && who !== own.who)
      ? [warning('ORG-05', '支部一般只设一名副书记', 'A branch has one deputy as a rule', 'seat')]
      : []),
    ...(committee && others.some(({ seat, who }) => who === own.who && seat !== 'secretary' && seat !== 'deputy') && persons > 3
      ? [warning('ORG-05', '委员会多于3人的，一般不兼任两职', 'In a committee of more than three nobody holds two seats as a rule', 'seat')]
      : []),
  ]
}
