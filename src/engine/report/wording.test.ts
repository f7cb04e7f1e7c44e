import { expect, test } from 'vitest'
import type { Spot, Wording } from '../../language/report.ts'
import { worded } from './wording.ts'

const spot = (wording?: Wording, text = 'X', more: Partial<Spot['style']> = {}): Pick<Spot, 'text' | 'style'> => ({
  text,
  style: { more: false, scale: '', percent: false, ...(wording ? { wording } : {}), ...more },
})
const count = (value: string | null) => ({ unit: '人', value, denominator: null })
const share = (value: string) => ({ unit: '%', value, denominator: '40' })

test('NUM-04 近 rounds up, 超过 and 多 round down, and a round number is said as it is', () => {
  expect(['near', 'over', 'many'].map(one => worded(spot(one as Wording), count('57'), '人', {}))).toEqual(['近60', '超过50', '50多']) // cast: the three are wordings
  expect(['near', 'over', 'many'].map(one => worded(spot(one as Wording), count('60'), '人', {}))).toEqual(['60', '60', '60']) // cast: as above
  expect(worded(spot('near'), count('1234'), '人', {})).toBe('近1300')
  expect(worded(spot('over'), count('9'), '人', {})).toBe('9')
})

test('过半 and 全覆盖 are said only where they hold', () => {
  expect([50, 50.1, 99.9, 100].map(value => worded(spot('half', 'X%'), share(String(value)), '', {}))).toEqual([
    '50%',
    '过半',
    '过半',
    '100%',
  ])
  expect([99.9, 100].map(value => worded(spot('all', 'X%'), share(String(value)), '', {}))).toEqual(['99.9%', '全覆盖'])
  expect(worded(spot('half'), count('80'), '人', {})).toBe('80')
})

test('a change is told against the same days of last year, and no percent grows from nothing', () => {
  const told = (now: string, before: string | null) => worded(spot('change'), count(now), '个', { before })
  expect(told('8', '8')).toBe('与上年持平')
  expect(told('3', '0')).toBe('由0增至3')
  expect(told('0', '3')).toBe('由3减至0')
  expect(told('9', '8')).toBe('增长12.5%')
  expect(told('2', '3')).toBe('下降33.3%')
  expect(told('2', null)).toBe('2')
  expect(worded(spot('change', 'X%'), share('97.5'), '', { before: '95' })).toBe('提高2.5个百分点')
})

test('the names of the records stand for the number; without any the number stays', () => {
  expect(worded(spot('names'), count('2'), '', { names: { list: ['甲社区', '乙社区'], more: false } })).toBe('甲社区、乙社区')
  expect(worded(spot('names'), count('30'), '', { names: { list: ['甲社区'], more: true } })).toBe('甲社区等')
  expect(worded(spot('names'), count('0'), '', { names: { list: [], more: false } })).toBe('0')
})

test('NUM-01 a number is rounded half up to the decimals wanted, and keeps fewer where it has fewer', () => {
  const placed = (value: string, places: 0 | 1 | 2) => worded(spot(undefined, 'X', { places }), count(value), '', {})
  expect(placed('12.345', 2)).toBe('12.35')
  expect(placed('12.5', 0)).toBe('13')
  expect(placed('12', 1)).toBe('12')
})
