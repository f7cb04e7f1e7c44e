import type { LookedUpRule } from '../../engine/engine.ts'
import { error } from '../../language/problem.ts'
import { isWithin } from '../../language/viewer.ts'
import { storedStates } from '../stored-states.rules.ts'

interface Point {
  of: number
  code: string
  rule: string
  most: number
  metric: string | null
  bonus: boolean | null
}

/** RSP-32: the points of a published scheme, its kind and its year stand; a change is a new version. */
export const publishedStands: LookedUpRule = async (hands, look) => {
  const stored = await storedStates(hands, look)
  const standing = hands.filter(hand => ['published', 'retired'].includes(stored.get(hand.id ?? 0) ?? ''))
  if (standing.length === 0) return
  const { tx, viewer } = look
  const ids = standing.map(hand => hand.id)
  const heads = await tx.rows<{ id: number; kind: string; year: number }>(
    'select id, kind, year from scheme where district_id = $1 and id = any($2::bigint[])',
    [viewer.district, ids],
  )
  const points = await tx.rows<Point>(
    'select of_id as of, code, rule, most, metric, bonus from scheme_points where district_id = $1 and of_id = any($2::bigint[]) order by of_id, position',
    [viewer.district, ids],
  )
  for (const hand of standing) {
    const head = heads.find(row => row.id === hand.id)
    const before = points.filter(point => point.of === hand.id).map(said)
    const now = (hand.values.points as Point[]).map(said) // cast: the draft has been read
    if (head?.kind !== hand.values.kind || head?.year !== hand.values.year || before.join('\n') !== now.join('\n'))
      hand.problems.push(error('RSP-32', '方案已发布，调整请另立新版本', 'It is published: make a new version for a change', 'points'))
  }
}

const said = ({ code, rule, most, metric, bonus }: Point): string => [code, rule, most, metric ?? '', bonus === true].join(' ')

/** RSP-32: a version for a year that is under way is published only before the first sheet of that year is submitted below its organization. */
export const beforeFirstSubmission: LookedUpRule = async (hands, look) => {
  const stored = await storedStates(hands, look)
  const published = hands.filter(hand => hand.state === 'published' && (stored.get(hand.id ?? 0) ?? 'draft') === 'draft')
  if (published.length === 0) return
  const { tx, viewer } = look
  const rows = await tx.rows<{ kind: string; year: number; path: string }>(
    `select distinct kind, year, guard_path as path from assessment_sheet where district_id = $1 and state not in ('self', 'void') and year = any($2::bigint[])`,
    [viewer.district, published.map(hand => hand.values.year)],
  )
  for (const hand of published)
    if (rows.some(row => row.kind === hand.values.kind && row.year === hand.values.year && isWithin(row.path, hand.org.path)))
      hand.problems.push(
        error(
          'RSP-32',
          `${String(hand.values.year)}年度已有提交的评分表，请从下一年度起用`,
          `Sheets of ${String(hand.values.year)} have been submitted: let it begin with the next year`,
          'year',
        ),
      )
}
