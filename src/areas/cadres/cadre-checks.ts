import { cadreNumbers, type PostClass } from '../../codes/cadre-numbers.ts'
import { addMonths, type Day } from '../../language/day.ts'
import { checkIdentityNumber } from '../../language/identity-number.ts'
import { error, type Problem } from '../../language/problem.ts'
import type { RuleContext } from '../../language/register.ts'

/** The day from which rotation is due: the years of the post's class after it was taken up (CAD-15). */
export const rotationDue = (row: { postSince: Day; postClass: PostClass; untilDay: Day | null }): Day | null =>
  row.untilDay === null ? addMonths(row.postSince, 12 * cadreNumbers(row.postSince).rotationYears[row.postClass]) : null

/** CAD-02: each line of a career reads `2003.07—2008.06  unit, post`; more than a month between two lines is a gap, unless it is explained. */
export function checkResume({ resume, resumeGapReason }: { resume: string | null; resumeGapReason: string | null }): Problem | null {
  if (resume === null) return null
  const spells: { from: number; until: number }[] = []
  for (const line of resume
    .split('\n')
    .map(one => one.trim())
    .filter(Boolean)) {
    const match = /^(\d{4})\.(0[1-9]|1[0-2])\s*[—–~-]+\s*(?:(\d{4})\.(0[1-9]|1[0-2]))?\s+\S/.exec(line)
    if (!match)
      return error(
        'CAD-02',
        `简历“${line.slice(0, 20)}”应如“2003.07—2008.06  单位、职务”`,
        `Write each line of the career as 2003.07—2008.06 unit, post`,
        'resume',
      )
    const [, year, month, endYear, endMonth] = match
    spells.push({
      from: Number(year) * 12 + Number(month),
      until: endYear === undefined ? Number.POSITIVE_INFINITY : Number(endYear) * 12 + Number(endMonth),
    })
  }
  const gap = spells.findIndex((spell, i) => i > 0 && spell.from - (spells[i - 1]?.until ?? spell.from) - 1 > 1)
  return gap > 0 && resumeGapReason === null
    ? error(
        'CAD_RESUME_GAP',
        `简历第${gap}行与第${gap + 1}行之间空缺超过1个月，请补全或说明`,
        `More than a month is missing between lines ${gap} and ${gap + 1}: fill it in or explain it`,
        'resume',
      )
    : null
}

/** MEM-10: a number that is given is a citizen's number and agrees with birth and sex. It stands in no index: nobody learns from a refusal who else has a card. */
export const checkNumber = (
  row: { identityNumber: string | null; birthOn: Day; sex: string },
  { today, allowSynthetic }: RuleContext,
): Problem[] =>
  row.identityNumber === null
    ? []
    : checkIdentityNumber(row.identityNumber, { today, allowSynthetic, birth: row.birthOn, sex: row.sex }).problems.map(problem => ({
        ...problem,
        column: 'identityNumber',
      }))

/** CAD-01: the days of a card follow one another. */
export const checkCardDays = (row: {
  birthOn: Day
  workedSince: Day | null
  postSince: Day
  since: Day
  untilDay: Day | null
}): Problem[] => [
  ...(row.postSince <= row.birthOn || (row.workedSince !== null && row.postSince < row.workedSince)
    ? [error('CAD-01', '任现职时间早于参加工作时间，请核对', 'The post was taken up before work began: check both days', 'postSince')]
    : []),
  ...(row.untilDay !== null && row.untilDay < row.since
    ? [error('CAD-01', '离任日期早于纳入管理日期', 'The last day lies before the first', 'untilDay')]
    : []),
]

/** CAD-03: no more holders than posts approved, and nobody in two posts of one body. */
export function checkPosts(row: { approved: number; posts: readonly { holder: number | null }[] }): Problem[] {
  const held = row.posts.flatMap(({ holder }) => holder ?? [])
  const twice = row.posts.findIndex((line, i) => line.holder !== null && row.posts.findIndex(other => other.holder === line.holder) < i)
  return [
    ...(held.length > row.approved
      ? [
          error(
            'CAD_OVER_QUOTA',
            `核定${row.approved}职，已配${held.length}人，超职数不得任命`,
            `${held.length} hold posts where ${row.approved} are approved`,
            'posts',
          ),
        ]
      : []),
    ...(twice >= 0 ? [error('CAD-03', '同一干部在本班子重复登记', 'The same cadre holds two posts here', `posts.${twice}.holder`)] : []),
  ]
}
