import { expect, test } from 'vitest'
import { openZip } from './office-file.ts'
import type { SheetColumn, SheetRow } from './sheet-column.ts'
import { readSheet, sheetNames } from './sheet-read.ts'
import { type StreamedSheet, streamWorkbook } from './workbook-stream.ts'

const columns: SheetColumn[] = (['text', 'integer', 'decimal', 'money', 'date', 'moment', 'choice', 'choices'] as const).map(kind => ({
  key: kind,
  header: `列 ${kind}`,
  kind,
}))
const row: SheetRow = {
  text: ' =1 & <b> "_x0041_"\r\n\t😀\ud800\u0001 ',
  integer: 0,
  decimal: -1.25,
  money: 1_234_567,
  date: '1931-02-03',
  moment: '2025-03-04T23:59',
  choice: true,
  choices: '甲、乙',
}
const bytesOf = async (sheets: readonly StreamedSheet[]): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of streamWorkbook(sheets)) pieces.push(piece)
  return Buffer.concat(pieces)
}
const rowsOf = async (bytes: Uint8Array, sheet: string): Promise<unknown[]> => {
  const rows: unknown[] = []
  for await (const { cells } of readSheet(bytes, { sheet })) rows.push(cells)
  return rows
}

test('several sheets come back as they were written, kind by kind', async () => {
  const bytes = await bytesOf([
    { name: '甲 <&>', columns, rows: [row, {}, { text: '' }] },
    { name: '乙', columns: columns.slice(0, 1), rows: [] },
  ])
  expect(sheetNames(bytes)).toEqual(['甲 <&>', '乙'])
  expect(await rowsOf(bytes, '甲 <&>')).toEqual([
    columns.map(column => column.header),
    [' =1 & <b> "_x0041_"\r\n\t😀\ufffd ', 0, -1.25, 12_345.67, '1931-02-03', '2025-03-04T23:59', '是', '甲、乙'],
  ])
  expect(await rowsOf(bytes, '乙')).toEqual([['列 text']])
})

test('the same content gives the same bytes, and columns beyond Z have names', async () => {
  const wide: SheetColumn[] = Array.from({ length: 703 }, (_, i) => ({ key: String(i), header: String(i), kind: 'integer' }))
  const sheet = { name: '宽', columns: wide, rows: [Object.fromEntries(wide.map((_, i) => [String(i), i]))] }
  const bytes = await bytesOf([sheet])
  expect(bytes.equals(await bytesOf([sheet]))).toBe(true)
  const xml = openZip(bytes).text('xl/worksheets/sheet1.xml')
  for (const [at, value] of [
    ['Z2', 25],
    ['AA2', 26],
    ['ZZ2', 701],
    ['AAA2', 702],
  ])
    expect(xml).toContain(`<c r="${at}" s="1"><v>${value}</v></c>`)
})

test('rows are taken only as bytes are read, and a fault among them ends the stream', async () => {
  let taken = 0
  const rows = function* (): Generator<SheetRow> {
    for (; taken < 200_000; taken += 1) yield { text: `第 ${taken} 行`, integer: taken }
  }
  const stream = streamWorkbook([{ name: '长', columns: columns.slice(0, 2), rows: rows() }])
  for (let i = 0; i < 20; i += 1) await stream.next()
  expect(taken).toBeLessThan(100_000)
  await stream.return()
  for (const date of ['2025-3-4', '2020-13-01', '2021-02-29', '2020/01/01'])
    await expect(bytesOf([{ name: '错', columns, rows: [{ date }] }])).rejects.toThrow(
      `not a date YYYY-MM-DD or moment YYYY-MM-DDTHH:mm: ${date}`,
    )
})

test('rows that are not taken are let go of', async () => {
  let taken = 0
  let open = true
  const rows = function* (): Generator<SheetRow> {
    try {
      for (; taken < 1_000_000; taken += 1) yield { text: `第 ${taken} 行` }
    } finally {
      open = false
    }
  }
  const stream = streamWorkbook([{ name: '长', columns: columns.slice(0, 1), rows: rows() }])
  for (let i = 0; i < 20; i += 1) await stream.next()
  expect([open, taken > 0]).toEqual([true, true])
  await stream.return()
  expect([open, taken < 1_000_000]).toEqual([false, true])
})

test('it prints across, the header on every page, on as many pages side by side as can be read; columns are as wide as what the first rows hold', async () => {
  const sheet = async (columns: readonly SheetColumn[], rows: readonly SheetRow[]) => {
    const zip = openZip(await bytesOf([{ name: "某'表", columns, rows }]))
    return { xml: zip.text('xl/worksheets/sheet1.xml'), book: zip.text('xl/workbook.xml') }
  }
  const text = (key: string): SheetColumn => ({ key, header: '名', kind: 'text' })
  const { xml, book } = await sheet([text('a'), text('b'), text('c')], [{ a: '短', b: '甲乙丙丁戊己庚辛', c: '长'.repeat(90) }])
  expect([...xml.matchAll(/ width="(\d+)"/g)].map(match => match[1])).toEqual(['5', '18', '40'])
  expect(xml).toContain('<row r="2" ht="75" customHeight="1">')
  expect(xml).toContain('<autoFilter ref="A1:C2"/>')
  expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
  expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'某''表'!$1:$1</definedName>`)
  const wide = Array.from({ length: 12 }, (_, i) => text(String(i)))
  expect((await sheet(wide, [Object.fromEntries(wide.map(({ key }) => [key, '长'.repeat(30)]))])).xml).toContain('fitToWidth="3"')
})
