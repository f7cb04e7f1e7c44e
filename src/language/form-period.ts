import { addDays, addMonths, type Day, lastDayOfMonth, monthOf, type Period, parsePeriod, periodName } from './day.ts'
import type { Lang, Words } from './words.ts'

/** How often a form is due. */
export type Every = 'month' | 'quarter' | 'half' | 'year'

/** The months of one period, and its words. */
export const everyWords: Readonly<Record<Every, { months: number; words: Words }>> = {
  month: { months: 1, words: ['月报', 'Monthly'] },
  quarter: { months: 3, words: ['季报', 'Quarterly'] },
  half: { months: 6, words: ['半年报', 'Half-yearly'] },
  year: { months: 12, words: ['年报', 'Yearly'] },
}

/** Whether a text names how often a form is due. */
export const isEvery = (text: string): text is Every => Object.hasOwn(everyWords, text)

/** The period of that length in which a day lies. */
export function formPeriod(every: Every, day: Day): Period {
  const { months } = everyWords[every]
  const month = Number(day.slice(5, 7)) - 1
  const first = `${day.slice(0, 5)}${String(month - (month % months) + 1).padStart(2, '0')}-01`
  return { from: first, to: lastDayOfMonth(monthOf(addMonths(first, months - 1))) }
}

/** The period after one. */
export const nextPeriod = (every: Every, { to }: Period): Period => formPeriod(every, addDays(to, 1))

/** The day by which a period's return is due: that day of the month after it, its last day where the month is shorter; null where no day is set. */
export function dueDay({ to }: Period, day: number | null): Day | null {
  if (day === null) return null
  const month = monthOf(addDays(to, 1))
  const last = lastDayOfMonth(month)
  const wanted = `${month}-${String(day).padStart(2, '0')}`
  return wanted > last ? last : wanted
}

/** Periods of a cell relative to its form's, with their words. */
const relative = {
  period: ['本期', 'The period'],
  previous: ['上期', 'The period before'],
  'to-date': ['本年累计', 'The year up to the end of the period'],
  year: ['本年全年', 'The whole year'],
  'same-last-year': ['上年同期', 'The same days a year before'],
  'to-date-last-year': ['上年累计', 'The year before, up to the same day'],
  'last-year': ['上年全年', 'The whole year before'],
} as const satisfies Record<string, Words>

/**
 * The period of a cell: relative to its form's (`to-date`), a part of the form's year (`m07`, `q3`, `h1`), or set days as periods are written
 * (`2025`, `2025-Q3`).
 */
export type CellPeriod = string

/** The relative periods and the parts of a year, in the order of a list to choose from. */
export const cellPeriods: readonly CellPeriod[] = [
  ...Object.keys(relative),
  'h1',
  'h2',
  ...[1, 2, 3, 4].map(quarter => `q${quarter}`),
  ...Array.from({ length: 12 }, (_, i) => `m${String(i + 1).padStart(2, '0')}`),
]

/** The days of a cell's period within a form's; undefined for what is no period. */
export function cellDays(rule: CellPeriod, { from, to }: Period): Period | undefined {
  const year = to.slice(0, 4)
  const before = (day: Day): Day => addMonths(day, -12)
  const lastYear = String(Number(year) - 1)
  const months = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(0, 4)) * 12 - Number(from.slice(5, 7)) + 1
  switch (rule) {
    case 'period':
      return { from, to }
    case 'previous':
      return { from: addMonths(from, -months), to: addDays(from, -1) }
    case 'to-date':
      return { from: `${year}-01-01`, to }
    case 'year':
      return parsePeriod(year)
    case 'same-last-year':
      return { from: before(from), to: endOf(before(to), to) }
    case 'to-date-last-year':
      return { from: `${lastYear}-01-01`, to: endOf(before(to), to) }
    case 'last-year':
      return parsePeriod(lastYear)
    default: {
      const part = /^(?:h([12])|q([1-4])|m(0[1-9]|1[0-2]))$/.exec(rule)
      if (!part) return parsePeriod(rule)
      return parsePeriod(part[1] ? `${year}-H${part[1]}` : part[2] ? `${year}-Q${part[2]}` : `${year}-${part[3]}`)
    }
  }
}

/** The last day of a month stays one a year before (29 February and 28 February). */
const endOf = (day: Day, of: Day): Day => (of === lastDayOfMonth(monthOf(of)) ? lastDayOfMonth(monthOf(day)) : day)

/** A cell's period in words. */
export function cellPeriodName(rule: CellPeriod, lang: Lang): string {
  const words = Object.hasOwn(relative, rule) ? relative[rule as keyof typeof relative] : undefined // cast: it has been looked up
  if (words) return words[lang === 'zh' ? 0 : 1]
  const days = cellDays(rule, { from: '2025-01-01', to: '2025-12-31' })
  if (!days) return rule
  const name = periodName(days, lang)
  return /^[hqm]\d/.test(rule) ? name.replace(/^2025年|\s(of )?2025$/, '') : name
}
