import type { MadeArea, Telling, Told } from './area.ts'

const byMember = ({ often, random, members }: Telling): Told => ({ values: { member: often ? random.pick(members) : null } })

/** Registers of emergencies and programmes. */
export const response: MadeArea = {
  programme: { values: () => ({ kind: 'emergency', endedOn: null }) },
  isolationHousehold: {
    values: () => ({ persons: 2 }),
    told: ({ often, random }) => ({ values: often ? { household: `3-2-${random.int(1, 9)}` } : {} }),
  },
  checkpointEntry: { told: ({ often }) => ({ values: { temperature: often ? 375 : 364 } }) },
  incident: { steps: { '': { closedOn: null }, close: { measures: '已处置' } } },
  donationHandOver: { values: ({ nth }) => ({ handedOverBy: '经办', witness: '复核', voucher: `凭证${nth}` }) },
  shift: { values: () => ({ startsAt: '08:00', endsAt: '16:00' }) },
  supply: {
    values: () => ({ direction: 'in', receiver: '柳荫社区', source: 'bought', purpose: '发放' }),
    // What comes in first goes out after.
    told: ({ nth, org, emergencies, random }) => ({
      values: {
        item: `口罩${org}`,
        unit: '只',
        ...(nth === 0 ? { direction: 'in', quantity: 9000 } : { direction: 'out', quantity: random.int(1, 90) }),
      },
      programme: emergencies[0] ?? 0,
    }),
  },
  volunteer: {
    values: () => ({ consent: true }),
    // A member has one name, whoever enters it.
    told: telling => {
      const { values } = byMember(telling)
      return { values: { ...values, ...(values.member ? { name: `志愿者${String(values.member)}号` } : {}) } }
    },
  },
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
