import { moreThanHalf } from '../../codes/majority.ts'
import { ruleSetInForce } from '../../codes/rule-set.ts'
import { countWorkdays, isWorkday } from '../../codes/work-calendar.ts'
import { addMonths, after, type Day, fullYears, within } from '../../language/day.ts'
import { error, type Problem, warning } from '../../language/problem.ts'
import { type Development, probationEnd } from './development-columns.ts'
import { approveBy, examWindow, isExamined, meetBy, talkBy } from './development-due.ts'

type Check = (row: Development) => Problem | readonly Problem[] | null

/** Whether the revised rules of 2026 hold on the day of a step; each step is judged by the rules of its own day (VER-02). */
const underRevision = (day: Day): boolean => ruleSetInForce('member-development', day)?.version === '2026'

/** DEV-02 (26-5): eighteen on the day of the application. */
const checkAge: Check = row =>
  fullYears(row.birthOn, row.appliedOn) < 18
    ? error('DEV_AGE', '递交申请书时不满18周岁', 'Not yet eighteen on the day of the application', 'appliedOn')
    : null

/** DEV_ORDER: the days follow the steps. */
const checkOrder: Check = row => {
  for (const chain of chains) {
    const set = chain.flatMap(name => {
      const day = row[name]
      return day === null ? [] : [{ name, day }]
    })
    const wrong = set.find((one, i) => one.day < (set[i - 1]?.day ?? ''))
    if (wrong)
      return error(
        'DEV_ORDER',
        `${wrong.day}早于前一步骤的日期，请核对顺序`,
        `${wrong.day} lies before the step that precedes it: check the order`,
        wrong.name,
      )
  }
  return null
}

const chains = [
  ['appliedOn', 'talkedOn', 'activistOn', 'filedOn', 'objectOn'],
  ['activistOn', 'proposedOn', 'consentedOn', 'publicityFrom', 'publicityTo', 'objectOn'],
  ['objectOn', 'reviewedOn', 'preReviewedOn'],
  ['objectOn', 'trainedOn', 'preReviewedOn'],
  ['objectOn', 'committeeReviewedOn', 'preReviewedOn', 'branchMeetingOn', 'committeeTalkOn', 'approvedOn', 'oathOn'],
  ['preReviewedOn', 'refusedOn'],
  ['branchMeetingOn', 'notApprovedOn'],
  ['approvedOn', 'filedAboveOn'],
  ['approvedOn', 'conversionAppliedOn', 'convertMeetingOn', 'convertedOn', 'filedAwayOn'],
  ['approvedOn', 'extendedOn', 'convertMeetingOn'],
  ['approvedOn', 'cancelledOn'],
] as const

/** DEV-03: talked with within a month; a late talk is recorded and bars nothing. */
const checkTalk: Check = row =>
  row.talkedOn !== null && row.talkedOn > talkBy(row.appliedOn)
    ? warning('DEV_TALK_LATE', '收到申请书后超过一个月才谈话', 'Talked with more than a month after the application', 'talkedOn')
    : null

/** DEV-04: one or two contacts, exactly two sponsors. */
const checkPersons: Check = row => [
  ...(row.contacts.length > 2 || (row.activistOn !== null && row.contacts.length === 0)
    ? [error('DEV_CONTACT_COUNT', '培养联系人应为1至2名', 'There are one or two contacts', 'contacts')]
    : []),
  ...((row.sponsors.length > 0 ? row.sponsors.length !== 2 : row.preReviewedOn !== null)
    ? [error('DEV_SPONSOR_COUNT', '入党介绍人应为2名', 'There are exactly two sponsors', 'sponsors')]
    : []),
  ...(row.committeeTalker !== null && row.sponsors.includes(row.committeeTalker)
    ? [error('DEV_SELF_SPONSOR', '党委谈话人不能是入党介绍人', 'Who talks for the committee may not be a sponsor', 'committeeTalker')]
    : []),
]

/** DEV-05: each whole half-year of cultivation has an examination, or the gap is explained. */
const checkExams: Check = row => {
  const { activistOn, objectOn } = row
  if (activistOn === null || objectOn === null || row.examGapReason !== null) return null
  for (let nth = 1; examWindow(activistOn, nth)[1] <= objectOn; nth += 1) {
    const window = examWindow(activistOn, nth)
    const [from, to] = window
    if (!isExamined(row.exams, window))
      return error(
        'DEV_EXAM_MISSING',
        `${from}之后至${to}没有培养考察记录，请补录或说明`,
        `No examination between ${from} and ${to}: record it or explain`,
        'exams',
      )
  }
  return null
}

