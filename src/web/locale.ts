import type { Locale } from 'antd/es/locale/index.js'
import * as enUS from 'antd/es/locale/en_US.js'
import * as zhCN from 'antd/es/locale/zh_CN.js'
import 'dayjs/locale/zh-cn.js'
import type { Lang } from '../language/words.ts'

/** The component library's own words in both languages. */
export const locales: Record<Lang, Locale> = {
  zh: zhCN.default as unknown as Locale, // cast: the library types its ES modules as CommonJS
  en: enUS.default as unknown as Locale, // cast: as above
}
