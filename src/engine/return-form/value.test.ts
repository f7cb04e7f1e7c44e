import { describe, expect, it } from 'vitest'
import { changesOf, minus } from './change.ts'
import { written } from './value.ts'

describe('what a cell holds', () => {
  const money = { unit: '元', words: undefined, high: undefined }
  it.each([
    ['123456.78', '万元', 'General', '12.35'],
    ['123456.78', '万元', '0.0000', '12.345678'],
    ['30', '万元', 'General', '0.003'],
    ['0', '万元', 'General', '0'],
    ['123456.78', '', 'General', '123456.78'],
    ['123456.78', '人', 'General', '123456.78'],
    ['1500', '千元', '0', '1.5'],
  ])('NUM-01 %s 元 in %s (%s) is %s', (value, unit, format, cell) => expect(written({ ...money, value }, unit, format).written).toBe(cell))
  it('万元 in a form that counts yuan, percent, words and ranges', () => {
    expect(written({ unit: '万元', value: '1.5' }, '元', 'General').written).toBe('15000')
    expect(written({ unit: '%', value: '66.7' }, '%', '0.0%')).toMatchObject({ written: '0.667', text: '66.7%' })
    expect(written({ unit: '%', value: '66.7' }, '%', '0.0')).toMatchObject({ written: '66.7', text: '66.7' })
    expect(written({ unit: '人', value: null, words: { zh: '不足3', en: 'fewer than 3' } }, '', 'General')).toMatchObject({
      written: '不足3',
      isNumber: false,
    })
    expect(written({ unit: '篇', value: '20', high: '30' }, '', 'General')).toMatchObject({ written: '20-30', isNumber: false })
  })
  it('is compared by place and heading', () => {
    const cell = (at: string, heading: string, value: string | null) => ({
      sheet: '表',
      cell: at,
      heading,
      zh: '',
      en: '',
      written: value,
      isNumber: value !== null,
    })
    const changes = changesOf(
      [cell('B2', '甲', '2'), cell('B3', '乙', '1'), cell('B9', '新', '4')],
      [cell('B2', '甲', '1.5'), cell('B4', '乙', '1'), cell('B5', '旧', '7')],
    )
    expect(changes.map(({ cell: at, last, now, difference }) => [at, last, now, difference])).toEqual([
      ['B2', '1.5', '2', '0.5'],
      ['B9', null, '4', null],
      ['B5', '7', null, null],
    ])
    expect([minus('0.3', '0.1'), minus('1', '2.50'), minus('-1', '-1')]).toEqual(['0.2', '-1.5', '0'])
  })
})
