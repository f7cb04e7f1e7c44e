import type { DocumentMeasures } from './documents.ts'
import type { FigureMeasures, FigureTime } from './figures.ts'
import type { ImportMeasure } from './import.ts'
import type { ListTime } from './lists.ts'
import { quantile } from './measure.ts'
import type { Size } from './size.ts'
import { table } from './table.ts'

/** Everything a run found. */
export interface Found {
  size: Size
  figures: FigureMeasures
  lists: ListTime[]
  documents: DocumentMeasures
  import: ImportMeasure | null
}

const levels = ['district', 'sub-district', 'community'] as const
const ms = (value: number): string => value.toFixed(1)
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)

/** What a run found, as text: each figure's time and ratio on each level, then the bars. */
export function report(found: Found): string {
  const { figures } = found
  return [
    `size ${found.size.scale}: ${found.size.organizations} organizations, ${found.size.members} members, ${found.size.events} events, ${found.size.payments} payments`,
    '',
    'figures: median ms over the places of the level (ratio to hand-written SQL, of the fastest runs)',
    table(
      ['figure', ...levels],
      [...new Set(figures.times.map(time => time.key))].map(key => [
        key,
        ...levels.map(level => cell(figures.times.filter(one => one.key === key && one.level === level))),
      ]),
    ),
    '',
    table(['bar', 'found', 'asked'], bars(found)),
    ...(figures.wrong.length
      ? ['', `numbers that differ from the hand-written ones (${figures.wrong.length}):`, ...figures.wrong.slice(0, 30)]
      : []),
    ...(figures.missing.length ? ['', `figures without a hand-written statement in bench/by-hand: ${figures.missing.join(', ')}`] : []),
  ].join('\n')
}

/** Ratio of figures on a level: all our time over all hand-written time there, of each the fastest run. */
const ratioOf = (times: readonly FigureTime[]): number =>
  sum(times.map(one => one.ours.fastest)) / Math.max(sum(times.map(one => one.hand.fastest)), 1e-9)

const cell = (times: readonly FigureTime[]): string =>
  times.length ? `${ms(sum(times.map(one => one.ours.median)) / times.length)} (${ratioOf(times).toFixed(2)})` : ''

/** Whether a figure takes long enough for its ratio to be more than that of two round trips. */
const isLong = (times: readonly FigureTime[], key: string): boolean => times.some(time => time.key === key && time.ours.fastest > 5)

function bars({ figures, lists, documents, import: imported }: Found): string[][] {
  const keys = [...new Set(figures.times.map(time => time.key))]
  const onLevel = (level: string): FigureTime[] => figures.times.filter(time => time.level === level)
  const ratios = levels.flatMap(level => keys.map(key => ({ key, level, ratio: ratioOf(onLevel(level).filter(time => time.key === key)) })))
  const over = ratios.filter(one => one.ratio > 1.5)
  const whole = keys.map(key => ({ key, ratio: ratioOf(figures.times.filter(time => time.key === key)) }))
  const worst = whole.toSorted((a, b) => b.ratio - a.ratio)[0]
  const below = figures.times.filter(time => time.level !== 'district').map(time => time.ours.median)
  const heaviest = onLevel('district').toSorted((a, b) => b.ours.median - a.ours.median)[0]
  const slowest = lists.toSorted((a, b) => b.ms - a.ms)[0]
  return [
    ...levels.map(level => [`ratio of all figures, ${level}`, ratioOf(onLevel(level)).toFixed(2), '1.5']),
    ['worst ratio of a figure over the sample', worst ? `${worst.ratio.toFixed(2)} ${worst.key}` : '', '1.5'],
    ['figures over 1.5 over the sample', `${whole.filter(one => one.ratio > 1.5).length} of ${whole.length}`, '0'],
    ['figures over 1.5 on one level, of all figures and levels', `${over.length} of ${ratios.length}`, ''],
    ['of those with more than 5 ms somewhere on the level', String(over.filter(one => isLong(onLevel(one.level), one.key)).length), '0'],
    ['sub-district and below, 95th percentile, ms', ms(quantile(below, 0.95)), '50'],
    ['heaviest district-wide figure, ms', heaviest ? `${ms(heaviest.ours.median)} ${heaviest.key}` : '', '500'],
    [`all ${figures.whole.figures} figures for the district, ms`, ms(figures.whole.ms), '2000'],
    [
      'first page of any list, 95th percentile, ms',
      ms(
        quantile(
          lists.map(one => one.ms),
          0.95,
        ),
      ),
      '50',
    ],
    ['slowest first page, ms', slowest ? `${ms(slowest.ms)} ${slowest.register}, ${slowest.level}` : '', '50'],
    [`a report of ${documents.pages} pages as PDF (${documents.kilobytes} KB), ms`, ms(documents.pdf.median), '4000'],
    ['the same as Word, ms', ms(documents.word.median), '3000'],
    ...(imported
      ? [
          [`import of ${imported.rows} members with all checks, s`, imported.seconds.toFixed(1), '60 for 100,000'],
          ['its memory, MB', imported.peakMb.toFixed(0), '1024'],
        ]
      : []),
  ]
}
