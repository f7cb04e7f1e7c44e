import { describe, expect, it } from 'vitest'
import { type CuedFigure } from '../../language/cue.ts'
import { Refused } from '../../language/problem.ts'
import type { Paragraph, Spot } from '../../language/report.ts'
import { sourceOf } from './source.ts'
import { type Binding, boundText, confirmationsOf, mapSpots, rebound, shownText, spotsOf, writtenText } from './text.ts'

const cued = (key: string, zh: string, unit: string, head: string, kind: CuedFigure['kind'] = 'count'): CuedFigure => ({
  key,
  zh,
  en: key,
  unit,
  kind,
  section: '1.1',
  definition: [zh, key],
  cues: { units: unit, head },
})

const figureList = [
  cued('test.volunteers', '党员志愿者', '人', '党员志愿者'),
  cued('test.banners', '横幅', '条', '横幅'),
  cued('test.amount', '捐款金额', '元', '捐款金额', 'sum'),
  cued('test.rate', '捐款率', '%', '捐款率', 'ratio'),
]
const binding: Binding = { figureList, from: '2026-01-01', to: '2026-12-31', words: { year: '2026' } }
const bind = (text: string, more: Partial<Binding> = {}): Paragraph[] => boundText(sourceOf(text).paragraphs, { ...binding, ...more })
const spots = (paragraphs: Paragraph[]): Spot[] => spotsOf(paragraphs).map(({ spot }) => spot)

const text = [
  '年终小结',
  '一、动员',
  '招募党员志愿者X余人，制作横幅12条，捐款率达X%，累计捐款金额X万元，编号 A-7。',
  '没有空白的一段，  空格和“引号”照旧。',
].join('\n')

describe('boundText', () => {
  it('APP-03 keeps the prose character for character', () => {
    const paragraphs = bind(text)
    expect(writtenText(paragraphs).join('\n')).toBe(text)
    expect(shownText(paragraphs).join('\n')).toBe(text)
  })

  it('gives stable ids in order, kinds, keys, and the style of the writer', () => {
    const found = spots(bind(text)).filter(({ key }) => key)
    expect(found.map(({ key, text: words, kind }) => [key, words, kind])).toEqual([
      ['test.volunteers', 'X余', 'figure'],
      ['test.banners', '12', 'figure'],
      ['test.rate', 'X%', 'share'],
      ['test.amount', 'X', 'figure'],
    ])
    expect(found.map(({ style }) => style)).toEqual([
      { more: true, scale: '', percent: false },
      { more: false, scale: '', percent: false },
      { more: false, scale: '', percent: true },
      { more: false, scale: '万', percent: false },
    ])
    expect(spots(bind(text)).map(({ id }) => id)).toEqual(spots(bind(text)).map((_, i) => `s${i + 1}`))
  })

  it('reads title and levels', () => expect(bind(text).map(({ level }) => level)).toEqual([0, 1, null, null]))

  it('has no spots where a text has no blank and no number', () => expect(spots(bind('只有文字，没有空白。'))).toEqual([]))

  it('APP-03 binds {{key}} for sure and puts words for word placeholders', () => {
    const paragraphs = bind('{{year}}年招募党员志愿者{{test.volunteers}}余人，捐款率{{test.rate}}%。')
    const given = spots(paragraphs).filter(({ key }) => key)
    expect(given.map(({ key, text: words, settled, confidence }) => [key, words, settled, confidence])).toEqual([
      ['test.volunteers', 'X余', true, 1],
      ['test.rate', 'X%', true, 1],
    ])
    expect(writtenText(paragraphs)).toEqual(['2026年招募党员志愿者X余人，捐款率X%。'])
  })

  it('refuses a placeholder that is no figure and names each of them', () => {
    const refused = (): Paragraph[] => bind('甲{{test.unknown}}个，乙{{none}}个，丙{{test.banners}}条')
    expect(refused).toThrow(Refused)
    try {
      refused()
    } catch (fault) {
      expect((fault as Refused).problems.map(({ zh }) => zh)).toEqual([
        expect.stringContaining('{{test.unknown}}'),
        expect.stringContaining('{{none}}'),
      ])
    }
  })

  it('keeps bold where it was', () => {
    const [paragraph] = boundText([{ text: '一是招募党员志愿者X人。', bold: [{ start: 0, end: 4 }] }], binding)
    expect(paragraph?.pieces[0]).toEqual({ text: '一是招募', bold: true })
    expect(paragraph?.pieces[1]).toEqual({ text: '党员志愿者' })
  })

  it('gives a sentence of the year before the year before the report’s', () => {
    const found = spots(bind('2020年度小结\n2020年招募党员志愿者X人；2019年制作横幅X条；2020年捐款金额X元。')).filter(({ key }) => key)
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      [null, null],
      ['2025-01-01', '2025-12-31'],
      [null, null],
    ])
  })

  it('gives a sentence of a part of the year that part of the report’s year, and of several years all of them', () => {
    const found = spots(
      bind(
        '2020年度小结\n上半年招募党员志愿者X人；2019年第三季度制作横幅X条；近三年捐款金额X元；截至10月底捐款率X%；全年招募党员志愿者X人。',
      ),
    ).filter(({ key }) => key)
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      ['2026-01-01', '2026-06-30'],
      ['2025-07-01', '2025-09-30'],
      ['2024-01-01', '2026-12-31'],
      ['2026-01-01', '2026-10-31'],
      [null, null],
    ])
    const half = spots(bind('上半年招募党员志愿者X人', { to: '2026-06-30' }))[0]
    expect([half?.from, half?.to]).toEqual([null, null])
  })

  it('binds our own content controls by their tags', () => {
    const [paragraph] = boundText([{ text: '横幅35条', tagged: [{ tag: 'taizhang:test.banners#s9', start: 2, end: 4 }] }], binding)
    expect(spots([paragraph as Paragraph])[0]).toMatchObject({ key: 'test.banners', text: '35', settled: true, confidence: 1 })
  })
})

describe('rebound', () => {
  it('keeps spots, finds what the writer added, and reads a changed scale anew', () => {
    const before = bind('累计捐款金额X元。')
    const edited: Paragraph[] = before.map(paragraph => ({
      ...paragraph,
      pieces: paragraph.pieces.map(piece => ('text' in piece && piece.text.startsWith('元') ? { text: '万元，制作横幅X条。' } : piece)),
    }))
    const after = spots(rebound(edited, binding))
    expect(after.map(({ id, key, style }) => [id, key, style.scale])).toEqual([
      ['s1', 'test.amount', '万'],
      ['s2', 'test.banners', ''],
    ])
  })
})

describe('confirmationsOf', () => {
  it('finds settled spots again in next year’s text, whatever its numbers', () => {
    const settled = mapSpots(bind('走访慰问老同志X人，另有17号楼。'), spot =>
      spot.id === 's1' ? { ...spot, kind: 'figure', key: 'test.volunteers', settled: true } : spot,
    )
    const next = spots(bind('走访慰问老同志35人，另有17号楼。', { confirmed: confirmationsOf(settled) }))
    expect(next[0]).toMatchObject({ key: 'test.volunteers', confidence: 0.99, settled: false })
  })
})
