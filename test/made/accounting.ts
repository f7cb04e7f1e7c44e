import type { MadeArea } from './area.ts'

/** Registers of the account. */
export const accounting: MadeArea = {
  release: {
    by: 'cadresHead',
    only: 'cadresHead',
    values: ({ day }) => ({ figure: 'cadres.reserve', fromDay: day, toDay: day, value: 12, fewer: false, parts: [] }),
  },
  ownFigure: {
    values: () => ({
      definition: JSON.stringify({ kind: 'tally', register: 'goodDeed', tally: { measure: { count: true }, time: { on: 'doneOn' } } }),
    }),
  },
  opening: { values: ({ day, serial }) => ({ fromDay: day, toDay: day, value: String(serial) }) },
}
