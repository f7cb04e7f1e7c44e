import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../derive/check.ts'
import { lifeMeeting } from './life-meeting.ts'
import { pairsWithoutTalk } from './life-meeting-checks.ts'

const codes = (values: Record<string, unknown>, state = 'held') =>
  checkDraft(
    lifeMeeting,
    { kind: 'democratic', theme: '改进作风', heldOn: '2025-01-20', guides: [{ name: '李树' }], ...values },
    { today: '2025-06-30', allowSynthetic: true, state },
  ).map(problem => `${problem.level} ${problem.code} ${problem.column}`)
const participants = [1, 2, 3].map(member => ({ member }))
const talk = (one: number, other: number) => ({ one, other, on: '2025-01-10' })

describe('days', () => {
  test('LIFE-35 the plan is filed ten days before, nine is late; a branch’s meeting files none', () => {
    expect(codes({ planFiledOn: '2025-01-10' })).toEqual([])
    expect(codes({ planFiledOn: '2025-01-11' })).toEqual(['warning LIFE-35 planFiledOn'])
    expect(codes({ planFiledOn: '2025-01-11', kind: 'organization' })).toEqual([])
    expect(codes({ planFiledOn: '2025-01-21' })).toContain('error LIFE-35 planFiledOn')
  })

  test('LIFE-35 it is reported within fifteen days, the sixteenth is late', () => {
    expect(codes({ reportedOn: '2025-02-04' })).toEqual([])
    expect(codes({ reportedOn: '2025-02-05' })).toEqual(['warning LIFE-35 reportedOn'])
  })

  test('LIFE-34 it is mended once every item is', () => {
    const item = (doneOn: string | null) => ({ problem: '走访少', side: 'team', owner: '王河', dueOn: '2025-03-01', doneOn })
    expect(codes({ items: [item('2025-02-20'), item(null)] }, 'mended')).toEqual(['error LIFE-34 items.1.doneOn'])
    expect(codes({ items: [item('2025-02-20'), item(null)] }, 'reported')).toEqual([])
    expect(codes({ items: [{ ...item(null), dueOn: '2025-01-19' }] })).toEqual(['error LIFE-34 items.0.dueOn'])
  })
})

describe('talks and criticism', () => {
  test('LIFE-35 each two members of the body have talked, whoever is named first; a second talk makes up for none', () => {
    expect(pairsWithoutTalk({ participants, talks: [] })).toBe(3)
    expect(pairsWithoutTalk({ participants, talks: [talk(2, 1), talk(1, 2), talk(3, 1)] })).toBe(1)
    expect(codes({ participants, talks: [talk(1, 2), talk(3, 1)] })).toEqual(['warning LIFE-35 talks'])
    expect(codes({ participants, talks: [talk(1, 2), talk(3, 1), talk(2, 3)] })).toEqual([])
    expect(codes({ participants, talks: [] }, 'preparing')).toEqual([])
  })

  test('LIFE-35 nobody talks with or criticizes themselves, and a member of the higher body comes', () => {
    expect(codes({ talks: [talk(1, 1)] })).toEqual(['error LIFE-35 talks.0.other'])
    expect(codes({ criticisms: [{ by: 2, of: 2 }] })).toEqual(['error LIFE-35 criticisms.0.of'])
    expect(codes({ guides: [] })).toEqual(['warning LIFE-35 guides'])
  })
})
