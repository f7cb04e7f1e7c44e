import type { KnownFigure } from '../known.tsx'

/** Names of a figure beside the one shown; the words that texts have for it and its parts only for a search in Chinese: nobody spells them in letters. */
export const figureWords = ({ key, zh, en, cues }: KnownFigure, search: string): string[] => [
  key,
  zh,
  en,
  ...(cues && /\p{Script=Han}/u.test(search) ? [cues.head, cues.parts ?? ''].flatMap(words => words.split('|').filter(Boolean)) : []),
]
