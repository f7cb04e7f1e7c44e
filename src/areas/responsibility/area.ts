import type { Area } from '../area.ts'
import { accountabilityTalk } from './accountability-talk.ts'
import { appraisalMeeting } from './appraisal-meeting.ts'
import { assessmentCheck } from './assessment-check.ts'
import { assessmentSheet } from './assessment-sheet.ts'
import { commitment } from './commitment.ts'
import { dutyItem } from './duty-item.ts'
import { dutyReport } from './duty-report.ts'
import { ledgerEntry } from './ledger-entry.ts'
import { letter } from './letter.ts'
import { problemItem } from './problem-item.ts'
import { quarterlyReturn } from './quarterly-return.ts'
import { scheme } from './scheme.ts'
import { task } from './task.ts'
import { urging } from './urging.ts'

/** 责任考核: its registers in the order of the menu. */
export const responsibility: Area = {
  key: 'responsibility',
  zh: '责任考核',
  en: 'Responsibility',
  registers: [
    letter,
    problemItem,
    task,
    dutyItem,
    quarterlyReturn,
    urging,
    ledgerEntry,
    commitment,
    scheme,
    assessmentCheck,
    assessmentSheet,
    appraisalMeeting,
    dutyReport,
    accountabilityTalk,
  ],
}
