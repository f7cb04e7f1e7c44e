import type { MadeArea, Telling } from './area.ts'

const hours = { startsAt: '09:00', endsAt: '10:30' }
const heldKinds = [
  ['assembly'],
  ['assembly', 'lecture'],
  ['committee'],
  ['lecture'],
  ['theme-activity'],
  ['oath'],
  ['centre-group'],
  ['expert-report'],
  ['moral-lecture'],
  ['democratic-life'],
]
const together = (members: readonly number[]): number[] => members.slice(0, 2)

/** A sheet on which of those who take part one in three is excellent. */
const reviewed = ({ members, day, random }: Pick<Telling, 'members' | 'day' | 'random'>): Record<string, unknown>[] =>
  members.map((member, i) => ({
    member,
    took: 'yes',
    grade: i % 3 === 2 ? 'excellent' : random.pick(['qualified', 'basic', 'unqualified']),
    fedBackOn: day,
  }))

/** Registers of organization life. */
export const orglife: MadeArea = {
  event: {
    values: ({ pick }) => ({
      kinds: [pick(['assembly', 'committee', 'group', 'lecture', 'theme-activity', 'other'])],
      ...hours,
      eligible: null,
      presentEligible: null,
      approve: null,
      against: null,
      abstain: null,
      lecturerKind: 'secretary',
      coHosts: [],
      makesUp: null,
      agenda: [{ item: '讨论工作', gist: '如实记录' }],
    }),
    steps: {
      ahead: { attendance: [] },
      hold: members => ({ heldOn: '2026-10-30', attendance: members.slice(0, 1).map(member => ({ member, state: 'present' })) }),
      postpone: { heldOn: '2026-12-01', reason: '场地占用' },
      cancel: { reason: '改为书面传达' },
      finish: { recorder: '王河' },
    },
    told: ({ members, nth, random, often }) => {
      const kinds = heldKinds[nth % heldKinds.length] ?? []
      const states = ['present', 'present', 'present', 'leave', 'absent', 'exempt'] as const
      return {
        values: {
          kinds,
          micro: kinds.includes('lecture') && often,
          lecturerKind: kinds.includes('expert-report') ? 'expert' : kinds.includes('lecture') && !often ? 'leading-cadre' : 'secretary',
          attendance: members.map(member => ({
            member,
            state: random.pick(states),
            reason: '外出',
            as: random.pick([null, 'ordinary', 'guiding']),
          })),
        },
      }
    },
  },
  resolution: {
    values: () => ({ doneOn: null }),
    steps: { complete: { result: '按期落实' } },
    told: ({ often, later }) => ({
      values: { dueOn: later(5, 30), ...(often ? { doneOn: later(1, 20), result: '按期落实' } : {}) },
      steps: often ? ['complete'] : [],
    }),
  },
  lifeDayRule: {
    values: () => ({ nth: 1 }),
    told: ({ often, random }) => ({
      values: { nth: random.int(1, 2), weekday: random.pick(['2', '4']), holidayShift: 'nextWorkday' },
      steps: often ? ['approve'] : ['decline'],
    }),
  },
  lifeBase: { values: ({ serial }) => ({ name: `基地${serial}`, capacity: 5000 }) },
  baseVisit: {
    values: () => ({ ...hours, number: 10 }),
    steps: { receive: { arrived: 9 }, cancel: { reason: '行程有变' } },
    told: ({ often }) => ({ values: often ? {} : { event: null }, steps: ['agree', 'receive'] }),
  },
  lifeMeeting: {
    values: ({ day }) => ({
      kind: 'organization',
      planFiledOn: null,
      talks: [],
      criticisms: [],
      items: [{ problem: '学习不够深入', side: 'team', owner: '王河', dueOn: day, doneOn: day }],
    }),
    steps: {
      ahead: { items: [] },
      hold: { heldOn: '2026-10-30' },
      report: { items: [{ problem: '学习不够深入', side: 'team', owner: '王河', dueOn: '2026-12-30', doneOn: '2026-10-31' }] },
    },
    told: ({ often, later, random, district }) => ({
      values: {
        kind: random.pick(['democratic', 'organization']),
        guides: [{ name: '李树', body: district }],
        items: [
          { problem: '学习不够深入', side: 'team', owner: '王河', dueOn: later(10, 40), doneOn: often ? later(0, 9) : null },
          { problem: '走访群众不够', side: 'person', owner: '李树', dueOn: later(10, 40) },
        ],
      },
    }),
  },
  talk: { values: () => ({ talker: null }) },
  dualLife: {
    values: ({ nth }) => ({ untilDay: null, post: `第${nth}任副书记` }),
    told: ({ members, random }) => ({ values: { member: random.pick(members) } }),
  },
  memberReview: {
    values: ({ nth }) => ({ year: 2000 + (nth % 101), returned: null, invalid: null, members: [], event: null }),
    steps: {
      ballot: members => ({ members: together(members).map(member => ({ member, took: 'yes' })), returned: 2 }),
      grade: members => ({ members: together(members).map(member => ({ member, took: 'yes', grade: 'qualified' })) }),
    },
    told: telling => ({
      values: { returned: telling.members.length, members: reviewed(telling) },
      steps: telling.members.length > 0 ? ['ballot', 'grade'] : [],
    }),
  },
  spiritAnalysis: {
    values: ({ nth, day }) => ({ year: 2000 + (nth % 101), analysedOn: day }),
    steps: { comment: { comment: '分析深刻' } },
  },
  contestEntry: { steps: { award: { prize: 'second', level: 'district' } } },
}
