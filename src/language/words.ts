/** A pair of labels: Chinese first, English second; both are always given. */
export type Words = readonly [zh: string, en: string]

/** The two languages of the product. */
export type Lang = 'zh' | 'en'

/** The label of a pair in one language. */
export const say = (words: Words, lang: Lang): string => words[lang === 'zh' ? 0 : 1]

/** The label of anything that carries `zh` and `en`. */
export const nameOf = (thing: { zh: string; en: string }, lang: Lang): string => (lang === 'zh' ? thing.zh : thing.en)
