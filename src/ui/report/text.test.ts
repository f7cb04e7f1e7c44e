import { describe, expect, it } from 'vitest'
import type { Paragraph } from '../../language/report.ts'
import { changeSpot, confirmSure, freshSpot, isBlank, isOpen, outlineOf, splitParagraph, spotsOf, takeFilled } from './text.ts'

const spot = (id: string) => freshSpot(id, 'X')
const text: Paragraph[] = [
  { level: 1, pieces: [{ text: '一、组织生活' }] },
  { level: null, pieces: [{ text: '全年开展' }, { spot: spot('a') }, { text: '次，参加' }, { spot: spot('b') }, { text: '人次。' }] },
]

describe('the text of a report', () => {
  it('lists its spots in reading order', () => expect(spotsOf(text).map(one => one.id)).toEqual(['a', 'b']))

  it('changes one spot and leaves other paragraphs as they are', () => {
    const next = changeSpot(text, 'b', { key: 'orglife.meetings', settled: true })
    expect(next[0]).toBe(text[0])
    expect(spotsOf(next).map(one => one.key)).toEqual([null, 'orglife.meetings'])
  })

  it('APP-03 a figure without a number is a blank, whether bound or not', () => {
    expect(isBlank(spot('a'))).toBe(true)
    expect(isBlank({ ...spot('a'), key: 'orglife.meetings', value: null })).toBe(true)
    expect(isBlank({ ...spot('a'), key: 'orglife.meetings', value: '0' })).toBe(false)
    expect(isBlank({ ...spot('a'), kind: 'year' })).toBe(false)
  })

  it('what the writer said is no figure is not asked about again', () =>
    expect(isOpen({ ...spot('a'), kind: 'other', settled: true })).toBe(false))

  it('confirms together only what is sure: bound, and at nine in ten or more', () => {
    const proposed = changeSpot(changeSpot(text, 'a', { key: 'x', confidence: 0.9 }), 'b', { key: 'y', confidence: 0.89 })
    expect(spotsOf(confirmSure(proposed)).map(one => one.settled)).toEqual([true, false])
    expect(spotsOf(confirmSure(changeSpot(text, 'a', { confidence: 1 }))).map(one => one.settled)).toEqual([false, false])
  })

  it('takes the filled values, but never over a binding changed meanwhile', () => {
    const own = changeSpot(changeSpot(text, 'a', { key: 'x' }), 'b', { key: 'changed' })
    const filled = changeSpot(changeSpot(text, 'a', { key: 'x', value: '12', shown: '12' }), 'b', { key: 'x', value: '9', shown: '9' })
    expect(spotsOf(takeFilled(own, filled)).map(one => one.value)).toEqual(['12', null])
  })

  it('a cut heading is followed by plain text; a cut at its very beginning keeps the heading below', () => {
    const heading: Paragraph = { level: 2, pieces: [{ text: '（一）学习' }] }
    expect(splitParagraph(heading, [{ text: '（一）' }], [{ text: '学习' }]).map(one => one.level)).toEqual([2, null])
    expect(splitParagraph(heading, [], [{ text: '（一）学习' }]).map(one => one.level)).toEqual([2, 2])
  })

  it('makes the outline of the headings, without the title', () => {
    expect(outlineOf([{ level: 0, pieces: [{ text: '总结' }] }, ...text])).toEqual([{ index: 1, level: 1, words: '一、组织生活' }])
  })

  it('APP-03 keeps how the writer wrote a number', () => {
    expect(freshSpot('a', '12余万').style).toEqual({ more: true, scale: '万', percent: false })
  })
})
