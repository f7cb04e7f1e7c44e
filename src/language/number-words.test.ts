import { expect, test } from 'vitest'
import { aboutWords, divideHalfUp, foldDigits, groupThousands, placePoint, readInteger, roundedDown } from './number-words.ts'

test('half up in integers, both signs', () => {
  expect([14n, 15n, 16n, -14n, -15n].map(n => divideHalfUp(n, 10n))).toEqual([1n, 2n, 2n, -1n, -2n])
  expect(placePoint(5n, 2)).toBe('0.05')
  expect(placePoint(-5n, 2)).toBe('-0.05')
  expect(placePoint(-120n, 0)).toBe('-120')
})

test('thousands', () => {
  expect([0, 999, 1000, 1_234_567, -1000].map(groupThousands)).toEqual(['0', '999', '1,000', '1,234,567', '-1,000'])
  expect(groupThousands('1234567.8901')).toBe('1,234,567.8901')
})

test.each([
  [0, 0, false],
  [7, 7, false],
  [9, 9, false],
  [10, 10, false],
  [11, 10, true],
  [400, 400, false],
  [412, 410, true],
  [999, 990, true],
  [1000, 1000, false],
  [1001, 1000, true],
  [1100, 1100, false],
  [1460, 1400, true],
])('NUM-04 %i is said as %i, with 余 %s', (value, said, more) => {
  expect(roundedDown(value)).toEqual({ value: said, more })
})

test('NUM-04 in words', () => {
  expect(aboutWords(412, 'zh')).toBe('410余')
  expect(aboutWords(400, 'zh')).toBe('400')
  expect(aboutWords(1460, 'en')).toBe('more than 1,400')
})

test('folding keeps the length, and leaves Chinese punctuation alone', () => {
  expect(foldDigits('党员１２３名，占９６．６％')).toBe('党员123名，占96.6%')
  expect(foldDigits('Ａｘ　０')).toBe('Ax 0')
})

test.each([
  ['0', 0],
  ['1,460', 1460],
  ['1,234,567', 1_234_567],
  ['１２３', 123],
  ['3万', 30_000],
  ['1.2亿', 120_000_000],
  ['1.46万', 14_600],
  ['3千', 3000],
  ['5百万', 5_000_000],
  ['-12', -12],
  ['零', 0],
  ['一', 1],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['一百二十三', 123],
  ['一百一十', 110],
  ['一百零五', 105],
  ['一千零五', 1005],
  ['一千零五十', 1050],
  ['一千零一十', 1010],
  ['两千', 2000],
  ['一千二百三十四', 1234],
  ['一万', 10_000],
  ['一万二千', 12_000],
  ['一万零五百', 10_500],
  ['十二万三千四百五十六', 123_456],
  ['三亿', 300_000_000],
  ['三亿零一万', 300_010_000],
  ['二〇二〇', 2020],
  ['二〇', 20],
  ['壹佰贰拾叁', 123],
])('reads %s', (text, value) => {
  expect(readInteger(text)).toBe(value)
})

test.each([
  '',
  '12,34',
  '1.5',
  '1.23456万',
  '三四',
  '一百二',
  '一千五',
  '一百零二十',
  '零五',
  '百',
  '万',
  '一万五',
  '一万万',
  '若干',
  '一百零',
  '12余',
  '零百',
  '99999999999999999',
])('does not guess %s', text => {
  expect(readInteger(text)).toBeUndefined()
})
