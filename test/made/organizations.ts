import { isOrganizationType, termYears } from '../../src/codes/organization-type.ts'
import { addDays, addMonths } from '../../src/language/day.ts'
import type { MadeArea } from './area.ts'

/** What became of a term of the made district whose end is the day; the last one is still postponed today. */
const fates = [
  (day: string) => ({ electedOn: addDays(day, -9) }),
  (day: string) => ({ electedOn: addDays(day, 25) }),
  (day: string) => ({ postponedUntil: addMonths(day, 12), postponeDocument: '测组〔2025〕3号' }),
  () => ({}),
  () => ({ startedOn: '2021-02-01', postponedUntil: '2027-02-01', postponeDocument: '测组〔2026〕2号' }),
] as const
const tellers = [
  { name: '赵山', duty: 'supervisor' },
  { name: '周松', duty: 'teller' },
]

/** Registers of organizations. */
export const organizations: MadeArea = {
  place: { values: () => ({ region: null }), told: () => ({ values: { kind: 'grid' } }) },
  jointCommittee: { told: ({ often }) => ({ values: { kind: often ? 'big-committee' : 'big-work-committee' } }) },
  bodyMember: {
    values: ({ day, serial }) => ({ name: `王河${serial}`, seat: 'secretary', fromDay: day, untilDay: day, endReason: 'term-end' }),
    told: ({ often }) => ({ values: often ? { untilDay: null, endReason: null } : {} }),
  },
  term: {
    values: ({ org }) => ({ years: (isOrganizationType(org.type) ? termYears(org.type, org.sector) : null) ?? 5, seats: null }),
    steps: {
      postpone: { postponedUntil: '2032-06-30', exceptionDocument: '测组〔2026〕9号', postponeDocument: '测组〔2026〕3号' },
      end: { endReason: '组织撤销' },
    },
    told: ({ day, nth, members }) => ({
      values: { startedOn: addMonths(day, -60), seats: members.length >= 7 ? 5 : null, ...fates[nth % fates.length]?.(day) },
    }),
  },
  election: {
    values: () => ({
      seats: null,
      eligible: 10,
      present: 9,
      issued: 9,
      returned: 9,
      valid: 9,
      invalid: 0,
      candidates: [{ name: '王河', approve: 8, against: 1, abstain: 0, elected: true }],
      officerVoters: 3,
      officers: [{ name: '王河', seat: 'secretary', approve: 3 }],
      tellers,
    }),
    steps: {
      reply: { replyDocument: '测组〔2026〕4号' },
      nominate: { candidatesDocument: '测组〔2026〕5号' },
      file: { filedDocument: '测组〔2026〕6号' },
      declareInvalid: { reason: '违反选举纪律' },
      cancel: { reason: '组织合并' },
    },
    told: ({ day, often }) =>
      often
        ? {
            values: {
              requestedOn: addDays(day, -60),
              repliedOn: addDays(day, -50),
              plannedOn: addDays(day, -40),
              candidatesApprovedOn: addDays(day, -20),
              heldOn: day,
            },
            steps: ['reply', 'plan', 'nominate', 'hold'],
          }
        : { values: {} },
  },
  newUnit: {
    values: ({ day, int }) => {
      const members = int(0, 6)
      return {
        creditCode: null,
        staff: int(members, 80),
        members,
        formalMembers: Math.max(members - 1, 0),
        coverage: [{ mode: 'INSTRUCTOR', fromDay: day, untilDay: null, remark: '定期走访' }],
      }
    },
    told: ({ day, random }) => ({
      values: {
        staff: 30,
        members: 4,
        formalMembers: 3,
        coverage: [
          { mode: 'NONE', fromDay: day, untilDay: addDays(day, 30) },
          { mode: random.pick(['SOLE', 'JOINT', 'AREA', 'LIAISON', 'NONE']), fromDay: addDays(day, 31), untilDay: null },
        ],
      },
    }),
  },
  unitSurvey: {
    values: ({ int }) => {
      const members = int(0, 6)
      return { staff: int(members, 80), members, formalMembers: Math.max(members - 1, 0), foundedOn: null, trainedOn: null }
    },
    steps: { assign: { dueOn: '2026-12-31', responsible: '王河' }, train: { trainee: '王河' }, drop: { remarks: '党员已转出' } },
    told: ({ often, later }) =>
      often
        ? { values: { foundedOn: later(20, 60), dueOn: later(90, 90), responsible: '王河' }, steps: ['assign', 'found'] }
        : { values: {} },
  },
  instructor: {},
  jointMeeting: {
    steps: { ahead: { attendance: [] }, hold: { heldOn: '2026-10-30', attendance: [{ name: '王河', role: 'host', state: 'present' }] } },
  },
  resourceItem: {
    values: () => ({ meets: null, dueOn: null, startedOn: null, doneOn: null }),
    steps: { finish: { result: '已完成' } },
    told: ({ often, later }) => (often ? { values: { doneOn: later(5, 60) }, steps: ['start', 'finish'] } : { values: {} }),
  },
  communityFund: {
    values: ({ nth, day }) => ({
      year: 2000 + (nth % 101),
      amount: 600_000,
      uses: [{ purpose: '慰问困难党员', amount: 200_000, usedOn: day }],
    }),
  },
  communityStaff: {
    values: ({ nth }) => ({
      year: 2000 + (nth % 101),
      posts: [
        { post: 'secretary', approved: 1, actual: 1 },
        { post: 'worker', approved: 9, actual: 8 },
      ],
      women: 5,
      members: 6,
      young: 4,
      college: 7,
      certified: 3,
    }),
  },
  pledge: {
    by: 'secretary',
    steps: {
      '': { doneOn: null, startedOn: null, confirmedOn: null, pledgedOn: '2026-01-10', dueOn: '2026-12-31' },
      postpone: { dueOn: '2027-01-31', reason: '材料未到' },
      confirm: { doneOn: '2026-06-01' },
      cancel: { reason: '单位撤并' },
    },
    told: ({ often, later }) => ({
      values: { dueOn: later(30, 90), ...(often ? { doneOn: later(5, 20), confirmedOn: later(20, 30) } : {}) },
      steps: often ? ['confirm'] : [],
    }),
  },
}
