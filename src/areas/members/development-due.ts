import { isWorkday } from '../../codes/work-calendar.ts'
import { addMonths, type Day, within } from '../../language/day.ts'

/** Last day for the talk with an applicant (DEV-03). */
export const talkBy = (appliedOn: Day): Day => within(appliedOn, 1, isWorkday)

/** Last day for the branch meeting after the pre-review (DEV-12). */
export const meetBy = (preReviewedOn: Day): Day => within(preReviewedOn, 1, isWorkday)

/** Last day for the approval after the branch meeting: in time, or with a reason (DEV-20). */
export const approveBy = (branchMeetingOn: Day, extended = false): Day => within(branchMeetingOn, extended ? 6 : 3, isWorkday)

/** The half-years of cultivation, each from the day after its first day to its last (DEV-05). */
export const examWindow = (activistOn: Day, nth: number): readonly [after: Day, to: Day] => [
  addMonths(activistOn, 6 * nth - 6),
  addMonths(activistOn, 6 * nth),
]

/** Whether a half-year of cultivation has its examination. */
export const isExamined = (exams: readonly { examinedOn: Day }[], [from, to]: readonly [Day, Day]): boolean =>
  exams.some(exam => exam.examinedOn > from && exam.examinedOn <= to)

/** A case as far as its next time limit goes. */
export interface Pending {
  appliedOn: Day
  talkedOn: Day | null
  activistOn: Day | null
  exams: readonly { examinedOn: Day }[]
  objectOn: Day | null
  preReviewedOn: Day | null
  branchMeetingOn: Day | null
  approvedOn: Day | null
  convertedOn: Day | null
  refusedOn: Day | null
  notApprovedOn: Day | null
  cancelledOn: Day | null
  exitedOn: Day | null
}

/** What is due next in a case: the talk, the next examination, the branch meeting, the approval, the end of probation; null where nothing is (DEV-35). */
export function nextDue(row: Pending, probationEnds: Day | null): Day | null {
  if (row.exitedOn ?? row.refusedOn ?? row.notApprovedOn ?? row.cancelledOn ?? row.convertedOn) return null
  if (row.approvedOn !== null) return probationEnds
  if (row.branchMeetingOn !== null) return approveBy(row.branchMeetingOn)
  if (row.preReviewedOn !== null) return meetBy(row.preReviewedOn)
  if (row.objectOn !== null) return null
  if (row.activistOn !== null) return nextExam(row.activistOn, row.exams)
  return row.talkedOn === null ? talkBy(row.appliedOn) : null
}

/** The end of the first half-year after the last examination, or of the first one. */
function nextExam(activistOn: Day, exams: readonly { examinedOn: Day }[]): Day {
  const last = exams.reduce((latest, exam) => (exam.examinedOn > latest ? exam.examinedOn : latest), activistOn)
  let nth = 1
  while (examWindow(activistOn, nth)[1] < last || isExamined(exams, examWindow(activistOn, nth))) nth += 1
  return examWindow(activistOn, nth)[1]
}
