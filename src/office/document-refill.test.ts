import { describe, expect, test } from 'vitest'
import { controlTag } from './control-tag.ts'
import { readDocument } from './document-read.ts'
import { listFigures, refillDocument } from './document-refill.ts'
import { madeDocx, madeRelationships } from './made-docx.ts'
import { openZip } from './office-file.ts'

const r = (text: string, properties = '') => `<w:r>${properties}<w:t>${text}</w:t></w:r>`
const sdt = (tag: string, content: string, more = '') =>
  `<w:sdt><w:sdtPr><w:alias w:val="名"/><w:tag w:val="${tag}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const main = (bytes: Uint8Array) => openZip(bytes).text('word/document.xml')
const refilled = (body: string, texts: Record<string, string>) => {
  const before = madeDocx(body)
  return { before: main(before), after: main(refillDocument(before, new Map(Object.entries(texts)))) }
}

describe('refillDocument', () => {
  test('changes nothing but the text of the named controls, in whatever form the rest is written', () => {
    const odd = `<w:p  w:rsidR='00A1'><!-- x --><w:r><w:t  xml:space="preserve"> 共&#x6709; </w:t></w:r>`
    const body = `${odd}${sdt('a', r('12') + r('4', '<w:rPr><w:b/></w:rPr>'))}${r('次')}${sdt('b', r('5'))}</w:p>`
    const { before, after } = refilled(body, { a: '<130>&', missing: '9' })
    expect(after).toBe(before.replace('<w:t>12</w:t>', '<w:t>&lt;130&gt;&amp;</w:t>').replace('<w:t>4</w:t>', '<w:t></w:t>'))
  })
  test('an empty map leaves every part as it was', () => {
    const before = madeDocx(`<w:p>${sdt('a', r('1'))}</w:p>`, { 'word/media/a.bin': 'x'.repeat(999) })
    const after = openZip(refillDocument(before, new Map()))
    expect(after.names).toEqual(openZip(before).names)
    for (const name of after.names) expect(after.bytes(name)).toEqual(openZip(before).bytes(name))
  })
  test('fills every copy, and a nested control apart from the one around it', () => {
    const body = `<w:p>${sdt('a', r('1') + sdt('b', r('2')) + r('3'))}${sdt('a', r('1'))}</w:p>`
    const { before, after } = refilled(body, { a: '7' })
    expect(after).toBe(before.replaceAll('<w:t>1</w:t>', '<w:t>7</w:t>').replace('<w:t>3</w:t>', '<w:t></w:t>'))
    expect(refilled(body, { b: '8' }).after).toBe(before.replace('<w:t>2</w:t>', '<w:t>8</w:t>'))
  })
  test('a control around whole paragraphs and one in another that has no tag', () => {
    const body = sdt('a', `<w:p>${r('1')}</w:p><w:p>${r('2')}</w:p>`) + sdt('', `<w:p>${sdt('b', r('3'))}</w:p>`)
    const { before, after } = refilled(body, { a: '7', b: '8' })
    expect(after).toBe(before.replace('<w:t>1', '<w:t>7').replace('<w:t>2', '<w:t>').replace('<w:t>3', '<w:t>8'))
  })
  test('a placeholder becomes the figure and stops being one', () => {
    const body = `<w:p>${sdt('a', r('点击', '<w:rPr><w:rStyle w:val="a3"/></w:rPr>'), '<w:showingPlcHdr/>')}</w:p>`
    expect(refilled(body, { a: '7' }).after).toContain('<w:tag w:val="a"/></w:sdtPr><w:sdtContent><w:r><w:rPr></w:rPr><w:t>7</w:t></w:r>')
    expect(listFigures(madeDocx(body))).toEqual([{ tag: 'a', title: '名', text: '' }])
  })
  test.each([
    ['an empty text', `<w:p>${sdt('a', '<w:r><w:t xml:space="preserve"/></w:r>')}</w:p>`, '<w:r><w:t xml:space="preserve">7</w:t></w:r>'],
    ['a run without text', `<w:p>${sdt('a', '<w:r><w:rPr/></w:r>')}</w:p>`, '<w:r><w:rPr/><w:t>7</w:t></w:r>'],
    [
      'no run',
      `<w:p>${sdt('a', '', '<w:rPr><w:b/></w:rPr>')}</w:p>`,
      '<w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t>7</w:t></w:r></w:sdtContent>',
    ],
    ['an empty paragraph', sdt('a', '<w:p w:rsidR="1"/>'), '<w:p w:rsidR="1"><w:r><w:t>7</w:t></w:r></w:p>'],
    ['a paragraph of properties', sdt('a', '<w:p><w:pPr/></w:p>'), '<w:p><w:pPr/><w:r><w:t>7</w:t></w:r></w:p>'],
    [
      'an empty element in a line',
      `<w:p>${sdt('a', '').replace('<w:sdtContent></w:sdtContent>', '<w:sdtContent/>')}</w:p>`,
      '<w:sdtContent><w:r><w:t>7</w:t></w:r></w:sdtContent>',
    ],
    [
      'an empty element between paragraphs',
      sdt('a', '').replace('<w:sdtContent></w:sdtContent>', '<w:sdtContent/>'),
      '<w:sdtContent><w:p><w:r><w:t>7</w:t></w:r></w:p></w:sdtContent>',
    ],
  ])('a control emptied by hand down to %s takes the figure again', (_, body, expected) => {
    const { after } = refilled(body, { a: '7' })
    expect(after).toContain(expected)
    expect(listFigures(madeDocx(body))).toHaveLength(1)
  })
  test('a control deleted under tracked changes is left alone', () => {
    const body = `<w:p><w:del>${sdt('a', '<w:r><w:delText>1</w:delText></w:r>')}</w:del><w:moveFrom>${sdt('a', r('1'))}</w:moveFrom>${sdt('a', r('2'))}</w:p>`
    const { before, after } = refilled(body, { a: '7' })
    expect(after).toBe(before.replace('<w:t>2</w:t>', '<w:t>7</w:t>'))
  })
  test('a byte order mark and another prefix stay', () => {
    const xml =
      '\ufeff<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:sdt><x:sdtPr><x:tag x:val="a"/></x:sdtPr><x:sdtContent><x:r/></x:sdtContent></x:sdt></x:p></x:body></x:document>'
    const after = main(refillDocument(madeDocx('', { 'word/document.xml': xml }), new Map([['a', '7']])))
    expect(after).toBe(xml.replace('<x:r/>', '<x:r/><x:r><x:t>7</x:t></x:r>'))
  })
})

