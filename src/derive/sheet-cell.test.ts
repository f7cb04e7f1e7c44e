import { describe, expect, test } from 'vitest'
import { codeTable } from '../language/code-table.ts'
import { choice, choices, coded, date, flag, identity, integer, moment, money, month, phone, refs, text } from '../language/column.ts'
import { type Cell, dayOf, readCell } from './sheet-cell.ts'

const value = (column: Parameters<typeof readCell>[0], cell: Cell): unknown => {
  const read = readCell(column, cell)
  return 'value' in read ? read.value : 'problem' in read ? read.problem[0] : read.names
}

describe('P4 cells', () => {
  test('days as people write them', () => {
    const written: Cell[] = [
      '2025-03-04',
      '2025/3/4',
      '2025.3.4',
      '2025年3月4日',
      ' ２０２５－０３－０４ ',
      '20250304',
      20_250_304,
      '2025-03-04T00:00',
      '2025/03/04 00:00:00',
      45_720,
    ]
    expect(written.map(dayOf)).toEqual(written.map(() => '2025-03-04'))
    expect(
      ['2024-02-29', '2025-02-29', '2025-13-01', '2025-3', '1985.03', '三月四日', 2025, 2025.3, 0, true, null].map(cell => dayOf(cell)),
    ).toEqual(['2024-02-29', ...Array(10).fill(undefined)])
  })

  test('what is no day is left to the check, as it stands', () => expect(value(date('日期', 'Day'), '2025-02-29')).toBe('2025-02-29'))

  test('NUM-01 amounts in yuan as whole fen; finer ones are refused', () => {
    const cost = money('经费', 'Cost')
    expect(['12,345.60', '１２，３４５．６０', '￥12345.6', '12345.6元', 12_345.6].map(cell => value(cost, cell))).toEqual(
      Array(5).fill(1_234_560),
    )
    expect([0, 0.01, 0.1 + 0.2, 1.005, '3.005', '十块', -1].map(cell => value(cost, cell))).toEqual([
      0,
      1,
      30,
      'not-an-amount',
      'not-an-amount',
      'not-an-amount',
      -100,
    ])
  })

  test('whole numbers with their unit, thousands or in Chinese; anything else is left to the check', () => {
    const guests = integer('人数', 'Guests', { unit: ['人', 'persons'] })
    expect(['1,234', '１２', '12人', '二十', 7, 1.5, 'x'].map(cell => value(guests, cell))).toEqual([1234, 12, 12, 20, 7, '1.5', 'x'])
  })

  test('yes and no in the ways lists have them', () => {
    const open = flag('公开', 'Open')
    expect(['是', '√', 'Y', true, 1, '否', '×', 'no', false, 0, '', null, '也许'].map(cell => value(open, cell))).toEqual([
      ...Array(5).fill(true),
      ...Array(5).fill(false),
      null,
      null,
      'no-such-option',
    ])
  })

  test('options by label in either language or by their key; several in one cell, also where a label holds the separator', () => {
    const kinds = choices('类别', 'Kinds', { a: ['党课、讲座', 'Lecture'], b: ['会议', 'Meeting'], c: ['其他/杂项', 'Other'] })
    expect(
      ['会议', '会议、党课、讲座', '党课、讲座，会议', 'Other; b', '其他/杂项/会议', '会议、、会议', '讲座'].map(cell =>
        value(kinds, cell),
      ),
    ).toEqual([['b'], ['b', 'a'], ['a', 'b'], ['c', 'b'], ['c', 'b'], ['b', 'b'], 'no-such-option'])
    const form = choice('形式', 'Form', { on: ['线上', 'Online'] })
    expect(['线上', 'ONLINE', 'on', '线'].map(cell => value(form, cell))).toEqual(['on', 'on', 'on', 'no-such-option'])
  })

  test('MEM-17 codes by label, code, further name, code with label, or the number that Excel made of the code', () => {
    const table = codeTable(
      'group',
      { zh: '民族', en: 'Group', aliases: { 毛难: '36' } },
      { '01': ['汉族', 'Han'], '36': ['毛南族', 'Maonan'] },
    )
    const group = coded('民族', 'Group', table)
    expect(['汉族', 'han', '01', 1, '1', '01 汉族', '毛难', '37', 37].map(cell => value(group, cell))).toEqual([
      '01',
      '01',
      '01',
      '01',
      '01',
      '01',
      '36',
      'no-such-code',
      'no-such-code',
    ])
  })

  test('months and moments', () => {
    expect(
      ['2025-03', '2025/3', '2025年3月', '202503', 202_503, '2025-03-01', '2025-13'].map(cell => value(month('月份', 'Month'), cell)),
    ).toEqual([...Array(6).fill('2025-03'), '2025-13'])
    const at = moment('时间', 'At')
    expect(
      ['2025-03-04T09:30', '2025/3/4 9:30', '2025年3月4日9时30分', '２０２５年３月４日 ９：３０', 45_720.395833].map(cell =>
        value(at, cell),
      ),
    ).toEqual(Array(5).fill('2025-03-04T09:30:00+08:00'))
    expect(['2025-03-04', '2025-03-04 24:00', '9:30'].map(cell => value(at, cell))).toEqual([
      '2025-03-04T00:00:00+08:00',
      '2025-03-04 24:00',
      '9:30',
    ])
  })

  test('numbers in text columns keep their digits; an identity number that Excel rounded is refused, for its end is lost', () => {
    expect([
      value(text('编号', 'No.'), 12.5),
      value(text('编号', 'No.'), 13_800_000_000),
      value(phone('电话', 'Phone'), 13_800_000_000),
    ]).toEqual(['12.5', '13800000000', '13800000000'])
    const number = identity('身份证号', 'Number')
    expect([value(number, Number('999901198005060012')), value(number, '999901198005060012'), value(number, 999_901_800_506_001)]).toEqual([
      'digits-lost',
      '999901198005060012',
      '999901800506001',
    ])
  })

  test('names are taken apart; a fault of a formula is said', () => {
    expect(value(refs('协助人', 'Helpers', 'person'), '赵一、钱二，孙三;赵一\n李四（0012）')).toEqual([
      '赵一',
      '钱二',
      '孙三',
      '李四（0012）',
    ])
    expect(value(integer('人数', 'Guests'), '#REF!')).toBe('formula-fault')
  })
})
