import { dutyLimits } from '../../codes/duty-limits.ts'
import type { LookedUpRule } from '../../engine/engine.ts'
import { error, warning } from '../../language/problem.ts'

/** RSP-11: at most four in ten of those who report at a meeting are graded good; which of them gives way is for persons to say. */
export const goodShare: LookedUpRule = async (hands, { tx, viewer }) => {
  const good = hands.filter(hand => hand.values.grade === 'good')
  if (good.length === 0) return
  const meetings = [...new Set(good.map(hand => Number(hand.values.meeting)))]
  const rows = await tx.rows<{ id: number; participants: number; others: number }>(
    `select m.id, m.participants, (select count(*) from duty_report r where r.district_id = m.district_id and r.meeting = m.id and r.grade = 'good' and r.state <> 'void' and r.id <> all($3::bigint[])) as others
     from appraisal_meeting m where m.district_id = $1 and m.id = any($2::bigint[])`,
    [viewer.district, meetings, hands.flatMap(hand => hand.id ?? [])],
  )
  for (const { id, participants, others } of rows) {
    const own = good.filter(hand => hand.values.meeting === id)
    const lowest = own.toSorted((a, b) => Number(a.values.composite) - Number(b.values.composite))
    for (const hand of lowest) {
      const most = Math.floor((dutyLimits(String(hand.values.reportedOn)).goodShare * participants) / 100)
      if (others + own.length - lowest.indexOf(hand) > most)
        hand.problems.push(
          error(
            'RSP-11',
            `“好”等次不超过${most}人，请从综合得分低的调整`,
            `At most ${most} are graded good: lower the least composites`,
            'grade',
          ),
        )
    }
  }
}

/** RSP-13: graded poor a second year running, a proposal of adjustment follows. */
export const secondPoor: LookedUpRule = async (hands, { tx, viewer }) => {
  const poor = hands.filter(hand => hand.values.grade === 'poor')
  if (poor.length === 0) return
  const years = await tx.rows<{ id: number; year: number }>(
    'select id, year from appraisal_meeting where district_id = $1 and id = any($2::bigint[])',
    [viewer.district, poor.map(hand => hand.values.meeting)],
  )
  const rows = await tx.rows<{ org: number; secretary: string; year: number }>(
    `select r.org_id as org, r.secretary, m.year from duty_report r join appraisal_meeting m on m.district_id = r.district_id and m.id = r.meeting
     where r.district_id = $1 and r.state <> 'void' and r.grade = 'poor' and r.org_id = any($2::bigint[])`,
    [viewer.district, poor.map(hand => hand.org.id)],
  )
  for (const hand of poor) {
    const year = years.find(row => row.id === hand.values.meeting)?.year
    if (rows.some(row => row.org === hand.org.id && row.secretary === hand.values.secretary && row.year === Number(year) - 1))
      hand.problems.push(
        warning('RSP-13', '连续两年为“差”，按规定提出调整建议', 'Poor two years running: a proposal of adjustment follows', 'grade'),
      )
  }
}