/** DEV-06, DEV-07 (26-13): a year of cultivation, that before a move included; the day itself is allowed. */
const checkCultivation: Check = row => {
  if (row.activistOn === null || row.objectOn === null) return null
  const earliest = after(row.activistOn, Math.max(12 - (row.cultivatedBefore ?? 0), 0))
  return row.objectOn < earliest
    ? error(
        'DEV_TOO_EARLY',
        `培养考察须满一年，最早${earliest}`,
        `A year of cultivation is needed: ${earliest} at the earliest`,
        'objectOn',
      )
    : null
}

/** DEV-08 (26-13): five working days of publicity before listing, since the revision of 2026; objections answered first. */
const checkPublicity: Check = row => {
  const { objectOn, publicityFrom: from, publicityTo: to } = row
  if (objectOn === null) return null
  const days = from === null || to === null ? 0 : countWorkdays(from, to)
  return [
    ...(underRevision(objectOn) && days < 5
      ? [
          error(
            'DEV_PUBLICITY_SHORT',
            `列为发展对象前应公示不少于5个工作日，现为${days}个`,
            `Five working days of publicity are needed before listing; there are ${days}`,
            from === null ? 'publicityFrom' : 'publicityTo',
          ),
        ]
      : []),
    ...(row.objection === true && (row.objectionAnsweredOn === null || row.objectionAnsweredOn > objectOn)
      ? [
          error(
            'DEV_PUBLICITY_OPEN',
            '公示异议尚未答复，不能列为发展对象',
            'Objections must be answered before listing',
            'objectionAnsweredOn',
          ),
        ]
      : []),
  ]
}

/** DEV-10, DEV-11 (26-16, 26-17): political review passed; three days or twenty-four class hours of training. */
const checkPreReview: Check = row => {
  if (row.preReviewedOn === null) return null
  const trained = (row.trainedDays ?? 0) >= 3 || (row.trainedHours ?? 0) >= 24 || row.trainingExemption !== null
  return [
    ...(row.reviewConclusion === 'passed'
      ? []
      : [
          error(
            'DEV_REVIEW_MISSING',
            '政治审查未完成或不合格，不能预审',
            'No pre-review without a political review that was passed',
            'reviewConclusion',
          ),
        ]),
    ...(trained
      ? []
      : [
          error('DEV_TRAINING_SHORT', '集中培训应不少于3天或24学时', 'Training takes three days or twenty-four class hours', 'trainedDays'),
        ]),
  ]
}

/** DEV-12, DEV-13: the meeting within a month of the pre-review; before 2026 not for who leaves within three months. */
const checkMeetingDay: Check = row => {
  const held = row.branchMeetingOn ?? row.refusedOn
  const column = row.branchMeetingOn === null ? 'refusedOn' : 'branchMeetingOn'
  if (held === null || row.preReviewedOn === null) return null
  const last = meetBy(row.preReviewedOn)
  return [
    ...(held > last
      ? [
          error(
            'DEV_PREREVIEW_EXPIRED',
            `预审已过期（${last}止），请重新预审`,
            `The pre-review held until ${last}: it must be done again`,
            column,
          ),
        ]
      : []),
    ...(!underRevision(held) && row.leavingOn !== null && row.leavingOn < addMonths(held, 3) && row.leavingNote === null
      ? [
          warning(
            'DEV-13',
            '三个月内将离开单位，一般不办理接收，请填写党委意见',
            "Leaves within three months: give the committee's note",
            'leavingNote',
          ),
        ]
      : []),
  ]
}

/** DEV-14 to DEV-16: more than half of those entitled are present, and more than half of those entitled approve. */
const checkVote: Check = row => {
  const refused = row.refusedOn !== null
  if (row.branchMeetingOn === null && !refused) return null
  const counted = tally(
    row.eligible,
    row.present,
    row.written,
    (row.approve ?? 0) + (row.against ?? 0) + (row.abstain ?? 0),
    row.approve,
    names,
  )
  if (counted.length > 0 || row.eligible === null || row.approve === null) return counted
  if (moreThanHalf(row.approve, row.eligible) !== refused) return []
  return [
    refused
      ? error('DEV_NOT_PASSED', '赞成票已超过应到半数，应登记为通过', 'More than half approved: record it as passed', 'approve')
      : error(
          'DEV_NOT_PASSED',
          `赞成${row.approve}票，未超过应到${row.eligible}人的半数，未通过`,
          `${row.approve} of ${row.eligible} approve: not more than half, not passed`,
          'approve',
        ),
  ]
}

const names = { eligible: 'eligible', present: 'present', approve: 'approve' }
const convertNames = { eligible: 'convertEligible', present: 'convertPresent', approve: 'convertApprove' }

