import type { Lang, Words } from './words.ts'

/** Labels of a table by code. */
export type CodeEntries = Readonly<Record<string, Words>>

/** Codes that statistics and texts take together, under a name of their own (大专及以上). */
export interface CodeGroup {
  words: Words
  codes: readonly string[]
}

/** A table of codes, national or the product's own; the codes keep their literal types. */
export interface CodeTable<E extends CodeEntries = CodeEntries> {
  name: string
  zh: string
  en: string
  /** The standard it follows (GB/T …); absent for a list of the product's own. */
  standard?: string
  /** Codes by further names under which lists write them: former ones, short ones. */
  aliases?: Readonly<Record<string, string>>
  groups?: Readonly<Record<string, CodeGroup>>
  entries: E
}

/** The codes of a table, as a type. */
export type CodeOf<T extends CodeTable> = keyof T['entries'] & string

/** Declares a table of codes. `name` is camelCase and the name it is exported under. */
export function codeTable<const E extends CodeEntries>(
  name: string,
  about: Pick<CodeTable, 'zh' | 'en' | 'standard' | 'aliases' | 'groups'>,
  entries: E,
): CodeTable<E> {
  return { name, ...about, entries }
}

/** The label of a code; a code the table does not know is shown as it is, so that old data stays readable. */
export const codeLabel = (table: CodeTable, code: string, lang: Lang): string => table.entries[code]?.[lang === 'zh' ? 0 : 1] ?? code

/** Whether the table has this code. */
export const isCode = (table: CodeTable, code: string): boolean => Object.hasOwn(table.entries, code)

/** The codes in the order of the standard: digits by value, words as declared. (Plain objects put '10' before '01'.) */
export function codesOf<E extends CodeEntries>(table: CodeTable<E>): (keyof E & string)[] {
  const codes = Object.keys(table.entries)
  return codes.every(code => /^\d+$/.test(code)) ? codes.sort() : codes
}

/** The code that carries this label in either language or a further name, ignoring outer spaces; a code stands for itself. */
export function codeByLabel<E extends CodeEntries>(table: CodeTable<E>, label: string): (keyof E & string) | undefined {
  return index(table).get(label.trim().toLowerCase())
}

const indexes = new WeakMap<CodeTable, ReadonlyMap<string, string>>()

/** Codes by everything that may stand for them, made once a table: sheets of many rows ask again and again. Codes go before labels, labels before further names. */
function index<E extends CodeEntries>(table: CodeTable<E>): ReadonlyMap<string, keyof E & string> {
  const known = indexes.get(table)
  if (known) return known
  const codes = codesOf(table)
  const made = new Map<string, keyof E & string>()
  const add = (word: string, code: keyof E & string): void => void (made.has(word.toLowerCase()) || made.set(word.toLowerCase(), code))
  for (const code of codes) add(code, code)
  for (const code of codes) for (const lang of ['zh', 'en'] as const) add(codeLabel(table, code, lang), code)
  for (const [word, code] of Object.entries(table.aliases ?? {})) add(word, code)
  indexes.set(table, made)
  return made
}
