import { trimZeros } from '../../language/decimal.ts'
import type { FigureKind, FigureValue } from '../../language/figure.ts'
import { divideHalfUp, groupThousands, placePoint, roundedDown } from '../../language/number-words.ts'
import type { Spot, SpotKind } from '../../language/report.ts'

/** Kinds of spots that show a figure. */
export const isFigureKind = (kind: SpotKind): boolean => kind === 'figure' || kind === 'share' || kind === 'target'

/** The kind of a spot by the kind of its figure. */
export const kindShown = (kind: FigureKind | undefined): SpotKind => (kind === 'ratio' ? 'share' : kind === 'target' ? 'target' : 'figure')

/** Whether what stands in the text is a blank to be filled (`X`, `____`, `□`), not a number. */
export const isBlank = (spot: Pick<Spot, 'text' | 'style'>): boolean => formOf(splitMark(spot).mark) === 'blank'

/**
 * What a spot prints for a figure, in the writer's hand: scale (万, 亿), 余 (NUM-04, decision 22), %, separators, Chinese numerals.
 * Zero prints 0 or the writer's clause; a ratio over nothing prints `—`; without a value the blank stays as it was written, `X` in place
 * of a typed number, so that no number stands that no record carries (decision 21, APP-03).
 * @param figure value in the figure's unit; null where there is none
 * @param after the text behind the spot: a figure in 万元 is printed in yuan where 元 follows
 */
export function printed(
  spot: Pick<Spot, 'text' | 'style' | 'clause'>,
  figure: Pick<FigureValue, 'unit' | 'value' | 'denominator'> | null,
  after = '',
): string {
  const { mark, suffix } = splitMark(spot)
  const value = figure?.value ?? null
  if (figure === null || value === null) {
    if (spot.clause) return spot.clause
    if (figure?.denominator && isZero(figure.denominator)) return '—'
    return formOf(mark) === 'blank' ? spot.text : `X${suffix}`
  }
  if (isZero(value) && spot.clause) return spot.clause
  if (!decimal.test(value)) return `${value}${suffix}`
  const number = placed(scaled(value, powerOf(figure.unit) - textPower(spot, figure.unit, suffix + after)), spot.style.places)
  if (spot.style.wording === 'near' || spot.style.wording === 'over') return `${bounded(spot.style.wording, mark, number)}${bare(suffix)}`
  const sign = spot.style.wording === 'many' ? '多' : '余'
  const about = spot.style.more || spot.style.wording === 'many' ? roundedDown(Number(number)) : { value: 0, more: false }
  if (!about.more) return `${inHand(mark, number)}${bare(suffix)}`
  return `${inHand(mark, String(about.value))}${/[余多来几]/.test(suffix) ? suffix : `${sign}${suffix}`}`
}

const bare = (suffix: string): string => suffix.replace(/[余多来几]/, '')

/** 近 rounds up and 超过 rounds down to the step of NUM-04; a round number is said as it is. */
function bounded(wording: 'near' | 'over', mark: string, number: string): string {
  const down = roundedDown(Number(number))
  if (!down.more) return inHand(mark, number)
  const step = Number(number) >= 1000 ? 100 : 10
  return wording === 'over' ? `超过${inHand(mark, String(down.value))}` : `近${inHand(mark, String(down.value + step))}`
}

/** Rounded half up to the decimals that the writer wants, where it has more. */
function placed(number: string, places: number | undefined): string {
  const part = number.split('.')[1] ?? ''
  if (places === undefined || part.length <= places) return number
  const units = BigInt(number.replace('.', ''))
  return placePoint(divideHalfUp(units, 10n ** BigInt(part.length - places)), places)
}

/** A whole number in Chinese as it counts things: 2 is 两, 12 is 十二, 20300 is 两万零三百; from 100 million on in digits. */
export function chineseNumber(value: number): string {
  if (value >= 100_000_000 || !Number.isInteger(value) || value < 0) return String(value)
  if (value === 0) return '零'
  const high = Math.floor(value / 10_000)
  const low = value % 10_000
  const joined = high === 0 ? belowMyriad(low) : `${belowMyriad(high)}万${low === 0 ? '' : (low < 1000 ? '零' : '') + belowMyriad(low)}`
  return joined.replace(/^一十/, '十').replace(/^二(?=[千万]|$)/, '两')
}

