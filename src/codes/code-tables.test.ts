import { describe, expect, test } from 'vitest'
import { type CodeTable, codeLabel, codesOf } from '../language/code-table.ts'
import { coverageMode } from './coverage-mode.ts'
import { degree } from './degree.ts'
import { disposalGround } from './disposal-ground.ts'
import { duesPayer } from './dues-payer.ts'
import { education } from './education.ts'
import { ethnicGroup } from './ethnic-group.ts'
import { memberCategory } from './member-category.ts'
import { membershipState } from './membership-state.ts'
import { occupation } from './occupation.ts'
import { organizationType } from './organization-type.ts'
import { region } from './region.ts'
import { sex } from './sex.ts'
import { unitCategory } from './unit-category.ts'
import { unitSector } from './unit-sector.ts'

const tables: CodeTable[] = [
  coverageMode,
  degree,
  disposalGround,
  duesPayer,
  education,
  ethnicGroup,
  memberCategory,
  membershipState,
  occupation,
  organizationType,
  region,
  sex,
  unitCategory,
  unitSector,
]

describe.each(tables.map(table => [table.name, table] as const))('%s', (_, table) => {
  test('each code has a label of its own in both languages', () => {
    const labels = Object.values(table.entries)
    expect(labels.filter(([zh, en]) => !/\p{Script=Han}/u.test(zh) || !/^[A-Z]/.test(en))).toEqual([])
    expect(new Set(labels.map(([zh]) => zh)).size).toBe(labels.length)
    expect(new Set(labels.map(([, en]) => en)).size).toBe(labels.length)
  })
})

test('the tables have as many codes as their standards', () => {
  expect(codesOf(ethnicGroup)).toEqual([...Array.from({ length: 56 }, (_, n) => String(n + 1).padStart(2, '0')), '97', '98'])
  expect(codesOf(sex)).toEqual(['0', '1', '2', '9'])
  expect(codesOf(occupation)).toHaveLength(8)
  expect(codesOf(coverageMode)).toHaveLength(7)
  expect(codesOf(unitSector)).toHaveLength(9)
  expect(codesOf(region).filter(code => code.endsWith('0000'))).toHaveLength(34)
  expect(codesOf(education).join(' ')).toBe(
    '10 11 12 13 14 15 16 17 18 19 20 21 22 23 28 30 31 32 33 40 41 42 43 44 45 46 47 48 49 60 61 62 63 70 71 73 80 81 83 90',
  )
})

test.each([
  [ethnicGroup, '03', '回族'],
  [ethnicGroup, '11', '满族'],
  [ethnicGroup, '22', '畲族'],
  [ethnicGroup, '36', '毛南族'],
  [ethnicGroup, '56', '基诺族'],
  [education, '31', '大学专科毕业'],
  [education, '73', '初中肄业'],
])('spot checks of the standards (%#)', (table: CodeTable, code, label) => {
  expect(codeLabel(table, code, 'zh')).toBe(label)
})
