import { describe, expect, it } from 'vitest'
import { besideSummary, figureList } from '../../codes/figures.ts'
import { boundText, spotsOf } from '../../engine/report/text.ts'
import { consistencyChecks } from './consistency-checks.ts'
import { summaryTemplate } from './summary-template.ts'

const words = { year: '2026', 'next-year': '2027', organization: '某街道党工委' }
const bound = spotsOf(boundText(summaryTemplate, { figureList, from: '2026-01-01', to: '2026-12-31', words }))
const ofSummary = figureList.filter(({ section }) => !besideSummary.includes(section)).map(({ key }) => key)
const used = summaryTemplate.flatMap(({ text }) => [...text.matchAll(/\{\{(.+?)\}\}/g)].map(match => match[1] ?? ''))

describe('summaryTemplate', () => {
  it('APP-03 names only figures of the list and the three words', () => {
    const known = new Set<string>([...figureList.map(({ key }) => key), ...Object.keys(words)])
    expect(used.filter(name => !known.has(name))).toEqual([])
  })

  it('uses every figure of the list at least once', () => {
    expect(ofSummary.filter(key => !used.includes(key))).toEqual([])
  })

  it('has every figure settled and no other blank', () => {
    expect(bound.filter(({ spot }) => spot.key !== null && !spot.settled).map(({ spot }) => spot.text)).toEqual([])
    expect(bound.filter(({ spot }) => spot.key === null).map(({ spot }) => [spot.text, spot.kind, spot.settled])).toEqual([
      ['2026', 'year', true],
      ['2026', 'year', true],
      ['2027', 'year', true],
      ['2026', 'year', true],
      ['35', 'parameter', true],
      ['2027', 'year', true],
    ])
  })

  it('writes behind each figure a unit that it may have in a text', () => {
    const wrong = bound.flatMap(({ spot, after }) => {
      const figure = figureList.find(({ key }) => key === spot.key)
      const units = figure ? [figure.unit, ...figure.cues.units.split('|')] : []
      return figure && figure.unit !== '%' && !units.some(unit => after.startsWith(unit)) ? [`${figure.key} ${after.slice(0, 3)}`] : []
    })
    expect(wrong).toEqual([])
  })

  it('has headings of the account: two parts, nine sections', () => {
    expect(summaryTemplate.filter(({ level }) => level === 0).length).toBe(1)
    expect(summaryTemplate.filter(({ level }) => level === 1).length).toBe(2)
    expect(summaryTemplate.filter(({ level }) => level === 2).length).toBe(9)
  })
})

describe('consistencyChecks', () => {
  it('APP-02 names only figures of the list, both in one unit', () => {
    for (const check of consistencyChecks) {
      const figure = figureList.find(({ key }) => key === check.key)
      expect(figure, check.key).toBeDefined()
      if (check.at === 'most')
        expect(
          figureList.some(({ key }) => key === check.of),
          check.of,
        ).toBe(true)
    }
  })
})
