import { addDays, addMonths, lastDayOfMonth } from '../../src/language/day.ts'
import type { MadeArea, Values } from './area.ts'
import { mendedRecord, mendingSteps, mendingValues } from './mending.ts'

/** Ends of quarters, the latest first: 2026-09-30 and back. */
const quarterEnd = (nth: number): string => lastDayOfMonth(addMonths('2026-09-01', -3 * nth).slice(0, 7))

const points = [
  { code: 'A1.1', standard: '学习', rule: 'RATIO(1.0,0.5)', most: 10_000, metric: 'scheme.study-records-share', bonus: false },
]

const sheet = (year: number): Values => ({
  year,
  kind: 'community',
  cutOffOn: `${year}-10-20`,
  scores: [{ ...points[0], metric: '95%', applies: 'yes', self: 9000 }],
})

const tallies = [
  { group: 'superior', good: 8, fair: 1, average: 0, poor: 0 },
  { group: 'peers', good: 10, fair: 2, average: 0, poor: 0 },
]

/** Registers of responsibility and assessment. */
export const responsibility: MadeArea = {
  letter: {
    values: ({ nth }) => ({ year: 2000 + (nth % 101) }),
    told: ({ often, later }) => (often ? { values: { signedOn: later(1, 20) }, steps: ['sign'] } : { values: {} }),
  },
  problemItem: { values: mendingValues, steps: mendingSteps, told: mendedRecord },
  task: {
    values: ({ day }) => ({ parent: null, evidence: [], dueOn: addDays(day, 90), target: 100, unit: '次', done: 50 }),
    steps: { submit: { account: '已完成' }, cancel: { reason: '工作调整' } },
    told: ({ often, later }) => ({
      values: { dueOn: later(20, 60) },
      steps: often ? ['start', 'submit', 'complete'] : ['start'],
    }),
  },
  dutyItem: { values: () => ({ problems: [], tasks: [] }) },
  quarterlyReturn: {
    values: ({ nth }) => ({ quarterEnd: quarterEnd(nth % 48), evidence: [] }),
    steps: { submit: { account: '按计划推进' }, return: { opinion: '缺少佐证' } },
    told: ({ nth, often }) => {
      const end = quarterEnd(2 + nth)
      return { values: { quarterEnd: end, submittedOn: addDays(end, often ? 8 : 25) }, steps: ['submit'] }
    },
  },
  urging: { steps: { answer: { answer: '已整改' } } },
  commitment: {
    values: ({ day }) => ({ dueOn: addDays(day, 100) }),
    steps: { finish: { account: '已完成' }, verify: { verification: '属实' }, refuse: { verification: '未完成' } },
  },
  scheme: {
    by: 'organization',
    settled: ['publish'],
    values: ({ serial }) => ({
      code: `scheme-${serial}`,
      kind: 'community',
      year: 2000,
      categories: [{ code: 'A', name: '政治建设', most: 10_000 }],
      items: [{ code: 'A1', name: '学习' }],
      points,
    }),
  },
  assessmentCheck: { steps: { feedBack: { opinion: '总体较好' } } },
  assessmentSheet: {
    values: ({ nth }) => sheet(2000 + (nth % 26)),
    steps: { object: { objection: '扣分有误' }, check: { assessor: '考核组' } },
    told: ({ nth, often }) => ({
      values: sheet([2025, 2024, 2026, 2023, 2022][nth] ?? 2021),
      steps: often ? ['submit', 'check', 'finish'] : [],
    }),
  },
  appraisalMeeting: { values: () => ({ participants: 30, electors: [] }) },
  dutyReport: {
    values: () => ({ sheet: null, ballots: [], assessment: null, everyday: null, veto: [], grade: null }),
    steps: { grade: { ballots: tallies, assessment: 9000, everyday: 8800, grade: 'fair', reason: '按比例控制' } },
  },
  accountabilityTalk: { steps: { close: { result: '已整改' } } },
}
