import type { Area } from '../area.ts'
import { assessmentSheet } from './assessment-sheet.ts'

/** 责任考核: its registers in the order of the menu. */
export const responsibility: Area = {
  key: 'responsibility',
  zh: '责任考核',
  en: 'Responsibility',
  registers: [assessmentSheet],
}
