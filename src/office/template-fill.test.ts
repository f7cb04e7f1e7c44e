import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from './document-read.ts'
import { madeDocx, madePart, madeRelationships } from './made-docx.ts'
import { madeXlsx } from './made-xlsx.ts'
import { OfficeFileProblem } from './office-file.ts'
import {
  fillTemplate,
  openTemplate,
  type TemplateAsk,
  TemplateProblem,
  templateLimits,
  templateTags,
  type TemplateValue,
} from './template-fill.ts'
import { isRepeatable, repeatedTemplate, repeatTag } from './template-repeat.ts'

const paragraph = (...runs: string[]): string =>
  `<w:p>${runs.map(text => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`
const table = (...cells: string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cells.map(text => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`).join('')}</w:tr></w:tbl>`
const textOf = (bytes: Uint8Array): string[] => readDocument(bytes).paragraphs.map(({ text }) => text)
const from =
  (values: Record<string, TemplateValue | Record<string, string>[]>) =>
  ({ within, name, role }: TemplateAsk): TemplateValue => {
    const list = values[within[0]?.name ?? '']
    const line = Array.isArray(list) ? list[within[0]?.line ?? 0] : undefined
    const found = line && name in line ? line[name] : values[name]
    if (Array.isArray(found)) return found.length
    return found ?? (role === 'open' ? false : '')
  }
const failure = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing refused',
    (fault: unknown) => (fault instanceof TemplateProblem || fault instanceof OfficeFileProblem ? fault.code : String(fault)),
  )

describe('filling a template', () => {
  it('fills tags that Word has split over runs, lists in tables and paragraphs, conditions, line breaks', async () => {
    const file = madeDocx(
      paragraph('致{姓', '名', '}同志：') +
        table('{#出席}{姓名}', '{情况}{/出席}') +
        paragraph('{#备注}') +
        paragraph('备注：{备注}') +
        paragraph('{/备注}') +
        paragraph('{#无}没有{/无}完') +
        paragraph('{要点}'),
    )
    const filled = await fillTemplate(
      file,
      from({
        姓名: '王河',
        出席: [
          { 姓名: '李树', 情况: '出席' },
          { 姓名: '赵山', 情况: '' },
        ],
        备注: '有',
        要点: '一\n二',
      }),
    )
    expect(textOf(filled)).toEqual(['致王河同志：', '李树', '出席', '赵山', '备注：有', '完', '一\n二'])
  })

  it('takes an empty value of a line for empty, never for one around the list', async () => {
    const filled = await fillTemplate(madeDocx(table('{#出席}{姓名}', 'x{/出席}')), from({ 姓名: '外', 出席: [{ 姓名: '' }] }))
    expect(textOf(filled)).toEqual(['x'])
  })

  it('writes text as text, whatever it holds, and asks for no tag but those written', async () => {
    const filled = await fillTemplate(madeDocx(paragraph('{姓名}')), from({ 姓名: '<w:p/> & {密码} "' }))
    expect(textOf(filled)).toEqual(['<w:p/> & {密码} "'])
  })

  it('fills headers and repeats a body for several documents, each on a new page', async () => {
    const header = madeDocx(paragraph('{姓名}'), {
      'word/header1.xml': madePart('hdr', paragraph('{单位}')),
      'word/_rels/document.xml.rels': madeRelationships([['header', 'header1.xml']]),
    })
    expect((await templateTags(header)).map(({ name }) => name).toSorted()).toEqual(['单位', '姓名'])
    expect(isRepeatable(header)).toBe(false)
    const plain = madeDocx(`${paragraph('致{姓名}')}<w:sectPr/>`)
    expect(isRepeatable(plain)).toBe(true)
    const both = await fillTemplate(repeatedTemplate(plain), from({ [repeatTag]: [{ 姓名: '王河' }, { 姓名: '李树' }] }))
    expect(textOf(both)).toEqual(['致王河', '致李树'])
  })

  it('fills two thousand rows', async () => {
    const rows = Array.from({ length: 2000 }, (_, i) => ({ 姓名: `党员${i}` }))
    const filled = await fillTemplate(madeDocx(table('{#出席}{姓名}', '出席{/出席}')), from({ 出席: rows }))
    expect(textOf(filled).length).toBe(4000)
  })
})

describe('a file that is no template', () => {
  const word = (name: string, text: string): Uint8Array => madeDocx(paragraph('{姓名}'), { [name]: text })

  it.each<[string, Uint8Array, string]>([
    ['is empty', new Uint8Array(), 'file.empty'],
    ['is a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'file.not-office'],
    ['is plain text', strToU8('致{姓名}同志'), 'template-not-word'],
    ['is a workbook', madeXlsx([{ name: '表', rows: [['{姓名}']] }]), 'template-not-word'],
    ['is old or has a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'file.encrypted-or-old'],
    ['has macros', word('word/vbaProject.bin', 'x'), 'file.macro'],
    ['is too large', new Uint8Array(templateLimits.maxBytes + 1).fill(80), 'file.too-large'],
    ['declares entities', word('word/extra.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'), 'file.unsafe-xml'],
    [
      'fetches a template from elsewhere',
      word(
        'word/_rels/settings.xml.rels',
        '<Relationships><Relationship Id="r1" Type="http://x/attachedTemplate" Target="http://example.invalid/a.dotm" TargetMode="External"/></Relationships>',
      ),
      'template-fetches',
    ],
    [
      'includes another file by a field',
      madeDocx('<w:p><w:r><w:instrText>INCLUDETEXT "c:/x"</w:instrText></w:r></w:p>'),
      'template-fetches',
    ],
  ])('is refused where it %s', async (_, bytes, code) => {
    expect(await failure(openTemplate(bytes))).toBe(code)
  })

  it('is refused where it grows too large, before it is expanded', async () => {
    const bomb = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': new Uint8Array(60 * 2 ** 20) }, { level: 9 })
    expect(await failure(openTemplate(bomb))).toBe('file.expands-too-much')
  })

  it.each([
    ['{姓名', 'tag-open'],
    ['姓名}', 'tag-close'],
    ['{姓{名}', 'tag-open'],
    ['{姓名}}', 'tag-close'],
    ['{姓名 [a: ]}', 'tag-options'],
  ])('is told of the brace in %s', async (text, code) => {
    expect(await failure(templateTags(madeDocx(paragraph(text))))).toBe(code)
  })

  it('keeps a link', async () => {
    const rels =
      '<Relationships><Relationship Id="r1" Type="http://x/hyperlink" Target="http://example.invalid/" TargetMode="External"/></Relationships>'
    expect(await failure(openTemplate(word('word/_rels/header9.xml.rels', rels)))).toBe('nothing refused')
  })
})
