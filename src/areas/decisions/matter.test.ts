import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../derive/check.ts'
import { matter } from './matter.ts'

/** A matter that went its whole way by the rules; 2026-03-09 is a Monday, so that five working days end on the Friday. */
const whole = {
  title: '梧桐苑加装停车棚',
  procedure: 'one-three-two',
  category: 'parking',
  source: 'residents',
  openedOn: '2026-03-01',
  collectedTo: '2026-03-03',
  channels: ['visit'],
  householdsAsked: 100,
  householdsAnswered: 50,
  proposedOn: '2026-03-04',
  proposal: '加装停车棚',
  deliberatedOn: '2026-03-05',
  deliberatedBy: 'committees',
  deliberatedDue: 9,
  deliberatedPresent: 5,
  deliberatedFor: 3,
  resolvedOn: '2026-03-06',
  resolvedBy: 'residentDelegates',
  resolvedDue: 60,
  resolvedPresent: 40,
  resolvedFor: 21,
  resolution: '同意加装',
  resolvedBudget: 100_000_00,
  publishedFrom: '2026-03-09',
  publishedTo: '2026-03-13',
  publishedAt: '公示栏',
  startedOn: '2026-03-14',
  supervisors: [{ person: '居民监督员' }],
  acceptedOn: '2026-04-20',
  acceptance: '合格',
  actualCost: 110_000_00,
  resultFrom: '2026-04-21',
  resultTo: '2026-04-28',
}
const codes = (change: Record<string, unknown>, state = 'resultPublished'): string[] =>
  checkDraft(matter, { ...whole, ...change }, { today: '2026-10-31', allowSynthetic: true, state }).map(problem => problem.code)

describe('DEM_ORDER', () => {
  test('a matter that keeps the order has no problem', () => expect(codes({})).toEqual([]))
  test.each([
    ['proposedOn', '2026-03-03'],
    ['deliberatedOn', '2026-03-04'],
    ['resolvedOn', '2026-03-05'],
    ['publishedFrom', '2026-03-06'],
    ['acceptedOn', '2026-03-14'],
    ['resultFrom', '2026-04-20'],
  ])('%s comes after the step before, not on its day', (column, day) => expect(codes({ [column]: day })).toContain('DEM_ORDER'))
  test('DEM-05 proposal and consultation may be one meeting, where that is said', () => {
    const four = { procedure: 'four-two', consultedOn: '2026-03-04' }
    expect(codes(four)).toContain('DEM_ORDER')
    expect(codes({ ...four, merged: true })).toEqual([])
    expect(codes({ ...four, merged: true, deliberatedOn: '2026-03-04' })).toContain('DEM_ORDER')
  })
})

describe('§9.4 collecting', () => {
  test('three days, both counted, are enough; half of the households answered, or it is said why not', () => {
    expect(codes({ collectedTo: '2026-03-02' })).toEqual(['DEM-01'])
    expect(codes({ householdsAnswered: 49 })).toEqual(['DEM-01'])
    expect(codes({ householdsAnswered: 49, collectNote: '多户外出务工' })).toEqual([])
    expect(codes({ householdsAnswered: 101 })).toEqual(['DEM-01'])
  })
})

describe('DEM_QUORUM', () => {
  test.each([
    ['deliberatedPresent', 4, ['DEM_QUORUM']],
    ['deliberatedFor', 2, ['DEM_QUORUM']],
    ['resolvedPresent', 39, ['DEM_QUORUM']],
    ['resolvedFor', 20, ['DEM_QUORUM']],
    ['resolvedPresent', 61, ['DEM_QUORUM']],
    ['resolvedAgainst', 20, ['DEM_QUORUM']],
    ['resolvedAgainst', 19, []],
  ] as const)('%s %i', (column, value, found) => expect(codes({ [column]: value })).toEqual(found))
  test('a meeting that did not carry it may stand where the matter is rejected', () => {
    expect(codes({ deliberatedFor: 2 }, 'rejected')).toEqual([])
  })
})

describe('from the resolution to the work', () => {
  test('DEM_PUBLISH_SHORT five working days, both counted', () => {
    expect(codes({ publishedTo: '2026-03-12' })).toEqual(['DEM_PUBLISH_SHORT'])
  })
  test('DEM_START_EARLY the day after the publication ends at the earliest; what could not wait needs consent', () => {
    expect(codes({ startedOn: '2026-03-13' })).toEqual(['DEM_START_EARLY'])
    expect(codes({ startedOn: '2026-03-13', urgent: true })).toEqual(['DEM-10'])
    expect(codes({ startedOn: '2026-03-02', urgent: true, urgentConsent: '街道〔2026〕5号' })).toEqual([])
  })
  test('DEM_OPEN_OBJECTION each objection is answered before', () => {
    const objection = { raisedOn: '2026-03-10', objection: '噪声扰民' }
    expect(codes({ objections: [objection] })).toEqual(['DEM_OPEN_OBJECTION'])
    expect(codes({ objections: [{ ...objection, answeredOn: '2026-03-11' }] })).toEqual([])
    expect(codes({ objections: [objection] }, 'objection')).toEqual([])
  })
  test('DEM_NO_SUPERVISOR at least one resident supervises', () => {
    expect(codes({ supervisors: [] })).toEqual(['DEM_NO_SUPERVISOR'])
    expect(codes({ supervisors: [] }, 'published')).toEqual([])
  })
})

test('DEM_BUDGET_CHANGE a tenth more or less is within the resolution, a fen beyond needs a new one', () => {
  expect(codes({ actualCost: 110_000_01 })).toEqual(['DEM_BUDGET_CHANGE'])
  expect(codes({ actualCost: 89_999_99 })).toEqual(['DEM_BUDGET_CHANGE'])
  expect(codes({ actualCost: 90_000_00 })).toEqual([])
  expect(codes({ actualCost: 110_000_01, changeResolvedOn: '2026-04-01' })).toEqual([])
})

test('DEM-13 what is published holds no identity and no phone number', () => {
  expect(codes({ resolution: '联系人电话13900001234' })).toEqual(['DEM-13'])
  expect(codes({ result: '受助人 999901199001011234' })).toEqual(['DEM-13'])
  expect(codes({ result: '支出 110000.00 元，2026年4月' })).toEqual([])
})
