import { expect, test } from 'vitest'
import { checkDraft, readDraft } from '../../derive/check.ts'
import { listColumns, listFilters } from '../../derive/list.ts'
import { disposal } from './disposal.ts'

const context = { today: '2027-10-31', allowSynthetic: true }
const whole = {
  member: 101,
  form: 'correction',
  proposedOn: '2025-01-06',
  ground: 'slack',
  filedOn: '2025-01-10',
  investigators: [102, 103],
  heardOn: '2025-01-15',
  investigatedOn: '2025-01-20',
  shownOn: '2025-01-25',
  opinedOn: '2025-01-25',
  votedOn: '2025-02-01',
  entitled: 16,
  present: 9,
  approve: 9,
  against: 0,
  abstain: 0,
  approvedOn: '2025-02-20',
  document: '示组处1号',
  correctFrom: '2025-02-28',
  correctUntil: '2025-08-28',
}
const problems = (more: Record<string, unknown> = {}) =>
  checkDraft(disposal, { ...whole, ...more }, context).map(one => `${one.level} ${one.code}`)

test('a disposal in order has no problem', () => expect(problems()).toEqual([]))

test('DSP_NO_FILING the committee has the filing before anything else, since the measures of 2024', () => {
  expect(problems({ filedOn: null })).toEqual(['error DSP_NO_FILING'])
  expect(problems({ filedOn: '2025-01-16' })).toEqual(['error DSP_NO_FILING'])
  const until = (proposedOn: string) => problems({ proposedOn, filedOn: null })
  expect([until('2024-06-16'), until('2024-06-15')]).toEqual([['error DSP_NO_FILING'], []])
})

test('DSP_CORRECTION_GT_1Y a year at most, six months as a rule; the last day is allowed', () => {
  expect(problems({ correctUntil: '2025-08-29' })).toEqual(['warning DSP-01'])
  expect(problems({ correctUntil: '2025-08-29', longReason: '本人病休' })).toEqual([])
  expect(problems({ correctUntil: '2026-02-28', longReason: '本人病休' })).toEqual([])
  expect(problems({ correctUntil: '2026-03-01', longReason: '本人病休' })).toEqual(['error DSP_CORRECTION_GT_1Y'])
  expect(problems({ correctFrom: null })).toEqual(['error DSP-01'])
  expect(problems({ form: 'removal' })).toEqual(['error DSP-01'])
})

test('DSP-04 quorum and majority are both of those due: nine of sixteen; DSP-05 who is left out needs consent', () => {
  expect(problems({ present: 8, approve: 8 })).toEqual(['error DSP-04', 'error DSP-04'])
  expect(problems({ approve: 8, against: 1 })).toEqual(['error DSP-04'])
  expect(problems({ approve: 9, against: 1 })).toEqual(['error DSP-04'])
  expect(problems({ leftOut: 2, present: 8, approve: 8 })).toEqual(['error DSP-05'])
  expect(problems({ leftOut: 2, present: 8, approve: 8, leftOutConsent: '党委2025-01-28批复' })).toEqual([])
})

test('DSP-04 two investigators, the days in order; DSP_SAME_MATTER nobody twice for one matter', () => {
  expect(problems({ investigators: [102] })).toEqual(['error DSP-04'])
  expect(problems({ votedOn: '2025-01-24' })).toEqual(['error DSP-04'])
  expect(problems({ punished: true })).toEqual(['error DSP_SAME_MATTER'])
})

test('DSP-01 five years without re-admission after removal', () => {
  const removal = { ...whole, form: 'removal', correctFrom: null, correctUntil: null }
  expect(readDraft(disposal, removal, context).values.mayApplyOn).toBe('2030-02-20')
  expect(readDraft(disposal, whole, context).values.mayApplyOn).toBeNull()
})

test('DSP-07 ground and evidence stand in no list and are no filter', () => {
  const shown = listColumns(disposal).flatMap(entry => (entry.shown ? [entry.name] : []))
  expect([...shown, ...listFilters(disposal).map(filter => filter.name)].filter(name => ['ground', 'evidence'].includes(name))).toEqual([])
})
