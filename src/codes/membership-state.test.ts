import { expect, test } from 'vitest'
import { codesOf } from '../language/code-table.ts'
import { isCounted, mayBecome, membershipState } from './membership-state.ts'

test('MEM-19 decisions lead only where the rules say', () => {
  expect(mayBecome('NORMAL', 'SUSPENDED')).toBe(true)
  expect(mayBecome('SUSPENDED', 'NORMAL')).toBe(true)
  expect(mayBecome('SUSPENDED', 'LIMIT')).toBe(false)
  expect(mayBecome('LIMIT', 'ADVISED_OUT')).toBe(true)
  expect(mayBecome('LIMIT', 'SUSPENDED')).toBe(false)
  expect(mayBecome('ADVISED_OUT', 'REMOVED')).toBe(true)
  expect(mayBecome('ADVISED_OUT', 'NORMAL')).toBe(false)
})

test('terminal states lead nowhere', () => {
  for (const from of ['REMOVED', 'EXPELLED', 'PROB_CANCELLED', 'WITHDRAWN', 'OUT', 'DEAD'] as const)
    expect(codesOf(membershipState).filter(to => mayBecome(from, to))).toEqual([])
})

test('STA-03 suspended members are not counted', () => {
  expect(codesOf(membershipState).filter(isCounted)).toEqual(['NORMAL', 'LIMIT', 'ADVISED_OUT'])
})
