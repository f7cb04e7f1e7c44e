import type { Area } from '../area.ts'
import { opening } from './opening.ts'
import { ownFigure } from './own-figure.ts'
import { release } from './release.ts'

/** 统计总结: its registers in the order of the menu. */
export const accounting: Area = {
  key: 'accounting',
  zh: '统计总结',
  en: 'Accounting',
  registers: [ownFigure, release, opening],
}
