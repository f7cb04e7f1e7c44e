import type { AreaRules } from '../area-rules.ts'
import { judgedByOthers } from '../judged-by-others.rules.ts'
import { assessments } from './assessment-sheet.figures.ts'
import { followsScheme, namesItsOwn } from './assessment-sheet.rules.ts'
import { dutyOverviews } from './duty.overviews.ts'
import { valuesByFigures } from './assessment-values.rules.ts'
import { goodShare, secondPoor } from './duty-report.rules.ts'
import { quarterlyOnTime } from './quarterly-return.figures.ts'
import { acceptedStands } from './quarterly-return.rules.ts'
import { scoreOverviews } from './score.overviews.ts'
import { beforeFirstSubmission, publishedStands } from './scheme.rules.ts'
import { partOfTask } from './task.rules.ts'
import { urgedInOrder } from './urging.rules.ts'
import { responsibilityDocuments } from './responsibility.documents.ts'

/** What the registers of this area look up, and the figures that no declaration can say. */
export const responsibilityRules: AreaRules = {
  rules: {
    problemItem: [judgedByOthers('verified', 'closed')],
    task: [partOfTask, judgedByOthers('completed')],
    quarterlyReturn: [acceptedStands, judgedByOthers('accepted')],
    urging: [urgedInOrder],
    commitment: [judgedByOthers('verified', 'unfulfilled')],
    scheme: [publishedStands, beforeFirstSubmission],
    assessmentCheck: [judgedByOthers('closed')],
    assessmentSheet: [valuesByFigures, followsScheme, namesItsOwn, judgedByOthers('checked', 'final')],
    dutyReport: [goodShare, secondPoor, judgedByOthers('graded')],
  },
  figures: [quarterlyOnTime, ...assessments],
  overviews: [...dutyOverviews, ...scoreOverviews],
  documents: responsibilityDocuments,
}
