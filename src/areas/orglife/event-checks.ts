import { minutesOf } from '../../codes/clock-time.ts'
import { atLeastHalf, moreThanHalf } from '../../codes/majority.ts'
import { lifeRules, mattersOfAssembly } from '../../codes/life-rules.ts'
import { daysBetween, monthOf } from '../../language/day.ts'
import { error, type Problem, warning } from '../../language/problem.ts'
import type { RuleContext } from '../../language/register.ts'

interface Attendance {
  heldOn: string
  attendance: readonly { member: number; state: string; reason: string | null }[]
}

/** LIFE-22, LIFE-20: no name twice, nobody present on a day to come, leave with its reason. */
export function checkAttendance(row: Attendance, { today }: RuleContext): Problem[] {
  const lines = row.attendance
  const twice = lines.findIndex((line, i) => lines.findIndex(other => other.member === line.member) < i)
  const silent = lines.findIndex(line => line.state === 'leave' && line.reason === null)
  return [
    ...(lines.length > 0 && row.heldOn > today
      ? [error('LIFE_FUTURE', '日期晚于今天，尚不能登记到会情况', 'The day is yet to come: attendance cannot be recorded', 'heldOn')]
      : []),
    ...(twice >= 0
      ? [
          error(
            'LIFE_COUNT',
            '同一党员重复登记，请删去一行',
            'The same member is listed twice: remove one row',
            `attendance.${twice}.member`,
          ),
        ]
      : []),
    ...(silent >= 0 ? [warning('LIFE_LEAVE', '请假的请填写事由', 'Give the reason of the leave', `attendance.${silent}.reason`)] : []),
  ]
}

/** LIFE-22: the end lies after the start. */
export const checkTimes = (row: { startsAt: string | null; endsAt: string | null }): Problem | null =>
  row.startsAt !== null && row.endsAt !== null && minutesOf(row.endsAt) <= minutesOf(row.startsAt)
    ? error('LIFE_TIMES', '结束时间应晚于开始时间', 'The end must lie after the start', 'endsAt')
    : null

/** LIFE-22: entered so many days after the event; shown in assessments, no bar. */
export function checkLateEntry(row: Attendance, { today }: RuleContext): Problem | null {
  const { lateEntryDays } = lifeRules(row.heldOn)
  return daysBetween(row.heldOn, today) > lateEntryDays
    ? warning(
        'LIFE_LATE_ENTRY',
        `距活动日期已超过${lateEntryDays}天，将标为补录`,
        `More than ${lateEntryDays} days after the event: marked as entered late`,
        'heldOn',
      )
    : null
}

/** LIFE-23: a lecture or expert report says who gave it. */
export function checkLecturer(row: {
  kinds: readonly string[]
  lecturer: string | null
  lecturerKind: string | null
  micro: boolean | null
}): Problem[] {
  const lecture = row.kinds.includes('lecture')
  const report = row.kinds.includes('expert-report')
  return [
    ...((lecture || report) && row.lecturer === null ? [error('LIFE-23', '请填写主讲人', 'Name the lecturer', 'lecturer')] : []),
    ...((lecture || report) && row.lecturerKind === null
      ? [error('LIFE-23', '请选择主讲人类别', 'Choose the kind of lecturer', 'lecturerKind')]
      : []),
    ...(report && row.lecturerKind !== null && row.lecturerKind !== 'expert'
      ? [error('LIFE-23', '专题辅导报告的主讲人应为专家', 'An expert report is given by an expert', 'lecturerKind')]
      : []),
    ...(row.micro === true && !lecture
      ? [error('LIFE-23', '微党课的类别应包括“党课”', 'A micro-lecture is of the kind Party lecture', 'kinds')]
      : []),
  ]
}

interface Vote {
  eligible: number | null
  presentEligible: number | null
  approve: number | null
  against: number | null
  abstain: number | null
}

/** LIFE-06, LIFE-20, CMP-01: for a vote at least half of those entitled are present; it passes with more than half of those entitled. */
export function checkVote(row: Vote): Problem[] {
  const { eligible, presentEligible: present } = row
  const given = (row.approve ?? 0) + (row.against ?? 0) + (row.abstain ?? 0)
  const voted = row.approve !== null || row.against !== null || row.abstain !== null
  if (eligible === null || present === null)
    return voted
      ? [
          error(
            'LIFE_COUNT',
            '有表决的，请填写有表决权的应到和实到人数',
            'For a vote give the numbers entitled and present',
            eligible === null ? 'eligible' : 'presentEligible',
          ),
        ]
      : []
  if (present > eligible)
    return [
      error('LIFE_COUNT', `实到${present}人超过应到${eligible}人`, `${present} present of only ${eligible} entitled`, 'presentEligible'),
    ]
  if (given > present)
    return [error('LIFE_COUNT', `票数${given}超过有表决权实到${present}人`, `${given} votes of only ${present} present`, 'approve')]
  if (voted && !atLeastHalf(present, eligible))
    return [
      error(
        'LIFE_QUORUM',
        `有表决权的到会不足半数（应到${eligible}，实到${present}），不能表决`,
        `Fewer than half are present (${present} of ${eligible}): no vote`,
        'presentEligible',
      ),
    ]
  return moreThanHalf(present, eligible)
    ? []
    : [
        warning(
          'LIFE-06',
          '实到人数即使全部赞成也不超过应到半数，表决无法通过',
          'Even if all present vote for it, the vote cannot pass',
          'presentEligible',
        ),
      ]
}

/** LIFE-04: what belongs to the general meeting may be prepared by another body, and is decided by it alone. */
export function checkBody(row: {
  kinds: readonly string[]
  agenda: readonly { matter: string | null; outcome: string | null }[]
}): Problem | null {
  if (row.kinds.includes('assembly')) return null
  const at = row.agenda.findIndex(line => line.outcome === 'decided' && mattersOfAssembly.some(matter => matter === line.matter))
  return at < 0
    ? null
    : error(
        'LIFE_WRONG_BODY',
        '该事项须由党员大会决定，其他会议只能讨论',
        'Only the general meeting decides this: other meetings prepare it',
        `agenda.${at}.outcome`,
      )
}

/** LIFE-20: finished minutes name who was in the chair. */
export const checkMinutes = (row: { host: number | null; hostName: string | null }, { state }: RuleContext): Problem | null =>
  row.host === null && row.hostName === null && (state === 'recorded' || state === 'checked' || state === 'archived')
    ? error('LIFE-20', '请填写主持人', 'Name who was in the chair', 'host')
    : null

/** LIFE-03: a meeting made up names an earlier month. */
export const checkMakeUp = (row: { heldOn: string; makesUp: string | null }): Problem | null =>
  row.makesUp !== null && row.makesUp >= monthOf(row.heldOn)
    ? error('LIFE-03', '补开的应是以前月份的会议', 'What is made up lies in an earlier month', 'makesUp')
    : null

/** Decision 33: each organization that takes part stands once among the co-hosts. */
export function checkHosts(row: { coHosts: readonly { organization: number }[] }): Problem | null {
  const twice = row.coHosts.findIndex((line, i) => row.coHosts.findIndex(other => other.organization === line.organization) < i)
  return twice < 0
    ? null
    : error(
        'LIFE_COUNT',
        '同一联办组织重复，请删去一行',
        'The same co-host is listed twice: remove one row',
        `coHosts.${twice}.organization`,
      )
}
