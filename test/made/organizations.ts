import type { MadeArea } from './area.ts'

/** Registers of organizations. */
export const organizations: MadeArea = {
  place: { values: () => ({ region: null }), told: () => ({ values: { kind: 'grid' } }) },
  jointCommittee: { told: ({ often }) => ({ values: { kind: often ? 'big-committee' : 'big-work-committee' } }) },
  pledge: {
    by: 'secretary',
    steps: {
      '': { doneOn: null, startedOn: null, confirmedOn: null, pledgedOn: '2026-01-10', dueOn: '2026-12-31' },
      postpone: { dueOn: '2027-01-31', reason: '材料未到' },
      confirm: { doneOn: '2026-06-01' },
      cancel: { reason: '单位撤并' },
    },
    told: ({ often, later }) => ({
      values: { dueOn: later(30, 90), ...(often ? { doneOn: later(5, 20), confirmedOn: later(20, 30) } : {}) },
      steps: often ? ['confirm'] : [],
    }),
  },
}
