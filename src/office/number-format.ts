/** What a number format shows: decimals (null where it shows what is there), whether in percent and with thousands apart; or that it is a date or plain text. */
export interface NumberLook {
  kind: 'number' | 'date' | 'text'
  percent: boolean
  decimals: number | null
  grouped: boolean
}

/** The number formats that Excel knows without writing them down (ECMA-376 §18.8.30), as far as forms use them. */
export const builtInFormats: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  27: 'yyyy"年"m"月"',
  31: 'yyyy"年"m"月"d"日"',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
  49: '@',
}

/** Reads a format code by its part for positive numbers; words in quotes and brackets are no part of it. */
export function numberLook(format: string): NumberLook {
  const [positive = ''] = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '').split(';')
  if (positive.includes('@')) return { kind: 'text', percent: false, decimals: null, grouped: false }
  if (/[ymdhs]/i.test(positive.replace(/General/gi, ''))) return { kind: 'date', percent: false, decimals: null, grouped: false }
  const percent = positive.includes('%')
  if (!/[0#?]/.test(positive)) return { kind: 'number', percent, decimals: null, grouped: false }
  return { kind: 'number', percent, decimals: /\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0, grouped: /[0#?],[0#?]/.test(positive) }
}

/** A decimal number as a cell of a format shows it: `0.667` in `0.0%` is `66.7%`. What is no plain decimal number is given back as it is. */
export function showNumber(number: string, format: string): string {
  const look = numberLook(format)
  if (look.kind !== 'number' || !/^-?\d+(\.\d+)?$/.test(number)) return number
  const shown = look.percent ? shiftPoint(number, 2) : number
  const rounded = look.decimals === null ? shown : roundTo(shown, look.decimals)
  const grouped = look.grouped
    ? rounded.replace(/^(-?)(\d+)/, (_, sign: string, whole: string) => sign + whole.replace(/\B(?=(\d{3})+$)/g, ','))
    : rounded
  return look.percent ? `${grouped}%` : grouped
}

/** A decimal text times a power of ten, exactly; no zeros are added behind the point or left there. */
export function shiftPoint(number: string, power: number): string {
  const sign = number.startsWith('-') ? '-' : ''
  const [whole = '', part = ''] = number.replace('-', '').split('.')
  const digits = whole + part
  const at = whole.length + power
  const padded = at <= 0 ? '0'.repeat(1 - at) + digits : digits.padEnd(at, '0')
  const point = at <= 0 ? 1 : at
  const left = padded.slice(0, point).replace(/^0+(?=\d)/, '')
  const right = padded.slice(point).replace(/0+$/, '')
  return `${sign}${left}${right ? `.${right}` : ''}`
}

/** A decimal text with that many decimals, rounded half up and away from zero. */
export function roundTo(number: string, decimals: number): string {
  const sign = number.startsWith('-') ? '-' : ''
  const [whole = '', part = ''] = number.replace('-', '').split('.')
  const kept = BigInt(whole + part.slice(0, decimals).padEnd(decimals, '0')) + (Number(part[decimals] ?? '0') >= 5 ? 1n : 0n)
  const digits = kept.toString().padStart(decimals + 1, '0')
  const shown = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return kept === 0n ? shown : sign + shown
}
