import { DOMParser, type Element } from '@xmldom/xmldom'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { controlTag } from './control-tag.ts'
import { documentNumberPattern, printedDate, signatureStarts } from './document-layout.ts'
import { readDocument } from './document-read.ts'
import { listFigures, refillDocument } from './document-refill.ts'
import { writeDocument } from './document-write.ts'
import { readFigureMarks } from './figure-marks.ts'
import { openZip } from './office-file.ts'
import type { OfficialDocument } from './official-document.ts'

const longKey = `orglife.meetings.assembly@410000.0012.0003/2020-01-01..2020-12-31`
const sample: OfficialDocument = {
  title: '关于二〇二〇年度\n党建工作情况的报告',
  documentNumber: '测街工〔2020〕5号',
  addressee: '中共测试区委',
  body: [
    { kind: 'heading', level: 1, inlines: [{ text: '一、完成情况' }] },
    { kind: 'heading', level: 2, inlines: [{ text: '（一）组织生活' }] },
    {
      kind: 'heading',
      level: 3,
      inlines: [
        { text: '1.抓好三会一课。', bold: true },
        { text: '召开党员大会' },
        { figure: { tag: longKey, title: '党员大会 <次数> & "场次"', text: '124' } },
        { text: '次。' },
      ],
    },
    { kind: 'heading', level: 4, inlines: [{ text: '（1）做法' }] },
    {
      kind: 'paragraph',
      inlines: [{ text: '参加' }, { figure: { tag: 'orglife.attendance', title: '人次', text: '' } }, { text: '人次 < 计划 & 其他。' }],
    },
    { kind: 'paragraph', inlines: [{ text: '居中' }], align: 'center' },
    {
      kind: 'table',
      head: ['支部', '次数'],
      rows: [
        [[{ text: '第一支部' }], [{ figure: { tag: 'orglife.meetings', title: '次数', text: '12' } }]],
        [[{ text: '第二支部' }], []],
      ],
    },
  ],
  attachments: ['基层党组织情况统计表', '党员发展情况表'],
  signature: { issuer: '中共测试区某某街道工作委员会', date: '2020-12-01' },
  properties: { author: '台账', created: '2020-12-31T09:00:00+08:00', subject: '年度总结' },
}

let bytes: Uint8Array
let main: Element

const part = (name: string): Element => {
  const root = new DOMParser().parseFromString(openZip(bytes).text(name), 'text/xml').documentElement
  if (root === null) throw new Error(`no root in ${name}`)
  return root
}
const all = (root: Element, name: string): Element[] => Array.from(root.getElementsByTagName(name))
const only = (root: Element, name: string): Element => {
  const [found] = all(root, name)
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}
const value = (root: Element, name: string, attribute = 'w:val'): string | null => only(root, name).getAttribute(attribute)
const paragraph = (text: string): Element => {
  const found = all(main, 'w:p').find(element => element.textContent?.includes(text))
  if (found === undefined) throw new Error(`no paragraph with ${text}`)
  return found
}

beforeAll(async () => {
  bytes = await writeDocument(sample)
  main = part('word/document.xml')
})

