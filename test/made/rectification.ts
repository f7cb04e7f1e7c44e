import type { MadeArea } from './area.ts'
import { mendedRecord, mendingSteps, mendingValues } from './mending.ts'

/** Registers of rectification. */
export const rectification: MadeArea = {
  weakCase: {
    values: ({ serial }) => ({
      batch: `第${serial}批`,
      score: 855,
      voters: 40,
      dissatisfied: 3,
      problems: [{ problem: '物业缺位', owner: '王河' }],
    }),
    steps: {
      '': { listedOn: '2025-06-01', problems: [{ problem: '物业缺位', owner: '王河', doneOn: '2025-08-01' }] },
      diagnose: { dueOn: '2026-03-01' },
      accept: { score: 850, voters: 40, dissatisfied: 3 },
      extend: { dueOn: '2026-12-31', opinion: '延期三个月' },
      return: { opinion: '材料不全' },
    },
    told: ({ day, often, later }) =>
      often
        ? {
            values: {
              dueOn: later(200, 300),
              closedOn: later(20, 40),
              diagnosedOn: day,
              startedOn: day,
              problems: [{ problem: '物业缺位', owner: '王河', doneOn: day }],
            },
            steps: ['diagnose', 'start', 'selfCheck', 'submit', 'accept'],
          }
        : { values: {} },
  },
  opinion: { told: ({ often, later }) => ({ values: often ? { settledOn: later(1, 10), fedBackOn: later(10, 20) } : {} }) },
  practicalMatter: { told: ({ often, later }) => ({ values: { completedOn: often ? later(0, 20) : null } }) },
  massAppraisal: { values: () => ({ sample: 60, satisfied: 40, fair: 15, dissatisfied: 5 }) },
  supervisionReport: { values: ({ day }) => ({ month: day.slice(0, 7) }) },
  rectificationItem: {
    values: making => ({ ...mendingValues(making), source: 'inspection', term: 'concentrated' }),
    steps: mendingSteps,
    told: mendedRecord,
  },
  driveItem: { values: mendingValues, steps: mendingSteps, told: mendedRecord },
}
