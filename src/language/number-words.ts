import type { Lang } from './words.ts'

/** Integer division rounded half up, away from zero for negatives (NUM-01). `denominator` must be positive. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator
  const rounded = (2n * size + denominator) / (2n * denominator)
  return numerator < 0n ? -rounded : rounded
}

/** A whole number of the smallest unit written with `digits` decimals: (1234n, 2) is '12.34'. */
export function placePoint(units: bigint, digits: number): string {
  const figures = (units < 0n ? -units : units).toString().padStart(digits + 1, '0')
  const sign = units < 0n ? '-' : ''
  return digits === 0 ? sign + figures : `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}`
}

/** Reads a number typed with decimals ('85.5', '１２', '1,234.05') as whole units of its last place; undefined for anything else or finer. */
export function parseDecimal(text: string, places: number): number | undefined {
  const match = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(foldDigits(text).trim())
  if (!match) return undefined
  const [, sign, whole = '', decimals = ''] = match
  const kept = decimals.replace(/0+$/, '')
  if (kept.length > places) return undefined
  const units = Number(whole.replaceAll(',', '') + kept.padEnd(places, '0'))
  return Number.isSafeInteger(units) ? (sign && units ? -units : units) : undefined
}

/** Thousands separated by commas: '1460.5' is '1,460.5'. */
export const groupThousands = (value: number | bigint | string): string =>
  String(value).replace(/^(-?)(\d+)/, (_, sign: string, whole: string) => sign + whole.replace(/\B(?=(\d{3})+$)/g, ','))

/**
 * The number a narrative says with 余, and whether 余 is said (NUM-04): rounded down to 10 below 1,000 and to 100 from there;
 * a value that is a multiple of its step, or below 10, is said as it is.
 */
export function roundedDown(value: number): { value: number; more: boolean } {
  const step = value >= 1000 ? 100 : 10
  const whole = Math.floor(value / step) * step
  return value < 10 || whole === value ? { value, more: false } : { value: whole, more: true }
}

/** A count as a narrative says it: 410余, more than 410; 400 stays 400 (NUM-04). */
export function aboutWords(value: number, lang: Lang): string {
  const rounded = roundedDown(value)
  if (lang === 'zh') return `${rounded.value}${rounded.more ? '余' : ''}`
  return `${rounded.more ? 'more than ' : ''}${groupThousands(rounded.value)}`
}

/** Full-width digits, Latin letters, ．％＋－ and the wide space as their half-width forms, character for character, so that offsets hold. */
export const foldDigits = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ．％＋－]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' ')

/** Reads a whole number as texts write it: '1,460', '１２３', '3万', '1.2亿', '一百二十三', '两千', '二〇二〇'; undefined for anything else. */
export function readInteger(text: string): number | undefined {
  const folded = foldDigits(text).trim()
  const match = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?([十百千]?[万亿]?)$/.exec(folded)
  if (!match) return readChinese(folded)
  const [, sign = '', whole = '', decimals = '', unit = ''] = match
  const scaled =
    BigInt(whole.replaceAll(',', '') + decimals) * BigInt([...unit].reduce((product, char) => product * (scales[char] ?? 1), 1))
  const divisor = 10n ** BigInt(decimals.length)
  if (scaled % divisor !== 0n) return undefined
  const value = Number(scaled / divisor)
  return Number.isSafeInteger(value) ? (sign && value ? -value : value) : undefined
}

const scales: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }
const digits = new Map([...'零一二三四五六七八九'].map((char, value) => [char, value]))
const sameAs: Record<string, string> = {
  〇: '零',
  两: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
}

function readChinese(text: string): number | undefined {
  const plain = [...text].map(char => sameAs[char] ?? char).join('')
  if (plain === '零') return 0
  if (/^[零一二三四五六七八九]+$/.test(plain) && (plain.length > 2 || /^.零$/.test(plain)))
    return Number([...plain].map(char => digits.get(char)).join(''))
  return plain.startsWith('零') ? undefined : readScaled(plain, '亿', readMyriads)
}

const readMyriads = (text: string): number | undefined => readScaled(text, '万', readBelowMyriad)

/** Reads `left unit right`; what follows the unit must fill its next place or begin with 零. */
function readScaled(text: string, unit: string, read: (part: string) => number | undefined): number | undefined {
  const at = text.lastIndexOf(unit)
  if (at < 0) return read(text)
  const scale = scales[unit] ?? 1
  const left = read(text.slice(0, at))
  if (!left || left >= (unit === '万' ? 10_000 : 100_000_000)) return undefined
  const rest = text.slice(at + 1)
  if (rest === '') return left * scale
  const right = read(rest.replace(/^零/, ''))
  return !right || right < scale / 10 !== rest.startsWith('零') ? undefined : left * scale + right
}

const section = /^(?:(.)千)?(零)?(?:(.)百)?(零)?(?:(.)?(十))?(零)?(.)?$/

function readBelowMyriad(text: string): number | undefined {
  const match = section.exec(text)
  if (!match || text === '' || text.endsWith('零')) return undefined
  const [, thousand, zeroA, hundred, zeroB, tenDigit, ten, zeroC, one] = match
  const places = [thousand, hundred, ten ? (tenDigit ?? '一') : undefined, one].map(char =>
    char === undefined ? 0 : (digits.get(char) ?? Number.NaN),
  )
  if (places.some(Number.isNaN) || [thousand, hundred, tenDigit, one].includes('零')) return undefined
  const gap = /[1-9]0+[1-9]/.test(places.join(''))
  if (gap !== Boolean(zeroA ?? zeroB ?? zeroC)) return undefined
  return Number(places.join(''))
}
