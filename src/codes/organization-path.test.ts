import { expect, test } from 'vitest'
import { childPath, districtOf, isOrganizationPath, parentPath } from './organization-path.ts'

test('ORG-16 a path is six digits and segments of four', () => {
  expect(['999901', '999901.0001', '999901.0001.0012'].filter(isOrganizationPath)).toHaveLength(3)
  expect(['', '99990', '999901.', '999901.1', '999901.00010', '999901.000a', '999901 .0001', 'x999901'].filter(isOrganizationPath)).toEqual(
    [],
  )
})

test('ORG-16 up and down', () => {
  expect(childPath('999901', 12)).toBe('999901.0012')
  expect(parentPath('999901.0001.0012')).toBe('999901.0001')
  expect(parentPath('999901')).toBeUndefined()
  expect(districtOf('999901.0001.0012')).toBe('999901')
})
