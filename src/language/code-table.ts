import type { Lang, Words } from './words.ts'

/** Labels of a table by code. */
export type CodeEntries = Readonly<Record<string, Words>>

/** A table of codes, national or the product's own; the codes keep their literal types. */
export interface CodeTable<E extends CodeEntries = CodeEntries> {
  name: string
  zh: string
  en: string
  /** The standard it follows (GB/T …); absent for a list of the product's own. */
  standard?: string
  entries: E
}

/** The codes of a table, as a type. */
export type CodeOf<T extends CodeTable> = keyof T['entries'] & string

/** Declares a table of codes. `name` is camelCase and the name it is exported under. */
export function codeTable<const E extends CodeEntries>(
  name: string,
  about: { zh: string; en: string; standard?: string },
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

/** The code that carries this label in either language, ignoring outer spaces; a code stands for itself. */
export function codeByLabel<E extends CodeEntries>(table: CodeTable<E>, label: string): (keyof E & string) | undefined {
  const sought = label.trim().toLowerCase()
  const codes = codesOf(table)
  const words = (code: string) => [codeLabel(table, code, 'zh'), codeLabel(table, code, 'en')].map(word => word.toLowerCase())
  return codes.find(code => code.toLowerCase() === sought) ?? codes.find(code => words(code).includes(sought))
}
