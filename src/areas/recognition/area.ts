import type { Area } from '../area.ts'
import { goodDeed } from './good-deed.ts'
import { honour } from './honour.ts'

/** 创建评优: its registers in the order of the menu. */
export const recognition: Area = {
  key: 'recognition',
  zh: '创建评优',
  en: 'Recognition',
  registers: [goodDeed, honour],
}
