import { addDays, addMonths } from '../../src/language/day.ts'
import type { MadeArea, Told, Values } from './area.ts'

const approvedOn = '2025-03-03'
const before = (days: number): string => addDays(approvedOn, -days)
const today = '2026-10-31'
/** The months of 2024 to 2026 one after the other, so that no member has two bases from one month. */
const monthFrom = (nth: number): string => addMonths('2024-01-01', (nth - 1) % 33).slice(0, 7)
/** A member under a name of his own, the same on every record. */
const person = (member: number): Values => ({ member, name: `党员甲${member}` })
/** Months that title a record of its own each. */
const titled = (nth: number): string => addMonths('2000-01-01', nth).slice(0, 7)
const searched = (...days: string[]): Values[] =>
  days.map((searchedOn, i) => ({ searchedOn, means: ['phone', 'letter', 'family'][i], by: '王河' }))
const vote = { eligible: 10, present: 9, against: 0, abstain: 0 }

/** Registers of members. */
export const members: MadeArea = {
  member: {
    values: ({ serial, day }) => ({
      sex: serial % 2 ? '1' : '2',
      birthOn: addDays('1960-01-01', (serial * 37) % 9000),
      partyPost: serial % 3 ? '支部委员' : null,
      ...(addMonths(day, 12) < '2026-10-31' ? { category: '1', fullOn: addMonths(day, 12) } : { category: '2', fullOn: null }),
      membershipState: 'NORMAL',
      cameFrom: null,
      cameWith: null,
      inService: serial % 3 > 0,
    }),
  },
  memberHistory: { values: ({ nth }) => ({ kind: nth % 2 ? 'work' : 'award' }) },
  memberCheck: {
    values: () => ({ confirmed: true, reached: true }),
    steps: { follow: { dueOn: '2026-12-31' }, settle: { settlement: '已登记流动党员' } },
    told: ({ often }) => (often ? { values: {}, steps: ['finish'] } : { values: {} }),
  },
  membershipDecision: {
    values: () => ({ fromState: 'NORMAL', toState: 'LIMIT', removal: null, handledBy: '王河', reviewedBy: '李树' }),
    steps: { takeEffect: { document: '示组决1号' } },
  },
  transfer: {
    values: ({ day }) => ({
      destination: null,
      originName: null,
      destinationName: '邻市某党支部',
      duesPaidTo: day.slice(0, 7),
      validDays: 90,
      reissues: null,
    }),
    steps: {
      '': { appliedOn: '2026-08-20' },
      issue: { issuedOn: '2026-08-30' },
      takeIn: { originName: '外省某党支部', destinationName: null, letterNo: '12' },
      expire: { explanation: '本人未及时办理' },
      reject: { explanation: '材料不全' },
      withdraw: { explanation: '本人改变去向' },
    },
    told: ({ day, often, later }) =>
      often ? { values: { issuedOn: later(0, 3), checkedOn: day }, steps: ['check', 'issue'] } : { values: {} },
  },
  floatingMember: {
    values: () => ({ direction: 'out', host: null }),
    steps: { '': { leftOn: '2025-01-20' } },
    told: ({ day, often, random, members: roll }) => {
      const registeredOn = addMonths(day, 6)
      return {
        values: {
          ...person(random.pick(roll)),
          registeredOn: registeredOn <= today ? registeredOn : null,
          appraisals: often ? ['2024', '2025', '2026'].map(year => ({ appraisedOn: `${year}-09-10`, grade: 'good' })) : [],
          endedOn: null,
        },
        ...(registeredOn <= today ? { steps: ['register'] } : {}),
      }
    },
  },
  lostContact: {
    values: () => ({ searches: [], decision: null }),
    steps: {
      '': { lastContactOn: '2023-05-06', searches: searched('2023-06-01', '2023-07-01', '2023-08-01') },
      find: { explanation: '更换电话' },
      suspend: { suspendedOn: '2024-02-01' },
      reinstate: { explanation: '本人说明原因' },
      remove: { removedOn: '2026-02-01' },
      conclude: { explanation: '已去世' },
    },
    told: ({ often, later }) =>
      often ? { values: { foundOn: later(10, 60), explanation: '更换电话', searches: [] }, steps: ['find'] } : { values: {} },
  },
  memberArchive: {
    values: () => ({ sortedBy: '王河', checkedBy: null, papers: [{ paper: 'form' }] }),
    steps: { check: { checkedBy: '李树' } },
    told: ({ often }) => (often ? { values: {}, steps: ['sort'] } : { values: {} }),
  },
  memberPost: { values: () => ({ holders: [], reports: [] }) },
  inService: {
    values: () => ({ phoneConsent: true }),
    steps: { claim: { claimed: '义务巡逻岗' } },
    told: ({ often, random, members: roll }) => ({ values: often ? person(random.pick(roll)) : { member: null } }),
  },
  pairing: { values: () => ({ consent: true }) },
  developmentPlan: { values: ({ nth }) => ({ year: 2030 + (nth % 70), adjustments: [] }) },
  disposal: {
    values: () => ({ form: 'correction', punished: false, leftOut: 0, appeals: [] }),
    steps: {
      '': { proposedOn: '2025-01-06' },
      file: { filedOn: '2025-01-10' },
      investigate: members => ({ investigators: members, heardOn: '2025-01-15', investigatedOn: '2025-01-20' }),
      opine: { shownOn: '2025-01-25', opinedOn: '2025-01-25' },
      vote: { entitled: 9, present: 6, approve: 5, against: 1, abstain: 0, votedOn: '2025-02-01' },
      approve: { document: '示组处1号', approvedOn: '2025-02-20', correctFrom: '2025-02-20', correctUntil: '2025-08-20' },
      announce: { announcedOn: '2025-02-25' },
      close: { result: 'improved', closedOn: '2025-08-25' },
      drop: { note: '不再处置' },
    },
    told: ({ day, often, members: roll }) => (often ? disposedOf(day, roll) : { values: {} }),
  },
  medal: {},
  pointRule: { values: () => ({ points: 2, ceiling: 500 }) },
  pointEntry: {
    values: () => ({ points: 1, deducts: false }),
    steps: { object: { objection: '少计一次' }, uphold: { answer: '已更正' }, strike: { answer: '异议成立' } },
  },
  duesBase: {
    values: ({ nth }) => ({
      payer: 'EMP',
      occasion: 'yearly',
      income: '5600.50',
      fixed: null,
      fromMonth: monthFrom(nth),
      untilMonth: null,
    }),
    told: ({ members: roll, random }) => ({ values: { member: random.pick(roll) } }),
  },
  duesRelief: {
    values: ({ nth }) => ({ kind: 'exempt', amount: null, fromMonth: monthFrom(nth), untilMonth: monthFrom(nth) }),
  },
  duesHandOver: { values: ({ nth }) => ({ fromMonth: titled(nth), toMonth: titled(nth), special: null, note: '尾数已核' }) },
  duesPublication: {
    values: ({ nth }) => ({ fromMonth: titled(nth), toMonth: titled(nth), opening: 10_000_000, collected: 0, handedOver: 0, used: 0 }),
  },
  duesSelfCheck: { values: () => ({ members: 20, changed: 3, backPayers: 1, backPaid: 5000 }) },
  duesClosing: { values: ({ nth }) => ({ level: 'month', upTo: addMonths('2000-12-01', -nth).slice(0, 7) }) },
  duesPayment: {
    values: () => ({ extra: null, reverses: null }),
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
    told: ({ day, members: roll, often, random }) =>
      often
        ? { values: approvedCase(day, roll), steps: ['determine', 'propose', 'list', 'preReview', 'pass', 'approve'] }
        : random.chance(0.5)
          ? { values: listedCase(day, roll), steps: ['determine', 'propose', 'list'] }
          : { values: {} },
  },
}

/** A development case up to its approval on the day, each step in time. */
function approvedCase(day: string, roll: readonly number[]): Values {
  const earlier = (days: number): string => addDays(day, -days)
  const [first = 0, second = 0] = roll
  return {
    ...listedCase(day, roll),
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

/** The same up to its listing as a candidate, two months before the day. */
function listedCase(day: string, [first = 0]: readonly number[]): Values {
  const earlier = (days: number): string => addDays(day, -days)
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
  }
}

/** A disposal approved on the day. */
function disposedOf(day: string, roll: readonly number[]): Told {
  const earlier = (days: number): string => addDays(day, -days)
  return {
    values: {
      proposedOn: earlier(60),
      filedOn: earlier(55),
      heardOn: earlier(50),
      investigators: roll.slice(0, 2),
      investigatedOn: earlier(45),
      shownOn: earlier(40),
      opinedOn: earlier(40),
      votedOn: earlier(20),
      entitled: 9,
      present: 6,
      approve: 5,
      against: 1,
      abstain: 0,
      document: '示组处1号',
      approvedOn: day,
      correctFrom: day,
      correctUntil: addMonths(day, 6),
    },
    steps: ['file', 'investigate', 'opine', 'vote', 'approve'],
  }
}
