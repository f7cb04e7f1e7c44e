import { moreThanHalf } from '../../codes/majority.ts'
import { memberTerms } from '../../codes/member-terms.ts'
import { ruleSetInForce } from '../../codes/rule-set.ts'
import { addMonths, type Day } from '../../language/day.ts'
import { error, type Problem, warning } from '../../language/problem.ts'

interface Days {
  proposedOn: Day
  filedOn: Day | null
  heardOn: Day | null
  investigatedOn: Day | null
  opinedOn: Day | null
  shownOn: Day | null
  votedOn: Day | null
  approvedOn: Day | null
  announcedOn: Day | null
}
interface Vote {
  votedOn: Day | null
  entitled: number | null
  leftOut: number | null
  leftOutConsent: string | null
  present: number | null
  approve: number | null
  against: number | null
  abstain: number | null
}
interface Correction {
  form: string
  correctFrom: Day | null
  correctUntil: Day | null
  longReason: string | null
  approvedOn: Day | null
}

/** DSP-03: since the measures of 2024 the committee's filing comes before anything else. */
export const checkFiling = (row: Days): Problem | null => {
  if (!ruleSetInForce('unqualified-members', row.proposedOn)) return null
  const begun = [row.heardOn, row.investigatedOn, row.opinedOn, row.votedOn, row.approvedOn].reduce(
    (first, day) => (day !== null && (first === null || day < first) ? day : first),
    null,
  )
  return begun !== null && (row.filedOn === null || row.filedOn > begun)
    ? error('DSP_NO_FILING', '处置程序须在报基层党委备案之后进行', 'The procedure begins once the committee has the filing', 'filedOn')
    : null
}

/** DSP-04: looked into by at least two formal members. */
export const checkTeam = (row: { investigatedOn: Day | null; proposedOn: Day; investigators: readonly number[] }): Problem | null => {
  const { investigators } = memberTerms(row.proposedOn)
  return row.investigatedOn !== null && row.investigators.length < investigators
    ? error('DSP-04', `调查人应不少于${investigators}名`, `There are at least ${investigators} investigators`, 'investigators')
    : null
}

/** DSP-04: the days follow the five steps. */
export const checkOrder = (row: Days): Problem | null => {
  const set = steps.flatMap(name => (row[name] === null ? [] : [{ name, day: row[name] }]))
  const wrong = set.find((one, i) => one.day < (set[i - 1]?.day ?? ''))
  return wrong
    ? error('DSP-04', '早于前一步骤的日期，请核对顺序', 'Lies before the step that precedes it: check the order', wrong.name)
    : null
}

const steps = ['proposedOn', 'filedOn', 'investigatedOn', 'opinedOn', 'votedOn', 'approvedOn', 'announcedOn'] as const

/** DSP-04, DSP-05: more than half of those due are present and more than half approve; who is left out needs consent. */
export const checkVote = (row: Vote): Problem[] => {
  if (row.votedOn === null || row.entitled === null || row.present === null || row.approve === null) return []
  const leftOut = row.leftOut ?? 0
  const due = row.entitled - leftOut
  const cast = row.approve + (row.against ?? 0) + (row.abstain ?? 0)
  return [
    ...(leftOut > 0 && row.leftOutConsent === null
      ? [error('DSP-05', '不计入应到会人数的，须写明同意的依据', 'Leaving members out needs consent: name it', 'leftOutConsent')]
      : []),
    ...(due < 0 ? [error('DSP-05', '不计入人数多于有表决权党员', 'More are left out than are entitled', 'leftOut')] : []),
    ...(moreThanHalf(row.present, due)
      ? []
      : [
          error(
            'DSP-04',
            `实到${row.present}人未超过应到${due}人的半数，会议无效`,
            `${row.present} of ${due} present: not more than half`,
            'present',
          ),
        ]),
    ...(cast > row.present
      ? [error('DSP-04', `票数${cast}多于实到${row.present}人`, `${cast} votes of ${row.present} present`, 'approve')]
      : []),
    ...(moreThanHalf(row.approve, due)
      ? []
      : [
          error(
            'DSP-04',
            `赞成${row.approve}票未超过应到${due}人的半数，未通过`,
            `${row.approve} of ${due} approve: not passed`,
            'approve',
          ),
        ]),
  ]
}

/** DSP-01: six months to correct as a rule, a year at most, that day included. */
export const checkCorrection = (row: Correction): Problem[] => {
  const { correctFrom: from, correctUntil: until } = row
  if (row.form !== 'correction')
    return from !== null || until !== null
      ? [error('DSP-01', '只有限期改正才有改正期', 'Only a correction has its time', from !== null ? 'correctFrom' : 'correctUntil')]
      : []
  if (row.approvedOn !== null && (from === null || until === null))
    return [error('DSP-01', '限期改正请填写改正期的起止日期', 'Give the time to correct', from === null ? 'correctFrom' : 'correctUntil')]
  if (from === null || until === null) return []
  const [usual, longest] = memberTerms(from).correctionMonths
  return [
    ...(until <= from ? [error('DSP-01', '改正期结束应晚于开始', 'It ends before it begins', 'correctUntil')] : []),
    ...(until > addMonths(from, longest)
      ? [
          error(
            'DSP_CORRECTION_GT_1Y',
            `改正期最长一年，至${addMonths(from, longest)}止`,
            `A year at most: until ${addMonths(from, longest)}`,
            'correctUntil',
          ),
        ]
      : until > addMonths(from, usual) && row.longReason === null
        ? [warning('DSP-01', `改正期一般为${usual}个月，超过的请说明`, `${usual} months as a rule: say why it is longer`, 'longReason')]
        : []),
  ]
}

/** DSP-01: who was punished for a matter is not disposed of for it again. */
export const checkSameMatter = (row: { punished: boolean | null }): Problem | null =>
  row.punished
    ? error('DSP_SAME_MATTER', '同一问题已受党纪处分的，不再作组织处置', 'Punished for the same matter: no disposal', 'punished')
    : null

/** DSP-01: five years without re-admission after removal, or after being advised to leave; free from the day after. */
export const readmission = (row: { form: string; approvedOn: Day | null }): Day | null =>
  row.form === 'correction' || row.approvedOn === null ? null : addMonths(row.approvedOn, memberTerms(row.approvedOn).readmissionYears * 12)
