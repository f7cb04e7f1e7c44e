/**
 * A sum divided by `per` as an exact decimal text: fen to yuan (`per` 100) keeps two places, fen to 万元 (`per` 1000000) two places half up (NUM-01);
 * trailing zeros of whole numbers are left out.
 */
export function roundSum(total: string, per: number): string {
  if (per === 1) return total.replace(/\.0+$/, '')
  const value = BigInt(total.split('.')[0] ?? '0')
  const scaled = value * 100n * 2n + BigInt(per)
  const hundredths = scaled / (2n * BigInt(per))
  const text = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
  return text.replace(/\.00$/, '')
}
