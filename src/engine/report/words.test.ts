import { describe, expect, it } from 'vitest'
import { readInteger } from '../../language/number-words.ts'
import type { SpotStyle } from '../../language/report.ts'
import { chineseNumber, isBlank, printed } from './words.ts'

const style = (part: Partial<SpotStyle> = {}): SpotStyle => ({ more: false, scale: '', percent: false, ...part })
const spot = (text: string, part: Partial<SpotStyle> = {}, clause?: string) => ({ text, style: style(part), ...(clause ? { clause } : {}) })
const figure = (value: string | null, unit = '人', denominator: string | null = null) => ({ value, unit, denominator })

describe('printed', () => {
  it.each([
    ['0', '0'],
    ['9', '9'],
    ['10', '10'],
    ['11', '11'],
    ['999', '999'],
    ['1000', '1000'],
    ['1001', '1001'],
    ['12.50', '12.50'],
  ])('prints %s without 余 as %s', (value, shown) => expect(printed(spot('X'), figure(value))).toBe(shown))

  it.each([
    ['0', '0'],
    ['9', '9'],
    ['10', '10'],
    ['11', '10余'],
    ['19', '10余'],
    ['20', '20'],
    ['999', '990余'],
    ['1000', '1000'],
    ['1001', '1000余'],
    ['1099', '1000余'],
    ['1100', '1100'],
    ['12345', '12300余'],
    ['15.5', '10余'],
  ])('NUM-04 prints %s with 余 as %s', (value, shown) => expect(printed(spot('X余', { more: true }), figure(value))).toBe(shown))

  it('prints a blank with a decimal point to its decimals', () => {
    const dues = figure('991631.05', '元')
    expect(printed(spot('X.X', { scale: '万', places: 1 }), dues, '元')).toBe('99.2')
    expect(printed(spot('XX.XX', { scale: '万', places: 2 }), dues, '元')).toBe('99.16')
    expect(isBlank(spot('X.X'))).toBe(true)
  })

  it('NUM-04 drops 余 behind the unit too', () => {
    expect(printed(spot('X名余', { more: true }), figure('20'))).toBe('20名')
    expect(printed(spot('X名余', { more: true }), figure('21'))).toBe('20名余')
  })

  it('NUM-04 follows the writer who turns 余 on or off for a number written otherwise', () => {
    expect(printed(spot('X', { more: true }), figure('419'))).toBe('410余')
    expect(printed(spot('X余'), figure('419'))).toBe('419')
  })

  it.each([
    ['0.1', '0.1%'],
    ['99.9', '99.9%'],
    ['100.0', '100.0%'],
    ['0.0', '0.0%'],
  ])('NUM-02 keeps one decimal of a share: %s', (value, shown) =>
    expect(printed(spot('X%', { percent: true }), figure(value, '%', '10'))).toBe(shown),
  )

  it('NUM-02 prints a dash for a ratio over nothing, and the writer’s clause instead where there is one', () => {
    expect(printed(spot('X%', { percent: true }), figure(null, '%', '0'))).toBe('—')
    expect(printed(spot('X%', { percent: true }, '不适用'), figure(null, '%', '0'))).toBe('不适用')
  })

  it('APP-03 leaves the blank as written where there is no value, and X in place of a typed number', () => {
    expect(printed(spot('X'), figure(null))).toBe('X')
    expect(printed(spot('____'), null)).toBe('____')
    expect(printed(spot('X余', { more: true }), null)).toBe('X余')
    expect(printed(spot('125'), figure(null))).toBe('X')
    expect(printed(spot('96.5%', { percent: true }), null)).toBe('X%')
  })

  it('prints the writer’s clause for zero and nothing else', () => {
    expect(printed(spot('X', {}, '零'), figure('0'))).toBe('零')
    expect(printed(spot('X', {}, '零'), figure('0.00', '元'))).toBe('零')
    expect(printed(spot('X', {}, '零'), figure('1'))).toBe('1')
  })

  it.each([
    ['元', '万', '123456', '12.35'],
    ['元', '万', '120000', '12'],
    ['元', '亿', '250000000', '2.5'],
    ['元', '万', '30', '0.003'],
    ['元', '万', '0', '0'],
    ['万元', '万', '123.45', '123.45'],
    ['万元', '亿', '12345', '1.23'],
    ['人次', '万', '34567', '3.46'],
  ] as const)('prints a figure in %s behind which the text writes %s: %s is %s', (unit, scale, value, shown) =>
    expect(printed(spot('X', { scale }), figure(value, unit), `${scale}元`)).toBe(shown),
  )

  it('prints a figure in 万元 in yuan where the text says 元, and as it is where the text names no unit', () => {
    expect(printed(spot('X'), figure('12.34', '万元'), '元')).toBe('123400')
    expect(printed(spot('X'), figure('12.34', '万元'), '，')).toBe('12.34')
  })

  it('NUM-04 rounds the number that stands before the scale', () => {
    expect(printed(spot('X余万', { more: true, scale: '万' }), figure('123.45', '万元'), '元')).toBe('120余万')
    expect(printed(spot('X万余', { more: true, scale: '万' }), figure('90000', '元'), '元')).toBe('9万')
  })

  it('keeps separators, full-width digits and Chinese numerals of the writer', () => {
    expect(printed(spot('1,460'), figure('21500'))).toBe('21,500')
    expect(printed(spot('1460'), figure('21500'))).toBe('21500')
    expect(printed(spot('１２'), figure('34'))).toBe('３４')
    expect(printed(spot('十二'), figure('2'))).toBe('两')
    expect(printed(spot('三万', {}), figure('20300'))).toBe('两万零三百')
    expect(printed(spot('三万', { scale: '万' }), figure('20000'))).toBe('两万')
  })
})

describe('isBlank', () => {
  it.each(['X', 'XX', '20XX', '____', '□', '【 】', '（ ）', '×', 'X余', 'X%', '○○'])('%s is one', text =>
    expect(isBlank(spot(text))).toBe(true),
  )
  it.each(['12', '1,200', '12余', '三十', '二〇二〇', '99%'])('%s is none', text => expect(isBlank(spot(text))).toBe(false))
})

describe('chineseNumber', () => {
  it.each([
    0, 1, 9, 10, 11, 19, 20, 99, 100, 101, 110, 111, 999, 1000, 1001, 1010, 1100, 9999, 10000, 10001, 10100, 11000, 100000, 1010101,
    99999999,
  ])('%d reads back', value => expect(readInteger(chineseNumber(value))).toBe(value))
  it('counts two things as 两', () =>
    expect([2, 12, 20, 200, 2000, 20000].map(chineseNumber)).toEqual(['两', '十二', '二十', '二百', '两千', '两万']))
})
