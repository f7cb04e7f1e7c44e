import type { LookedUpRule } from '../../engine/engine.ts'
import type { Hand } from '../../engine/record/hand.ts'
import { error, type Problem } from '../../language/problem.ts'

interface Point {
  of: number
  code: string
  rule: string
  most: number
  bonus: boolean
}

interface Head {
  id: number
  kind: string
  year: number
  state: string
}

/** A sheet follows a published scheme of its kind, point by point (RSP-31, RSP-32). */
export const followsScheme: LookedUpRule = async (hands, { tx, viewer }) => {
  const ids = [...new Set(hands.map(hand => hand.values.scheme))]
  const heads = await tx.rows<Head>('select id, kind, year, state from scheme where district_id = $1 and id = any($2::bigint[])', [
    viewer.district,
    ids,
  ])
  const points = await tx.rows<Point>(
    'select of_id as of, code, rule, most, coalesce(bonus, false) as bonus from scheme_points where district_id = $1 and of_id = any($2::bigint[])',
    [viewer.district, ids],
  )
  const byScheme = Map.groupBy(points, point => point.of)
  for (const hand of hands) {
    const head = heads.find(row => row.id === hand.values.scheme)
    if (head) hand.problems.push(...headProblems(hand, head), ...pointProblems(hand, byScheme.get(head.id) ?? []))
  }
}

function headProblems({ values, id }: Hand, head: Head): Problem[] {
  return [
    ...(head.state === 'published' || (head.state === 'retired' && id !== null)
      ? []
      : [error('RSP-32', '所选方案未发布或已停用', 'The scheme is not published, or retired', 'scheme')]),
    ...(head.kind === values.kind ? [] : [error('RSP-30', '所选方案不适用于这一类别', 'The scheme is for another kind', 'scheme')]),
    ...(head.year > Number(values.year)
      ? [error('RSP-32', `所选方案从${head.year}年度起用`, `The scheme begins with ${head.year}`, 'scheme')]
      : []),
  ]
}

function pointProblems({ values }: Hand, points: readonly Point[]): Problem[] {
  const scores = values.scores as { code: string; rule: string; most: number; bonus: boolean | null }[] // cast: the draft has been read
  const missing = points.filter(point => !point.bonus && !scores.some(line => line.code === point.code)).map(point => point.code)
  return [
    ...scores.flatMap((line, i) => {
      const point = points.find(one => one.code === line.code)
      const fits = point?.most === line.most && point.rule === line.rule && point.bonus === (line.bonus ?? false)
      return fits ? [] : [error('RSP-31', `${line.code}与考核方案不一致`, `${line.code} differs from the scheme`, `scores.${i}.code`)]
    }),
    ...(missing.length > 0
      ? [
          error(
            'RSP-31',
            `缺少方案中的${missing.slice(0, 5).join('、')}`,
            `Points of the scheme are missing: ${missing.slice(0, 5).join(', ')}`,
            'scores',
          ),
        ]
      : []),
  ]
}

/** A sheet that names a site or a weak community is of the organization that it belongs to. */
export const namesItsOwn: LookedUpRule = async (hands, { tx, viewer }) => {
  for (const [column, table] of [
    ['site', 'site'],
    ['weakCase', 'weak_case'],
  ] as const) {
    const named = hands.filter(hand => typeof hand.values[column] === 'number')
    if (named.length === 0) continue
    const rows = await tx.rows<{ id: number; org: number }>(
      `select id, org_id as org from ${table} where district_id = $1 and id = any($2::bigint[])`,
      [viewer.district, named.map(hand => hand.values[column])],
    )
    for (const hand of named)
      if (rows.some(row => row.id === hand.values[column] && row.org !== hand.org.id))
        hand.problems.push(error('MOD-02', '不属于被考核的组织', 'It belongs to another organization', column))
  }
}
