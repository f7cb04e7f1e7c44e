import type { MadeArea, Telling, Told } from './area.ts'

const byMember = ({ often, random, members }: Telling): Told => ({ values: { member: often ? random.pick(members) : null } })

/** Registers of emergencies and programmes. */
export const response: MadeArea = {
  programme: { values: () => ({ kind: 'emergency', endedOn: null }) },
  shift: { values: () => ({ startsAt: '08:00', endsAt: '16:00' }) },
  supply: {
    values: () => ({ receiver: '柳荫社区', source: 'bought' }),
    told: ({ often }) => ({ values: { direction: often ? 'out' : 'in' } }),
  },
  volunteer: { values: () => ({ consent: true }), told: byMember },
  donation: { told: byMember },
  reportIn: { told: byMember },
  deployment: {
    told: telling => {
      const { values } = byMember(telling)
      return { values: { ...values, untilDay: telling.later(5, 60) } }
    },
  },
  post: {
    told: ({ day, later }) => ({
      values: {
        kind: 'pioneer',
        staffing: [
          { person: '李树', fromDay: day, untilDay: later(3, 30) },
          { person: '王河', fromDay: later(1, 9) },
        ],
      },
    }),
  },
  publicityItem: { told: ({ random }) => ({ values: { kind: random.pick(['banner', 'board', 'leaflet', 'handbook']) } }) },
  ticket: {
    steps: { '': { closedOn: null } },
    told: ({ often, later, random }) =>
      often ? { values: { closedOn: later(0, 20), household: `3-2-${random.int(1, 9)}` }, steps: ['close'] } : { values: {} },
  },
}
