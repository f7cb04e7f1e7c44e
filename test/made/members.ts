import { addDays, addMonths } from '../../src/language/day.ts'
import type { MadeArea, Values } from './area.ts'

const approvedOn = '2025-03-03'
const before = (days: number): string => addDays(approvedOn, -days)
const vote = { eligible: 10, present: 9, against: 0, abstain: 0 }

/** Registers of members. */
export const members: MadeArea = {
  member: {
    values: ({ serial, day }) => ({
      sex: serial % 2 ? '1' : '2',
      birthOn: addDays('1960-01-01', (serial * 37) % 9000),
      ...(addMonths(day, 12) < '2026-10-31' ? { category: '1', fullOn: addMonths(day, 12) } : { category: '2', fullOn: null }),
    }),
  },
  duesPayment: {
    told: ({ day, often }) => ({
      values: {
        months: [{ month: day.slice(0, 7), amount: 2000 }, ...(often ? [{ month: addMonths(day, -2).slice(0, 7), amount: 1050 }] : [])],
      },
    }),
  },
  development: {
    values: ({ nth }) => ({
      birthOn: addDays('1980-01-01', (nth * 617) % 5000),
      extendedMonths: null,
      member: null,
      committeeTalker: null,
      exams: [],
    }),
    steps: {
      '': { appliedOn: before(600), birthOn: '1988-05-04' },
      determine: members => ({ talkedOn: before(590), contacts: members.slice(0, 1), activistOn: before(560) }),
      propose: { filedOn: before(550), proposedOn: before(100) },
      list: {
        consentedOn: before(95),
        publicityFrom: before(90),
        publicityTo: before(70),
        objectOn: before(60),
        examGapReason: '口头考察',
      },
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
    told: ({ day, members: roll, often }) =>
      often ? { values: approvedCase(day, roll), steps: ['determine', 'propose', 'list', 'preReview', 'pass', 'approve'] } : { values: {} },
  },
}

/** A development case up to its approval on the day, each step in time. */
function approvedCase(day: string, roll: readonly number[]): Values {
  const earlier = (days: number): string => addDays(day, -days)
  const [first = 0, second = 0] = roll
  return {
    appliedOn: earlier(600),
    talkedOn: earlier(590),
    activistOn: earlier(560),
    filedOn: earlier(550),
    contacts: [first],
    examGapReason: '口头考察',
    proposedOn: earlier(100),
    consentedOn: earlier(95),
    publicityFrom: earlier(90),
    publicityTo: earlier(70),
    objectOn: earlier(60),
    sponsors: [first, second],
    reviewedOn: earlier(50),
    reviewConclusion: 'passed',
    trainedOn: earlier(45),
    trainedDays: 3,
    committeeReviewedOn: earlier(40),
    preReviewedOn: earlier(30),
    branchMeetingOn: earlier(20),
    eligible: 10,
    present: 9,
    approve: 9,
    against: 0,
    abstain: 0,
    committeeTalkOn: earlier(10),
    approvedOn: day,
  }
}
