import type { MadeArea } from './area.ts'

const none = (...names: string[]): Record<string, null> => Object.fromEntries(names.map(name => [name, null]))

/** Registers of discipline and integrity. */
export const integrity: MadeArea = {
  integrityReport: { values: () => ({ voters: 20, satisfied: 18 }) },
  petition: {
    values: () => ({
      objectLevel: 'staff',
      secretLevel: 'internal',
      ...none('representatives', 'disposal', 'transferredTo', 'extendedDays', 'extensionBy', 'result'),
    }),
    steps: {
      accept: { disposal: 'own' },
      pass: { disposal: 'transferred', transferredTo: '东湖街道纪工委' },
      close: { result: 'explained' },
    },
    told: ({ often, random }) => ({
      values: {
        channel: random.pick(['letter', 'visit', 'call']),
        receivedBy: 'inspection',
        ...(often ? { disposal: 'transferred', transferredTo: '东湖街道纪工委' } : {}),
      },
    }),
  },
  lead: {
    values: () => ({ secretLevel: 'internal', verifyExtended: false, ...none('petition', 'way', 'result') }),
    steps: { dispose: { way: 'verify' }, close: { result: 'evidence' }, file: { result: 'filed' } },
  },
  integrityCase: {
    values: () => ({
      secretLevel: 'internal',
      discipline: 'work',
      others: ['life'],
      ...none('lead', 'form', 'doubleCheck', 'doubleCheckResult', 'heldToAccount'),
    }),
    steps: { close: { form: 'second', doubleCheck: 'no' } },
  },
  sanction: {
    values: () => ({ secretLevel: 'internal', case: null, punishments: ['party-warning'], measures: ['inspection'], form: 'second' }),
    steps: { '': { decidedOn: '2024-02-29', punishments: ['party-probation-1'], form: 'third' } },
  },
  effectFlag: {
    by: 'discipline',
    only: 'discipline',
    values: () => ({ standing: true, member: null }),
    steps: { tie: members => ({ member: members[0] }) },
  },
  accountability: { values: () => ({ object: 'person', kind: 'admonition' }) },
  specialGovernance: { values: () => ({ problems: 10, mended: 5 }) },
  integrityRegulation: { steps: { issue: { issuedOn: '2026-10-30' } } },
}
