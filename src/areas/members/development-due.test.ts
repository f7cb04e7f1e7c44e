import { expect, test } from 'vitest'
import { nextDue, type Pending } from './development-due.ts'

const applied: Pending = {
  appliedOn: '2025-03-03',
  talkedOn: null,
  activistOn: null,
  exams: [],
  objectOn: null,
  preReviewedOn: null,
  branchMeetingOn: null,
  approvedOn: null,
  convertedOn: null,
  refusedOn: null,
  notApprovedOn: null,
  cancelledOn: null,
  exitedOn: null,
}
const activist = { ...applied, talkedOn: '2025-03-20', activistOn: '2025-06-30' }

test('DEV-03, DEV-12, DEV-20, DEV-22 a case is due by the talk, the branch meeting, the approval and the end of probation in turn; a weekend moves a time limit on', () => {
  expect(nextDue(applied, null)).toBe('2025-04-03')
  expect(nextDue({ ...applied, talkedOn: '2025-03-20' }, null)).toBeNull()
  const preReviewed = { ...activist, objectOn: '2026-06-30', preReviewedOn: '2026-07-13' }
  expect(nextDue(preReviewed, null)).toBe('2026-08-13')
  const passed = { ...preReviewed, branchMeetingOn: '2026-07-20' }
  expect(nextDue(passed, null)).toBe('2026-10-20')
  expect(nextDue({ ...preReviewed, preReviewedOn: '2026-07-15' }, null)).toBe('2026-08-17')
  const approved = { ...passed, approvedOn: '2026-08-10' }
  expect(nextDue(approved, '2027-07-20')).toBe('2027-07-20')
  expect(nextDue({ ...approved, convertedOn: '2027-08-01' }, '2027-07-20')).toBeNull()
})

test('DEV-05 an activist is examined in each half-year; the next one without an examination is due', () => {
  const examined = (...days: string[]) => nextDue({ ...activist, exams: days.map(examinedOn => ({ examinedOn })) }, null)
  expect(examined()).toBe('2025-12-30')
  expect(examined('2025-12-30')).toBe('2026-06-30')
  expect(examined('2025-12-31')).toBe('2026-12-30')
  expect(nextDue({ ...activist, exitedOn: '2025-09-01' }, null)).toBeNull()
})
