import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { letterOf, placeOf, rangeOf } from './cell-address.ts'
import { type MadeSheet, madeXlsx } from './made-xlsx.ts'
import { numberLook, roundTo, shiftPoint, showNumber } from './number-format.ts'
import { OfficeFileProblem, openZip } from './office-file.ts'
import { fillWorkbook } from './sheet-fill.ts'
import { computeFormulas } from './sheet-formula.ts'
import { readGrids } from './sheet-grid.ts'
import { readSheet } from './sheet-read.ts'
import { scanSheet } from './sheet-scan.ts'

const form: MadeSheet = {
  name: '统计表',
  merged: ['A1:D1', 'A2:A3', 'B2:C2'],
  rows: [
    ['情况统计表'],
    ['单位', '会议', null, '率'],
    [null, '次数', '人次', null],
    ['第一支部', { look: 'whole' }, 7, { look: 'percent' }],
    ['合计', { formula: 'SUM(B4:B4)', stored: 99 }, { formula: 'SUM(C4:C4)' }, { look: 'money' }],
  ],
}
const bytes = madeXlsx([form, { name: '内部', hidden: true, rows: [['密']] }], { 'xl/theme/theme1.xml': '<a:theme xmlns:a="x"/>' })
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no problem',
    fault => (fault instanceof OfficeFileProblem ? fault.code : String(fault)),
  )

describe('addresses', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(letterOf(column)).toBe(letters)
    expect(placeOf(`${letters}9`)).toEqual({ row: 9, column })
  })
  it.each(['XFE1', 'A0', 'A1048577', 'a1', '1A', '', 'A1:B2'])('%s is none', text => expect(placeOf(text)).toBeUndefined())
  it('reads ranges in order only', () => {
    expect(rangeOf('B2:C3')).toEqual({ from: { row: 2, column: 2 }, to: { row: 3, column: 3 } })
    expect(rangeOf('C3:B2')).toBeUndefined()
  })
})

describe('number formats', () => {
  it.each([
    ['0.667', '0.0%', '66.7%'],
    ['0.9995', '0.0%', '100.0%'],
    ['1', '0%', '100%'],
    ['1234.5', '#,##0', '1,235'],
    ['1234.5', '#,##0.00_);(#,##0.00)', '1,234.50'],
    ['0', '0', '0'],
    ['-0.4', '0', '0'],
    ['12', 'General', '12'],
    ['12', '0"人"', '12'],
    ['2.345', '0.00', '2.35'],
  ])('%s in %s shows %s', (number, format, shown) => expect(showNumber(number, format)).toBe(shown))
  it('knows dates and text', () => {
    expect(numberLook('yyyy"年"m"月"').kind).toBe('date')
    expect(numberLook('@').kind).toBe('text')
    expect(numberLook('[Red]0.00').decimals).toBe(2)
  })
  it.each([
    ['123456.78', -4, '12.345678'],
    ['5', -4, '0.0005'],
    ['0', -4, '0'],
    ['12.3', 4, '123000'],
    ['66.7', -2, '0.667'],
    ['-50', -2, '-0.5'],
  ])('%s moved by %i is %s', (number, power, moved) => expect(shiftPoint(number, power)).toBe(moved))
  it('rounds half up, away from zero', () => {
    expect([roundTo('0.005', 2), roundTo('-0.005', 2), roundTo('9.995', 2), roundTo('1', 2), roundTo('0.5', 0)]).toEqual([
      '0.01',
      '-0.01',
      '10.00',
      '1.00',
      '1',
    ])
  })
})

