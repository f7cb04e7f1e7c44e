import { strToU8, zipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { madeDocx } from './made-docx.ts'
import { openZip } from './office-file.ts'
import type { SheetColumn, SheetRow } from './sheet-column.ts'
import { readSheet, type ReadRow, type SheetReadOptions, sheetNames } from './sheet-read.ts'
import { notesSheet, optionsSheet, writeSheets, writeTemplate } from './sheet-write.ts'

const rowsOf = async (bytes: Uint8Array, options?: SheetReadOptions): Promise<ReadRow[]> => {
  const rows: ReadRow[] = []
  for await (const row of readSheet(bytes, options)) rows.push(row)
  return rows
}
const sheetXml = (bytes: Uint8Array, number: number): string => openZip(bytes).text(`xl/worksheets/sheet${number}.xml`)

const columns: SheetColumn[] = [
  { key: 'name', header: '姓名', kind: 'text', required: true, note: '与证件一致', max: 20 },
  { key: 'number', header: '编号', kind: 'text' },
  { key: 'count', header: '人数', kind: 'integer', min: 0, max: 100 },
  { key: 'paid', header: '金额', kind: 'money' },
  { key: 'day', header: '日期', kind: 'date' },
  { key: 'at', header: '时间', kind: 'moment' },
  { key: 'kind', header: '类别', kind: 'choice', options: ['党员大会', '党课, "微"'] },
  { key: 'yes', header: '是否', kind: 'choice', options: ['是', '否'] },
]
const row: SheetRow = {
  name: '=1+1',
  number: '007',
  count: 0,
  paid: 1234567,
  day: '2020-02-29',
  at: '2020-12-31T23:59',
  kind: '党课, "微"',
  yes: true,
}
const readBack = ['=1+1', '007', 0, 12345.67, '2020-02-29', '2020-12-31T23:59', '党课, "微"', '是']

/** A workbook of one sheet as another program might write it. */
const made = (sheet: string, styles = ''): Uint8Array => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const rels = (list: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': rels(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/>`,
    ),
    'xl/styles.xml': `<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/></cellXfs>${styles}</styleSheet>`,
    'xl/worksheets/sheet1.xml': sheet.startsWith('<c')
      ? `<worksheet ${main}><sheetData><row r="1">${sheet}</row></sheetData></worksheet>`
      : sheet,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

describe('readSheet', () => {
  test('gives dates, moments and times as text, results of formulas, truth, and nothing for nothing', async () => {
    const cells =
      '<c r="A1" s="1"><v>44196</v></c><c r="B1" s="2"><v>44196.99999</v></c><c r="C1" s="2"><v>44196.395833333</v></c><c r="D1" s="3"><v>0.395833333</v></c>' +
      '<c r="E1"><f>1+1</f><v>2</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" t="e"><v>#N/A</v></c><c r="I1" t="inlineStr"><is><t>末</t></is></c><c r="J1" t="inlineStr"><is><t></t></is></c>'
    expect(await rowsOf(made(cells))).toEqual([
      { row: 1, cells: ['2020-12-31', '2021-01-01', '2020-12-31T09:30', '09:30', 2, true, '#N/A', null, '末'] },
    ])
  })
  test('a date beyond the calendar is shown as Excel does, not thrown over', async () => {
    expect(await rowsOf(made('<c r="A1" s="1"><v>99999999</v></c>'))).toEqual([{ row: 1, cells: ['#VALUE!'] }])
  })
  test('counts rows as Excel shows them and passes over empty ones', async () => {
    const bytes = await writeSheets([{ name: '甲', columns: columns.slice(1, 2), rows: [{ number: '1' }, {}, { number: '3' }] }])
    expect(await rowsOf(bytes)).toEqual([
      { row: 1, cells: ['编号'] },
      { row: 2, cells: ['1'] },
      { row: 4, cells: ['3'] },
    ])
  })
  test('reads the first sheet or the named one, and says when there is none of that name', async () => {
    const bytes = await writeSheets(['甲', '乙'].map(name => ({ name, columns: [{ key: 'a', header: name, kind: 'text' }] })))
    expect((await rowsOf(bytes))[0]?.cells).toEqual(['甲'])
    expect((await rowsOf(bytes, { sheet: '乙' }))[0]?.cells).toEqual(['乙'])
    await expect(rowsOf(bytes, { sheet: '丙' })).rejects.toMatchObject({ code: 'file.no-sheet', zh: expect.stringContaining('丙') })
  })
  test('stops at the limit of rows', async () => {
    const bytes = await writeSheets([{ name: '甲', columns: columns.slice(1, 2), rows: [{ number: '1' }] }])
    expect(await rowsOf(bytes, { maxRows: 2 })).toHaveLength(2)
    await expect(rowsOf(bytes, { maxRows: 1 })).rejects.toMatchObject({ code: 'file.too-many-rows' })
  })
  test('refuses declarations, damage, a Word file, and a bomb, before giving a row', async () => {
    await expect(rowsOf(made('<!DOCTYPE a><worksheet/>'))).rejects.toMatchObject({ code: 'file.unsafe-xml' })
    await expect(rowsOf(made('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>'))).rejects.toMatchObject({ code: 'file.broken' })
    await expect(rowsOf(made('<c r="ZZZZZ1"><v>1</v></c>'))).rejects.toMatchObject({ code: 'file.broken' })
    await expect(rowsOf(madeDocx('<w:p/>'))).rejects.toMatchObject({ code: 'file.not-office' })
    await expect(rowsOf(made('<c r="A1"><v>1</v></c>'), { maxExpandedBytes: 500 })).rejects.toMatchObject({ code: 'file.expands-too-much' })
  })
})

describe('writeTemplate', () => {
  const template = {
    title: '组织生活/活动',
    columns,
    rows: [row],
    sheets: [{ name: '出席', columns: columns.slice(0, 2) }],
    notes: [['每月五日前报送。', 'Due by the 5th.']] as const,
  }
  test('what was put in is read back, leading zeros and formula-like text as text', async () => {
    const bytes = await writeTemplate(template)
    expect(sheetNames(bytes)).toEqual(['组织生活·活动', '出席', notesSheet, optionsSheet])
    expect(await rowsOf(bytes)).toEqual([
      { row: 1, cells: columns.map(column => column.header) },
      { row: 2, cells: readBack },
    ])
    expect(sheetXml(bytes, 1)).not.toContain('<f>')
  })
  test('drop-downs take their options from the hidden sheet', async () => {
    const bytes = await writeTemplate(template)
    expect(sheetXml(bytes, 1)).toContain(`<formula1>'${optionsSheet}'!$A$2:$A$3</formula1>`)
    expect(sheetXml(bytes, 1)).toContain(`<formula1>'${optionsSheet}'!$B$2:$B$3</formula1>`)
    expect(openZip(bytes).text('xl/workbook.xml')).toMatch(new RegExp(`name="${optionsSheet}"[^>]*state="hidden"`))
    const options = await rowsOf(bytes, { sheet: optionsSheet })
    expect(options.slice(1).map(({ cells }) => cells)).toEqual([
      ['党员大会', '是'],
      ['党课, "微"', '否'],
    ])
  })
  test('numbers, dates and lengths are checked while typing, with words that say how', async () => {
    const xml = sheetXml(await writeTemplate(template), 1)
    const checks = [...xml.matchAll(/<dataValidation type="(\w+)" sqref="([A-Z])2:[A-Z]5001".*?<\/dataValidation>/g)]
    expect(checks.map(([, type, column]) => `${column} ${type}`)).toEqual([
      'A textLength',
      'C whole',
      'D decimal',
      'E date',
      'F date',
      'G list',
      'H list',
    ])
    expect(checks[0]?.[0]).toContain('最多 20 个字')
    expect(checks[1]?.[0]).toMatch(/不小于 0.*不大于 100.*<formula1>0<\/formula1><formula2>100<\/formula2>/s)
  })
  test('whole columns are formatted, so that what is typed into empty rows stays text too', async () => {
    for (const rows of [[], [row]]) {
      const bytes = await writeTemplate({ ...template, rows })
      const style = /<col style="(\d+)" min="2" max="2"/.exec(sheetXml(bytes, 1))?.[1]
      const styles = openZip(bytes).text('xl/styles.xml')
      const format = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)][Number(style)]?.[1]
      expect(styles).toContain(`<numFmt numFmtId="${format}" formatCode="@"/>`)
    }
  })
  test('the header row is frozen, and the notes tell every column', async () => {
    const bytes = await writeTemplate(template)
    expect(sheetXml(bytes, 1)).toMatch(/<pane ySplit="1"[^>]*state="frozen"/)
    const notes = await rowsOf(bytes, { sheet: notesSheet })
    expect(notes.map(({ cells }) => cells.join(' ')).join('\n')).toContain('每月五日前报送。 Due by the 5th.')
    for (const column of columns) expect(notes.some(({ cells }) => cells[1] === column.header)).toBe(true)
  })
  test('sheet names are made fit for Excel and told apart', async () => {
    const long = '关于全区基层党组织组织生活情况的统计台账（含主题党日活动）'
    const bytes = await writeTemplate({
      title: `${long}${long}`,
      columns: [],
      sheets: [
        { name: `${long}${long}`, columns: [] },
        { name: "'[]'", columns: [] },
      ],
    })
    const names = sheetNames(bytes)
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/)
  })
  test('the same content gives the same bytes', async () => {
    const first = await writeTemplate(template)
    vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z'), toFake: ['Date'] })
    expect(Buffer.compare(await writeTemplate(template), first)).toBe(0)
    vi.useRealTimers()
  })
})
