import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type ReadPdf, readPdf } from '../../test/read-pdf.ts'
import type { Block } from './document-block.ts'
import { readDocument } from './document-read.ts'
import { writeDocument } from './document-write.ts'
import type { OfficialDocument } from './official-document.ts'
import { NoFont } from './pdf-face.ts'
import { standIns } from './pdf-fonts.ts'
import { type WrittenPdf, writePdf } from './pdf-write.ts'

const fonts = standIns()
const properties = { author: '测试街道', created: '2020-12-31T09:00:00+08:00', subject: '年度总结' }
const paragraph = (text: string): Block => ({ kind: 'paragraph', inlines: [{ text }] })
const write = (body: readonly Block[], more: Partial<OfficialDocument> = {}): Promise<WrittenPdf> =>
  writePdf({ title: '报告', body, properties, ...more }, { fonts })
const read = async (body: readonly Block[], more: Partial<OfficialDocument> = {}): Promise<ReadPdf> =>
  readPdf((await write(body, more)).bytes)
const millimetres = (points: number): number => (points / 72) * 25.4
/** The text of a page without its number. */
const textOf = (pdf: ReadPdf, page: number): string[] => pdf.pages[page]?.lines.slice(0, -1).map(({ text }) => text) ?? []

const prose =
  '全年共召开党员大会124次、支部委员会1,236次、党小组会2,480次，上党课96次，参加党员3,506人次，到会率98.5%；“三会一课”——这项基本制度（含主题党日）得到落实，共有87个支部、9个党总支按《支部工作条例》要求完成，比上年提高2.5个百分点。'

const sample: OfficialDocument = {
  title: '关于二〇二〇年度\n党建工作情况的报告',
  documentNumber: '测街工〔2020〕5号',
  addressee: '中共测试区委',
  body: [
    { kind: 'heading', level: 1, inlines: [{ text: '一、完成情况' }] },
    { kind: 'heading', level: 2, inlines: [{ text: '（一）组织生活。' }, { text: '全年正常。' }] },
    {
      kind: 'heading',
      level: 3,
      inlines: [
        { text: '1.抓好三会一课。', bold: true },
        { text: '召开党员大会' },
        { figure: { tag: 'meetings', title: '次数', text: '124' } },
        { text: '次。' },
      ],
    },
    paragraph(prose),
    { kind: 'paragraph', inlines: [{ text: '居中' }], align: 'center' },
    {
      kind: 'table',
      head: ['支部', '次数'],
      rows: [
        [[{ text: '第一支部' }], [{ figure: { tag: 'first', title: '次数', text: '12' } }]],
        [[{ text: '第二支部' }], []],
      ],
    },
    { kind: 'heading', level: 1, inlines: [{ text: '二、下一步' }] },
    paragraph('继续。'),
  ],
  attachments: ['基层党组织情况统计表', '党员发展情况表'],
  signature: { issuer: '中共测试区某某街道工作委员会', date: '2020-12-01' },
  properties,
}