describe('computeFormulas', () => {
  const results = (cells: Record<string, string>, more = ''): [string, number][] => {
    const inside = Object.entries(cells)
      .map(([at, formula]) => `<c r="${at}"><f>${formula}</f></c>`)
      .join('')
    const xml = `<worksheet><sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><v>3.5</v></c>${inside}${more}</row></sheetData></worksheet>`
    return [...computeFormulas(scanSheet(xml), at => ({ A1: 2, B1: 3.5 })[at])]
  }
  it.each([
    ['SUM(A1:B1)', 5.5],
    ['sum($A$1:B$1,10)', 15.5],
    ['SUM(A1,B1*2)-1', 8],
    ['A1+B1*2', 9],
    ['(A1+B1)*2', 11],
    ['-A1/4', -0.5],
    ['Z9', 0],
    ['0.1+0.2', 0.3],
  ])('%s is %d', (formula, result) => expect(results({ C1: formula })).toEqual([['C1', result]]))
  it.each(['A1/0', 'IF(A1,1,2)', "SUM('别的'!A1)", '表!A1', 'SUM(A1:B1', 'A1+', 'C1+1', 'SUM(A1:C1)', '"x"', ''])(
    '%s is left to Excel',
    formula => expect(results({ C1: formula })).toEqual([]),
  )
  it('goes through other formulas, shared ones moved along', () => {
    expect(results({ C1: 'A1+B1', D1: 'C1*2' })).toEqual([
      ['C1', 5.5],
      ['D1', 11],
    ])
    const shared = '<c r="C1"><f t="shared" ref="C1:E1" si="0">SUM(A1:B1)+$A1</f></c><c r="D1"><f t="shared" si="0"/></c>'
    expect(results({}, shared)).toEqual([
      ['C1', 7.5],
      ['D1', 13],
    ])
  })
})

describe('readGrids', () => {
  it('shows the visible sheets with merged cells, looks and contents', async () => {
    const grids = await readGrids(bytes)
    expect(grids.map(({ name, rows, columns }) => [name, rows, columns])).toEqual([['统计表', 5, 4]])
    const cell = (at: string) => grids[0]?.cells.find(one => one.at === at)
    expect(cell('A1')).toMatchObject({ rows: 1, columns: 4, text: '情况统计表', kind: 'text', bold: true, align: 'center' })
    expect(cell('A2')).toMatchObject({ rows: 2, columns: 1 })
    expect(cell('C2')).toBeUndefined()
    expect(cell('B4')).toMatchObject({ kind: 'empty', bordered: true, format: '0' })
    expect(cell('C4')).toMatchObject({ kind: 'number', text: '7' })
    expect(cell('B5')).toMatchObject({ kind: 'formula', text: '0' })
    expect(cell('C5')).toMatchObject({ kind: 'formula', text: '7' })
    expect(grids[0]?.widths.slice(0, 2)).toEqual([131, 82])
  })
  it('refuses what is too large for a form', async () => {
    const wide = madeXlsx([{ name: '宽', rows: [Array.from({ length: 201 }, () => 1)] }])
    const long = madeXlsx([{ name: '长', rows: Array.from({ length: 201 }, () => Array.from({ length: 100 }, () => 1)) }])
    expect(await codeOf(readGrids(wide))).toBe('file.too-many-cells')
    expect(await codeOf(readGrids(long))).toBe('file.too-many-cells')
  })
})

