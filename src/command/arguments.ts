import { parseArgs } from 'node:util'
import { parsePeriod, type Period } from '../language/day.ts'
import { refuse } from '../language/problem.ts'

/** The words after a command: files and names in order, options by name. */
export interface Arguments {
  words: string[]
  data: string
  json: boolean
  option: (name: string) => string | undefined
  flag: (name: string) => boolean
  /** An option that must be given. */
  need: (name: string) => string
  /** The nth word, which must be given; `what` says what it is. */
  word: (n: number, what: string) => string
  /** The period of `--year`, or of `--period` (2025-Q3, 2025-07, 2025-01-01..2025-03-31). */
  period: () => Period
}

const valued = [
  'data',
  'org',
  'year',
  'period',
  'key',
  'text',
  'accept',
  'out',
  'below',
  'programme',
  'port',
  'host',
  'sign-in',
  'name',
  'size',
  'district',
  'title',
] as const
const flags = ['json', 'no-serve', 'dry-run', 'accept-warnings', 'fresh', 'brief', 'whole', 'help'] as const

/** Reads the words after a command. An unknown option is refused by name. */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words)
  const option = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined)
  const need = (name: string): string => {
    const value = option(name)
    if (value === undefined) throw refuse('option-missing', `请用 --${name} 指定`, `Give --${name}`)
    return value
  }
  return {
    words: positionals,
    data: option('data') ?? process.env.TAIZHANG_DATA ?? 'data',
    json: values.json === true,
    option,
    flag: name => values[name] === true,
    need,
    word: (n, what) => {
      const word = positionals[n]
      if (word === undefined) throw refuse('word-missing', `缺少参数：${what}`, `Missing argument: ${what}`)
      return word
    },
    period: () => {
      const text = option('period') ?? need('year')
      const period = parsePeriod(text)
      if (!period)
        throw refuse(
          'not-a-period',
          `“${text}”不是有效期间，应如 2025、2025-Q3、2025-07`,
          `${text} is no period; write 2025, 2025-Q3 or 2025-07`,
        )
      return period
    },
  }
}

function parse(words: readonly string[]): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(valued.map(name => [name, { type: 'string' as const }])),
        ...Object.fromEntries(flags.map(name => [name, { type: 'boolean' as const }])),
      },
    })
  } catch (fault) {
    throw refuse('unknown-option', `参数有误：${fault instanceof Error ? fault.message : ''}`, 'See taizhang help')
  }
}