const decimal = /^-?\d+(\.\d+)?$/
const isZero = (value: string): boolean => /^-?0+(\.0+)?$/.test(value)

const digit = '[\\d０-９]'
const forms = {
  unknown: /^(?:\d{1,3}[Xx]+|[Xx]+[.．][Xx]+)/,
  number: new RegExp(`^${digit}(?:${digit}|[,，])*(?:[.．]${digit}+)?`),
  rings: /^[○◯〇]+(?![一二三四五六七八九十百千])/,
  words: /^[〇零一二两三四五六七八九十百千万亿○]+/,
  blank: /^(?:【[^】]*】|（\s*）|\(\s*\)|\[[\s_]*\]|[Xx×✕╳✖*_□△ ]+)/,
}

/** The number or blank itself, and the 余, 万余, % that stand behind it in the spot. */
function splitMark(spot: Pick<Spot, 'text' | 'style'>): { mark: string; suffix: string } {
  const { text, style } = spot
  for (const [form, pattern] of Object.entries(forms)) {
    const found = pattern.exec(text)?.[0]
    if (!found) continue
    const scaleIn = form === 'words' && style.scale && found.length > 1 && found.endsWith(style.scale) ? style.scale.length : 0
    const mark = found.slice(0, found.length - scaleIn)
    return { mark, suffix: text.slice(mark.length) }
  }
  return { mark: text, suffix: '' }
}

const formOf = (mark: string): 'number' | 'words' | 'blank' => {
  if (forms.unknown.test(mark) || forms.rings.test(mark)) return 'blank'
  return forms.number.test(mark) ? 'number' : forms.words.test(mark) ? 'words' : 'blank'
}

const powers: Record<string, number> = { 万: 4, 亿: 8 }
const powerOf = (unit: string): number => powers[unit[0] ?? ''] ?? 0

/** The power of ten that the text writes in words behind the number. */
function textPower(spot: Pick<Spot, 'style'>, unit: string, behind: string): number {
  if (spot.style.scale) return powers[spot.style.scale] ?? 0
  return powerOf(unit) > 0 && !/^[余多来几]?元/.test(behind) ? powerOf(unit) : 0
}

/** A decimal text times a power of ten; two decimals half up where scaling made more, all of them where two would print a false zero. */
function scaled(value: string, power: number): string {
  if (power === 0) return value
  const [whole = '', part = ''] = value.replace('-', '').split('.')
  const sign = value.startsWith('-') ? -1n : 1n
  const units = sign * BigInt(whole + part + '0'.repeat(Math.max(0, power - part.length)))
  const places = Math.max(0, part.length - power)
  const exact = trimZeros(placePoint(units, places))
  if (places <= 2) return exact
  const rounded = trimZeros(placePoint(divideHalfUp(units, 10n ** BigInt(places - 2)), 2))
  return isZero(rounded) && !isZero(exact) ? exact : rounded
}

/** The number as the writer wrote numbers at this place. */
function inHand(mark: string, number: string): string {
  if (formOf(mark) === 'words' && /^\d+$/.test(number)) return chineseNumber(Number(number))
  const grouped = /[,，]/.test(mark) ? groupThousands(number) : number
  return /[０-９]/.test(mark) ? grouped.replace(/[\d.]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0)) : grouped
}

const numerals = '零一二三四五六七八九'

function belowMyriad(value: number): string {
  const places = [...String(value).padStart(4, '0')].map(Number)
  let text = ''
  places.forEach((figure, i) => {
    if (figure > 0) text += `${numerals[figure]}${['千', '百', '十', ''][i]}`
    else if (text && places.slice(i + 1).some(Boolean) && !text.endsWith('零')) text += '零'
  })
  return text
}
