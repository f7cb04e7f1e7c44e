import { expect, test } from 'vitest'
import type { Paragraph, Piece, Spot } from './report.ts'
import { withoutEmpty } from './report-omit.ts'

const spot = (value: string | null, more: Partial<Spot> = {}): Spot => ({
  id: `s${value}`,
  text: 'X',
  kind: 'figure',
  key: `key.${value}`,
  org: null,
  from: null,
  to: null,
  programme: null,
  confidence: 1,
  why: { zh: '', en: '' },
  runnerUp: null,
  settled: true,
  style: { more: false, scale: '', percent: false },
  value,
  shown: value ?? 'X',
  ...more,
})

/** A paragraph written with its values: `召开会议{3}次，培训{0}人。`; `{}` has no value. */
function paragraph(text: string, level: Paragraph['level'] = null): Paragraph {
  const pieces: Piece[] = text
    .split(/(\{.*?\})/)
    .filter(Boolean)
    .map(part => (part.startsWith('{') ? { spot: spot(part === '{}' ? null : part.slice(1, -1)) } : { text: part }))
  return { level, pieces }
}
const words = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.map(({ pieces }) => pieces.map(piece => ('spot' in piece ? piece.spot.shown : piece.text)).join(''))
const left = (...texts: Paragraph[]): string[] => words(withoutEmpty(texts).paragraphs)

test('APP-03 a clause whose figures are all zero or missing goes, the sentence keeps its end', () => {
  expect(left(paragraph('召开会议{3}次，培训{0}人。'))).toEqual(['召开会议3次。'])
  expect(left(paragraph('召开会议{0}次，培训{5}人，占{}%；走访{0.00}户。'))).toEqual(['培训5人。'])
  expect(left(paragraph('召开会议{3}次，其中扩大会议{1}次。'))).toEqual(['召开会议3次，其中扩大会议1次。'])
  expect(left(paragraph('设岗{3}个，组队{0}支；登记{7}人，报到{0}人。'))).toEqual(['设岗3个；登记7人。'])
  expect(left(paragraph('投入资金{0.5}万元。'))).toEqual(['投入资金0.5万元。'])
})

test('APP-03 a list keeps its first member for the verb before it; later empty ones go', () => {
  expect(left(paragraph('建成社区{2}个、机关{0}个、学校{1}个，验收{1}个。'))).toEqual(['建成社区2个、学校1个，验收1个。'])
  expect(left(paragraph('选派书记{0}名、工作组{2}个。'))).toEqual(['选派书记0名、工作组2个。'])
  expect(left(paragraph('发放书目、图片{0}套，专题{4}期。'))).toEqual(['专题4期。'])
})

test('APP-03 a sentence goes with its prose, a paragraph with its opening, a heading with its paragraphs', () => {
  expect(left(paragraph('列入台账{0}项，已完成{}项，其余明确了时限。召开会议{2}次。'))).toEqual(['召开会议2次。'])
  expect(left(paragraph('从严监督。填报{}次。'))).toEqual([])
  expect(
    left(
      paragraph('一、工作', 1),
      paragraph('（一）学习', 2),
      paragraph('学习{0}次。'),
      paragraph('（二）组织', 2),
      paragraph('支部{3}个。'),
    ),
  ).toEqual(['一、工作', '（一）组织', '支部3个。'])
})

test('APP-03 numbers of headings close up within their part only', () => {
  const part = (n: string, ...sections: Paragraph[]): Paragraph[] => [paragraph(`${n}、部分`, 1), ...sections]
  expect(
    left(
      ...part(
        '一',
        paragraph('（一）甲', 2),
        paragraph('{0}个。'),
        paragraph('（二）乙', 2),
        paragraph('1.子', 3),
        paragraph('{0}个。'),
        paragraph('2.丑', 3),
        paragraph('{1}个。'),
      ),
      ...part('二', paragraph('（一）丙', 2), paragraph('好。')),
    ),
  ).toEqual(['一、部分', '（一）乙', '1.丑', '1个。', '二、部分', '（一）丙', '好。'])
  const many = Array.from({ length: 12 }, (_, i) => [
    paragraph(`${['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'][i + 1]}、`, 1),
    paragraph(i === 0 ? '{0}个。' : '{1}个。'),
  ])
  expect(left(...many.flat()).filter(text => text.endsWith('、'))).toEqual([
    '一、',
    '二、',
    '三、',
    '四、',
    '五、',
    '六、',
    '七、',
    '八、',
    '九、',
    '十、',
    '十一、',
  ])
})

test('prose without figures, cells, pins, open proposals and the writer’s own words for a zero stay', () => {
  const cell: Paragraph = { ...paragraph('{0}'), cell: { table: 't', row: 1, column: 0 } }
  const pinned: Paragraph = {
    level: null,
    pieces: [{ spot: spot('0', { pin: { text: '3', reason: '补记', by: '甲', at: '2026-01-01T00:00:00Z' } }) }, { text: '次。' }],
  }
  const worded: Paragraph = { level: null, pieces: [{ spot: spot('0', { clause: '未发生' }) }, { text: '。' }] }
  const open: Paragraph = { level: null, pieces: [{ spot: spot('0', { settled: false }) }, { text: '。' }] }
  const all = [open, paragraph('标题', 0), paragraph('（一）打算', 2), paragraph('继续努力。'), cell, pinned, worded]
  expect(withoutEmpty(all)).toEqual({ paragraphs: all, left: [] })
})

test('what was left out is told in its order with the keys of its figures', () => {
  expect(withoutEmpty([paragraph('召开会议{3}次，培训{0}人。走访{}户。')]).left).toEqual([
    { text: '培训X人。', keys: ['key.0'] },
    { text: '走访X户。', keys: ['key.null'] },
  ])
})