describe('writePdf after GB/T 9704-2012', () => {
  let written: WrittenPdf
  let pdf: ReadPdf
  beforeAll(async () => {
    written = await writePdf(sample, { fonts, links: new Map([['meetings', 'http://127.0.0.1/reports/1?trace=a']]) })
    pdf = await readPdf(written.bytes)
  })

  test('prints what the Word file prints', async () => {
    const word = readDocument(await writeDocument(sample)).paragraphs.map(({ text }) => text)
    const squeezed = (text: string): string => text.replace(/\s/g, '')
    const printed = squeezed(pdf.pages.flatMap((_, page) => textOf(pdf, page)).join(''))
    expect(squeezed(word.join('')).length).toBeGreaterThan(200)
    for (const text of word) expect(printed).toContain(squeezed(text))
    expect(printed.length).toBe(squeezed(word.join('')).length)
  })

  test('figures open the address they are given, in the place of their text', () => {
    const links = pdf.pages.flatMap(page => page.links)
    expect(links.map(({ url }) => url)).toEqual(['http://127.0.0.1/reports/1?trace=a'])
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = links[0]?.rect ?? []
    const line = pdf.pages[0]?.lines.find(({ text }) => text.startsWith('1.抓好三会一课。'))
    expect(x2 - x1).toBeGreaterThan(16)
    expect(x2 - x1).toBeLessThan(32)
    const baseline = 841.9 - (line?.baseline ?? 0)
    expect(y1 < baseline && baseline < y2).toBe(true)
  })

  test('has title, author, subject, language and its moment in its properties, and there alone which fonts stand in', () => {
    expect(pdf.info).toMatchObject({ Title: '关于二〇二〇年度党建工作情况的报告', Author: '测试街道', Subject: '年度总结' })
    expect(pdf.info.CreationDate).toBe('D:20201231010000Z')
    expect(pdf.lang).toBe('zh-CN')
    expect(pdf.info.Keywords).toContain('代仿宋')
    expect(written.replaced).toHaveLength(5)
    expect(pdf.pages.flatMap((_, page) => textOf(pdf, page)).join('')).not.toContain('代仿宋')
  })

  test('has the headings in its outline, under the title and one another', () => {
    expect(pdf.outline).toEqual([
      {
        title: '关于二〇二〇年度党建工作情况的报告',
        items: [
          {
            title: '一、完成情况',
            items: [{ title: '（一）组织生活。', items: [{ title: '1.抓好三会一课。', items: [] }] }],
          },
          { title: '二、下一步', items: [] },
        ],
      },
    ])
  })

  test('ACC-01 is tagged: headings, paragraphs, the table with its head, the link', () => {
    expect([...pdf.parts].sort()).toEqual(['Document', 'H1', 'H2', 'H3', 'H4', 'Link', 'P', 'Root', 'TD', 'TH', 'TR', 'Table'])
  })

  test('GB/T 9704 7.3.5.2 the issuer ends two characters from the edge, the date begins two right of it', () => {
    const lines = pdf.pages.flatMap(page => page.lines)
    const issuer = lines.find(({ text }) => text === '中共测试区某某街道工作委员会')
    const date = lines.find(({ text }) => text === '2020年12月1日')
    const edge = 595.3 - 73.7
    const pitch = 442.25 / 28
    expect((edge - (issuer?.right ?? 0)) / pitch).toBeCloseTo(2, 1)
    expect(((date?.left ?? 0) - (issuer?.left ?? 0)) / pitch).toBeCloseTo(2, 1)
  })

  test('the same document gives the same bytes, whenever', async () => {
    const again = await writePdf(sample, { fonts, links: new Map([['meetings', 'http://127.0.0.1/reports/1?trace=a']]) })
    expect(Buffer.compare(again.bytes, written.bytes)).toBe(0)
  })

  test('carries no more of its fonts than it uses', () => expect(written.bytes.length).toBeLessThan(150_000))
})

