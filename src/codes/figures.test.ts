import { describe, expect, it } from 'vitest'
import { besideSummary, figureList } from './figures.ts'

describe('the list of figures', () => {
  it('holds each of the 171 keys of the summary, and each key once, its prefix being an area of work (decision 15)', () => {
    const keys = figureList.map(f => f.key)
    expect(figureList.filter(f => !besideSummary.includes(f.section))).toHaveLength(171)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    const areas = new Set(keys.map(key => key.slice(0, key.indexOf('.'))))
    expect([...areas].sort((a, b) => (a < b ? -1 : 1))).toEqual([
      'cadres',
      'decisions',
      'education',
      'integrity',
      'members',
      'organizations',
      'orglife',
      'planning',
      'recognition',
      'rectification',
      'response',
      'responsibility',
    ])
  })

  it('names and defines each figure in both languages', () => {
    const lacking = figureList.filter(
      f => !/[\u4e00-\u9fff]/.test(f.zh) || !/[a-z]/.test(f.en) || f.definition[0].length < 8 || f.definition[1].length < 3,
    )
    expect(lacking.map(f => f.key)).toEqual([])
  })

  it('keeps the order of the summary by section', () => {
    const sections = figureList.map(f => f.section).filter((section, i, all) => section !== all[i - 1])
    expect(sections).toEqual(['1.1', '1.2', '1.3', '1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.5', '1.6', '2.3', ...besideSummary])
  })

  it('gives a ratio the unit %, and nothing else (NUM-03)', () => {
    expect(figureList.filter(f => (f.kind === 'ratio') !== (f.unit === '%')).map(f => f.key)).toEqual([])
  })

  it('begins each figure’s measure words with its own unit, so that a text in that unit fits it', () => {
    expect(figureList.filter(f => f.cues.units.split('|')[0] !== f.unit).map(f => `${f.key} ${f.unit} ${f.cues.units}`)).toEqual([])
  })

  it('has no empty or doubled cue word, and no figure without a head word', () => {
    const wrong = figureList.flatMap(({ key, cues }) =>
      Object.entries(cues)
        .filter(([, words]: [string, string]) => words.split('|').some((word, i, all) => word === '' || all.indexOf(word) !== i))
        .map(([name]) => `${key} ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('names as base only a figure of the list, and another one', () => {
    const keys = new Set<string>(figureList.map(f => f.key))
    const wrong = figureList.filter(f => f.cues.base !== undefined && (!keys.has(f.cues.base) || f.cues.base === f.key))
    expect(wrong.map(f => f.key)).toEqual([])
  })

  it('tells twins apart: figures with the same head words differ in unit, in what marks them, or in what they need', () => {
    const look = (f: (typeof figureList)[number]): string =>
      [f.cues.head, f.cues.units, f.cues.mark, f.cues.unless, f.cues.needs, f.kind, f.cues.base].join('#')
    const looks = figureList.map(look)
    expect(figureList.filter((f, i) => looks.indexOf(look(f)) !== i).map(f => f.key)).toEqual([])
  })
})
