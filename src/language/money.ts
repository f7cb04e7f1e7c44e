import { divideHalfUp, foldDigits, groupThousands, placePoint } from './number-words.ts'

/**
 * Reads an amount typed in yuan ('1,234.5', '¥3.20', '12万', '１２３．４５元') as whole fen.
 * Undefined for what is no amount, is finer than a fen, or is too large to count exactly (NUM-01).
 */
export function parseYuan(text: string): number | undefined {
  const folded = foldDigits(text).replace(/[\s]/g, '').replaceAll('，', ',')
  const match = /^(-?)[¥￥]?(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?([万亿]?)元?整?$/.exec(folded)
  if (!match) return undefined
  const [, sign, whole = '', decimals = '', unit] = match
  const scaled = BigInt(whole.replaceAll(',', '') + decimals) * (unit === '万' ? 1_000_000n : unit === '亿' ? 10_000_000_000n : 100n)
  const divisor = 10n ** BigInt(decimals.length)
  if (scaled % divisor !== 0n) return undefined
  const fen = Number(scaled / divisor)
  return Number.isSafeInteger(fen) ? (sign && fen ? -fen : fen) : undefined
}

/** Fen as yuan with thousands separators and two decimals: 123450 is '1,234.50'. */
export const formatYuan = (fen: number): string => groupThousands(placePoint(BigInt(fen), 2))

/** Fen as 万元 with two decimals, rounded half up: 123450000 is '123.45' (NUM-01). */
export const formatWan = (fen: number): string => placePoint(divideHalfUp(BigInt(fen), 10_000n), 2)

/** num/den as a percentage with one decimal, '96.6', rounded half up in integers; undefined over nothing (NUM-02). */
export function percent(num: number | bigint, den: number | bigint): string | undefined {
  if (BigInt(den) === 0n) return undefined
  const [n, d] = BigInt(den) < 0n ? [-BigInt(num), -BigInt(den)] : [BigInt(num), BigInt(den)]
  return placePoint(divideHalfUp(n * 1000n, d), 1)
}

/** The same for decimal texts, such as amounts in 万元: '3.38' of '12' is '28.2'. */
export function percentOf(num: string, den: string): string | undefined {
  const places = Math.max(...[num, den].map(text => text.split('.')[1]?.length ?? 0))
  const whole = (text: string): bigint => {
    const [units = '', part = ''] = text.split('.')
    return BigInt(units + part.padEnd(places, '0'))
  }
  return percent(whole(num), whole(den))
}
