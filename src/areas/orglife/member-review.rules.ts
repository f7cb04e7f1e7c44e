import { excellentMost } from '../../codes/life-rules.ts'
import type { LookedUpRule } from '../../engine/engine.ts'
import type { Hand } from '../../engine/record/hand.ts'
import { error } from '../../language/problem.ts'

/** Who of the sheet is a probationary member on its day takes part without a grade; of the formal ones who take part a third may be excellent (LIFE-30, LIFE-31). */
export const gradesOfReview: LookedUpRule = async (hands, { tx, viewer }) => {
  const ids = [...new Set(hands.flatMap(hand => linesOf(hand).map(line => line.member)))]
  if (ids.length === 0) return
  const rows = await tx.rows<{ id: number; full: string | null }>(
    'select id, full_on as full from member where district_id = $1 and id = any($2::bigint[])',
    [viewer.district, ids],
  )
  const fullOn = new Map(rows.map(row => [row.id, row.full]))
  for (const hand of hands) {
    const day = String(hand.values.reviewedOn ?? '')
    if (!day) continue
    const lines = linesOf(hand)
    // Who has left the reach of the writer since was judged when the line was written.
    const probationary = ({ member }: Line): boolean => fullOn.has(member) && (fullOn.get(member) ?? '9') > day
    lines.forEach((line, i) => {
      if (line.grade !== null && probationary(line))
        hand.problems.push(
          error(
            'LIFE_PROB_GRADED',
            '预备党员参加评议，不评定等次',
            'A probationary member takes part without a grade',
            `members.${i}.grade`,
          ),
        )
    })
    const formal = lines.filter(line => line.took === 'yes' && !probationary(line)).length
    const [excellent, most] = [lines.filter(line => line.grade === 'excellent').length, excellentMost(formal, day)]
    if (excellent > most)
      hand.problems.push(
        error(
          'LIFE_EXCELLENT_CAP',
          `参加评议的正式党员${formal}人，优秀不超过${most}人，现为${excellent}人`,
          `${formal} formal members take part: at most ${most} are excellent, now ${excellent}`,
          'members',
        ),
      )
  }
}

interface Line {
  member: number
  took: string
  grade: string | null
}

const linesOf = (hand: Hand): Line[] => (hand.values.members ?? []) as Line[] // cast: the draft has been read
