import { describe, expect, test } from 'vitest'
import type { Cell, Paragraph, Piece, Spot } from '../../language/report.ts'
import { readPlaced } from '../../office/document-read.ts'
import { listControls } from '../../office/document-refill.ts'
import { editedDocx, madePart } from '../../office/made-docx.ts'
import { openZip } from '../../office/office-file.ts'
import { common, edited } from './align.ts'
import { reportDocument } from './document.ts'
import { tieControls } from './returned-controls.ts'
import { returnedText } from './returned-text.ts'
import { shownText } from './text.ts'

const spot = (id: string, shown: string, more: Partial<Spot> = {}): { spot: Spot } => ({
  spot: {
    id,
    text: 'X',
    kind: 'figure',
    key: 'trial.visits',
    org: null,
    from: null,
    to: null,
    programme: null,
    confidence: 1,
    why: { zh: '', en: '' },
    runnerUp: null,
    settled: true,
    style: { more: false, scale: '', percent: false },
    value: shown,
    shown,
    ...more,
  },
})
const line = (...pieces: Piece[]): Paragraph => ({ level: null, pieces })
const cell = (row: number, column: number, ...pieces: Piece[]): Paragraph => ({ level: null, pieces, cell: { table: 't1', row, column } })
const cellsOf = (paragraphs: readonly Paragraph[]): [Cell | undefined, string][] =>
  paragraphs.map((paragraph): [Cell | undefined, string] => [paragraph.cell, shownText([paragraph])[0] ?? '']).filter(([at]) => at)

const written = (paragraphs: readonly Paragraph[]): Promise<Uint8Array> =>
  reportDocument(
    { title: '小结', orgName: '街道', state: 'draft', issuedAt: null, updatedAt: '2026-01-01T00:00:00Z', paragraphs: [...paragraphs] },
    [],
  )
const back = (paragraphs: readonly Paragraph[], bytes: Uint8Array) => {
  const zip = openZip(bytes)
  return returnedText(paragraphs, readPlaced(zip), tieControls(listControls(zip), paragraphs), { before: ['小结'], after: [] })
}

const table = [
  cell(0, 0, { text: '单位' }),
  cell(0, 1, { text: '次数' }),
  cell(1, 0, { text: '甲社区' }),
  cell(1, 1, spot('s1', '12', { org: 7 })),
  cell(2, 0, { text: '乙社区' }),
  cell(2, 1),
]
const text: Paragraph[] = [line({ text: '各社区开展情况如下。' }), line(), ...table, line({ text: '以上为全年情况。' })]

