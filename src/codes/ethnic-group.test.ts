import { expect, test } from 'vitest'
import { codeByLabel } from '../language/code-table.ts'
import { ethnicGroup, isMinority } from './ethnic-group.ts'

test('MEM-17 names with and without 族, and old names', () => {
  expect(['汉', '汉族', ' 回族 ', 'Hui', '12', '毛难', '崩龙族', '毛南族', '其他'].map(name => codeByLabel(ethnicGroup, name))).toEqual([
    '01',
    '01',
    '03',
    '03',
    '12',
    '36',
    '46',
    '36',
    '97',
  ])
  expect(codeByLabel(ethnicGroup, '某')).toBeUndefined()
})

test('MEM-17 minorities are 02 to 56', () => {
  expect(['01', '02', '56', '97', '98'].map(isMinority)).toEqual([false, true, true, false, false])
})
