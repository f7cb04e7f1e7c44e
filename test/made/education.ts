import type { MadeArea, Telling, Told } from './area.ts'

const paper = [{ stem: '党的根本宗旨是什么', kind: 'single', options: 'A.一 B.二', answer: 'A', points: 1000 }]
const given = ({ members }: Telling): Record<string, unknown>[] => members.map(member => ({ member, state: 'given' }))
const titles = ({ day, often, later }: Telling): Told => ({
  values: {
    kind: 'grassroots',
    titles: [
      { level: 'provincial', gainedOn: day },
      { level: 'municipal', gainedOn: day, ...(often ? { untilDay: later(30, 200) } : {}) },
    ],
  },
})

/** Registers of education and publicity. */
export const education: MadeArea = {
  materialIssue: {
    values: () => ({ quantity: 500, members: [] }),
    told: telling => ({
      values: {
        kind: telling.random.pick(['book-set', 'poster-set', 'charter', 'badge', 'moral-disc']),
        members: given(telling),
      },
    }),
  },
  centrePlan: { values: ({ nth }) => ({ year: 2000 + (nth % 101), sessions: [3, 6, 9, 12].map(month => ({ month, topic: '专题学习' })) }) },
  question: {
    values: ({ serial }) => ({
      stem: `第${serial}题`,
      kind: 'single',
      answer: 'A',
      points: 50,
      topic: '章程',
      options: [{ text: '一' }, { text: '二' }],
      validUntil: null,
    }),
  },
  quiz: {
    values: () => ({ closeOn: '2030-12-31', paper, drawn: null, passLine: 600, topic: null }),
    told: () => ({ values: {}, steps: ['publish'] }),
  },
  quizAttempt: {
    values: () => ({ answers: [] }),
    told: ({ members, random, often }) => ({
      values: { member: random.pick(members), marks: often ? 8000 : 4000 },
    }),
  },
  columnIssue: { values: ({ nth }) => ({ number: nth }) },
  columnPost: { told: ({ made, random }) => ({ values: { column: random.pick(made('onlineColumn')) } }) },
  speaker: { values: () => ({ untilDay: null }) },
  outreachEvent: {
    steps: { hold: { audience: 60 }, cancel: { reason: '雨天' } },
    told: ({ often }) => ({ values: { audience: 80 }, steps: often ? ['hold'] : [] }),
  },
  partySchool: { values: ({ serial }) => ({ name: `第${serial}基层党校`, titles: [] }), told: titles },
  trainingClass: {
    values: ({ day }) => ({ endsOn: day, hours: 80, attendees: [{ name: '李树', unit: '柳荫社区', hours: 80 }] }),
    steps: {
      ahead: { startsOn: '2026-11-20', endsOn: '2026-11-21', attendees: [] },
      hold: { startsOn: '2026-10-30' },
      finish: { attendees: [{ name: '李树' }] },
    },
    told: ({ members, random }) => ({
      values: {
        kind: random.pick(['members', 'two-new-secretaries', 'civilized-units']),
        hours: 400,
        attendees: [{ name: random.pick(['李树', '王河']), unit: '柳荫社区' }, ...members.map(member => ({ member }))],
      },
    }),
  },
  studyHours: {
    values: ({ serial }) => ({ hours: 80, certificate: `结业${serial}` }),
    steps: { decline: { reason: '证明不全' } },
    told: ({ often, members, random }) => ({
      values: { member: random.pick(members), kind: random.pick(['online', 'external', 'branch']) },
      steps: often ? ['confirm'] : [],
    }),
  },
  lecturePlan: {
    steps: { review: { score: 905 }, commend: { level: 'municipal' } },
    told: ({ often, day, random, later }) =>
      often
        ? {
            values: { score: 905, level: random.pick(['provincial', 'municipal']), commendedOn: later(1, 60), submittedOn: day },
            steps: ['review', 'commend'],
          }
        : { values: {} },
  },
  moralModel: {
    values: ({ day }) => ({ consent: 'yes', kind: 'neighbour', guardian: '李海', guardianConsentOn: day }),
    steps: { name: { level: 'district' } },
  },
  moralAid: { values: () => ({ source: 'dues' }) },
  valueSite: {
    by: 'propaganda',
    values: ({ serial }) => ({ name: `第${serial}示范点`, untilDay: null }),
    steps: {
      cultivate: { goal: '建成示范', measures: [{ measure: '完善阵地' }] },
      name: { visits: [{ on: '2026-10-30', kind: 'yearend', score: 905 }] },
      withdraw: { reason: '管理松懈' },
    },
    told: ({ day, often, later }) =>
      often
        ? { values: { reviewedOn: day, determinedOn: day, namedOn: later(5, 30) }, steps: ['review', 'determine', 'cultivate', 'name'] }
        : { values: {} },
  },
  civilizedUnit: { values: ({ serial }) => ({ name: `第${serial}单位` }) },
  ownChannel: { values: ({ serial }) => ({ name: `第${serial}阵地` }) },
  ideologyDuty: { values: ({ nth }) => ({ year: 2000 + (nth % 101) }) },
  ideologyReport: { values: ({ nth }) => ({ year: 2000 + (nth % 101) }) },
  forumApproval: {
    values: ({ day }) => ({ appliedOn: day }),
    steps: {
      '': { appliedOn: '2025-12-01' },
      approve: { decidedOn: '2025-12-20' },
      refuse: { opinion: '材料不全' },
      hold: { account: '如期举办' },
    },
  },
  ideologyInspection: {
    values: ({ day }) => ({
      problems: [{ problem: '阵地管理不严', doneOn: day }],
      accountability: [{ kind: 'person', post: '支部书记', form: 'talk', on: day }],
    }),
  },
  ideologyIncident: { steps: { handle: { handling: '已更正' }, close: { lesson: '完善审核' } } },
  article: { values: ({ serial }) => ({ title: `第${serial}篇` }) },
}
