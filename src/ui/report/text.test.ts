import { describe, expect, it } from 'vitest'
import type { Paragraph, Spot } from '../../language/report.ts'
import { freshSpot, isBlank, isOpen, isSure, outlineOf, spotsOf, takeFilled } from './text.ts'

const spot = (id: string) => freshSpot(id, 'X')
const text: Paragraph[] = [
  { level: 1, pieces: [{ text: '一、组织生活' }] },
  { level: null, pieces: [{ text: '全年开展' }, { spot: spot('a') }, { text: '次，参加' }, { spot: spot('b') }, { text: '人次。' }] },
]

describe('the text of a report', () => {
  it('lists its spots in reading order', () => expect(spotsOf(text).map(one => one.id)).toEqual(['a', 'b']))

  it('APP-03 a figure without a number is a blank, whether bound or not', () => {
    expect(isBlank(spot('a'))).toBe(true)
    expect(isBlank({ ...spot('a'), key: 'orglife.meetings', value: null })).toBe(true)
    expect(isBlank({ ...spot('a'), key: 'orglife.meetings', value: '0' })).toBe(false)
    expect(isBlank({ ...spot('a'), kind: 'year' })).toBe(false)
  })

  it('what the writer said is no figure is not asked about again', () =>
    expect(isOpen({ ...spot('a'), kind: 'other', settled: true })).toBe(false))

  it('confirms together only what is sure: bound, and at nine in ten or more', () => {
    expect(isSure({ ...spot('a'), key: 'x', confidence: 0.9 })).toBe(true)
    expect(isSure({ ...spot('a'), key: 'x', confidence: 0.89 })).toBe(false)
    expect(isSure({ ...spot('a'), confidence: 1 })).toBe(false)
  })

  it('takes the filled values, but never over a binding changed meanwhile', () => {
    const written = (...spots: Spot[]): Paragraph[] => [{ level: null, pieces: spots.map(one => ({ spot: one })) }]
    const own = written({ ...spot('a'), key: 'x' }, { ...spot('b'), key: 'changed' })
    const filled = written({ ...spot('a'), key: 'x', value: '12', shown: '12' }, { ...spot('b'), key: 'x', value: '9', shown: '9' })
    expect(spotsOf(takeFilled(own, filled)).map(one => one.value)).toEqual(['12', null])
  })

  it('makes the outline of the headings, without the title', () => {
    expect(outlineOf([{ level: 0, pieces: [{ text: '总结' }] }, ...text])).toEqual([{ index: 1, level: 1, words: '一、组织生活' }])
  })

  it('APP-03 keeps how the writer wrote a number', () => {
    expect(freshSpot('a', '12余万').style).toEqual({ more: true, scale: '万', percent: false })
  })
})
