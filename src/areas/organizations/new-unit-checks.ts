import { isOrganizationCovered, isWorkCovered, shouldBuild } from '../../codes/coverage-mode.ts'
import { coverageRule } from '../../codes/coverage-rule.ts'
import { checkUnifiedCreditCode } from '../../codes/unified-credit-code.ts'
import { addDays, type Day } from '../../language/day.ts'
import { error, type Problem, warning } from '../../language/problem.ts'
import type { RuleContext } from '../../language/register.ts'

interface Covered {
  listedOn: Day
  untilDay: Day | null
  coverage: readonly { mode: string; fromDay: Day; untilDay: Day | null }[]
}

interface Counted {
  staff: number
  members: number
  formalMembers: number
}

/** How the unit is covered now: by the last of its lines; the whole of its history stands in them (COV-03). */
export const modeNow = ({ coverage }: Covered): string | null => coverage.at(-1)?.mode ?? null

/** COV-03, COV-08: the lines follow one another without a gap from the first day to the last, so that the unit is counted once on each day. */
export function checkCoverage({ listedOn, untilDay, coverage }: Covered): Problem[] {
  const problems: Problem[] = []
  let due = listedOn
  coverage.forEach((line, i) => {
    const last = i === coverage.length - 1
    if (line.fromDay !== due)
      problems.push(
        error(
          'COV-03',
          i === 0 ? `首次覆盖方式应自登记之日${due}起` : `本段应自${due}起，与上一段首尾相接`,
          i === 0 ? `The first line begins on the day of listing, ${due}` : `This line begins on ${due}, the day after the one before`,
          `coverage.${i}.fromDay`,
        ),
      )
    if (line.untilDay !== null && line.untilDay < line.fromDay)
      problems.push(error('COV-03', '截止日期早于起始日期', 'It ends before it begins', `coverage.${i}.untilDay`))
    else if (last ? line.untilDay !== untilDay : line.untilDay === null)
      problems.push(
        error(
          'COV-08',
          last
            ? untilDay === null
              ? '单位仍在，最后一段的截止日期应留空'
              : `单位存续至${untilDay}，最后一段应同日截止`
            : '已变更的，请填写截止日期',
          last
            ? untilDay === null
              ? 'The unit stands: the last line has no end'
              : `The unit stood until ${untilDay}: the last line ends that day`
            : 'A line that was followed by another has an end',
          `coverage.${i}.untilDay`,
        ),
      )
    due = addDays(line.untilDay ?? line.fromDay, 1)
  })
  return problems
}

/** COV-02: formal members are members, and members are staff. */
export const checkNumbers = ({ staff, members, formalMembers }: Counted): Problem[] => [
  ...(members > staff
    ? [error('COV-02', `党员${members}人多于职工${staff}人`, `${members} members of only ${staff} staff`, 'members')]
    : []),
  ...(formalMembers > members
    ? [
        error(
          'COV-02',
          `正式党员${formalMembers}人多于党员${members}人`,
          `${formalMembers} formal of only ${members} members`,
          'formalMembers',
        ),
      ]
    : []),
]

/** ORG-17: the unified social credit code. */
export const checkCode = ({ creditCode }: { creditCode: string | null }): Problem[] =>
  creditCode === null ? [] : checkUnifiedCreditCode(creditCode).problems.map(problem => ({ ...problem, column: 'creditCode' }))

/** COV-04, COV-05: three formal members ought to have an organization; a large unit has a member, a larger one an organization. Said, no bar. */
export function checkBenchmarks(row: Covered & Counted, { today }: RuleContext): Problem[] {
  const mode = modeNow(row)
  if (mode === null || row.untilDay !== null) return []
  const { memberFromStaff, organizationFromStaff } = coverageRule(today)
  return [
    ...(shouldBuild(row.formalMembers, mode)
      ? [
          warning(
            'COV_SHOULD_BUILD',
            `正式党员${row.formalMembers}人，应单独或联合组建党组织`,
            `${row.formalMembers} formal members: an organization of its own or a joint one ought to be formed`,
            'coverage',
          ),
        ]
      : []),
    ...(row.staff >= memberFromStaff && row.members === 0
      ? [
          warning(
            'COV-05',
            `职工${row.staff}人，尚无党员（${memberFromStaff}人以上的应有党员）`,
            `${row.staff} staff and no member: from ${memberFromStaff} there should be one`,
            'members',
          ),
        ]
      : []),
    ...(row.staff >= organizationFromStaff && !isOrganizationCovered(mode)
      ? [
          warning(
            'COV-05',
            `职工${row.staff}人，尚无党组织覆盖（${organizationFromStaff}人以上的应有党组织）`,
            `${row.staff} staff and no organization: from ${organizationFromStaff} there should be one`,
            'coverage',
          ),
        ]
      : []),
    ...(isWorkCovered(mode) ? [] : [warning('COV-04', '尚未实现党的工作覆盖', 'The Party’s work does not reach it yet', 'coverage')]),
  ]
}
