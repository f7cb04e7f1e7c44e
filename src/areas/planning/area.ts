import type { Area } from '../area.ts'
import { method } from './method.ts'
import { planItem } from './plan-item.ts'
import { regulation } from './regulation.ts'

/** 计划方法: its registers in the order of the menu. */
export const planning: Area = {
  key: 'planning',
  zh: '计划方法',
  en: 'Planning',
  registers: [planItem, regulation, method],
}
