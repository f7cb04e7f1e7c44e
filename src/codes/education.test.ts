import { expect, test } from 'vitest'
import { isCollege } from './education.ts'

test('MEM-18 college and above begins at junior college', () => {
  expect(['11', '28', '31', '41', '61', '90'].map(code => isCollege(code))).toEqual([true, true, true, false, false, false])
})

test('MEM-18 whether studies not completed count is for the caller to say', () => {
  expect(['13', '33', '31'].map(code => isCollege(code))).toEqual([true, true, true])
  expect(['13', '16', '19', '23', '33', '31'].map(code => isCollege(code, false))).toEqual([false, false, false, false, false, true])
})