describe('fillWorkbook', () => {
  const fills = [
    { sheet: '统计表', cell: 'B4', value: { number: '12' } },
    { sheet: '统计表', cell: 'C4', value: null },
    { sheet: '统计表', cell: 'D4', value: { number: '0.667' } },
    { sheet: '统计表', cell: 'A7', value: { text: '填报人：<沈 & 陆>' } },
    { sheet: '统计表', cell: 'F4', value: { number: '0' } },
  ]

  it('changes these cells only; every other byte of the sheet and every other part stays', async () => {
    const filled = openZip(await fillWorkbook(bytes, fills))
    const original = openZip(bytes)
    expect(filled.names).toEqual(original.names)
    for (const name of original.names)
      if (name !== 'xl/workbook.xml' && name !== 'xl/worksheets/sheet1.xml') expect(filled.text(name)).toBe(original.text(name))
    expect(filled.text('xl/worksheets/sheet1.xml')).toBe(
      original
        .text('xl/worksheets/sheet1.xml')
        .replace('<c r="B4" s="3"/>', '<c r="B4" s="3"><v>12</v></c>')
        .replace('<c r="C4" s="2"><v>7</v></c>', '<c r="C4" s="2"/>')
        .replace('<f>SUM(B4:B4)</f><v>99</v>', '<f>SUM(B4:B4)</f><v>12</v>')
        .replace('<c r="D4" s="4"/>', '<c r="D4" s="4"><v>0.667</v></c><c r="F4" s="2"><v>0</v></c>')
        .replace(
          '</sheetData>',
          '<row r="7"><c r="A7" t="inlineStr"><is><t xml:space="preserve">填报人：&lt;沈 &amp; 陆&gt;</t></is></c></row></sheetData>',
        ),
    )
    expect(filled.text('xl/workbook.xml')).toBe(
      original.text('xl/workbook.xml').replace('</workbook>', '<calcPr fullCalcOnLoad="1"/></workbook>'),
    )
  })

  it('leaves a workbook without formulas as it is, and sets the mark beside one that is there', async () => {
    const plain = madeXlsx([{ name: '表', rows: [['甲', { look: 'box' }]] }])
    const one = [{ sheet: '表', cell: 'B1', value: { number: '1' } }]
    expect(openZip(await fillWorkbook(plain, one)).text('xl/workbook.xml')).toBe(openZip(plain).text('xl/workbook.xml'))
    const marked = madeXlsx([form], {
      'xl/workbook.xml': openZip(madeXlsx([form]))
        .text('xl/workbook.xml')
        .replace('</workbook>', '<calcPr calcId="191029" fullCalcOnLoad="0"/></workbook>'),
    })
    expect(openZip(await fillWorkbook(marked, [])).text('xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>')
  })

  it('adds a sheet that readers find, under a name of its own', async () => {
    const twice = await fillWorkbook(await fillWorkbook(bytes, fills, added), [], added)
    const rows: unknown[] = []
    for await (const { cells } of readSheet(twice, { sheet: '变动情况 Changes 2' })) rows.push(cells)
    expect(rows).toEqual([
      ['单元格', '本次'],
      ['B4', 12],
    ])
    const main: unknown[] = []
    for await (const { row, cells } of readSheet(twice, { sheet: '统计表' })) if (row === 4) main.push(cells)
    expect(main).toEqual([['第一支部', 12, null, 0.667, null, 0]])
  })

  it.each([
    ['B5', 'cell.formula'],
    ['A3', 'cell.merged'],
    ['C2', 'cell.merged'],
    ['XFE1', 'cell.outside'],
  ])('refuses %s: %s', async (cell, code) => {
    expect(await codeOf(fillWorkbook(bytes, [{ sheet: '统计表', cell, value: { number: '1' } }]))).toBe(code)
  })

  it('refuses a sheet that is not there, and files that are none', async () => {
    expect(await codeOf(fillWorkbook(bytes, [{ sheet: '无', cell: 'A1', value: null }]))).toBe('cell.no-sheet')
    expect(await codeOf(fillWorkbook(strToU8('no workbook'), []))).toBe('file.not-workbook')
    expect(await codeOf(fillWorkbook(bytes.slice(0, bytes.length - 40), []))).toBe('file.broken')
    expect(await codeOf(readGrids(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])))).toBe('file.encrypted-or-old')
    expect(await codeOf(readGrids(madeXlsx([form], { 'xl/vbaProject.bin': 'x' })))).toBe('file.macro')
    expect(await codeOf(readGrids(madeXlsx([form], { 'xl/styles.xml': '<!DOCTYPE x><styleSheet/>' })))).toBe('file.unsafe-xml')
    expect(await codeOf(readGrids(zipSync({ 'a.xml': strToU8('<a/>') })))).toBe('file.not-office')
  })

  it('fills prefixed tags, cells without an address, and an empty sheet', async () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c/><x:c t="str"><x:v>a</x:v></x:c></x:row><x:row r="3"/></x:sheetData></x:worksheet>'
    const odd = madeXlsx([{ name: '表', rows: [] }], { 'xl/worksheets/sheet1.xml': xml })
    const filled = await fillWorkbook(odd, [
      { sheet: '表', cell: 'B1', value: { number: '2' } },
      { sheet: '表', cell: 'C3', value: { number: '3' } },
      { sheet: '表', cell: 'A2', value: { number: '4' } },
    ])
    expect(openZip(filled).text('xl/worksheets/sheet1.xml')).toBe(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c/><x:c><x:v>2</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>4</x:v></x:c></x:row><x:row r="3"><x:c r="C3"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    )
    const none = madeXlsx([{ name: '表', rows: [] }], { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>' })
    const one = await fillWorkbook(none, [{ sheet: '表', cell: 'B2', value: { number: '1' } }])
    expect(openZip(one).text('xl/worksheets/sheet1.xml')).toBe(
      '<worksheet><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData></worksheet>',
    )
  })
})

const added = {
  name: '变动情况 Changes',
  widths: [12, 10],
  rows: [
    ['单元格', '本次'],
    ['B4', { number: '12' }],
  ],
  bold: 1,
}
