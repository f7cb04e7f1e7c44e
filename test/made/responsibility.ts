import type { MadeArea } from './area.ts'

/** Registers of responsibility and assessment. */
export const responsibility: MadeArea = {
  assessmentSheet: {
    values: ({ nth }) => ({
      year: 2000 + (nth % 101),
      scores: [{ code: 'A1.1', standard: '学习', rule: 'RATIO(1.0,0.5)', most: 10_000, bonus: false, applies: 'yes', self: 9000 }],
    }),
    steps: { object: { objection: '扣分有误' }, check: { assessor: '考核组' } },
  },
}
