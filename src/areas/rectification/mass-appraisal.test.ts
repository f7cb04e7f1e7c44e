import { expect, test } from 'vitest'
import { readDraft } from '../../derive/check.ts'
import { massAppraisal } from './mass-appraisal.ts'

const read = (sample: number, satisfied: number, fair: number, dissatisfied: number) =>
  readDraft(
    massAppraisal,
    { title: '群众评议', case: 1, phase: 'after', appraisedOn: '2025-11-10', organizer: '区统计局', sample, satisfied, fair, dissatisfied },
    { today: '2025-12-31', allowSynthetic: true },
  )

test('WEK-10 by whole numbers: eight of fifteen dissatisfied fail, seven of fourteen do not', () => {
  expect(read(15, 7, 0, 8).values).toMatchObject({ outcome: 'fails', share: 4_670 })
  expect(read(14, 7, 0, 7).values).toMatchObject({ outcome: 'passes', share: 5_000 })
})

test('NUM-02 the share has one decimal, half up: two of three are 66.7', () => {
  expect(read(3, 1, 1, 1).values.share).toBe(6_670)
  // One of eight hundred is 0.125.
  expect(read(800, 1, 0, 0).values.share).toBe(10)
})

test('WEK-07 no more votes than persons asked', () => {
  expect(read(14, 7, 1, 6).problems).toEqual([])
  expect(read(14, 7, 1, 7).problems.map(({ code, column }) => `${code} ${column}`)).toEqual(['WEK-07 sample'])
})
