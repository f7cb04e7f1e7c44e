import type { MetricFigure } from '../../codes/scheme-metric-figures.ts'
import { marksBy } from '../../codes/scoring-rule.ts'
import type { Sheet } from './assessment-sheet-checks.ts'

/** One scored point of a sheet as it is stored. */
export interface ScoreLine extends Omit<Sheet['scores'][number], never> {
  standard: string
  figure: string | null
  found: string | null
}

/** What a figure answered, as far as a sheet needs it. */
export interface Answered {
  value: string | null
  numerator: string | null
  denominator: string | null
}

/** A figure's answer as the value of a point is written for its rule; null where there is nothing to count from, so that persons decide (RSP-21). */
export function saidBy(rule: string, { take }: MetricFigure, { value, numerator, denominator }: Answered): string | null {
  const number = take === 'numerator' ? numerator : value
  if (number === null) return null
  const name = rule.replace(/\(.*$/, '')
  if (name === 'RATIO') return denominator === null ? number : denominator === '0' ? null : `${numerator}/${denominator}`
  if (name === 'COUNT' || name === 'DEDUCT') return /^\d+$/.test(number) ? number : null
  if (name === 'BOOL') return denominator === null ? (Number(number) > 0 ? '是' : '否') : numerator === denominator ? '是' : '否'
  return null
}

/**
 * A point with what the figure found: the value follows it as long as nobody has put another one, and the marks by the records follow the value. The
 * self-score begins with them; a person confirms it, or changes it and says why.
 */
export function withFound(line: ScoreLine, found: string | null, year: number): ScoreLine {
  const followed = line.metric === null || line.metric === line.found
  const metric = followed ? found : line.metric
  if (line.applies === 'no') return { ...line, found, metric }
  const auto = metric === null ? (followed ? null : line.auto) : marksBy(line.rule, { most: line.most, year, said: metric })
  const self = line.self === null || line.self === line.auto ? auto : line.self
  return { ...line, found, metric, auto, self }
}

/** Whether a point has another value than the figure found, without a reason (RSP-21). */
export const unexplained = ({ found, metric, reason, applies }: ScoreLine): boolean =>
  applies !== 'no' && found !== null && metric !== found && reason === null
