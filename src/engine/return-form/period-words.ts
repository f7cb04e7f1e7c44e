import type { CellPeriod, Every } from '../../language/form-period.ts'
import { readInteger } from '../../language/number-words.ts'

/** A period that a heading names, and what else the heading says. */
export interface PeriodWords {
  period: CellPeriod
  rest: string
}

type Reads = (match: RegExpExecArray, every: Every) => CellPeriod | undefined

const two = (text: string | undefined): string => String(readInteger(text ?? '') ?? 0).padStart(2, '0')

/** What headings call periods; the longer phrase before the shorter one. */
const phrases: readonly [RegExp, Reads][] = [
  [/(?:上年|去年)(?:度)?(?:同期)?累计(?:数)?/, () => 'to-date-last-year'],
  [/(?:上年|去年)同期(?:数)?|同比基数/, () => 'same-last-year'],
  [/((?:19|20)\d{2})年(?:度)?第?([一二三四1-4])季度/, match => `${match[1]}-Q${Number(two(match[2]))}`],
  [/((?:19|20)\d{2})年(?:度)?([上下])半年/, match => `${match[1]}-H${match[2] === '上' ? 1 : 2}`],
  [/((?:19|20)\d{2})年(1[0-2]|[1-9])月份?/, match => `${match[1]}-${two(match[2])}`],
  [/((?:19|20)\d{2})年(?:度|全年)?(?!以|来|起)/, match => match[1]],
  [/(?:本年|今年|年度|年初至今|年初以来|自年初)?(?:度)?累计(?:数|完成)?|年初(?:至今|以来)|自年初(?:累计)?/, () => 'to-date'],
  [/(?:上年|去年)(?:度|全年)?(?:数)?/, () => 'last-year'],
  [/(?:上期|上月|上季度|上季)(?:数|末)?/, () => 'previous'],
  [/(?:本期|本月|本季度|本季|当期|当月|当季)(?:数|末|新增)?/, () => 'period'],
  [/(?:期末|年末|月末|季末|截至(?:期末|年底|目前))(?:数)?/, () => 'period'],
  [
    /(?:本年|今年)(?:度|全年)?(?:数|实际)?|全年(?:数)?/,
    (match, every) => (every === 'year' ? 'period' : match[0].includes('全年') ? 'year' : 'to-date'),
  ],
  [/第?([一二三四1-4])季度/, match => `q${Number(two(match[1]))}`],
  [/上半年/, (_, every) => (every === 'half' ? 'period' : 'h1')],
  [/下半年/, (_, every) => (every === 'half' ? 'period' : 'h2')],
  [/(?<![\d一二三四五六七八九十])(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|底)?(?!末)/, match => `m${two(match[1])}`],
]

/** The period that a heading names relative to its form's; undefined where it names none. */
export function periodIn(heading: string, every: Every): PeriodWords | undefined {
  for (const [pattern, read] of phrases) {
    const match = pattern.exec(heading)
    const period = match && read(match, every)
    if (match && period) return { period, rest: heading.slice(0, match.index) + heading.slice(match.index + match[0].length) }
  }
  return undefined
}
