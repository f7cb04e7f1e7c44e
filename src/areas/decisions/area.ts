import type { Area } from '../area.ts'
import { matter } from './matter.ts'
import { residentOpinion } from './resident-opinion.ts'

/** 民主决策: its registers in the order of the menu. */
export const decisions: Area = {
  key: 'decisions',
  zh: '民主决策',
  en: 'Decisions',
  registers: [matter, residentOpinion],
}