describe('a control that lost tag and title on the way, as LibreOffice before 7.5 saves it', () => {
  const bare = (content: string): string => sdt('', content).replace(/<w:sdtPr>.*<\/w:sdtPr>/, '<w:sdtPr></w:sdtPr>')
  const bookmark = (name: string, content: string): string =>
    `<w:bookmarkStart w:id="1" w:name="${name}"/>${content}<w:bookmarkEnd w:id="1"/>`
  const saved = (body: string): Uint8Array =>
    madeDocx(body, {
      '_rels/.rels': madeRelationships([
        ['officeDocument', 'word/document.xml'],
        ['custom-properties', 'docProps/custom.xml'],
      ]),
      'docProps/custom.xml':
        '<Properties xmlns:vt="urn:v"><property name="_figure_1"><vt:lpwstr>a</vt:lpwstr></property><property name="其他"><vt:lpwstr>b</vt:lpwstr></property></Properties>',
    })

  test('is known by the bookmark inside it, another one is nobody of ours', () => {
    const bytes = saved(
      `<w:p>${bare(`<w:r/>${bookmark('_figure_1', r('13') + r('余'))}<w:r/>`)}${bare(bookmark('_figure_2', r('2')))}${bare(r('3'))}</w:p>`,
    )
    expect(listFigures(bytes)).toEqual([{ tag: 'a', title: '', text: '13余' }])
    expect(main(refillDocument(bytes, new Map([['a', '7']])))).toBe(main(bytes).replace('<w:t>13', '<w:t>7').replace('<w:t>余', '<w:t>'))
    expect(readDocument(bytes).paragraphs[0]?.figures).toEqual([{ tag: 'a', title: '', start: 0, end: 3 }])
  })
  test('is read whole where something was typed before the bookmark', () => {
    const bytes = saved(`<w:p>${bare(r('约') + bookmark('_figure_1', r('13')))}</w:p>`)
    expect(listFigures(bytes)).toEqual([{ tag: 'a', title: '', text: '约13' }])
    expect(main(refillDocument(bytes, new Map([['a', '7']])))).toBe(main(bytes).replace('<w:t>约', '<w:t>7').replace('<w:t>13', '<w:t>'))
  })
})

test('a key longer than Word takes has a tag of its own, stable and told apart', () => {
  const key = 'a'.repeat(64)
  expect(controlTag(key)).toBe(key)
  expect(controlTag(`${key}b`)).toHaveLength(64)
  expect(controlTag(`${key}b`)).not.toBe(controlTag(`${key}c`))
  expect(controlTag(controlTag(`${key}b`))).toBe(controlTag(`${key}b`))
  const body = `<w:p>${sdt(controlTag(`${key}b`), r('1'))}</w:p>`
  expect(refilled(body, { [`${key}b`]: '7' }).after).toContain('<w:t>7</w:t>')
})
