import { describe, expect, it } from 'vitest'
import { capitalYuan } from './money-words.ts'

describe('amounts as receipts write them', () => {
  it.each([
    [0, '零元整'],
    [1, '壹分'],
    [10, '壹角整'],
    [15, '壹角伍分'],
    [100, '壹元整'],
    [101, '壹元零壹分'],
    [110, '壹元壹角整'],
    [1000, '壹拾元整'],
    [10_100, '壹佰零壹元整'],
    [105_050, '壹仟零伍拾元伍角整'],
    [100_000, '壹仟元整'],
    [1_000_000, '壹万元整'],
    [1_000_100, '壹万零壹元整'],
    [1_100_000, '壹万壹仟元整'],
    [10_050_000, '壹拾万零伍佰元整'],
    [100_000_000, '壹佰万元整'],
    [10_000_000_000, '壹亿元整'],
    [10_000_000_100, '壹亿零壹元整'],
    [12_000_500_000, '壹亿贰仟万伍仟元整'],
    [-12_345, '负壹佰贰拾叁元肆角伍分'],
  ])('%i fen is %s', (fen, words) => expect(capitalYuan(fen)).toBe(words))

  it('refuses what is no whole number of fen', () => {
    expect(() => capitalYuan(0.5)).toThrow(RangeError)
  })
})
