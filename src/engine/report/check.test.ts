import { describe, expect, it } from 'vitest'
import type { FigureValue } from '../../language/figure.ts'
import type { FigureCheck } from '../../language/report.ts'
import { failure } from './check.ts'

const value = (key: string, number: string | null, records = 1): [string, FigureValue] => [
  key,
  { key, zh: key, en: key, unit: '项', value: number, numerator: null, denominator: null, records, hidden: 0, source: 'records' },
]
const words = { rule: 'APP-02', zh: '不符', en: 'does not fit' }
const most: FigureCheck = { ...words, at: 'most', key: 'a', of: 'b' }
const fails = (check: FigureCheck, ...values: [string, FigureValue][]): boolean => failure(check, new Map(values)).length > 0

describe('failure', () => {
  it.each([
    ['9', '10', false],
    ['10', '10', false],
    ['11', '10', true],
    ['9.99', '10', false],
    ['10.01', '10', true],
    ['100', '99.9', true],
    ['-1', '-2', true],
  ])('APP-02 %s of at most %s: %s', (a, b, fail) => expect(fails(most, value('a', a), value('b', b))).toBe(fail))

  it('APP-02 says nothing where a figure has no value', () => {
    expect(fails(most, value('a', null), value('b', '1'))).toBe(false)
    expect(fails(most, value('a', '1'), value('b', null))).toBe(false)
    expect(fails(most, value('a', '1'))).toBe(false)
  })

  it.each([
    ['0', false],
    ['0.01', false],
    ['-0.01', true],
  ])('APP-02 an amount of %s', (amount, fail) => expect(fails({ ...words, at: 'least-zero', key: 'a' }, value('a', amount))).toBe(fail))

  it('APP-02 wants records behind what is not zero', () => {
    const recorded: FigureCheck = { ...words, at: 'recorded', key: 'a' }
    expect([fails(recorded, value('a', '0', 0)), fails(recorded, value('a', '5', 1)), fails(recorded, value('a', '5', 0))]).toEqual([
      false,
      false,
      true,
    ])
  })

  it('names both figures and their numbers', () => {
    const [warning] = failure(most, new Map([value('a', '11'), value('b', '10')]))
    expect(warning).toMatchObject({ code: 'APP-02', level: 'warning', keys: ['a', 'b'], zh: '不符：a 11项，b 10项。请核对两边的记录' })
  })
})
