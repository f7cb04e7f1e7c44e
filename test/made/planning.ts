import { planTargets } from '../../src/areas/planning/plan-target.figures.ts'
import type { MadeArea } from './area.ts'

/** Registers of plans and methods. */
export const planning: MadeArea = {
  method: { values: ({ serial }) => ({ code: `method-${serial}` }) },
  planItem: {
    atDistrict: true,
    values: () => ({
      year: 2026,
      kind: 'task',
      figure: null,
      low: null,
      high: null,
      parent: null,
      carriedFrom: null,
      startedOn: null,
      doneOn: null,
    }),
    steps: { finish: { result: '已完成' }, carryOver: { reason: '资金未到' }, drop: { reason: '任务调整' } },
    told: ({ nth }) => ({
      values: {
        kind: 'target',
        figure: planTargets[nth % 3]?.key,
        year: 2027 - Math.floor(nth / 3),
        low: (nth + 2) * 100,
        high: nth === 2 ? 700 : null,
      },
    }),
  },
  regulation: {
    values: ({ nth }) => ({ documentNumber: `测组〔2026〕${nth}号` }),
    steps: { amend: { amendment: '补充第三条' }, repeal: { reason: '已有新规定' } },
    told: ({ day, often }) => (often ? { values: { issuedOn: day }, steps: ['issue'] } : { values: {} }),
  },
}
