import type { MadeArea } from './area.ts'

const meeting = (step: string, by: string) => ({
  [`${step}By`]: by,
  [`${step}Due`]: 30,
  [`${step}Present`]: 25,
  [`${step}For`]: 20,
  [`${step}Against`]: 3,
  [`${step}Abstained`]: 2,
})

/** Registers of what residents decide. */
export const decisions: MadeArea = {
  matter: {
    values: () => ({
      objections: [],
      ...meeting('deliberated', 'committees'),
      ...meeting('resolved', 'residentDelegates'),
      householdsAsked: 100,
      householdsAnswered: 60,
      budget: 1_000_000,
      resolvedBudget: 1_000_000,
      actualCost: 1_050_000,
      changeResolvedOn: null,
      publishedAt: '公示栏',
    }),
    steps: {
      '': { openedOn: '2026-03-01' },
      propose: { collectedTo: '2026-03-05', proposedOn: '2026-03-06' },
      consult: { consultedOn: '2026-03-07' },
      deliberate: { deliberatedOn: '2026-03-08' },
      resolve: { resolvedOn: '2026-03-09' },
      publish: { publishedFrom: '2026-03-10', publishedTo: '2026-03-20' },
      object: { objections: [{ raisedOn: '2026-03-10', objection: '噪声扰民', answeredOn: null }] },
      answer: { objections: [{ raisedOn: '2026-03-10', objection: '噪声扰民', answeredOn: '2026-03-11', answer: '限定施工时间' }] },
      start: { supervisors: [{ person: '居民监督员' }], startedOn: '2026-03-21' },
      accept: { acceptedOn: '2026-04-21' },
      publishResult: { resultFrom: '2026-04-22', resultTo: '2026-04-30' },
    },
    told: ({ day, later, often, random }) => {
      if (!often) return { values: {} }
      const days = [4, 5, 6, 8, 24].map(n => later(n, n))
      return {
        values: {
          collectedTo: later(3, 3),
          proposedOn: days[0],
          deliberatedOn: days[1],
          resolvedOn: days[2],
          publishedFrom: days[3],
          publishedTo: days[4],
          startedOn: later(25, 25),
          supervisors: [{ person: '居民监督员' }],
          acceptedOn: later(26, random.int(26, 45)),
          actualCost: day < '2025-06-01' ? null : 1_050_000,
        },
        steps: ['propose', 'deliberate', 'resolve', 'publish', 'start', 'accept'],
      }
    },
  },
}
