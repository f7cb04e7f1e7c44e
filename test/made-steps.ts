import { addDays } from '../src/language/day.ts'

type Values = Record<string, unknown>

/** What a step of a register asks for, beside what a made record has; the empty name stands for the beginning, `ahead` for one whose day is still to come. */
export function stepValues(register: string, step: string, members: readonly number[]): Values {
  const values = steps[register]?.[step]
  return typeof values === 'function' ? values(members) : (values ?? {})
}

const approvedOn = '2025-03-03'
const before = (days: number): string => addDays(approvedOn, -days)
const vote = { eligible: 10, present: 9, against: 0, abstain: 0 }

const steps: Readonly<Record<string, Readonly<Record<string, Values | ((members: readonly number[]) => Values)>>>> = {
  event: {
    ahead: { attendance: [] },
    hold: members => ({ heldOn: '2026-10-30', attendance: members.slice(0, 1).map(member => ({ member, state: 'present' })) }),
    finish: { recorder: '王河' },
  },
  pledge: {
    '': { doneOn: null, startedOn: null, confirmedOn: null, pledgedOn: '2026-01-10', dueOn: '2026-12-31' },
    postpone: { dueOn: '2027-01-31', reason: '材料未到' },
    confirm: { doneOn: '2026-06-01' },
    cancel: { reason: '单位撤并' },
  },
  weakCase: {
    '': { listedOn: '2025-06-01', problems: [{ problem: '物业缺位', owner: '王河', doneOn: '2025-08-01' }] },
    diagnose: { dueOn: '2026-03-01' },
    accept: { score: 850, voters: 40, dissatisfied: 3 },
    extend: { dueOn: '2026-12-31', opinion: '延期三个月' },
    return: { opinion: '材料不全' },
  },
  assessmentSheet: {
    object: { objection: '扣分有误' },
    check: { assessor: '考核组' },
  },
  ticket: { '': { closedOn: null } },
  development: {
    '': { appliedOn: before(600), birthOn: '1988-05-04' },
    determine: members => ({ talkedOn: before(590), contacts: members.slice(0, 1), activistOn: before(560) }),
    propose: { filedOn: before(550), proposedOn: before(100) },
    list: { consentedOn: before(95), publicityFrom: before(90), publicityTo: before(70), objectOn: before(60), examGapReason: '口头考察' },
    preReview: members => ({
      sponsors: members.slice(0, 2),
      reviewedOn: before(50),
      reviewConclusion: 'passed',
      trainedOn: before(45),
      trainedDays: 3,
      committeeReviewedOn: before(40),
      preReviewedOn: before(30),
    }),
    pass: { ...vote, approve: 9, branchMeetingOn: before(20) },
    refuse: { ...vote, approve: 3, against: 6, refusedOn: before(20) },
    approve: { committeeTalkOn: before(10), approvedOn },
    reject: { exitReason: '条件不足', notApprovedOn: before(5) },
    extend: { extendedMonths: 6, extendedOn: addDays(approvedOn, 330) },
    convert: {
      conversionAppliedOn: addDays(approvedOn, 525),
      convertMeetingOn: addDays(approvedOn, 530),
      convertEligible: 10,
      convertPresent: 9,
      convertApprove: 9,
      convertedOn: addDays(approvedOn, 535),
    },
    cancel: { exitReason: '不合格', cancelledOn: addDays(approvedOn, 100) },
    withdraw: { exitReason: '本人撤回' },
    stop: { exitReason: '终止培养' },
    transfer: { exitReason: '转出本区' },
  },
}
