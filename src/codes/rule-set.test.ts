import { expect, test } from 'vitest'
import { isDay } from '../language/day.ts'
import { ruleSetInForce, ruleSets } from './rule-set.ts'

test('VER-01 each version has a real first day, and a regulation’s versions follow one another', () => {
  expect(ruleSets.filter(set => !isDay(set.from))).toEqual([])
  for (const code of new Set(ruleSets.map(set => set.code))) {
    const days = ruleSets.filter(set => set.code === code).map(set => set.from)
    expect(days).toEqual([...new Set(days)].sort())
  }
})

test('VER-02 a step is judged by the version of its day', () => {
  expect(ruleSetInForce('member-development', '2026-05-01')?.version).toBe('2014')
  expect(ruleSetInForce('member-development', '2026-05-10')?.version).toBe('2014')
  expect(ruleSetInForce('member-development', '2026-05-11')?.version).toBe('2026')
  expect(ruleSetInForce('member-development', '2026-06-01')?.version).toBe('2026')
  expect(ruleSetInForce('basic-election', '2020-07-12')?.version).toBe('1990')
  expect(ruleSetInForce('basic-election', '2020-07-13')?.version).toBe('2020')
})

test('VER-03 before the first version none is in force', () => {
  expect(ruleSetInForce('personal-information', '2021-10-31')).toBeUndefined()
  expect(ruleSetInForce('personal-information', '2021-11-01')?.version).toBe('2021')
})
