import { describe, expect, test } from 'vitest'
import {
  checkIdentityNumber,
  extendIdentityNumber,
  type IdentityContext,
  makeIdentityNumber,
  maskIdentityNumber,
} from './identity-number.ts'

const today = '2026-10-31'
const check = (raw: string, more: Partial<IdentityContext> = {}) => checkIdentityNumber(raw, { today, allowSynthetic: true, ...more })
const codes = (raw: string, more: Partial<IdentityContext> = {}) => check(raw, more).problems.map(problem => problem.code)

test.each(['11010519491231002X', '440524188001010014'])("MEM-11 the standard's own example %s", number => {
  expect(check(number).ok).toBe(true)
})

test.each([
  ['999901196207040019', '1', '1962-07-04'],
  ['999901199901310027', '2', '1999-01-31'],
  ['999901200002290187', '2', '2000-02-29'],
  ['999901197510050038', '1', '1975-10-05'],
  ['999901194806150069', '2', '1948-06-15'],
  ['999901200801010057', '1', '2008-01-01'],
  ['999901196603011228', '2', '1966-03-01'],
])('MEM-09 MEM-10 MEM-12 %s', (number, sex, birth) => {
  expect(check(number)).toEqual({ ok: true, value: number, birth, sex, problems: [] })
  expect(makeIdentityNumber('999901', birth, Number(number.slice(14, 17)))).toBe(number)
})

test('MEM-12 made numbers are refused unless allowed', () => {
  expect(codes('999901196207040019', { allowSynthetic: false })).toEqual(['ID_SYNTHETIC'])
})

describe('MEM-13', () => {
  test('small x, full-width figures and spaces are put right', () => {
    expect(check('11010519491231002x')).toMatchObject({ ok: true, value: '11010519491231002X' })
    expect(check('１１０１０５ １９４９１２３１ ００２ｘ').value).toBe('11010519491231002X')
  })
  test('each error has its code', () => {
    expect(codes('110105194912310020')).toEqual(['ID_CHECK'])
    expect(codes('99990119850229001X')).toEqual(['ID_DATE'])
    expect(check('99990119850229001X').birth).toBeUndefined()
    expect(codes('999901620704001')).toEqual(['ID_LEN15'])
    expect(codes('99990119620704001')).toEqual(['ID_LEN'])
    expect(codes('')).toEqual(['ID_LEN'])
    expect(codes('X99901196207040019')).toEqual(['ID_CHAR'])
    expect(codes(makeIdentityNumber('999901', '2026-11-01', 1))).toEqual(['ID_FUTURE'])
    expect(codes(makeIdentityNumber('999901', '2026-10-31', 1))).toEqual([])
  })
  test('a birth before 1900 and an unknown region are warnings', () => {
    expect(check('440524188001010014')).toMatchObject({ ok: true, problems: [{ code: 'ID_OLD', level: 'warning' }] })
    expect(codes('11010519491231002X', { isRegion: code => code === '110105' })).toEqual([])
    expect(check('11010519491231002X', { isRegion: () => false })).toMatchObject({
      ok: true,
      problems: [{ code: 'ID_REGION', level: 'warning' }],
    })
    expect(codes('999901196207040019', { isRegion: () => false })).toEqual([])
  })
  test('fifteen digits become eighteen', () => {
    expect(extendIdentityNumber('999901620704001')).toBe('999901196207040019')
  })
})

test('MEM-14 birth and sex recorded beside the number must agree', () => {
  expect(codes('999901196207040019', { birth: '1962-07-04', sex: '1' })).toEqual([])
  expect(codes('999901196207040019', { birth: '1962-07-05', sex: '2' })).toEqual(['ID_BIRTH_MISMATCH', 'ID_SEX_MISMATCH'])
  expect(codes('999901196207040019', { sex: '9' })).toEqual([])
})

test('MEM-16 masks', () => {
  expect(maskIdentityNumber('99990119620704001X', 'list')).toBe('999901********001X')
  expect(maskIdentityNumber('99990119620704001X', 'branch')).toBe('9***************1X')
  expect(maskIdentityNumber('H12345678', 'list')).toBe('*******78')
  expect(maskIdentityNumber('7', 'branch')).toBe('7')
})
