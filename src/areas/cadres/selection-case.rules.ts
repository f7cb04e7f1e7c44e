import type { LookedUpRule } from '../../engine/engine.ts'
import { error } from '../../language/problem.ts'

/** CAD-14: the record of a selection is not rewritten once the person is appointed; what the trial comes to is a step. */
export const unchangedAfterAppointment: LookedUpRule = async (hands, { tx, viewer }) => {
  const known = hands.flatMap(({ id }) => id ?? [])
  if (known.length === 0) return
  const stood = await tx.rows<{ id: number; state: string }>(
    'select id, state from selection_case where district_id = $1 and id = any($2::bigint[])',
    [viewer.district, known],
  )
  const states = new Map(stood.map(row => [row.id, row.state]))
  for (const hand of hands) {
    const before = states.get(hand.id ?? 0)
    if (before === hand.state && ['appointed', 'confirmed', 'unfit'].includes(before))
      hand.problems.push(error('CAD-14', '任职后全程纪实不再更改', 'After the appointment the record is not changed'))
  }
}

/** CAD_OVER_QUOTA (CAD-03): nobody is appointed to a body in which every post is held. */
export const withinPosts: LookedUpRule = async (hands, { tx, viewer }) => {
  const appointed = hands.filter(({ values, state }) => state === 'appointed' && typeof values.body === 'number')
  if (appointed.length === 0) return
  const bodies = await tx.rows<{ id: number; approved: number; held: number; holders: number[] | null }>(
    `select b.id, b.approved, count(p.holder) as held, array_agg(p.holder) filter (where p.holder is not null) as holders
     from leading_body b left join leading_body_posts p on p.district_id = b.district_id and p.of_id = b.id
     where b.district_id = $1 and b.id = any($2::bigint[]) group by b.id, b.approved`,
    [viewer.district, appointed.map(({ values }) => values.body)],
  )
  for (const hand of appointed) {
    const body = bodies.find(one => one.id === hand.values.body)
    if (body && body.held >= body.approved && !body.holders?.includes(Number(hand.values.cadre)))
      hand.problems.push(
        error(
          'CAD_OVER_QUOTA',
          `该班子核定${body.approved}职，已配齐，超职数不得任命`,
          `All ${body.approved} posts of the body are held: nobody may be appointed beyond them`,
          'body',
        ),
      )
  }
}

interface Bar {
  cadre: number
  until: string
}

/**
 * CAD-34, CAD-35, INT-34: nobody is promoted while a bar lasts, and of several the longest holds. Bars of punishments come as flags from the discipline
 * section, without a reason (INT-32).
 */
export const notBarred: LookedUpRule = async (hands, { tx, viewer }) => {
  const decided = hands.filter(({ values }) => values.promotion === 'promotion' && typeof values.decidedOn === 'string')
  if (decided.length === 0) return
  const bars = await tx.rows<Bar>(
    `select t.cadre, t.barred_until as until from supervision_talk t where t.district_id = $1 and t.cadre = any($2::bigint[]) and t.state <> 'void' and t.barred_until is not null
     union all select e.cadre, e.barred_until from cadre_exit e where e.district_id = $1 and e.cadre = any($2::bigint[]) and e.state <> 'void' and e.barred_until is not null
     union all select c.id, coalesce(f.barred_until::text, '9999') from cadre c join effect_flag f on f.district_id = c.district_id and f.member = c.member
       where c.district_id = $1 and c.id = any($2::bigint[]) and f.state not in ('void', 'ended')`,
    [viewer.district, decided.map(({ values }) => values.cadre)],
  )
  for (const hand of decided) {
    const until = bars
      .filter(bar => bar.cadre === hand.values.cadre && bar.until >= String(hand.values.decidedOn))
      .map(bar => bar.until)
      .sort()
      .at(-1)
    if (until !== undefined)
      hand.problems.push(
        error(
          'CAD-35',
          until === '9999' ? '影响期未满，不得提拔' : `影响期至${until}，期内不得提拔`,
          until === '9999' ? 'A bar on promotion has not ended' : `Not promoted until ${until}`,
          'cadre',
        ),
      )
  }
}
