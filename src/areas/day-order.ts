import { error, type Problem } from '../language/problem.ts'

/** A rule by which the days of a record follow its steps; `names` are the day columns in their order, empty ones are passed over. */
export const daysInOrder =
  <K extends string>(rule: string, names: readonly K[]) =>
  (row: Readonly<Record<K, string | null>>): Problem | null => {
    const days = names.flatMap(name => {
      const day = row[name]
      return day === null ? [] : [{ name, day }]
    })
    const wrong = days.find((one, i) => one.day < (days[i - 1]?.day ?? ''))
    return wrong ? error(rule, '早于前一步的日期', 'It lies before the step that precedes it', wrong.name) : null
  }
