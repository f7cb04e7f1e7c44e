import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { levelByNumber } from './document-level.ts'
import { readDocument, readText } from './document-read.ts'
import { madeDocx, madePart } from './made-docx.ts'

const read = (body: string, parts?: Record<string, string>) => readDocument(madeDocx(body, parts))
const p = (content: string, properties = '') => `<w:p>${properties}${content}</w:p>`
const r = (text: string, properties = '') => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`

describe('readDocument', () => {
  test('joins split runs, hyperlinks, field results, tabs and soft breaks; keeps full-width forms', () => {
    const link = `<w:hyperlink>${r('公众号')}</w:hyperlink>`
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>${r('３')}`
    const marks = '<w:r><w:tab/><w:br/><w:noBreakHyphen/><w:br w:type="page"/></w:r>'
    expect(read(p(r('20') + r('20年') + link + field + marks + r('％'))).paragraphs).toEqual([{ text: '2020年公众号３\t\n-％' }])
  })
  test('leaves out deletions, moved-away and hidden text, notes and pictures, and says so', () => {
    const body = p(
      `${r('甲')}<w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:ins>${r('丙')}</w:ins><w:moveFrom>${r('丁')}</w:moveFrom>` +
        `<w:moveTo>${r('戊')}</w:moveTo>${r('己', '<w:rPr><w:vanish/></w:rPr>')}<w:r><w:footnoteReference w:id="2"/></w:r>` +
        '<w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml"/></w:pict></w:r>',
    )
    const { paragraphs, warnings } = read(body)
    expect(paragraphs).toEqual([{ text: '甲丙戊' }])
    expect(warnings.map(warning => warning.code).sort()).toEqual([
      'document.deleted-text',
      'document.hidden-text',
      'document.notes',
      'document.pictures',
    ])
  })
  test('reads a text box once, after the paragraph that holds it, and its bold does not leak out', () => {
    const box = (text: string) =>
      `<w:txbxContent>${p(r(text), '<w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs><w:rPr><w:b/></w:rPr></w:pPr>')}</w:txbxContent>`
    const run = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('框内')}</w:drawing></mc:Choice><mc:Fallback>${box('框内')}</mc:Fallback></mc:AlternateContent></w:r>`
    expect(read(p(r('前') + run + r('后'))).paragraphs).toEqual([{ text: '前后' }, { text: '框内' }])
  })
  test('tells cells of tables by table, row and column, spans and inner tables counted', () => {
    const cell = (text: string, span = '') => `<w:tc><w:tcPr>${span}</w:tcPr>${p(r(text))}</w:tc>`
    const inner = `<w:tc><w:tbl><w:tr>${cell('1.内')}</w:tr></w:tbl>${p('')}</w:tc>`
    const table = `<w:tbl><w:tr>${cell('甲', '<w:gridSpan w:val="2"/>')}${cell('乙')}</w:tr><w:tr>${cell('丙')}${inner}</w:tr></w:tbl>`
    expect(read(table + p(r('后'))).paragraphs).toEqual([
      { text: '甲', cell: { table: 0, row: 0, column: 0 } },
      { text: '乙', cell: { table: 0, row: 0, column: 2 } },
      { text: '丙', cell: { table: 0, row: 1, column: 0 } },
      { text: '1.内', cell: { table: 1, row: 0, column: 0 } },
      { text: '后' },
    ])
  })
  test('gives bold ranges from runs and styles, the indent of typed spaces cut off', () => {
    const styles = madePart(
      'styles',
      '<w:style w:styleId="a"><w:rPr><w:b/></w:rPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
    )
    const on = '<w:rPr><w:b/></w:rPr>'
    const off = '<w:rPr><w:b w:val="0"/></w:rPr>'
    expect(read(p(r('　　') + r('抓', on) + r('好。', on) + r('全年')), {}).paragraphs[0]).toEqual({
      text: '抓好。全年',
      bold: [{ start: 0, end: 3 }],
    })
    const styled = p(r('全粗') + r('不', off), '<w:pPr><w:pStyle w:val="b"/></w:pPr>')
    expect(read(styled, { 'word/styles.xml': styles }).paragraphs[0]?.bold).toEqual([{ start: 0, end: 2 }])
  })
  test('gives figures by tag: inline, nested, around a paragraph, and blank while a placeholder shows', () => {
    const sdt = (tag: string, content: string, more = '') =>
      `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr><w:alias w:val="名${tag}"/><w:tag w:val="${tag}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const body =
      p(
        `　${r('共')}${sdt('a', r('1') + sdt('b', r('2')))}${r('次')}${sdt('c', r('单击此处输入'), '<w:showingPlcHdr/>')}${sdt('', r('余'))}`,
      ) + sdt('d', p(r('整段')))
    expect(read(body).paragraphs).toEqual([
      {
        text: '共12次余',
        figures: [
          { tag: 'a', title: '名a', start: 1, end: 3 },
          { tag: 'b', title: '名b', start: 2, end: 3 },
          { tag: 'c', title: '名c', start: 4, end: 4 },
        ],
      },
      { text: '整段', figures: [{ tag: 'd', title: '名d', start: 0, end: 2 }] },
    ])
  })
  test('takes levels from opening numbers first, then outline, then style names', () => {
    const styles = madePart(
      'styles',
      '<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="5"><w:name w:val="heading 5"/></w:style><w:style w:styleId="x"><w:basedOn w:val="1"/></w:style>',
    )
    const styled = (id: string, text: string) => p(r(text), `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`)
    const body =
      styled('1', '总述') +
      styled('x', '继承') +
      styled('1', '（二）小节') +
      styled('5', '太深') +
      p(r('大纲'), '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>')
    expect(read(body, { 'word/styles.xml': styles }).paragraphs.map(paragraph => paragraph.level)).toEqual([1, 1, 2, undefined, 4])
  })
  test('counts the numbers that Word prints itself', () => {
    const level = (depth: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = madePart(
      'numbering',
      `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`,
    )
    const item = (depth: number) => p(r('题'), `<w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="3"/></w:numPr></w:pPr>`)
    const depths = [0, 1, 1, 2, 0, 1, ...Array.from({ length: 9 }, () => 0)]
    const found = read(depths.map(item).join(''), { 'word/numbering.xml': numbering }).paragraphs
    expect(found.slice(0, 6).map(paragraph => `${paragraph.number}${paragraph.level}`)).toEqual([
      '一、1',
      '（一）2',
      '（二）2',
      '1.3',
      '二、1',
      '（一）2',
    ])
    expect(found.at(-1)?.number).toBe('十一、')
  })
  test('reads the strict form and other prefixes as well', () => {
    const xml =
      '<a:document xmlns:a="http://purl.oclc.org/ooxml/wordprocessingml/main"><a:body><a:p><a:r><a:rPr><a:b a:val="false"/></a:rPr><a:t>严格</a:t></a:r></a:p></a:body></a:document>'
    expect(read('', { 'word/document.xml': xml }).paragraphs).toEqual([{ text: '严格' }])
  })
  test('tells a file without text, a broken one and one with declarations apart', () => {
    expect(() => read(p(''))).toThrowError(expect.objectContaining({ code: 'file.empty' }))
    expect(() => read('<w:p>')).toThrowError(expect.objectContaining({ code: 'file.broken' }))
    const declared = madePart('document', '').replace('<w:document', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hosts">]><w:document')
    expect(() => read('', { 'word/document.xml': declared })).toThrowError(expect.objectContaining({ code: 'file.unsafe-xml' }))
    expect(() => readDocument(strToU8('文字'))).toThrowError(expect.objectContaining({ code: 'file.not-office' }))
  })
})