describe('writeDocument after GB/T 9704-2012', () => {
  test('DOC-03 paper and margins', () => {
    const size = only(main, 'w:pgSz')
    expect([size.getAttribute('w:w'), size.getAttribute('w:h')]).toEqual(['11906', '16838'])
    const margins = only(main, 'w:pgMar')
    for (const [side, twips] of [
      ['top', 2098],
      ['bottom', 1984],
      ['left', 1587],
      ['right', 1474],
    ] as const) {
      expect(Math.abs(Number(margins.getAttribute(`w:${side}`)) - twips)).toBeLessThanOrEqual(6)
    }
    expect(only(main, 'w:docGrid').getAttribute('w:linePitch')).toBe('579')
    expect(only(main, 'w:docGrid').getAttribute('w:type')).toBe('lines')
  })
  test('DOC-03 body in 三号 on exact lines of 28.95 pt, spacing −5, two characters in', () => {
    const body = paragraph('人次 < 计划 & 其他。')
    expect(value(body, 'w:sz')).toBe('32')
    expect(only(only(body, 'w:pPr'), 'w:spacing').getAttribute('w:line')).toBe('579')
    expect(only(only(body, 'w:pPr'), 'w:spacing').getAttribute('w:lineRule')).toBe('exact')
    expect(only(only(body, 'w:rPr'), 'w:spacing').getAttribute('w:val')).toBe('-5')
    expect(value(body, 'w:ind', 'w:firstLineChars')).toBe('200')
  })
  test('DOC-03 title in 二号, centred, broken where the writer says', () => {
    for (const line of sample.title.split('\n')) {
      expect(value(paragraph(line), 'w:sz')).toBe('44')
      expect(value(paragraph(line), 'w:jc')).toBe('center')
      expect(value(paragraph(line), 'w:rFonts', 'w:eastAsia')).toBe('方正小标宋简体')
    }
  })
  test('DOC-01 fonts are named for East Asian text: 黑体, 楷体, 仿宋, 仿宋', () => {
    const fontsOf = ['一、完成情况', '（一）组织生活', '1.抓好三会一课。', '（1）做法'].map(text =>
      value(paragraph(text), 'w:rFonts', 'w:eastAsia'),
    )
    expect(fontsOf).toEqual(['黑体', '楷体_GB2312', '仿宋_GB2312', '仿宋_GB2312'])
  })
  test('DOC-03 page numbers odd on the right, even on the left, and no first page of its own', () => {
    expect(all(main, 'w:titlePg')).toHaveLength(0)
    expect(all(part('word/settings.xml'), 'w:evenAndOddHeaders')).toHaveLength(1)
    const sides = all(main, 'w:footerReference').map(reference => {
      const id = reference.getAttribute('r:id')
      const target = all(part('word/_rels/document.xml.rels'), 'Relationship').find(element => element.getAttribute('Id') === id)
      const footer = part(`word/${target?.getAttribute('Target')}`)
      expect(footer.textContent?.replace('PAGE', '1')).toMatch(/— .*1.* —/s)
      expect(value(footer, 'w:sz')).toBe('28')
      expect(value(footer, 'w:rFonts', 'w:eastAsia')).toBe('宋体')
      return `${reference.getAttribute('w:type')} ${value(footer, 'w:jc')}`
    })
    expect(sides.sort()).toEqual(['default right', 'even left'])
  })
  test('DOC-04 no picture of any kind', () => {
    expect(openZip(bytes).names.filter(name => name.includes('media/'))).toEqual([])
  })
  test('the head of a table repeats', () => expect(all(only(main, 'w:tr'), 'w:tblHeader')).toHaveLength(1))
  test('every figure is an inline control: tag of at most 64 characters, title, own number', () => {
    const controls = all(main, 'w:sdt')
    expect(controls.map(control => value(control, 'w:tag'))).toEqual([controlTag(longKey), 'orglife.attendance', 'orglife.meetings'])
    expect(controls.map(control => control.parentNode?.nodeName)).toEqual(['w:p', 'w:p', 'w:p'])
    expect(value(controls[0] as Element, 'w:alias')).toBe('党员大会 <次数> & "场次"') // three controls were counted above
    expect(new Set(controls.map(control => value(control, 'w:id'))).size).toBe(3)
  })
  test('the same document gives the same bytes', async () => {
    vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z'), toFake: ['Date'] })
    expect(Buffer.compare(await writeDocument(sample), bytes)).toBe(0)
    vi.useRealTimers()
  })
})

test('GB/T 9704 7.3.3 a heading that runs on into its text changes font after its first sentence', async () => {
  const inlines = [{ text: '（一）突出主线。全年' }, { figure: { tag: 'a', title: '次数', text: '5' } }, { text: '次。' }]
  const xml = openZip(
    await writeDocument({ title: '题', body: [{ kind: 'heading', level: 2, inlines }], properties: sample.properties }),
  ).text('word/document.xml')
  const root = only(new DOMParser().parseFromString(xml, 'text/xml') as unknown as Element, 'w:body') // a document answers getElementsByTagName as an element does
  const runs = all(root, 'w:r').map(run => `${value(run, 'w:rFonts', 'w:eastAsia')} ${run.textContent}`)
  expect(runs.slice(-4)).toEqual(['楷体_GB2312 （一）突出主线。', '仿宋_GB2312 全年', '仿宋_GB2312 5', '仿宋_GB2312 次。'])
})

