import { describe, expect, test } from 'vitest'
import { withoutAnnex } from './document-cut.ts'
import { holdingsOf } from './document-holdings.ts'
import { listControls, listFigures, refillControls, refillDocument } from './document-refill.ts'
import { writeDocument } from './document-write.ts'
import { madeDocx, madePart, madeRelationships } from './made-docx.ts'
import { openZip } from './office-file.ts'
import { streamZip } from './zip-stream.ts'

const r = (text: string, properties = '') => `<w:r>${properties}<w:t>${text}</w:t></w:r>`
const sdt = (tag: string, content: string, more = '') =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const main = (bytes: Uint8Array) => openZip(bytes).text('word/document.xml')
const refilled = (body: string, texts: Record<string, string>) => {
  const before = madeDocx(body)
  return { before: main(before), after: main(refillDocument(before, new Map(Object.entries(texts)))) }
}

/** What Word and WPS leave around and inside a control when somebody edits beside it. */
const habits: readonly ((xml: string, pick: (most: number) => number) => string)[] = [
  xml => xml.replaceAll('<w:p>', '<w:p w:rsidR="00A31F27" w:rsidRDefault="00B42C11" w14:paraId="1A2B3C4D">'),
  xml => xml.replace(/<w:r>(?=<w:rPr>)/g, '<w:r w:rsidRPr="00C51D22">'),
  // A number typed into twice: its run falls apart, each half with the looks of the whole.
  xml =>
    xml.replace(
      /<w:r( [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)<w:t(?: [^>]*)?>(\d)(\d+)<\/w:t><\/w:r>/g,
      '<w:r$1>$2<w:t>$3</w:t></w:r><w:proofErr w:type="gramStart"/><w:r w:rsidR="00D6">$2<w:t xml:space="preserve">$4</w:t></w:r><w:proofErr w:type="gramEnd"/>',
    ),
  xml =>
    xml.replace(
      /(<w:sdtContent>)(<w:r[ >].*?)(<\/w:sdtContent>)/g,
      '$1<w:bookmarkStart w:id="7" w:name="_Hlk1"/>$2<w:bookmarkEnd w:id="7"/>$3',
    ),
  xml =>
    xml.replace(/(<w:sdtContent>)(<w:r[ >].*?)(<\/w:sdtContent>)/g, '$1<w:smartTag w:uri="urn:x" w:element="chmetcnv">$2</w:smartTag>$3'),
  (xml, pick) => {
    let n = pick(3)
    return xml.replace(/<w:sdt>.*?<\/w:sdt>/g, whole =>
      n-- === 0 ? `<w:commentRangeStart w:id="3"/>${whole}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>` : whole,
    )
  },
  xml =>
    xml.replace(
      /<w:r( [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)<w:t(?: [^>]*)?>次/,
      whole => `<w:ins w:id="9" w:author="甲" w:date="2026-12-01T08:00:00Z"><w:r><w:t>共</w:t></w:r></w:ins>${whole}`,
    ),
  xml =>
    xml.replace(
      '<w:body>',
      '<w:body><w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>一</w:t></mc:Choice><mc:Fallback><w:t>二</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p><w:customXml w:element="x"><w:p/></w:customXml>',
    ),
  xml => xml.replaceAll('><w:sdtPr>', ' ><w:sdtPr\n>').replace(/\/>/g, ' />'),
  xml =>
    xml.replace(
      /(<w:p(?: [^>]*)?>(?:(?!<\/w:p>).)*?<w:sdt[ >].*?<\/w:p>)/,
      '<w:sdt><w:sdtPr><w:alias w:val="外"/></w:sdtPr><w:sdtContent>$1</w:sdtContent></w:sdt>',
    ),
]

const seeded = (seed: number) => {
  let state = seed
  return (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % most
  }
}

describe('a document of ours, edited as Word and WPS edit', () => {
  test('keeps every byte outside its figures whatever was done around them, and shows the new numbers', async () => {
    const written = await writeDocument({
      title: '总结',
      body: Array.from({ length: 6 }, (_, i) => ({
        kind: 'paragraph' as const,
        inlines: [{ text: '全年' }, { figure: { tag: `k${i}`, title: `指标${i}`, text: String(100 + i) } }, { text: '次。' }],
      })),
      properties: { author: '甲', created: '2026-01-01T00:00:00Z' },
    })
    const noNumbers = (xml: string) => xml.replace(/(<w:t(?:\s[^>]*)?>)\d*(<\/w:t>)/g, '$1$2')
    for (let seed = 1; seed <= 25; seed++) {
      const pick = seeded(seed)
      const chosen = habits.filter(() => pick(7) < 3)
      const before = openZip(written).replaced(
        new Map([['word/document.xml', new TextEncoder().encode(chosen.reduce((xml, habit) => habit(xml, pick), main(written)))]]),
      )
      const texts = new Map(Array.from({ length: 6 }, (_, i) => [`k${i}`, String(pick(100_000))]))
      const after = refillDocument(before, texts)
      expect([seed, noNumbers(main(after))]).toEqual([seed, noNumbers(main(before))])
      expect([seed, listFigures(after).map(({ tag, text }) => [tag, text])]).toEqual([seed, [...texts]])
      expect([seed, refillDocument(after, texts)]).toEqual([seed, after])
      expect([seed, refillDocument(after, new Map(listFigures(before).map(({ tag, text }) => [tag, text]))).length > 0]).toEqual([
        seed,
        true,
      ])
    }
  })

  test('keeps the packed bytes, dates and order of every other part', () => {
    const before = madeDocx(`<w:p>${sdt('a', r('1'))}</w:p>`, { 'word/media/a.bin': 'x'.repeat(9999), 'customXml/item1.xml': '<a/>' })
    const after = refillDocument(before, new Map([['a', '22']]))
    const stretch = (bytes: Uint8Array, from: string, to: string): string => {
      const all = Buffer.from(bytes).toString('latin1')
      // The header of the next part says its sizes: 30 bytes before its name.
      return all.slice(all.indexOf(from), all.indexOf(to, all.indexOf(from)) - 30)
    }
    expect(openZip(after).names).toEqual(openZip(before).names)
    expect(stretch(after, '[Content_Types].xml', 'word/document.xml')).toBe(stretch(before, '[Content_Types].xml', 'word/document.xml'))
    expect(stretch(after, 'word/_rels', 'PK\u0001\u0002').length).toBeGreaterThan(100)
    expect(stretch(after, 'word/_rels', 'PK\u0001\u0002')).toBe(stretch(before, 'word/_rels', 'PK\u0001\u0002'))
    expect(refillDocument(before, new Map([['a', '1']]))).toEqual(before)
  })
})

describe('controls where hands put them', () => {
  test('a paragraph, a cell and a row of one cell are filled; a row of several cells is left', () => {
    const cell = (content: string) => `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${content}</w:tc>`
    const body = `${sdt('p', `<w:p>${r('1')}</w:p>`)}<w:tbl><w:tr>${sdt('c', cell(`<w:p>${r('2')}</w:p>`))}${cell(`<w:p>${sdt('i', r('3'))}</w:p>`)}</w:tr>${sdt('r', `<w:tr>${cell(`<w:p>${r('4')}</w:p>`)}</w:tr>`)}${sdt('w', `<w:tr>${cell(`<w:p>${r('5')}</w:p>`)}${cell(`<w:p>${r('项')}</w:p>`)}</w:tr>`)}</w:tbl>`
    const { before, after } = refilled(body, { p: '11', c: '12', i: '13', r: '14', w: '15' })
    expect(after).toBe([1, 2, 3, 4].reduce((xml, n) => xml.replace(`<w:t>${n}</w:t>`, `<w:t>1${n}</w:t>`), before))
  })

  test('a text box and its second copy for older programs, counted once', () => {
    const box = `<w:p>${sdt('a', r('1'))}</w:p>`
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${box}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${box}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    const { before, after } = refilled(body, { a: '7' })
    expect(after).toBe(before.replaceAll('<w:t>1</w:t>', '<w:t>7</w:t>'))
    expect(listFigures(madeDocx(body))).toHaveLength(1)
    expect(listControls(openZip(madeDocx(body))).map(({ box: inBox, fallback }) => [inBox, fallback])).toEqual([
      [true, false],
      [true, true],
    ])
  })

  test('headers, footers and notes are filled in their own parts', () => {
    const parts = ['footnotes', 'header', 'footer'] as const
    const before = madeDocx(`<w:p>${sdt('body', r('1'))}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`, {
      'word/_rels/document.xml.rels': madeRelationships(parts.map(kind => [kind, `${kind}1.xml`] as const)),
      ...Object.fromEntries(parts.map(kind => [`word/${kind}1.xml`, madePart(kind, `<w:p>${r('说明')}${sdt(kind, r('1'))}</w:p>`)])),
    })
    const after = refillDocument(before, new Map([...parts, 'body'].map(tag => [tag, `9${tag.length}`])))
    for (const kind of parts)
      expect(openZip(after).text(`word/${kind}1.xml`)).toBe(
        openZip(before).text(`word/${kind}1.xml`).replace('<w:t>1</w:t>', `<w:t>9${kind.length}</w:t>`),
      )
    expect(listFigures(after).map(({ tag }) => tag)).toEqual(['body', 'footnotes', 'header', 'footer'])
    expect(holdingsOf(openZip(after))).toEqual(['notes', 'headers'])
  })

  test('a line break, a tab and a hyphen typed into a figure are part of what was typed', () => {
    const body = `<w:p>${sdt('a', '<w:r><w:noBreakHyphen/><w:t>5</w:t><w:br/><w:tab/></w:r>')}</w:p>`
    expect(listFigures(madeDocx(body))[0]?.text).toBe('-5\n\t')
    expect(refilled(body, { a: '6' }).after).toContain('<w:r><w:t>6</w:t></w:r>')
    const page = `<w:p>${sdt('a', '<w:r><w:t>5</w:t><w:br w:type="page"/></w:r>')}</w:p>`
    expect(refilled(page, { a: '6' }).after).toContain('<w:r><w:t>6</w:t><w:br w:type="page"/></w:r>')
  })

  test('tracked changes inside are left, unless they are to be settled: the inserted number alone makes room for the figure', () => {
    const body = `<w:p>${sdt('a', '<w:del w:id="1"><w:r><w:delText>12</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:rPr><w:ins w:id="3"/><w:b/></w:rPr><w:t>15</w:t></w:r></w:ins>')}<w:ins w:id="4">${r('外')}</w:ins></w:p>`
    const { before, after } = refilled(body, { a: '7' })
    expect(after).toBe(before)
    const zip = openZip(madeDocx(body))
    const settled = main(refillControls(zip, listControls(zip), () => ({ text: '7', settle: true })))
    expect(settled).toContain(
      '<w:sdtContent><w:r><w:rPr><w:ins w:id="3"/><w:b/></w:rPr><w:t>7</w:t></w:r></w:sdtContent></w:sdt><w:ins w:id="4">',
    )
    const emptied = openZip(madeDocx(`<w:p>${sdt('a', '<w:del w:id="1"><w:r><w:delText>12</w:delText></w:r></w:del>')}</w:p>`))
    expect(main(refillControls(emptied, listControls(emptied), () => ({ text: '7', settle: true })))).toContain(
      '<w:sdtContent><w:r><w:t>7</w:t></w:r></w:sdtContent>',
    )
  })
})

describe('withoutAnnex', () => {
  const table = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
  const annex = `<w:p><w:pPr/>${r('附：准确')}${r('数')}</w:p><w:p/>`
  test.each([
    ['the paragraph and its table', `<w:p>${r('一')}</w:p>${annex}${table}<w:sectPr/>`, `<w:p>${r('一')}</w:p><w:sectPr/>`],
    ['the paragraph alone where no table follows', `${annex}<w:p>${r('后')}</w:p>`, `<w:p/><w:p>${r('后')}</w:p>`],
    ['nothing where there is none', `<w:p>${r('附：准确数据')}</w:p>${table}`, `<w:p>${r('附：准确数据')}</w:p>${table}`],
    ['nothing inside a table', `<w:tbl><w:tr><w:tc>${annex}</w:tc></w:tr></w:tbl>`, `<w:tbl><w:tr><w:tc>${annex}</w:tc></w:tr></w:tbl>`],
  ])('cuts %s', (_, body, expected) => expect(main(withoutAnnex(openZip(madeDocx(body)), '附：准确数'))).toBe(main(madeDocx(expected))))
})

test('a package with sizes behind its data is written back whole', async () => {
  const plain = openZip(madeDocx(`<w:p>${sdt('a', r('1'))}</w:p>`))
  const chunks: Buffer[] = []
  for await (const chunk of streamZip(plain.names.map(name => ({ name, pieces: [plain.text(name)] })))) chunks.push(chunk)
  const after = openZip(refillDocument(Buffer.concat(chunks), new Map([['a', '2']])))
  for (const name of plain.names) expect(after.text(name)).toBe(plain.text(name).replace('<w:t>1</w:t>', '<w:t>2</w:t>'))
})