function tally(
  eligible: number | null,
  present: number | null,
  written: number | null,
  cast: number,
  approve: number | null,
  at: typeof names,
): Problem[] {
  if (eligible === null) return [error('DEV_QUORUM', '请填写有表决权应到人数', 'Give the number entitled to vote', at.eligible)]
  if (present === null) return [error('DEV_QUORUM', '请填写有表决权实到人数', 'Give the number present', at.present)]
  if (approve === null) return [error('DEV_NOT_PASSED', '请填写赞成票数', 'Give the votes for', at.approve)]
  if (present > eligible)
    return [error('DEV_QUORUM', `实到${present}人超过应到${eligible}人`, `${present} present of only ${eligible} entitled`, at.present)]
  if (!moreThanHalf(present, eligible))
    return [
      error(
        'DEV_QUORUM',
        `到会未超过应到半数（应到${eligible}，实到${present}），会议无效`,
        `Not more than half are present (${present} of ${eligible}): the meeting is void`,
        at.present,
      ),
    ]
  const most = Math.min(present + (written ?? 0), eligible)
  return cast > most
    ? [error('DEV_VOTES', `票数${cast}超过可投票人数${most}`, `${cast} votes of only ${most} who may vote`, at.approve)]
    : []
}

/** DEV-20 (26-25): approval within three months of the meeting, six with a reason, void beyond. */
const checkApproval: Check = row => {
  const { branchMeetingOn: held, approvedOn } = row
  if (held === null || approvedOn === null) return null
  if (approvedOn > approveBy(held, true))
    return error(
      'DEV_APPROVAL_VOID',
      '审批超过支部大会后六个月，须重新审查',
      'More than six months after the meeting: it must be examined again',
      'approvedOn',
    )
  return approvedOn > approveBy(held) && row.delayReason === null
    ? error(
        'DEV_APPROVAL_LATE',
        '审批超过三个月，请填写延长原因',
        'More than three months after the meeting: give the reason',
        'delayReason',
      )
    : null
}

/** Oath within a month of the approval, since 2026. */
const checkOath: Check = row =>
  row.approvedOn !== null && row.oathOn !== null && underRevision(row.approvedOn) && row.oathOn > within(row.approvedOn, 1, isWorkday)
    ? warning('DEV_OATH_LATE', '批准后超过一个月才宣誓', 'The oath came more than a month after the approval', 'oathOn')
    : null

/** DEV-23 (26-31): extended once, by six to twelve months. */
const checkExtension: Check = row => {
  if ((row.extendedOn === null) !== (row.extendedMonths === null))
    return error(
      'DEV_EXTEND_RANGE',
      '延长预备期的，决定日期和月数都要填写',
      'An extension has both its day and its months',
      row.extendedOn === null ? 'extendedOn' : 'extendedMonths',
    )
  return row.extendedMonths !== null && (row.extendedMonths < 6 || row.extendedMonths > 12)
    ? error('DEV_EXTEND_RANGE', '延长预备期应为6至12个月', 'Probation is extended by six to twelve months', 'extendedMonths')
    : null
}

/** DEV-14, DEV-25: conversion is voted on when probation has ended, and promptly. */
const checkConversion: Check = row => {
  const ends = probationEnd(row)
  if (row.convertMeetingOn === null || ends === null) return null
  const counted = tally(
    row.convertEligible,
    row.convertPresent,
    row.convertWritten,
    row.convertApprove ?? 0,
    row.convertApprove,
    convertNames,
  )
  return [
    ...(row.convertMeetingOn < ends
      ? [
          error(
            'DEV-25',
            `预备期${ends}届满，不能提前讨论转正`,
            `Probation ends on ${ends}: conversion cannot come earlier`,
            'convertMeetingOn',
          ),
        ]
      : []),
    ...(row.convertMeetingOn > within(ends, 1, isWorkday)
      ? [warning('DEV-25', '预备期满后超过一个月才讨论转正', 'More than a month after the end of probation', 'convertMeetingOn')]
      : []),
    ...counted,
    ...(counted.length === 0 && !moreThanHalf(row.convertApprove ?? 0, row.convertEligible ?? 0)
      ? [
          error(
            'DEV_NOT_PASSED',
            '转正赞成票未超过应到半数，未通过',
            'Not more than half of those entitled approve the conversion',
            'convertApprove',
          ),
        ]
      : []),
    ...(row.convertedOn !== null && row.convertedOn > within(row.convertMeetingOn, 3, isWorkday)
      ? [
          warning(
            'DEV_APPROVAL_LATE',
            '转正审批超过支部大会后三个月',
            'Conversion approved more than three months after the meeting',
            'convertedOn',
          ),
        ]
      : []),
  ]
}

/** The pure rules of a development case, in the order of the steps. */
export const developmentChecks: readonly Check[] = [
  checkAge,
  checkOrder,
  checkTalk,
  checkPersons,
  checkExams,
  checkCultivation,
  checkPublicity,
  checkPreReview,
  checkMeetingDay,
  checkVote,
  checkApproval,
  checkOath,
  checkExtension,
  checkConversion,
]
