import type { CodeGroup } from '../language/code-table.ts'
import type { Column } from '../language/column.ts'
import type { Words } from '../language/words.ts'

/** A band of a breakdown: its code, its words, and the first value in it. */
type Band = readonly [code: string, words: Words, from: number | string]

/** Ages in full years, as the national statistics band them (MEM-04). */
const ages: readonly Band[] = [
  ['30', ['30岁及以下', '30 and under'], 0],
  ['35', ['31至35岁', '31 to 35'], 31],
  ['40', ['36至40岁', '36 to 40'], 36],
  ['45', ['41至45岁', '41 to 45'], 41],
  ['50', ['46至50岁', '46 to 50'], 46],
  ['55', ['51至55岁', '51 to 55'], 51],
  ['60', ['56至60岁', '56 to 60'], 56],
  ['61', ['61岁及以上', '61 and over'], 61],
]

/** Ages that statistics and texts take together. */
const upTo = (age: number): CodeGroup => ({
  words: [`${age}岁及以下`, `${age} and under`],
  codes: ages.flatMap(([code]) => (Number(code) <= age ? [code] : [])),
})

/** Times of joining the Party, as the national bulletin parts them (§15.3). */
const eras: readonly Band[] = [
  ['founding', ['1949年10月前', 'before October 1949'], '0001-01-01'],
  ['building', ['1949年10月至1978年12月', 'October 1949 to December 1978'], '1949-10-01'],
  ['reform', ['1978年12月至2012年11月', 'December 1978 to November 2012'], '1978-12-01'],
  ['new', ['2012年11月以来', 'since November 2012'], '2012-11-01'],
]

/**
 * What a path may be turned into for a breakdown: `age(path)` of a day of birth, in full years on the row's own day (the end of the period for what is
 * in being then); `era(path)` of a day of joining.
 */
export const bandings = {
  age: {
    column: bandColumn('年龄', 'Age', ages, Object.fromEntries([35, 40, 45, 50].map(age => [`to-${age}`, upTo(age)]))),
    sql: (value: string, day: string): string => cases(ages, `extract(year from age(${day}, ${value}))`),
  },
  era: { column: bandColumn('入党时间', 'Joined', eras), sql: (value: string): string => cases(eras, value) },
} as const

/** The banding and the path within, of a path such as `age(member.birthOn)`; undefined for a plain path. */
export function bandedPath(path: string): { banding: keyof typeof bandings; path: string } | undefined {
  const match = /^(age|era)\((.+)\)$/.exec(path)
  return match ? { banding: match[1] as keyof typeof bandings, path: match[2] ?? '' } : undefined // cast: the pattern takes no other name
}

function bandColumn(zh: string, en: string, bands: readonly Band[], groups?: Readonly<Record<string, CodeGroup>>): Column {
  return { kind: 'choice', zh, en, options: Object.fromEntries(bands.map(([code, words]) => [code, words])), ...(groups ? { groups } : {}) }
}

function cases(bands: readonly Band[], value: string): string {
  const tests = bands
    .toReversed()
    .map(([code, , from]) => `when ${value} >= ${typeof from === 'number' ? from : `date '${from}'`} then '${code}'`)
  return `case when ${value} is null then null ${tests.join(' ')} end`
}