test('each control has a bookmark of its own, by which the properties keep its tag', async () => {
  const figure = (tag: string) => ({ figure: { tag, title: '次数', text: '1' } })
  const body = [{ kind: 'paragraph' as const, inlines: [figure('a'), figure('b'), figure('a')] }]
  const zip = openZip(await writeDocument({ title: '题', body, properties: sample.properties }))
  expect([...readFigureMarks(zip)]).toEqual([
    ['_figure_1', 'a'],
    ['_figure_2', 'b'],
    ['_figure_3', 'a'],
  ])
  const xml = zip.text('word/document.xml')
  expect([
    ...xml.matchAll(
      /<w:sdtContent><w:bookmarkStart w:id="(\d)" w:name="_figure_\1"\/><w:r>.*?<\/w:r><w:bookmarkEnd w:id="\1"\/><\/w:sdtContent>/g,
    ),
  ]).toHaveLength(3)
})

describe('what was written is read back', () => {
  test('levels, bold, figures and cells', () => {
    const { paragraphs, warnings } = readDocument(bytes)
    expect(warnings).toEqual([])
    expect(paragraphs.slice(4, 7).map(({ text, level }) => [text, level])).toEqual([
      ['一、完成情况', 1],
      ['（一）组织生活', 2],
      ['1.抓好三会一课。召开党员大会124次。', 3],
    ])
    expect(paragraphs[6]).toMatchObject({ bold: [{ start: 0, end: 9 }], figures: [{ start: 15, end: 18, tag: controlTag(longKey) }] })
    expect(paragraphs.filter(({ cell }) => cell !== undefined).map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['支部', 0, 0],
      ['次数', 0, 1],
      ['第一支部', 1, 0],
      ['12', 1, 1],
      ['第二支部', 2, 0],
    ])
    expect(paragraphs.slice(-4).map(({ text }) => text)).toEqual([
      '附件：1. 基层党组织情况统计表',
      '2. 党员发展情况表',
      '中共测试区某某街道工作委员会',
      '2020年12月1日',
    ])
  })
  test('refilled by key, a blank one too', () => {
    const again = refillDocument(
      bytes,
      new Map([
        [longKey, '130'],
        ['orglife.attendance', '3506'],
      ]),
    )
    expect(listFigures(again).map(({ text }) => text)).toEqual(['130', '3506', '12'])
    expect(readDocument(again).paragraphs.some(({ text }) => text === '参加3506人次 < 计划 & 其他。')).toBe(true)
  })
})

test.each(['测街工〔2020〕5号', '测发〔1999〕99999号'])('DOC-02 %s is a document number', text =>
  expect(text).toMatch(documentNumberPattern),
)

test.each([
  '测发[2020]5号',
  '测发（2020）5号',
  '测发〔20〕5号',
  '测发〔2020〕05号',
  '测发〔2020〕第5号',
  '测发〔2020〕0号',
  '测〔2020〕5号',
  '测发〔2020〕5',
])('DOC-02 %s is not', text => expect(text).not.toMatch(documentNumberPattern))

test('dates are printed without leading zeros; what is no day is refused', () => {
  expect(printedDate('2020-01-09')).toBe('2020年1月9日')
  for (const day of ['2020/01/09', '2021-02-29', '']) expect(() => printedDate(day)).toThrow(RangeError)
})

test.each([
  ['中共测试区某某街道工作委员会', '2020年12月31日', { issuer: 12, date: 14 }],
  ['九个字的发文机关署', '2020年12月31日', { issuer: 17, date: 19 }],
  ['八字发文机关署名', '2020年12月31日', { issuer: 17, date: 19 }],
  ['测试区委', '2020年12月31日', { issuer: 17, date: 19 }],
])('GB/T 9704 7.3.5.2: %s and %s', (issuer, date, starts) => expect(signatureStarts(issuer, date)).toEqual(starts))
