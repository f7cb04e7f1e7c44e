import type { Area } from '../area.ts'
import { driveItem } from './drive-item.ts'
import { fund } from './fund.ts'
import { massAppraisal } from './mass-appraisal.ts'
import { opinion } from './opinion.ts'
import { practicalMatter } from './practical-matter.ts'
import { rectificationItem } from './rectification-item.ts'
import { supervisionReport } from './supervision-report.ts'
import { visit } from './visit.ts'
import { weakCase } from './weak-case.ts'

/** 整顿整改: its registers in the order of the menu. */
export const rectification: Area = {
  key: 'rectification',
  zh: '整顿整改',
  en: 'Rectification',
  registers: [weakCase, visit, opinion, fund, practicalMatter, supervisionReport, massAppraisal, rectificationItem, driveItem],
}
