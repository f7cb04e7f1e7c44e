import { expect, test } from 'vitest'
import { formatWan, formatYuan, parseYuan, percent, percentOf } from './money.ts'

test.each([
  ['1,234.5', 123_450],
  ['12万', 12_000_000],
  ['12.5万元', 12_500_000],
  ['¥3.20', 320],
  ['￥３．２０', 320],
  ['１２３．４５元', 12_345],
  ['1，234元整', 123_400],
  [' 0.01 ', 1],
  ['0', 0],
  ['-0', 0],
  ['-3.2', -320],
  ['3.200', 320],
  ['0.000001万', 1],
  ['1.2亿', 12_000_000_000],
  ['90071992547409.91', 9_007_199_254_740_991],
])('NUM-01 %s is %i fen', (text, fen) => {
  expect(parseYuan(text)).toBe(fen)
})

test.each(['', '元', 'abc', '1.234', '1.2345678万', '12,34', '1,2345', '1.2.3', '--1', '90071992547409.92'])(
  '%s is no amount in fen',
  text => {
    expect(parseYuan(text)).toBeUndefined()
  },
)

test('NUM-01 yuan with two decimals', () => {
  expect([0, 5, 320, 123_450, 123_456_789, -5].map(formatYuan)).toEqual(['0.00', '0.05', '3.20', '1,234.50', '1,234,567.89', '-0.05'])
})

test('NUM-01 万元 with two decimals, half up', () => {
  expect(formatWan(123_450_000)).toBe('123.45')
  expect(formatWan(4999)).toBe('0.00')
  expect(formatWan(5000)).toBe('0.01')
  expect(formatWan(-5000)).toBe('-0.01')
})

test('NUM-02 percentages have one decimal, half up; over nothing there is none', () => {
  expect(percent(398, 412)).toBe('96.6') // EMG-23
  expect(percent(1, 8)).toBe('12.5')
  expect(percent(1, 2000)).toBe('0.1') // 0.05 exactly, which 0.05.toFixed(1) would lose
  expect(percent(1, 2001)).toBe('0.0')
  expect(percent(2445, 10_000)).toBe('24.5') // 24.45 exactly
  expect(percent(3, 2)).toBe('150.0')
  expect(percent(-1, 8)).toBe('-12.5')
  expect(percent(0, 5)).toBe('0.0')
  expect(percent(0, 0)).toBeUndefined()
  expect(percent(9_007_199_254_740_993n, 9_007_199_254_740_993n)).toBe('100.0')
})

test('a percentage of decimal texts is counted in integers', () => {
  expect(percentOf('3.38', '12')).toBe('28.2')
  expect(percentOf('0.5', '1000')).toBe('0.1')
  expect(percentOf('7', '0.00')).toBeUndefined()
})
