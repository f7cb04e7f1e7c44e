import { describe, expect, test } from 'vitest'
import type { DuesPayer } from './dues-payer.ts'
import { duesDue, duesTariff } from './dues-tariff.ts'

const tariff = duesTariff('2026-01-01')

/* The worked examples of §4.2: payer, income in fen, rate in hundredths of a per cent, due to the fen, due to ten fen. */
const examples: readonly (readonly [DuesPayer, number, number, number, number])[] = [
  ['EMP', 299_999, 50, 1500, 1500],
  ['EMP', 300_000, 50, 1500, 1500],
  ['EMP', 300_001, 100, 3000, 3000],
  ['EMP', 385_050, 100, 3851, 3850],
  ['EMP', 500_000, 100, 5000, 5000],
  ['EMP', 500_001, 150, 7500, 7500],
  ['EMP', 623_456, 150, 9352, 9350],
  ['EMP', 743_218, 150, 11_148, 11_150],
  ['EMP', 1_000_000, 150, 15_000, 15_000],
  ['EMP', 1_000_001, 200, 20_000, 20_000],
  ['EMP', 1_234_567, 200, 24_691, 24_690],
  ['RET', 327_640, 50, 1638, 1640],
  ['RET', 500_000, 50, 2500, 2500],
  ['RET', 500_001, 100, 5000, 5000],
  ['RET', 888_888, 100, 8889, 8890],
  ['SELF', 2_760_000, 150, 13_800, 13_800],
  ['SELF', 900_002, 100, 3000, 3000],
]

describe('DUE-01 what is due a month', () => {
  test.for(examples)('%s with an income of %i fen', ([payer, income, rate, due, rounded]) => {
    expect(duesDue(payer, income, null, tariff)).toEqual({ rate, due })
    expect(duesDue(payer, income, null, { ...tariff, roundTo: 10 })).toEqual({ rate, due: rounded })
  })

  test('DUE-16 the rate is chosen by the unrounded base: a quarter of 9,000.02 is above three times 3,000, one of 9,000.00 is not', () => {
    expect([900_000, 900_001, 900_002].map(income => duesDue('SELF', income, null, tariff)?.rate)).toEqual([50, 100, 100])
  })

  test('the rate holds for the whole base, with its cliffs', () => {
    const wage = [300_000, 300_100, 500_000, 500_100, 1_000_000, 1_000_100].map(income => duesDue('ANN', income, null, tariff)?.due)
    expect(wage).toEqual([1500, 3001, 5000, 7502, 15_000, 20_002])
    expect([500_000, 500_100].map(income => duesDue('RET', income, null, tariff)?.due)).toEqual([2500, 5001])
  })

  test('fixed sums: twenty fen, and what a farmer was set', () => {
    for (const payer of ['STU', 'UNEMP', 'RELIEF', 'DIBAO'] as const)
      expect(duesDue(payer, null, null, tariff)).toEqual({ rate: null, due: 20 })
    expect(duesDue('FARM', null, 50, tariff)).toEqual({ rate: null, due: 50 })
  })

  test('nothing is said where the income is lacking', () => {
    expect([duesDue('EMP', null, null, tariff), duesDue('FARM', null, null, tariff)]).toEqual([null, null])
    expect(duesDue('EMP', 0, null, tariff)).toEqual({ rate: 50, due: 0 })
  })
})
