import { type CodeGroup, codeLabel } from '../language/code-table.ts'
import type { Column, ColumnKind, ColumnOf } from '../language/column.ts'
import { type Lang, nameOf, say, type Words } from '../language/words.ts'
import { formatYuan } from '../language/money.ts'
import { groupThousands, placePoint } from '../language/number-words.ts'

/** A stored value as people read it in tables; empty for nothing. References travel as `{id, name}`, money as fen. */
export const showValue = (column: Column, value: unknown, lang: Lang): string =>
  value === null || value === undefined || value === '' ? '' : (shown[column.kind] as Show)(value, column, lang) // cast: the table pairs each kind with its own function

/** Codes of a column that go together under one name, by the name of the group. */
export const groupsOf = (column: Column | undefined): Readonly<Record<string, CodeGroup>> =>
  (column?.kind === 'coded' ? column.table.groups : column?.kind === 'choice' ? column.groups : undefined) ?? {}

/** The words of a code of a column with options or a code table; a flag's are yes and no. Undefined where the column has no codes, or not this one. */
export function codeWords(column: Column | undefined, code: string): Words | undefined {
  const group = groupsOf(column)[code]?.words
  if (group) return group
  if (column?.kind === 'choice' || column?.kind === 'choices') return column.options[code]
  if (column?.kind === 'computed') return column.options?.[code]
  if (column?.kind === 'coded') return column.table.entries[code]
  return column?.kind === 'flag' ? (code === 'true' ? ['是', 'Yes'] : ['否', 'No']) : undefined
}

/** A moment as `YYYY-MM-DD HH:MM` in Shanghai. */
export function showMoment(iso: string): string {
  const instant = Date.parse(iso)
  return Number.isNaN(instant) ? iso : new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
}

type Show = (value: unknown, column: Column, lang: Lang) => string

const asItIs = (value: unknown) => String(value)
const digits = (value: unknown) => groupThousands(String(value))
const yuan = (value: unknown) => formatYuan(Number(value))
const refName = (value: unknown) => (value && typeof value === 'object' && 'name' in value ? String(value.name) : String(value))
const listed = (values: unknown, lang: Lang, word: (value: unknown) => string) =>
  Array.isArray(values) ? values.map(word).join(lang === 'zh' ? '、' : ', ') : String(values)
const option = (options: Readonly<Record<string, Words>>, value: unknown, lang: Lang) => {
  const words = options[String(value)]
  return words ? say(words, lang) : String(value)
}

const shown: { [K in ColumnKind]: (value: unknown, column: ColumnOf<K>, lang: Lang) => string } = {
  text: asItIs,
  longText: asItIs,
  integer: (value, column, lang) => `${column.year ? String(value) : digits(value)}${column.unit ? ` ${say(column.unit, lang)}` : ''}`,
  money: yuan,
  decimal: (value, column, lang) =>
    `${groupThousands(placePoint(BigInt(Number(value)), column.places))}${column.unit ? ` ${say(column.unit, lang)}` : ''}`,
  date: asItIs,
  moment: value => showMoment(String(value)),
  month: asItIs,
  flag: (value, _, lang) => (value ? (lang === 'zh' ? '是' : 'Yes') : lang === 'zh' ? '否' : 'No'),
  choice: (value, column, lang) => option(column.options, value, lang),
  choices: (value, column, lang) => listed(value, lang, one => option(column.options, one, lang)),
  coded: (value, column, lang) => codeLabel(column.table, String(value), lang),
  ref: refName,
  refs: (value, _, lang) => listed(value, lang, refName),
  record: refName,
  lines: showLines,
  identity: asItIs,
  phone: asItIs,
  files: value => (Array.isArray(value) ? String(value.length) : ''),
  computed: (value, column, lang) =>
    column.options
      ? option(column.options, value, lang)
      : column.as === 'money' || column.as === 'decimal'
        ? yuan(value)
        : column.as === 'integer'
          ? digits(value)
          : String(value),
}

/** Parts in a few words: how many, and how many of each option where the part has a choice. */
function showLines(value: unknown, column: ColumnOf<'lines'>, lang: Lang): string {
  if (!Array.isArray(value) || value.length === 0) return ''
  const state = Object.entries(column.of).find(([, inner]) => inner.kind === 'choice')
  const total = lang === 'zh' ? `${value.length} 条` : `${value.length}`
  if (!state || state[1].kind !== 'choice') return total
  const [name, inner] = state
  const counts = Object.entries(inner.options).flatMap(([code, words]) => {
    const count = value.filter((line: Record<string, unknown>) => line[name] === code).length
    return count > 0 ? [`${say(words, lang)} ${count}`] : []
  })
  return counts.join(lang === 'zh' ? '，' : ', ') || total
}

/** The label of a column with the unit people type it in. */
export const columnLabel = (column: Column, lang: Lang): string =>
  column.kind === 'money' ? `${nameOf(column, lang)}${lang === 'zh' ? '（元）' : ' (yuan)'}` : nameOf(column, lang)
