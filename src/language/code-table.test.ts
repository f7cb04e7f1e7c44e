import { expect, expectTypeOf, test } from 'vitest'
import { type CodeOf, codeByLabel, codeLabel, codesOf, codeTable, isCode } from './code-table.ts'

const pace = codeTable('pace', { zh: '进度', en: 'Pace' }, { '01': ['慢', 'Slow'], '10': ['快', 'Fast'], '09': ['中', 'Middling'] })

test('codes keep their literal types', () => {
  expectTypeOf<CodeOf<typeof pace>>().toEqualTypeOf<'01' | '10' | '09'>()
})

test('digits come in the order of the standard, words as declared', () => {
  expect(codesOf(pace)).toEqual(['01', '09', '10'])
  expect(codesOf(codeTable('x', { zh: '', en: '' }, { ZB: ['支部', 'Branch'], DZ: ['总支', 'General branch'] }))).toEqual(['ZB', 'DZ'])
})

test('labels in both languages; an unknown code shows itself', () => {
  expect(codeLabel(pace, '01', 'zh')).toBe('慢')
  expect(codeLabel(pace, '01', 'en')).toBe('Slow')
  expect(codeLabel(pace, '77', 'zh')).toBe('77')
  expect(isCode(pace, 'toString')).toBe(false)
})

test('a label or a code finds the code', () => {
  expect(codeByLabel(pace, ' 快 ')).toBe('10')
  expect(codeByLabel(pace, 'slow')).toBe('01')
  expect(codeByLabel(pace, '09')).toBe('09')
  expect(codeByLabel(pace, '')).toBeUndefined()
})
