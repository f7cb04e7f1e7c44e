import type { AreaRules } from '../area-rules.ts'
import { judgedByOthers } from '../judged-by-others.rules.ts'
import { ofDrive } from './drive-item.rules.ts'
import { supportsPerCommunity } from './weak-case.figures.ts'
import { weakShare, weakShareLow } from './weak-share.reminders.ts'
import { relapse } from './weak-case.rules.ts'
import { rectificationDocuments } from './rectification.documents.ts'

/** What the registers of this area look up, and the figures that no declaration can say. */
export const rectificationRules: AreaRules = {
  rules: {
    weakCase: [relapse],
    rectificationItem: [judgedByOthers('verified', 'closed')],
    driveItem: [ofDrive, judgedByOthers('verified', 'closed')],
  },
  figures: supportsPerCommunity,
  reminders: [weakShareLow],
  overviews: [weakShare],
  documents: rectificationDocuments,
}