describe('readText', () => {
  const lines = '　　一、总体情况\r\n\r\n1.抓学习。全年 5 次\n末行'
  const expected = [{ text: '一、总体情况', level: 1 }, { text: '1.抓学习。全年 5 次', level: 3 }, { text: '末行' }]
  test('UTF-8 with and without its mark', () => {
    expect(readText(strToU8(lines)).paragraphs).toEqual(expected)
    expect(readText(strToU8(`\ufeff${lines}`)).paragraphs).toEqual(expected)
  })
  test('UTF-16 with its mark, either way round', () => {
    const little = Buffer.from(`\ufeff${lines}`, 'utf16le')
    expect(readText(little).paragraphs).toEqual(expected)
    expect(readText(Buffer.from(little).swap16()).paragraphs).toEqual(expected)
  })
  test('GB 18030 where it is not UTF-8', () => {
    const total = new Uint8Array([0xd7, 0xdc, 0xbd, 0xe1, 0x0a, 0xb5, 0xb3, 0xbd, 0xa8])
    expect(readText(total).paragraphs).toEqual([{ text: '总结' }, { text: '党建' }])
  })
  test('nothing but blanks, and bytes of no text', () => {
    expect(() => readText(strToU8(' \n　\n'))).toThrowError(expect.objectContaining({ code: 'file.empty' }))
    expect(() => readText(new Uint8Array([0x80, 0xff, 0xff]))).toThrowError(expect.objectContaining({ code: 'file.not-office' }))
    expect(() => readText(madeDocx(p(r('a'))))).toThrowError(expect.objectContaining({ code: 'file.not-office' }))
  })
})

test.each([
  ['一、总体', 1],
  ['十二、其他', 1],
  ['（一）机制', 2],
  ['(三)机制', 2],
  ['1.建立', 3],
  ['12．建立', 3],
  ['３、建立', 3],
  ['（1）做法', 4],
  ['(２)做法', 4],
  ['1.5亿元', undefined],
  ['2020年', undefined],
  ['一是', undefined],
  ['（试行）', undefined],
  ['123.号', undefined],
] as const)('GB/T 9704 7.3.3 level of %s', (text, level) => expect(levelByNumber(text)).toBe(level))
