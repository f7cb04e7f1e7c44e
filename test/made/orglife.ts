import type { MadeArea } from './area.ts'

/** Registers of organization life. */
export const orglife: MadeArea = {
  event: {
    values: ({ pick }) => ({
      kinds: [pick(['assembly', 'committee', 'group', 'lecture', 'theme-activity', 'other'])],
      startsAt: '09:00',
      endsAt: '10:30',
      eligible: null,
      presentEligible: null,
      approve: null,
      against: null,
      abstain: null,
      lecturerKind: 'secretary',
    }),
    steps: {
      ahead: { attendance: [] },
      hold: members => ({ heldOn: '2026-10-30', attendance: members.slice(0, 1).map(member => ({ member, state: 'present' })) }),
      finish: { recorder: '王河' },
    },
    told: ({ members, random, often }) => {
      const kinds = random.pick([
        ['assembly'],
        ['assembly', 'lecture'],
        ['committee'],
        ['lecture'],
        ['theme-activity'],
        ['oath'],
        ['centre-group'],
        ['expert-report'],
      ])
      const states = ['present', 'present', 'present', 'leave', 'absent', 'exempt'] as const
      return {
        values: {
          kinds,
          micro: kinds.includes('lecture') && often,
          lecturerKind: kinds.includes('expert-report') ? 'expert' : kinds.includes('lecture') && !often ? 'leading-cadre' : 'secretary',
          attendance: members.map(member => ({ member, state: random.pick(states), reason: '外出' })),
        },
      }
    },
  },
}
