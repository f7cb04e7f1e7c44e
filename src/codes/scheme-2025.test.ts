import { describe, expect, test } from 'vitest'
import { isCode } from '../language/code-table.ts'
import { type SchemeKind, scheme2025, schemeCategories } from './scheme-2025.ts'
import { schemeMetric } from './scheme-metrics.ts'

const sums: Record<SchemeKind, Record<string, number>> = {
  community: { A: 1400, B: 2600, C: 2000, D: 2000, E: 1000, F: 1000 },
  organ: { A: 1800, B: 2600, C: 2000, D: 1600, E: 1200, F: 800 },
  school: { A: 1800, B: 2600, C: 2000, D: 1600, E: 1200, F: 800 },
  new: { A: 1200, B: 2800, C: 2000, D: 2000, E: 800, F: 1200 },
}

describe.each(Object.entries(sums) as [SchemeKind, Record<string, number>][])('%s', (kind, categories) => {
  const points = scheme2025.points(kind)

  test('SCHEME_SUM eighty points in twenty-five items make a hundred marks', () => {
    expect(points).toHaveLength(80)
    expect(new Set(points.map(point => point.code)).size).toBe(80)
    expect(new Set(points.map(point => point.code.slice(0, 2))).size).toBe(25)
    expect(points.reduce((sum, point) => sum + point.most, 0)).toBe(10_000)
  })

  test('SCHEME_SUM each of the six categories has its marks', () => {
    expect(Object.keys(schemeCategories)).toEqual(Object.keys(categories))
    for (const [category, most] of Object.entries(categories))
      expect(
        points.filter(point => point.code.startsWith(category)).reduce((sum, point) => sum + point.most, 0),
        category,
      ).toBe(most)
  })

  test('RSP-20 every rule is one of the kinds with its numbers', () => {
    for (const { rule } of points)
      expect(rule).toMatch(/^(BOOL|MANUAL|COUNT\(\d+\)|DEDUCT\([\d.]+\)|RATIO\([\d.]+,[\d.]+\)|TIMELY\(\d\d-\d\d,0\.1\/day\))$/)
  })

  test('RSP-31 every point that is not manual names a metric of the dictionary, a manual one none', () => {
    expect(points.filter(({ rule, metric }) => (rule === 'MANUAL') !== (metric === undefined)).map(({ code }) => code)).toEqual([])
    expect(points.filter(({ metric }) => metric !== undefined && !isCode(schemeMetric, metric)).map(({ code }) => code)).toEqual([])
  })

  test('every item has its name', () => {
    expect(Object.keys(scheme2025.items(kind)).sort()).toEqual([...new Set(points.map(({ code }) => code.slice(0, 2)))])
  })
})
