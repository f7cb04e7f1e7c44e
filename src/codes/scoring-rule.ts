import { type Fraction, manualShares, scoreBool, scoreCount, scoreDeduct, scoreManual, scoreRatio, scoreTimely } from './scoring.ts'

/** What a rule of §7.3 is given: the most in hundredths of a mark, the year assessed, and the metric's value as it stands on the sheet. */
interface Given {
  most: number
  year: number
  said: string
}

type Reader = (parts: readonly string[], given: Given) => number | null

/**
 * The marks that a rule gives for a value, in hundredths: `RATIO(0.85,0.5)` of one mark at `70%` is 57 (RSP-23). Null where the rule is left to
 * persons or the value cannot be read.
 */
export function marksBy(rule: string, given: Given): number | null {
  const [, name = '', inner = ''] = /^([A-Z]+)(?:\((.*)\))?$/.exec(rule) ?? []
  return Object.hasOwn(readers, name) ? (readers[name]?.(inner.split(','), { ...given, said: given.said.trim() }) ?? null) : null
}

/** How a value is written for a rule; null where persons judge. */
export const valueWords = (rule: string): readonly [string, string] | null => wordings[rule.replace(/\(.*$/, '')] ?? null

const yes = /^(是|有|yes)$/i
const no = /^(否|无|未完成|no)$/i
const isDay = /^\d{4}-\d{2}-\d{2}$/

const readers: Readonly<Record<string, Reader>> = {
  BOOL: (_, { most, said }) => (yes.test(said) ? scoreBool(most, true) : no.test(said) ? scoreBool(most, false) : null),
  RATIO: ([full = '', zero = ''], { most, said }) => {
    const share = fractionOf(said)
    return share && scoreRatio(most, share, hundredths(full), hundredths(zero))
  },
  COUNT: ([n = ''], { most, said }) => (/^\d+$/.test(said) ? scoreCount(most, Number(said), Number(n)) : null),
  TIMELY: ([due = '', perDay = ''], { most, year, said }) => {
    const each = hundredths(perDay.replace('/day', ''))
    if (no.test(said)) return scoreTimely(most, null, `${year}-${due}`, each)
    return isDay.test(said) ? scoreTimely(most, said, `${year}-${due}`, each) : null
  },
  DEDUCT: ([each = ''], { most, said }) => (/^\d+$/.test(said) ? scoreDeduct(most, Number(said), hundredths(each)) : null),
  MANUAL: (_, { most, said }) => {
    const word = Object.entries(manualWords).find(([, zh]) => zh === said)?.[0]
    return word === undefined ? null : scoreManual(most, word as keyof typeof manualShares) // cast: the words are kept by the same names
  },
}

const manualWords = { good: '好', fair: '较好', average: '一般', poor: '差' } as const satisfies Record<keyof typeof manualShares, string>

const wordings: Readonly<Record<string, readonly [string, string]>> = {
  BOOL: ['是或否', 'yes or no'],
  RATIO: ['比例，如 96% 或 27/28', 'a share, such as 96% or 27/28'],
  COUNT: ['次数，如 12', 'a number, such as 12'],
  TIMELY: ['完成日期，如 2025-03-28；未完成的写“否”', 'the day, such as 2025-03-28, or no'],
  DEDUCT: ['件数，如 0', 'a number of cases, such as 0'],
}

/** `96.5%`, `27/28` or `8.5`, exactly. */
function fractionOf(said: string): Fraction | null {
  const [, whole = '', part] = /^(\d+(?:\.\d+)?)(?:\/(\d+)|%)?$/.exec(said) ?? []
  if (whole === '') return null
  const decimals = whole.split('.')[1]?.length ?? 0
  return { num: Number(whole.replace('.', '')), den: 10 ** decimals * (part !== undefined ? Number(part) : said.endsWith('%') ? 100 : 1) }
}

const hundredths = (text: string): number => Math.round(Number(text) * 100)
