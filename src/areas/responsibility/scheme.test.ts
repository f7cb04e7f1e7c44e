import { expect, test } from 'vitest'
import { schemeKinds } from '../../codes/scheme-2025.ts'
import { checkDraft } from '../../derive/check.ts'
import { defaultScheme, defaultSchemes } from './default-schemes.ts'
import { scheme } from './scheme.ts'

const codes = (values: Record<string, unknown>, state = 'published') =>
  checkDraft(scheme, { issuedOn: '2025-01-10', ...values }, { today: '2025-12-31', allowSynthetic: true, state }).map(
    ({ code, level, column }) => `${code} ${level} ${column}`,
  )
const community = defaultScheme('community', 2025)
const points = community.points as { most: number; metric: string | null }[]
const withPoint = (more: Record<string, unknown>) => ({
  ...community,
  points: points.map((point, i) => (i === 1 ? { ...point, ...more } : point)),
})

test('RSP-30 the default standards of communities, organs, schools and two-new organizations can be published as they are', () => {
  expect(defaultSchemes(2025).map(({ kind }) => kind)).toEqual(Object.keys(schemeKinds))
  for (const one of defaultSchemes(2025)) expect(codes(one)).toEqual([])
})

test('RSP-30 schools follow organs but for teaching, teacher ethics and leading the league', () => {
  const [organ, school] = (['organ', 'school'] as const).map(
    kind => defaultScheme(kind, 2025).points as { code: string; standard: string }[],
  )
  const differing = school?.filter((point, i) => point.standard !== organ?.[i]?.standard).map(({ code }) => code.slice(0, 1))
  expect([...new Set(differing)]).toEqual(['D'])
})

test('SCHEME_SUM the points make a hundred marks to be published; while drafted it is told', () => {
  expect(codes(withPoint({ most: 99 }))).toEqual(['SCHEME_SUM error points', 'SCHEME_SUM error categories.0.most'])
  expect(codes(withPoint({ most: 99 }), 'draft')).toEqual(['SCHEME_SUM warning points', 'SCHEME_SUM warning categories.0.most'])
  expect(codes(withPoint({ code: 'A1.1' }))).toEqual(['SCHEME_SUM error points.1.code'])
})

test('SCHEME_METRIC a point scored by records names its metric, a manual or bonus one need not', () => {
  expect(codes(withPoint({ metric: null }))).toEqual(['SCHEME_METRIC error points.1.metric'])
  expect(codes(withPoint({ metric: null }), 'draft')).toEqual(['SCHEME_METRIC warning points.1.metric'])
  expect(codes(withPoint({ metric: null, rule: 'MANUAL' }))).toEqual([])
  expect(codes(withPoint({ metric: 'scheme.unheard-of' }))).toEqual(['no-such-code error points.1.metric'])
})

test('RSP-31 a point belongs to a category and an item', () => {
  expect(codes({ ...community, items: [{ code: 'A1', name: '学习' }] }).length).toBe(80 - 3)
  expect(codes(withPoint({ code: 'A9.1' }))).toEqual(['RSP-31 error points.1.code'])
})

test('RSP-20 a rule is one of the kinds', () => {
  for (const rule of ['BOOL', 'RATIO(0.85,0.5)', 'COUNT(12)', 'TIMELY(03-31,0.1/day)', 'DEDUCT(0.5)', 'BONUS(5)'])
    expect(codes(withPoint({ rule }))).toEqual([])
  for (const rule of ['RATIO', 'COUNT(x)', '好']) expect(codes(withPoint({ rule }))).toEqual(['pattern error points.1.rule'])
})
