import type { Area } from '../area.ts'
import { event } from './event.ts'

/** 组织生活: its registers in the order of the menu. */
export const orglife: Area = {
  key: 'orglife',
  zh: '组织生活',
  en: 'Organization life',
  registers: [event],
}
