import { expect, test } from 'vitest'
import { reaches, targetWords } from './plan.ts'

const count = (value: string | null) => ({ unit: '次', value, numerator: null, denominator: null })
const share = (numerator: string, denominator: string, value: string | null) => ({ unit: '%', value, numerator, denominator })

test('a target is reached from its very end on, and by a hundredth not before', () => {
  expect(reaches(count('2'), { low: 300, high: null })).toBe(false)
  expect(reaches(count('2.99'), { low: 300, high: null })).toBe(false)
  expect(reaches(count('3'), { low: 300, high: null })).toBe(true)
  expect(reaches(count('3'), { low: null, high: 300 })).toBe(true)
  expect(reaches(count('3.01'), { low: null, high: 300 })).toBe(false)
  expect(reaches(count('0'), { low: null, high: 0 })).toBe(true)
})

test('a range holds between both ends, each of them included', () => {
  const range = { low: 300, high: 500 }
  expect(['2', '3', '4', '5', '6'].map(value => reaches(count(value), range))).toEqual([false, true, true, true, false])
})

test('a share is compared by what it is made of, not by its rounded value', () => {
  // 1999 of 2000 is 99.95 and prints as 100.0.
  expect(reaches(share('1999', '2000', '100.0'), { low: 10_000, high: null })).toBe(false)
  expect(reaches(share('2000', '2000', '100.0'), { low: 10_000, high: null })).toBe(true)
  expect(reaches(share('2', '3', '66.7'), { low: 6670, high: null })).toBe(false)
})

test('where nothing is counted no target is reached, not even one that is not to be exceeded', () => {
  expect(reaches(count(null), { low: null, high: 300 })).toBeNull()
  expect(reaches(share('0', '0', null), { low: null, high: 300 })).toBeNull()
  expect(reaches(count('少于3'), { low: 100, high: null })).toBeNull()
})

test('the ends in words', () => {
  expect(targetWords({ low: 300, high: null }, '所', 'zh')).toBe('不少于3所')
  expect(targetWords({ low: null, high: 250 }, '件', 'zh')).toBe('不超过2.5件')
  expect(targetWords({ low: 300, high: 500 }, '篇', 'zh')).toBe('3至5篇')
  expect(targetWords({ low: 9500, high: 9500 }, '%', 'zh')).toBe('95%')
  expect(targetWords({ low: 300, high: 500 }, 'pieces', 'en')).toBe('3 to 5 pieces')
})