describe('the page', () => {
  test('is A4 and holds 22 lines of 28 characters, 37 mm from above and 28 mm from the left', async () => {
    const { pages } = await read([paragraph('字'.repeat(26 + 28 * 50))])
    expect(pages[0]?.size.map(millimetres).map(Math.round)).toEqual([210, 297])
    const lines = pages[1]?.lines.slice(0, -1) ?? []
    expect(lines.map(({ text }) => text)).toEqual(Array.from({ length: 22 }, () => '字'.repeat(28)))
    for (const { left, right } of lines) {
      expect(millimetres(left)).toBeCloseTo(28, 0)
      expect(millimetres(right)).toBeCloseTo(184, 0)
    }
    // The ideograph's own box: its upper edge 0.88 em above the baseline.
    const first = lines[0]?.baseline ?? 0
    const last = lines[21]?.baseline ?? 0
    expect(millimetres(first - 0.88 * 16)).toBeGreaterThanOrEqual(37)
    expect(millimetres(last + 0.12 * 16)).toBeLessThanOrEqual(262)
    expect((last - first) / 21).toBeCloseTo(28.95, 2)
  })

  test('begins a paragraph two characters in', async () => {
    const { pages } = await read([paragraph('字'.repeat(26 + 28))])
    const [, indented, full] = pages[0]?.lines ?? []
    expect([indented?.text.length, full?.text.length]).toEqual([26, 28])
    expect(((indented?.left ?? 0) - (full?.left ?? 0)) / (442.25 / 28)).toBeCloseTo(2, 1)
  })

  test('has its number on the outer side, 7 mm below the text: odd right, even left', async () => {
    const { pages } = await read([paragraph('字'.repeat(28 * 60))])
    expect(pages.map(({ lines }) => lines.at(-1)?.text)).toEqual(['— 1 —', '— 2 —', '— 3 —'])
    expect(pages.map(({ lines }) => Math.round(lines.at(-1)?.left ?? 0) < 298)).toEqual([false, true, false])
    const [odd, even] = pages.map(({ lines }) => lines.at(-1))
    expect(595.3 - 73.7 - (odd?.right ?? 0)).toBeCloseTo(14, 0)
    expect((even?.left ?? 0) - 79.35).toBeCloseTo(14, 0)
    expect(millimetres((odd?.baseline ?? 0) - 0.35 * 14)).toBeCloseTo(269, 0)
  })

  test('breaks lines as Chinese does, in the font’s own widths, and keeps every line within the type area', async () => {
    const { pages } = await read(Array.from({ length: 30 }, (_, i) => paragraph('甲乙丙丁戊己庚辛'.slice(0, i % 8) + prose)))
    const lines = pages.flatMap(({ lines: all }) => all.slice(0, -1))
    expect(lines.length).toBeGreaterThan(150)
    for (const { text, right } of lines) {
      expect(text).not.toMatch(/^[。，、；：”）》%]/)
      expect(text).not.toMatch(/[（“《]$/)
      expect(right).toBeLessThan(521.6 + 8.2)
    }
    const numbers = ['124次', '1,236次', '2,480次', '98.5%', '87个', '9个', '2.5个百分点', '3,506人次']
    for (const number of numbers) expect([number, lines.filter(({ text }) => text.includes(number)).length]).toEqual([number, 30])
  })

  test('a heading does not end a page, and the signature does not stand alone on one', async () => {
    const heading: Block = { kind: 'heading', level: 1, inlines: [{ text: '一、末行' }] }
    const filled = await read([paragraph('字'.repeat(26 + 28 * 18)), heading, paragraph('正文。')])
    expect(textOf(filled, 0)).toHaveLength(21 - 1)
    expect(textOf(filled, 1)).toEqual(['一、末行', '正文。'])
    const signed = await read([paragraph('字'.repeat(26 + 28 * 18))], { signature: { issuer: '测试街道', date: '2020-12-01' } })
    expect(textOf(signed, 1)).toEqual(['字'.repeat(28), '字'.repeat(28), '测试街道', '2020年12月1日'])
  })

  test('a long title is broken between words into lines of about one length', async () => {
    const { pages } = await read([], { title: '中共测试区某某街道工作委员会关于二〇二〇年度党建工作情况的报告' })
    const [first, second] = pages[0]?.lines ?? []
    expect([first?.text, second?.text]).toEqual(['中共测试区某某街道工作委员会关于', '二〇二〇年度党建工作情况的报告'])
    expect(((first?.left ?? 0) + (first?.right ?? 0)) / 2).toBeCloseTo(79.35 + 221.1, 0)
  })
})

