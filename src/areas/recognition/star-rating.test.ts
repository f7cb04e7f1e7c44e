import { expect, test } from 'vitest'
import { readDraft } from '../../derive/check.ts'
import { starRating } from './star-rating.ts'
import { starsFor } from './star-rating-checks.ts'

const granted = {
  unit: '澄明机械',
  year: 2025,
  appliedOn: '2025-09-01',
  target: '4',
  selfScore: 900,
  coverage: 'SOLE',
  previous: '4',
  inspectedOn: '2025-10-15',
  score: 870,
  publicFrom: '2025-11-03',
  publicTo: '2025-11-07',
  stars: '4',
  grantedOn: '2025-11-10',
}
const read = (more: Record<string, unknown>) =>
  readDraft(starRating, { ...granted, ...more }, { today: '2026-10-31', allowSynthetic: true, state: 'granted' })
const codes = (more: Record<string, unknown>) => read(more).problems.map(({ code, level, column }) => `${code} ${level} ${column}`)

test('STR-02, STR-03 stars by the score: 84.9 three, 85.0 four', () => {
  const scores = [1000, 950, 949, 850, 849, 750, 749, 650, 649, 600, 599, 0]
  expect(scores.map(score => starsFor(score, '2025-09-01'))).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 0, 0])
  expect(codes({ score: 850 })).toEqual([])
  expect(codes({ score: 849 })).toEqual(['STR-02 error stars'])
  expect(codes({ score: 849, stars: '3' })).toEqual([])
})

test('STR-02 five stars also want no veto, an organization of its own and four stars the year before', () => {
  const five = { target: '5', stars: '5', score: 950 }
  expect(read(five)).toMatchObject({ values: { allowed: '5', class: 'advanced' }, problems: [] })
  for (const lacking of [{ veto: ['fraud'] }, { coverage: 'JOINT' }, { previous: '3' }, { previous: null }])
    expect(codes({ ...five, ...lacking })).toEqual(['STR-02 error stars'])
})

test('STR-05 advanced from four stars, ordinary from one', () => {
  expect(read({}).values.class).toBe('advanced')
  expect(read({ stars: '3' }).values.class).toBe('ordinary')
  expect(read({ stars: '1' }).values.class).toBe('ordinary')
  expect(read({ grantedOn: null }).values.class).toBeNull()
})

test('STR_TARGET_LT_CURRENT is told', () => {
  expect(codes({ target: '4' })).toEqual([])
  expect(codes({ target: '3' })).toEqual(['STR_TARGET_LT_CURRENT warning target'])
})

test('STR_NO_SITE_CHECK three stars and above are inspected on site, two are not', () => {
  expect(codes({ stars: '3', inspectedOn: null })).toEqual(['STR_NO_SITE_CHECK error inspectedOn'])
  expect(codes({ stars: '2', inspectedOn: null })).toEqual([])
})

test('STR_PUBLICITY_SHORT Monday to Friday are five working days, to Thursday only four; holidays do not count', () => {
  expect(codes({ publicTo: '2025-11-06' })).toEqual(['STR_PUBLICITY_SHORT error publicTo'])
  expect(codes({ publicFrom: null })).toEqual(['STR_PUBLICITY_SHORT error publicFrom'])
  expect(codes({ publicFrom: '2025-09-29', publicTo: '2025-10-11', grantedOn: '2025-10-13', inspectedOn: '2025-09-20' })).toEqual([])
  expect(codes({ publicFrom: '2025-09-29', publicTo: '2025-10-10', grantedOn: '2025-10-13', inspectedOn: '2025-09-20' })).toEqual([
    'STR_PUBLICITY_SHORT error publicTo',
  ])
  expect(codes({ grantedOn: '2025-11-07' })).toEqual(['STR-01 error grantedOn'])
})

test('STR-04 a review takes one star at most, with a notice and five working days to object; a veto takes all', () => {
  const review = { reviewedOn: '2026-10-09', score: 790, stars: '3', noticeOn: '2026-10-12', finalOn: '2026-10-20' }
  expect(codes({ reviews: [review] })).toEqual([])
  expect(codes({ reviews: [{ ...review, finalOn: '2026-10-19' }] })).toEqual(['STR-04 error reviews.0.finalOn'])
  expect(codes({ reviews: [{ ...review, noticeOn: null }] })).toEqual(['STR-04 error reviews.0.noticeOn'])
  expect(codes({ reviews: [{ ...review, score: 660, stars: '2' }] })).toEqual(['STR-04 error reviews.0.stars'])
  expect(codes({ reviews: [{ ...review, stars: '4' }] })).toEqual(['STR-02 error reviews.0.stars'])
  expect(codes({ reviews: [{ ...review, veto: true, stars: '0' }] })).toEqual([])
  expect(codes({ reviews: [{ ...review, veto: true }] })).toEqual(['STR-04 error reviews.0.stars'])
})

test('STR-04 valid for three years at most', () => {
  expect(codes({ validUntil: '2028-11-10' })).toEqual([])
  expect(codes({ validUntil: '2028-11-11' })).toEqual(['STR-04 error validUntil'])
})
