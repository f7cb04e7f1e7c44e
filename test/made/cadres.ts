import { addMonths } from '../../src/language/day.ts'
import { makeIdentityNumber, syntheticRegion } from '../../src/language/identity-number.ts'
import type { MadeArea } from './area.ts'

const none = (...names: string[]): Record<string, null> => Object.fromEntries(names.map(name => [name, null]))

/** Registers of cadre work. */
export const cadres: MadeArea = {
  cadre: {
    values: ({ serial }) => ({
      sex: serial % 2 ? '1' : '2',
      birthOn: '1980-05-06',
      identityNumber: makeIdentityNumber(syntheticRegion, '1980-05-06', 2 * (serial % 499) + (serial % 2 ? 1 : 2)),
      resume: '2003.07—2008.06  区财政局科员\n2008.07—  区财政局副局长',
    }),
  },
  bodySurvey: { values: ({ day }) => ({ sheets: 20, good: 12, finishedOn: day }) },
  cadreSurvey: { values: ({ day }) => ({ sheets: 20, good: 12, finishedOn: day }) },
  appraisalList: { values: () => ({ kind: 'yearly', participants: 20, raised: false, best: 4 }) },
  cadreAppraisal: { values: () => ({ kind: 'yearly', grade: 'competent', ungraded: null }) },
  reserveCadre: {
    values: ({ day }) => ({ voters: 12, votes: 9, dueOn: addMonths(day, 36) }),
    told: ({ often, later }) => (often ? { values: {} } : { values: { leftOn: later(5, 40) }, steps: ['remove'] }),
  },
  selectedGraduate: { values: ({ day }) => ({ servesUntil: addMonths(day, 24), reports: [], result: null }) },
  newCivilServant: { values: ({ day }) => ({ followUntil: addMonths(day, 24), reports: [] }) },
  personalReport: {
    values: () => ({ kind: 'yearly', year: 2025, ...none('changedOn', 'checkKind', 'result', 'handling') }),
    steps: { verify: { checkKind: 'random', result: 'agrees' }, handle: { handling: 'none' } },
    told: ({ often, later }) =>
      often ? { values: { checkKind: 'random', result: 'agrees', checkedOn: later(1, 20) }, steps: ['check', 'verify'] } : { values: {} },
  },
  rotation: {
    values: () => ({ kind: 'rotation', postSince: '2015-03-01' }),
    steps: { move: { movedOn: '2026-10-30' } },
  },
  supervisionTalk: { values: () => ({ kind: 'letter' }) },
  supervisionMeeting: {
    values: () => ({
      members: [
        { organ: 'discipline', attendee: '李树' },
        { organ: 'organization', attendee: '王河' },
      ],
    }),
  },
  selectionCase: {
    values: () => ({
      promotion: 'promotion',
      inspectors: [
        { name: '李树', unit: '组织部' },
        { name: '王河', unit: '组织部' },
      ],
      opinions: [],
      trial: true,
      ...none('body', 'meeting', 'talks', 'vote', 'complaints', 'eligible', 'present', 'approve', 'trialResult'),
    }),
    steps: {
      '': { motionOn: '2025-03-03' },
      recommend: { recommendedOn: '2025-03-10' },
      inspect: { noticeOn: '2025-03-17', inspectFrom: '2025-03-20' },
      submit: {
        inspectTo: '2025-03-28',
        opinions: [{ organ: 'discipline', askedOn: '2025-03-21', answeredOn: '2025-03-27', opinion: 'none', signedBy: '赵山' }],
        fileReviewedOn: '2025-03-24',
        mattersCheckedOn: '2025-03-25',
        complaints: 'none',
      },
      decide: { decidedOn: '2025-04-10', eligible: 11, present: 8, approve: 6, ballot: 'hands' },
      publicize: { publicityFrom: '2025-04-14', publicityTo: '2025-04-21' },
      appoint: { appointedOn: '2025-04-25' },
      confirm: { confirmedOn: '2026-04-25', trialResult: 'fit' },
      fail: { trialResult: 'unfit' },
    },
  },
  recommendation: {
    values: () => ({
      eligible: 30,
      groups: [{ group: 'staff', issued: 28, returned: 27, valid: 26 }],
      tallies: [],
      ...none('list', 'listHash'),
    }),
  },
  eligibleList: { values: () => ({ levels: ['deputy'], persons: [], ...none('yearsInPost', 'ageMost', 'hash', 'frozenOn') }) },
  kinship: { values: () => ({ relatives: [] }) },
  fullVote: {
    values: () => ({
      method: 'meeting',
      eligible: 31,
      present: 21,
      candidates: [{ name: '李树', post: '区财政局局长', agree: 16, against: 3, abstain: 2, outcome: 'approved' }],
    }),
  },
  cadreExit: { values: () => ({ kind: 'dismissal', ground: 'work', punishment: null }) },
}
