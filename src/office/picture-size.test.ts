import { expect, test } from 'vitest'
import { jpegHeld, madePng } from '../../test/pictures.ts'
import { listFigures } from './document-refill.ts'
import { writeDocument } from './document-write.ts'
import { openZip } from './office-file.ts'
import { standIns } from './pdf-fonts.ts'
import { writePdf } from './pdf-write.ts'
import { fitPicture, isPrintablePicture } from './picture-size.ts'
import { readPdf } from '../../test/read-pdf.ts'

const room = { width: 400, height: 300, inch: 96 }

test('a picture keeps its proportions within its room and is not blown up beyond 120 dots an inch', () => {
  expect(fitPicture(madePng(1000, 500), room)).toEqual({ width: 400, height: 200, type: 'png', turn: 0 })
  expect(fitPicture(madePng(500, 1000), room)).toEqual({ width: 150, height: 300, type: 'png', turn: 0 })
  expect(fitPicture(madePng(120, 60), room)).toEqual({ width: 96, height: 48, type: 'png', turn: 0 })
})

test('a photograph that was held upright stands upright', () => {
  expect(fitPicture(jpegHeld(800, 400, 1), room)).toEqual({ width: 400, height: 200, type: 'jpg', turn: 0 })
  expect(fitPicture(jpegHeld(800, 400, 6), room)).toEqual({ width: 150, height: 300, type: 'jpg', turn: 90 })
  expect(fitPicture(jpegHeld(800, 400, 8), room)).toEqual({ width: 150, height: 300, type: 'jpg', turn: 270 })
  expect(fitPicture(jpegHeld(800, 400, 3), room)).toEqual({ width: 400, height: 200, type: 'jpg', turn: 180 })
})

test('what is no JPEG or PNG is told apart', () => {
  for (const bytes of [Buffer.from('RIFF    WEBPVP8 '), Buffer.from(''), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')]) {
    expect(isPrintablePicture(bytes)).toBe(false)
    expect(() => fitPicture(bytes, room)).toThrow(RangeError)
  }
})

const document = {
  title: '报告',
  body: [
    { kind: 'paragraph', inlines: [{ text: '前文。' }] },
    {
      kind: 'picture',
      bytes: madePng(1600, 800),
      name: '植树',
      caption: [{ text: '组织' }, { figure: { tag: 'a', title: '次', text: '3' } }, { text: '次植树' }],
    },
    { kind: 'paragraph', inlines: [{ text: '后文。' }] },
  ],
  properties: { author: '台账', created: '2026-01-01T09:00:00+08:00', subject: '总结' },
} as const

test('a Word file carries the picture with its words for the blind, and the figures of its caption; the same twice gives the same bytes', async () => {
  const bytes = await writeDocument(document)
  const zip = openZip(bytes)
  const xml = zip.text('word/document.xml')
  const media = zip.names.filter(name => name.startsWith('word/media/'))
  expect(media.length).toBe(1)
  expect(madePng(1600, 800).equals(zip.bytes(media[0] ?? ''))).toBe(true)
  expect(xml).toMatch(/<wp:docPr [^>]*descr="植树"/)
  const [, across = 0, down = 0] = (/<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? []).map(Number)
  expect(across / down).toBeCloseTo(2, 1)
  expect(across / 360_000).toBeCloseTo(15.6, 1)
  expect(listFigures(bytes).map(({ tag, text }) => [tag, text])).toEqual([['a', '3']])
  expect(Buffer.from(await writeDocument(document)).equals(Buffer.from(bytes))).toBe(true)
})

test('a PDF carries it above its caption, as a figure with words for the blind', async () => {
  const { bytes } = await writePdf(document, { fonts: standIns() })
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Subtype \/Image/)
  const { pages, parts } = await readPdf(bytes)
  const lines = pages[0]?.lines ?? []
  expect(parts.has('Figure')).toBe(true)
  const at = (words: string): number => lines.find(line => line.text === words)?.baseline ?? Number.NaN
  expect(Math.abs(at('前文。') - at('组织3次植树')) / (580 / 20)).toBeGreaterThan(7)
  expect(Math.abs(at('组织3次植树') - at('后文。'))).toBeCloseTo(29, 0)
})
