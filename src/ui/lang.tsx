import { createContext, useContext } from 'react'
import type { Lang } from '../language/words.ts'

/** The language of the screen and how to change it. */
export interface LangChoice {
  lang: Lang
  change: (lang: Lang) => void
}

/** Holds the language for all parts. */
export const LangContext = createContext<LangChoice>({ lang: 'zh', change: () => {} })

/** The language of the screen. */
export const useLang = (): Lang => useContext(LangContext).lang

/** Says a pair of words in the language of the screen: `t('保存', 'Save')`. */
export function useWords(): (zh: string, en: string) => string {
  const lang = useLang()
  return (zh, en) => (lang === 'zh' ? zh : en)
}
