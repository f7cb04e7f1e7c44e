import type { Area } from '../area.ts'
import { baseVisit } from './base-visit.ts'
import { contestEntry } from './contest-entry.ts'
import { creativeItem } from './creative-item.ts'
import { dualLife } from './dual-life.ts'
import { event } from './event.ts'
import { lifeBase } from './life-base.ts'
import { lifeDayRule } from './life-day-rule.ts'
import { lifeMeeting } from './life-meeting.ts'
import { memberReview } from './member-review.ts'
import { resolution } from './resolution.ts'
import { spiritAnalysis } from './spirit-analysis.ts'
import { talk } from './talk.ts'

/** 组织生活: its registers in the order of the menu. */
export const orglife: Area = {
  key: 'orglife',
  zh: '组织生活',
  en: 'Organization life',
  registers: [
    event,
    resolution,
    lifeDayRule,
    lifeBase,
    creativeItem,
    baseVisit,
    lifeMeeting,
    talk,
    dualLife,
    memberReview,
    spiritAnalysis,
    contestEntry,
  ],
}
