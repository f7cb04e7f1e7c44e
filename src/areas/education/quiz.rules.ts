import type { LookedUpRule } from '../../engine/engine.ts'
import { error } from '../../language/problem.ts'

/**
 * Draws the paper of a quiz that has none: so many of the questions valid on its first day, in an order that the quiz's own title and day decide, so that
 * it can be drawn again alike (EDU-06).
 */
export const drawPaper: LookedUpRule = async (hands, { tx, viewer }) => {
  for (const hand of hands) {
    const { paper, drawn, topic, openOn, title } = hand.values
    if ((paper as unknown[]).length > 0 || typeof drawn !== 'number') continue // cast: the draft has been read
    const found = await tx.rows<{ stem: string; kind: string; options: string | null; answer: string; points: number }>(
      `select q.stem, q.kind, q.answer, q.points,
         (select string_agg(chr(64 + o.position::int) || '.' || o.text, ' ' order by o.position) from question_options o where o.district_id = q.district_id and o.of_id = q.id) as options
       from question q
       where q.district_id = $1 and q.state <> 'void' and q.valid_from <= $2 and (q.valid_until is null or q.valid_until >= $2) and ($3::text is null or q.topic = $3)
       order by md5(q.stem || $4) limit $5`,
      [viewer.district, openOn, topic, `${String(title)} ${String(openOn)}`, drawn],
    )
    if (found.length < drawn) {
      hand.problems.push(
        error(
          'EDU-06',
          `题库中有效题目只有${found.length}道，不足${drawn}道`,
          `Only ${found.length} valid questions for the ${drawn} wanted`,
          'drawn',
        ),
      )
      continue
    }
    hand.values.paper = found
    hand.values.full = found.reduce((sum, line) => sum + line.points * 10, 0)
  }
}
