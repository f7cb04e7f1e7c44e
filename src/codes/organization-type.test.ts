import { describe, expect, test } from 'vitest'
import { codesOf } from '../language/code-table.ts'
import {
  mayStandUnder,
  needsCommittee,
  organizationType,
  organizationTypeRule,
  termEnd,
  termYears,
  typeForSize,
} from './organization-type.ts'

describe('ORG-11 parents', () => {
  test.each([
    ['ZB', 'DZ', true],
    ['ZB', 'JW', true],
    ['ZB', 'GW', true],
    ['ZB', 'QW', false],
    ['ZB', 'XZ', false],
    ['DZ', 'JW', true],
    ['DZ', 'ZB', false],
    ['JW', 'QW', true],
    ['JW', 'DZ', false],
    ['JW', 'ZB', false],
    ['XZ', 'ZB', true],
    ['XZ', 'LH', true],
    ['XZ', 'JW', false],
    ['LS', 'QW', true],
    ['LW', 'JW', true],
    ['LW', 'DZ', false],
  ] as const)('%s under %s: %s', (child, parent, allowed) => {
    expect(mayStandUnder(child, parent)).toBe(allowed)
  })
  test('every type but the district committee has a place to stand', () => {
    expect(codesOf(organizationType).filter(type => organizationTypeRule[type].parents.length === 0)).toEqual(['QW'])
  })
})

test('ORG-08 temporary and functional ones never approve members, keep no roll and are not elected', () => {
  for (const type of ['LS', 'LW', 'GN'] as const)
    expect(organizationTypeRule[type]).toMatchObject({ approvesMembers: 'no', roll: false, elected: false, termYears: null })
  expect(codesOf(organizationType).filter(type => organizationTypeRule[type].temporary)).toEqual(['LS', 'LW'])
})

test('ORG-12 a member’s formal relation stands in a basic organization', () => {
  expect(codesOf(organizationType).filter(type => organizationTypeRule[type].roll)).toEqual(['ZB', 'LH'])
})

test('ORG-01 thresholds', () => {
  expect([2, 3, 49, 50, 99, 100].map(typeForSize)).toEqual([undefined, 'ZB', 'ZB', 'DZ', 'DZ', 'JW'])
})

test('ORG-04 a committee from seven formal members, of three to seven', () => {
  expect([6, 7].map(needsCommittee)).toEqual([false, true])
  expect(organizationTypeRule.ZB.committee).toEqual([3, 7])
})

test('ORG-19 terms: three years, five in communities and villages and for committees; none for a working committee', () => {
  expect(termYears('ZB', 'organ')).toBe(3)
  expect(termYears('ZB', 'community')).toBe(5)
  expect(termYears('DZ', 'village')).toBe(5)
  expect(termYears('LH', 'community')).toBe(3)
  expect(termYears('JW', null)).toBe(5)
  expect(termYears('GW', 'community')).toBeNull()
})

test('ORG-19, TIM-01 a term ends on the same-numbered day, or on the last day of the month', () => {
  expect(termEnd('2024-02-29', 3)).toBe('2027-02-28')
  expect(termEnd('2021-03-10', 5)).toBe('2026-03-10')
})
