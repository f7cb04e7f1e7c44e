import { error, type Problem, warning } from '../../language/problem.ts'
import type { RuleContext } from '../../language/register.ts'

interface Point {
  code: string
  rule: string
  most: number
  metric: string | null
  bonus: boolean | null
}

interface Scheme {
  categories: readonly { code: string; most: number | null }[]
  items: readonly { code: string }[]
  points: readonly Point[]
}

/** While a scheme is drafted what is still wrong is told; published it may not be wrong (RSP-31). */
const levelIn = ({ state }: RuleContext): typeof error => (state === undefined || state === 'draft' ? warning : error)

const sumOf = (points: readonly Point[]): number => points.reduce((sum, point) => sum + (point.bonus ? 0 : point.most), 0)

/** SCHEME_SUM (RSP-31): the points make a hundred marks, those of a category what it says, each code once. */
export function checkSum(row: Scheme, context: RuleContext): Problem[] {
  const problem = levelIn(context)
  const sum = sumOf(row.points)
  const twice = row.points.findIndex(({ code }, i) => row.points.findIndex(other => other.code === code) < i)
  const code = row.points[twice]?.code
  return [
    ...(twice >= 0 ? [problem('SCHEME_SUM', `${code}重复`, `${code} is given twice`, `points.${twice}.code`)] : []),
    ...(sum === 10_000
      ? []
      : [problem('SCHEME_SUM', `各条满分合计${sum / 100}分，应为100分`, `The points make ${sum / 100} marks instead of 100`, 'points')]),
    ...row.categories.flatMap(({ code: category, most }, i) => {
      const own = sumOf(row.points.filter(point => point.code.startsWith(category)))
      return most === null || most === own
        ? []
        : [
            problem(
              'SCHEME_SUM',
              `${category}类各条合计${own / 100}分，与满分不符`,
              `The points of ${category} make ${own / 100} marks`,
              `categories.${i}.most`,
            ),
          ]
    }),
  ]
}

/** SCHEME_METRIC (RSP-31): every point that is scored by records names its metric. */
export function checkMetrics(row: Scheme, context: RuleContext): Problem[] {
  const problem = levelIn(context)
  return row.points.flatMap(({ rule, metric, bonus }, i) =>
    rule === 'MANUAL' || bonus === true || metric !== null
      ? []
      : [problem('SCHEME_METRIC', '自动计分的请选择指标', 'Choose the metric by which it is scored', `points.${i}.metric`)],
  )
}

/** A point belongs to a category and an item of the scheme by its code: B2.1 to B and B2. */
export function checkParts(row: Scheme, context: RuleContext): Problem[] {
  const problem = levelIn(context)
  const codes = (lines: readonly { code: string }[]): ReadonlySet<string> => new Set(lines.map(line => line.code))
  const [categories, items] = [codes(row.categories), codes(row.items)]
  return row.points.flatMap(({ code }, i) =>
    categories.has(code.slice(0, 1)) && items.has(code.split('.')[0] ?? '')
      ? []
      : [problem('RSP-31', `${code}没有所属的类或项`, `${code} has no category or item`, `points.${i}.code`)],
  )
}
