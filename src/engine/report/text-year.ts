import type { Paragraph, ReportWarning, Spot } from '../../language/report.ts'
import { spotsOf } from './text.ts'

/** The year that a text speaks of most; null where it names none. */
export function textYear(paragraphs: readonly Paragraph[]): number | null {
  const times = new Map<number, number>()
  for (const { spot } of spotsOf(paragraphs))
    if (spot.kind === 'year')
      for (const [digits] of spot.text.matchAll(/\d{4}/g)) times.set(Number(digits), (times.get(Number(digits)) ?? 0) + 1)
  const [most] = [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return most?.[0] ?? null
}

/** What is to be said of a text of another year than the report's. */
export function otherYear(paragraphs: readonly Paragraph[], from: string): ReportWarning[] {
  const [said, own] = [textYear(paragraphs), Number(from.slice(0, 4))]
  if (said === null || said === own) return []
  return [
    {
      code: 'other-year',
      level: 'warning',
      zh: `正文写的是${said}年，本总结的数字是${own}年的`,
      en: `The text speaks of ${said}, its figures are those of ${own}`,
      keys: [],
    },
  ]
}

/** The years in a spot moved along: those of the text's own year, the one before and the one after it. */
export function yearsMoved(spot: Spot, year: number, by: number): Pick<Spot, 'text' | 'shown'> {
  const text = spot.text.replace(/\d{4}/g, digits => (Math.abs(Number(digits) - year) <= 1 ? String(Number(digits) + by) : digits))
  return { text, shown: text }
}
