/** The four levels of an official document: `一、`, `（一）`, `1.`, `（1）` (依据 GB/T 9704-2012 7.3.3). */
export type Level = 1 | 2 | 3 | 4

/** The level that a paragraph's opening number gives it; a number that goes on (1.5亿元, 2020年) is none. */
export const levelByNumber = (text: string): Level | undefined => patterns.find(([pattern]) => pattern.test(text.trimStart()))?.[1]

const patterns: readonly (readonly [RegExp, Level])[] = [
  [/^[一二三四五六七八九十]{1,3}\s?[、．.]/, 1],
  [/^[（(][一二三四五六七八九十]{1,3}[）)]/, 2],
  [/^[（(][0-9０-９]{1,2}[）)]/, 4],
  [/^[0-9０-９]{1,2}\s?[.．、](?![0-9０-９])/, 3],
]
