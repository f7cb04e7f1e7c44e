import { expect, test } from 'vitest'
import { codesOf } from '../language/code-table.ts'
import { coverageMode, isOrganizationCovered, isWorkCovered, shouldBuild } from './coverage-mode.ts'

test('COV-04 organization and work coverage', () => {
  expect(codesOf(coverageMode).filter(isOrganizationCovered)).toEqual(['SOLE', 'JOINT', 'AREA'])
  expect(codesOf(coverageMode).filter(code => !isWorkCovered(code))).toEqual(['NONE'])
  expect(isWorkCovered('')).toBe(false)
})

test('COV-04 应建未建 begins at three formal members', () => {
  expect([2, 3].map(formal => shouldBuild(formal, 'AREA'))).toEqual([false, true])
  expect(['SOLE', 'JOINT'].map(mode => shouldBuild(9, mode))).toEqual([false, false])
})
