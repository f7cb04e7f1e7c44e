import { expect, test } from 'vitest'
import { isKnownRegion, isRegionCode } from './region.ts'

test('MEM-13 a region is known by its province, or by itself', () => {
  expect(['110105', '440524', '999901', '999902', '990000', '000000'].map(isKnownRegion)).toEqual([true, true, true, false, false, false])
})

test('ORG-18 six, nine or twelve digits', () => {
  expect(['999901', '999901001', '999901001002', '99990', '9999010', '999901001002003'].map(isRegionCode)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})
