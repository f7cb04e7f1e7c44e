import { addDays } from '../../src/language/day.ts'
import type { MadeArea, Values } from './area.ts'

/** Four kinds of sites in turn, so that each is referred to somewhere. */
const siteKinds = ['community', 'organ', 'school', 'two-new'] as const

/** Inspected and publicised in time: Monday to Friday are five working days. */
const rated: Values = { score: 850, stars: '4', coverage: 'SOLE', publicFrom: '2026-10-19', publicTo: '2026-10-23' }

/** Registers of recognition. */
export const recognition: MadeArea = {
  goodDeed: { values: () => ({ member: null }), told: ({ often }) => ({ values: {}, ...(often ? { steps: ['confirm'] } : {}) }) },
  site: {
    values: ({ nth, day }) => ({
      kind: siteKinds[nth % 4],
      plan: [{ measure: '打造阵地', owner: '王河', dueOn: addDays(day, 90) }],
      assessments: [{ assessedOn: day, phase: 'year-end', score: 900, result: 'keep', remark: '保留' }],
    }),
    steps: {
      review: { opinion: '基础较好' },
      decline: { reason: '条件不足' },
      withdraw: { reason: '复核不合格' },
    },
    told: ({ nth, often, day }) => ({
      values: { kind: nth % 2 ? 'organ' : 'community', reviewedOn: day, determinedOn: day },
      steps: often ? ['review', 'determine', 'cultivate'] : [],
    }),
  },
  belt: { told: ({ later, often }) => ({ values: { untilDay: often ? null : later(100, 300) } }) },
  starRating: {
    values: ({ nth }) => ({
      year: 2000 + (nth % 101),
      target: '3',
      previous: null,
      sheet: null,
      score: null,
      veto: [],
      stars: null,
      reviews: [],
    }),
    steps: {
      check: { checkOpinion: '同意' },
      inspect: { inspectors: '区委组织部', inspection: '情况属实' },
      publicise: { ...rated, inspectedOn: '2026-10-15' },
      decline: { opinion: '未达标' },
    },
    told: ({ often, day, later }) =>
      often
        ? {
            values: { ...rated, inspectedOn: day, publicFrom: day, publicTo: addDays(day, 18), grantedOn: later(19, 28) },
            steps: ['check', 'inspect', 'publicise', 'grant'],
          }
        : { values: {} },
  },
}
