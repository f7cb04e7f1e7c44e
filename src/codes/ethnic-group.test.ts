import { expect, test } from 'vitest'
import { ethnicGroupByName, isMinority } from './ethnic-group.ts'

test('MEM-17 names with and without 族, and old names', () => {
  expect(['汉', '汉族', ' 回族 ', 'Hui', '12', '毛难', '崩龙族', '毛南族', '其他'].map(ethnicGroupByName)).toEqual([
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
  expect(ethnicGroupByName('某')).toBeUndefined()
})

test('MEM-17 minorities are 02 to 56', () => {
  expect(['01', '02', '56', '97', '98'].map(isMinority)).toEqual([false, true, true, false, false])
})