describe('a text with a table, brought back', () => {
  test('is the same text where nothing was edited, empty lines and cells included', async () => {
    expect(back(text, await written(text))).toEqual({ paragraphs: text, changes: [], drawnKept: 0 })
  })

  test('takes a row that was put in between in Word into the same table', async () => {
    const bytes = editedDocx(await written(text), xml => {
      const row = /<w:tr>(?:(?!<\/w:tr>).)*甲社区.*?<\/w:tr>/.exec(xml)?.[0] ?? ''
      return xml.replace(row, `${row.replace('甲社区', '丙社区').replace(/<w:sdt>.*?<\/w:sdt>/, '<w:r><w:t>无</w:t></w:r>')}${row}`)
    })
    const { paragraphs, changes } = back(text, bytes)
    expect(cellsOf(paragraphs).slice(2)).toEqual([
      [{ table: 't1', row: 1, column: 0 }, '丙社区'],
      [{ table: 't1', row: 1, column: 1 }, '无'],
      [{ table: 't1', row: 2, column: 0 }, '甲社区'],
      [{ table: 't1', row: 2, column: 1 }, '12'],
      [{ table: 't1', row: 3, column: 0 }, '乙社区'],
      [{ table: 't1', row: 3, column: 1 }, ''],
    ])
    expect(changes.map(({ kind, now }) => [kind, now])).toEqual([
      ['added', '丙社区'],
      ['added', '无'],
    ])
  })

  test('takes a table made in Word, merged cells and two paragraphs in one cell', async () => {
    const td = (content: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${content}</w:tc>`
    const p = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
    const made = `<w:tbl><w:tr>${td(p('合并'), '<w:gridSpan w:val="2"/>')}${td(p('三'))}</w:tr><w:tr>${td(p('一') + p('又一'))}${td('<w:p/>')}${td(p('三三'))}</w:tr></w:tbl>`
    const bytes = editedDocx(await written(text), xml => xml.replace(/(<w:p>(?:(?!<\/w:p>).)*以上为全年情况)/, `${made}$1`))
    expect(cellsOf(back(text, bytes).paragraphs).slice(6)).toEqual([
      [{ table: 'w1', row: 0, column: 0 }, '合并'],
      [{ table: 'w1', row: 0, column: 1 }, ''],
      [{ table: 'w1', row: 0, column: 2 }, '三'],
      [{ table: 'w1', row: 1, column: 0 }, '一\n又一'],
      [{ table: 'w1', row: 1, column: 1 }, ''],
      [{ table: 'w1', row: 1, column: 2 }, '三三'],
    ])
  })
})

test('a title that a download breaks into lines is one title, edited or not', async () => {
  const title = '中共东湖街道工作委员会关于二〇二六年度基层党建工作情况和下一步工作打算的总结报告'
  const paragraphs: Paragraph[] = [{ level: 0, pieces: [{ text: title }] }, line({ text: '全年平稳。' })]
  const bytes = await written(paragraphs)
  expect(readPlaced(openZip(bytes)).length).toBeGreaterThan(2)
  expect(back(paragraphs, bytes)).toEqual({ paragraphs, changes: [], drawnKept: 0 })
  const renamed = back(
    paragraphs,
    editedDocx(bytes, xml => xml.replace('东湖', '西湖')),
  )
  expect(renamed.paragraphs.map(({ level }) => level)).toEqual([0, null])
  expect(renamed.changes).toEqual([{ kind: 'changed', was: title, now: title.replace('东湖', '西湖') }])
})

test('a figure moved into a footnote stays in the text, behind it', async () => {
  const paragraphs = [line({ text: '全年走访' }, spot('s1', '12'), { text: '次。' })]
  const zip = openZip(await written(paragraphs))
  const xml = zip.text('word/document.xml')
  const control = /<w:sdt>.*?<\/w:sdt>/.exec(xml)?.[0] ?? ''
  const rels = zip.text('word/_rels/document.xml.rels')
  const notes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes'
  expect(rels).toContain(notes)
  const moved = zip.replaced(
    new Map(
      Object.entries({
        'word/document.xml': xml.replace(control, '<w:r><w:footnoteReference w:id="5"/></w:r>'),
        'word/footnotes.xml': madePart('footnotes', `<w:footnote w:id="5"><w:p><w:r><w:t>共</w:t></w:r>${control}</w:p></w:footnote>`),
      }).map(([name, part]) => [name, new TextEncoder().encode(part)] as const),
    ),
  )
  const { paragraphs: now, changes } = back(paragraphs, moved)
  expect(shownText(now)).toEqual(['全年走访次。', '共12'])
  expect(changes.map(({ kind }) => kind)).toEqual(['changed', 'added'])
})

test('the common run of two lists, and the paragraphs that are edited ones', () => {
  expect(common([], [])).toEqual([])
  expect(common(['a', 'b', 'c'], ['b', 'x', 'c'])).toEqual([
    [1, 0],
    [2, 2],
  ])
  expect(common(['a'], ['b'])).toEqual([])
  expect(edited(['走访群众三次', '办结率高'], ['新来的一段', '走访群众五次', '办结率很高'])).toEqual([
    [0, 1],
    [1, 2],
  ])
  expect(edited(['甲'], ['乙'])).toEqual([])
  expect(edited([], ['乙'])).toEqual([])
})

test('lines drawn from records stay as the records say, whatever Word made of them', async () => {
  const line = (words: string, id: number): Paragraph => ({
    level: null,
    pieces: [{ text: words }],
    drawn: { list: 'a', of: 'plan', records: [['trial', id, 1]] },
  })
  const paragraphs: Paragraph[] = [
    { level: null, pieces: [{ text: '下一步打算如下。' }] },
    line('1.整顿后进社区，逐个销号。', 1),
    line('2.固定组织生活日全覆盖。', 2),
    { level: null, pieces: [{ text: '以上报告。' }] },
  ]
  const edited = paragraphs.flatMap((one, i) => (i === 2 ? [] : i === 1 ? { ...line('1.整顿后进社区，全部销号。', 1) } : one))
  expect(back(paragraphs, await written(edited))).toEqual({ paragraphs, changes: [], drawnKept: 2 })
})
