import type { AreaRules } from '../area-rules.ts'
import { openLife } from './base-visit.figures.ts'
import { baseBelongs, baseFull } from './base-visit.rules.ts'
import { dualLifeAttendances } from './dual-life.figures.ts'
import { frequencyRate } from './event.figures.ts'
import { fixedDaysOfYear } from './fixed-days.rules.ts'
import { heldTwice, minutesAlike } from './event.rules.ts'
import { fixedDayRate } from './life-day-rule.figures.ts'
import { absentMembers, eventsNear } from './life.reminders.ts'
import { guidedMeetings } from './life-meeting.figures.ts'
import { gradesOfReview } from './member-review.rules.ts'
import { orglifeDocuments } from './orglife.documents.ts'

/** What the registers of this area look up, and the figures that no declaration can say. */
export const orglifeRules: AreaRules = {
  rules: {
    event: [heldTwice, minutesAlike],
    baseVisit: [baseBelongs, baseFull],
    memberReview: [gradesOfReview],
  },
  yearPlans: { event: fixedDaysOfYear },
  figures: [frequencyRate, fixedDayRate, ...openLife, dualLifeAttendances, guidedMeetings],
  reminders: [eventsNear, absentMembers],
  documents: orglifeDocuments,
}