describe('a table', () => {
  /** The rows of a page, spaces between cells left out. */
  const rowsOf = (pdf: ReadPdf, page: number): string[] => textOf(pdf, page).map(text => text.replaceAll(' ', ''))
  const table = (columns: number, rows: number, text = '值'): Block => ({
    kind: 'table',
    head: Array.from({ length: columns }, (_, i) => `列${i + 1}`),
    rows: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, i) => [{ text: i === 0 ? `行${row + 1}` : text }])),
  })

  test('has its head on each page and every row once', async () => {
    const pdf = await read([table(3, 70)])
    expect(pdf.pages.length).toBeGreaterThan(2)
    for (const [i] of pdf.pages.entries()) expect(rowsOf(pdf, i).filter(text => text === '列1列2列3')).toHaveLength(1)
    const rows = pdf.pages.flatMap((_, i) => rowsOf(pdf, i)).filter(text => text.startsWith('行'))
    expect(rows).toEqual(Array.from({ length: 70 }, (_, i) => `行${i + 1}值值`))
  })

  test('of many columns is turned, with the text after it upright again and page numbers where they were', async () => {
    const pdf = await read([table(14, 3), paragraph('表后。')])
    expect(pdf.pages.map(({ turned }) => turned)).toEqual([0, 90, 0])
    expect(rowsOf(pdf, 1).slice(0, 2)).toEqual(['列1列2列3列4列5列6列7列8列9列10列11列12列13列14', '行1值值值值值值值值值值值值值'])
    expect(pdf.pages[2]?.lines.map(({ text }) => text)).toEqual(['表后。', '— 3 —'])
  })

  test('wider than a turned page goes on below with its first column again', async () => {
    const pdf = await read([table(60, 2)])
    const rows = pdf.pages.flatMap(({ lines }) => lines.map(({ text }) => text.replaceAll(' ', '')))
    const heads = rows.filter(text => text.startsWith('列1列'))
    expect(heads.length).toBeGreaterThan(1)
    expect(
      heads
        .join('')
        .match(/列\d+/g)
        ?.filter(name => name !== '列1'),
    ).toEqual(Array.from({ length: 59 }, (_, i) => `列${i + 2}`))
    expect(rows.filter(text => text.startsWith('行2'))).toHaveLength(heads.length)
  })

  test('with a row higher than a page goes on in parts, with no column is nothing', async () => {
    const pdf = await read([table(2, 1, '很长的内容'.repeat(600))])
    const text = pdf.pages.flatMap((_, i) => textOf(pdf, i)).join('')
    expect(text.split('很').length - 1).toBe(600)
    expect((await read([{ kind: 'table', head: [], rows: [] }])).pages).toHaveLength(1)
  })
})

describe('bad input', () => {
  test('a sign that no font has is a visible □ and is named; one that only another font has is printed', async () => {
    const written = await write([
      paragraph('甲😀乙👩‍👩‍👧丙😀\u0007丁\ufe0f'),
      { kind: 'heading', level: 2, inlines: [{ text: '（一）䶮㐂' }] },
    ])
    expect(written.missing).toEqual(['😀', '👩‍👩‍👧'])
    expect(textOf(await readPdf(written.bytes), 0)).toEqual(['报告', '甲□乙□丙□丁', '（一）䶮㐂'])
  })

  test('a Latin word longer than a line is cut where the line is full', async () => {
    const word = 'Abcdefghij'.repeat(30)
    const { pages } = await read([paragraph(`见${word}。`)])
    const lines = pages[0]?.lines.slice(1, -1) ?? []
    expect(lines.map(({ text }) => text).join('')).toBe(`见${word}。`)
    for (const { right } of lines) expect(right).toBeLessThan(522)
  })

  test('200 pages, an empty text, an issuer longer than a line', async () => {
    const long = await write(Array.from({ length: 200 }, () => paragraph('字'.repeat(26 + 28 * 21))))
    expect(long.pages).toBeGreaterThanOrEqual(200)
    expect(long.bytes.length).toBeLessThan(1_000_000)
    expect((await read([])).pages[0]?.lines.map(({ text }) => text)).toEqual(['报告', '— 1 —'])
    const issuer = '测试区某某街道'.repeat(7)
    const signed = await read([], { signature: { issuer, date: '2020-12-01' } })
    expect(textOf(signed, 0).join('')).toContain(issuer)
  })

  test('what is no day is refused', () =>
    expect(write([], { signature: { issuer: '甲', date: '2020/12/01' } })).rejects.toThrow(RangeError))

  test('a font that cannot be read is passed over; where none can, that is said', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'taizhang-fonts-'))
    try {
      const path = join(folder, 'broken.ttf')
      writeFileSync(path, 'no font')
      const broken = { path, family: '仿宋' }
      const written = await writePdf(
        { title: '报告', body: [paragraph('正文。')], properties },
        { fonts: { roles: { ...fonts.roles, body: broken }, behind: fonts.behind } },
      )
      expect(textOf(await readPdf(written.bytes), 0)).toEqual(['报告', '正文。'])
      const roles = { title: broken, body: broken, first: broken, second: broken, page: broken }
      await expect(writePdf({ title: '报告', body: [], properties }, { fonts: { roles, behind: [] } })).rejects.toThrow(NoFont)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
