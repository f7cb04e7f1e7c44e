import type { Lang } from '../language/words.ts'

/** The unit of a figure in the language of the screen; English leaves measure words out that it has none for. */
export const unitWord = (unit: string, lang: Lang): string => (lang === 'zh' ? unit : (english[unit] ?? unit))

const english: Readonly<Record<string, string>> = {
  个: '',
  支: '',
  家: 'units',
  人: 'people',
  人次: 'attendances',
  次: 'times',
  场: 'sessions',
  场次: 'sessions',
  班次: 'shifts',
  批次: 'batches',
  期: 'issues',
  篇: 'pieces',
  条: 'items',
  项: 'items',
  件: 'items',
  件次: 'items',
  起: 'cases',
  份: 'copies',
  套: 'sets',
  类: 'classes',
  对: 'pairs',
  户: 'households',
  所: 'schools',
  元: 'yuan',
  万元: '10,000 yuan',
}
