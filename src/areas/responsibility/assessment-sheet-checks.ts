import { finalMark, scoreTotal } from '../../codes/scoring.ts'
import { marksBy, valueWords } from '../../codes/scoring-rule.ts'
import { addWorkdays } from '../../codes/work-calendar.ts'
import { error, type Problem, warning } from '../../language/problem.ts'

/** The rows of a sheet as its totals and rules see them; scores in hundredths of a mark. */
export interface Sheet {
  scores: readonly {
    code: string
    rule: string
    most: number
    bonus: boolean | null
    applies: string
    metric: string | null
    auto: number | null
    self: number | null
    checked: number | null
    final: number | null
    reason: string | null
  }[]
}

type Score = 'self' | 'checked' | 'final'

/** Most bonus marks on top of the hundred (§7.3). */
const bonusCap = 500

/** Sum of a kind of score over the points that apply, bonus apart; null where none has been given. */
export function sumOf(row: Sheet, score: Score): number | null {
  const given = row.scores.filter(line => line[score] !== null)
  return given.length === 0 ? null : given.reduce((sum, line) => sum + (line.bonus || line.applies === 'no' ? 0 : (line[score] ?? 0)), 0)
}

/** Bonus marks given, at most five marks together. */
export const bonusOf = (row: Sheet, score: Score): number =>
  Math.min(
    bonusCap,
    row.scores.reduce((sum, line) => sum + (line.bonus ? (line[score] ?? 0) : 0), 0),
  )

/** The most of the points that do not apply. */
export const notApplicable = (row: Sheet): number =>
  row.scores.reduce((sum, line) => sum + (line.applies === 'no' && !line.bonus ? line.most : 0), 0)

/** Total of a kind of score with the points that do not apply taken out, bonus on top (RSP-20). */
export const totalOf =
  (score: Score) =>
  (row: Sheet): number | null => {
    const sum = sumOf(row, score)
    return sum === null ? null : scoreTotal(sum, notApplicable(row)) + bonusOf(row, score)
  }

/** The mark of a sheet as it is published, with one decimal (RSP-20). */
export function markOf(row: Sheet): string | null {
  const sum = sumOf(row, 'final')
  return sum === null ? null : finalMark(sum, notApplicable(row), bonusOf(row, 'final'))
}

/** Every total of a sheet, by its column. */
export const totalsOf = (row: Sheet) => ({
  selfTotal: totalOf('self')(row),
  checkedTotal: totalOf('checked')(row),
  finalTotal: totalOf('final')(row),
  mark: markOf(row),
})

/** SCHEME_SUM (RSP-31): the points of a sheet make a hundred marks, each once. */
export function checkSum(row: Sheet): Problem[] {
  if (row.scores.length === 0) return []
  const sum = row.scores.reduce((total, line) => total + (line.bonus ? 0 : line.most), 0)
  const twice = row.scores.findIndex((line, i) => row.scores.findIndex(other => other.code === line.code) < i)
  return [
    ...(twice >= 0
      ? [
          error(
            'SCHEME_SUM',
            `${row.scores[twice]?.code}重复，请删去一行`,
            `${row.scores[twice]?.code} is given twice: remove one row`,
            `scores.${twice}.code`,
          ),
        ]
      : []),
    ...(sum === 10_000
      ? []
      : [error('SCHEME_SUM', `各项满分合计${sum / 100}分，应为100分`, `The points make ${sum / 100} marks instead of 100`, 'scores')]),
    ...(notApplicable(row) === sum && sum > 0 ? [error('SCHEME_SUM', '不能全部不适用', 'Some points must apply', 'scores')] : []),
  ]
}

/** SCORE_RANGE: no score above the most of its point. */
export const checkRange = (row: Sheet): Problem[] =>
  row.scores.flatMap((line, i) =>
    (['auto', 'self', 'checked', 'final'] as const).flatMap(score =>
      (line[score] ?? 0) > line.most
        ? [error('SCORE_RANGE', `得分超过满分${line.most / 100}分`, `More than the most of ${line.most / 100}`, `scores.${i}.${score}`)]
        : [],
    ),
  )

/** RSP-21: the score by the records is what the rule gives for the metric's value; a value that the rule cannot read is told. */
export const checkMarks = (row: Sheet & { year: number }): Problem[] =>
  row.scores.flatMap((line, i) => {
    const words = valueWords(line.rule)
    if (line.metric === null || words === null || line.applies === 'no') return []
    const marks = marksBy(line.rule, { most: line.most, year: row.year, said: line.metric })
    if (marks === null)
      return [
        warning('RSP-21', `${line.code}的数据请写${words[0]}`, `Write the value of ${line.code} as ${words[1]}`, `scores.${i}.metric`),
      ]
    if (marks === line.auto || line.auto === null) return []
    return [error('RSP-21', `${line.code}按计分办法得${marks / 100}分`, `By its rule ${line.code} gets ${marks / 100}`, `scores.${i}.auto`)]
  })

/** BONUS (§7.3): five marks at most. */
export const checkBonus = (row: Sheet): Problem | null =>
  (['self', 'checked', 'final'] as const).some(
    score => row.scores.reduce((sum, line) => sum + (line.bonus ? (line[score] ?? 0) : 0), 0) > bonusCap,
  )
    ? error('SCORE_RANGE', '加分合计不超过5分', 'Bonus marks are five at most', 'scores')
    : null

/** SCORE_NO_COMMENT (RSP-21, §7.3): a score other than that by the records, a manual one below the most, and a point left out have their reason. */
export const checkOverrides = (row: Sheet): Problem[] =>
  row.scores.flatMap((line, i) => {
    const given = line.final ?? line.checked
    const overridden = line.auto !== null && given !== null && given !== line.auto
    const lowered = line.rule === 'MANUAL' && given !== null && given < line.most
    return (overridden || lowered || line.applies === 'no') && line.reason === null
      ? [
          error(
            'SCORE_NO_COMMENT',
            '改分、人工扣分和不适用的请说明原因',
            'Give the reason of a changed, lowered or left-out score',
            `scores.${i}.reason`,
          ),
        ]
      : []
  })

/** RSP-22: objections come within five working days of the checked score. */
export const checkObjection = (row: { checkedOn: string | null; objectedOn: string | null }): Problem | null =>
  row.checkedOn !== null && row.objectedOn !== null && row.objectedOn > addWorkdays(row.checkedOn, 5)
    ? error(
        'RSP-22',
        `申诉应在核分后5个工作日内（${addWorkdays(row.checkedOn, 5)}止）`,
        `Objections end on ${addWorkdays(row.checkedOn, 5)}`,
        'objectedOn',
      )
    : null

/** RSP-21: records count up to a day of the year that is assessed. */
export const checkCutOff = (row: { year: number; cutOffOn: string }): Problem | null =>
  Number(row.cutOffOn.slice(0, 4)) === row.year
    ? null
    : error('RSP-21', `数据截止日应在${row.year}年内`, `The cut-off day lies in ${row.year}`, 'cutOffOn')
