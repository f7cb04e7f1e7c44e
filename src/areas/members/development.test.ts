import { describe, expect, test } from 'vitest'
import { checkDraft, readDraft } from '../../derive/check.ts'
import { development } from './development.ts'

const context = { today: '2028-12-31', allowSynthetic: true }

/** A case under the rules of 2014 that went through on time. */
const whole = {
  name: '周山',
  sex: '2',
  birthOn: '1995-03-08',
  ethnic: '01',
  education: '21',
  occupation: 'manager',
  sector: 'privateEnterprise',
  appliedOn: '2023-01-10',
  talkedOn: '2023-02-01',
  activistOn: '2023-06-30',
  filedOn: '2023-07-10',
  contacts: [101, 102],
  exams: [
    { examinedOn: '2023-12-20', result: 'good' },
    { examinedOn: '2024-06-20', result: 'good' },
  ],
  proposedOn: '2024-06-30',
  consentedOn: '2024-07-02',
  objectOn: '2024-07-03',
  sponsors: [101, 102],
  reviewedOn: '2024-08-01',
  reviewConclusion: 'passed',
  trainedOn: '2024-09-01',
  trainedDays: 3,
  committeeReviewedOn: '2024-10-01',
  preReviewedOn: '2024-10-15',
  branchMeetingOn: '2024-11-05',
  eligible: 16,
  present: 12,
  approve: 12,
  against: 0,
  abstain: 0,
  committeeTalkOn: '2024-12-01',
  approvedOn: '2024-12-20',
}
const codes = (values: Record<string, unknown> = {}) =>
  checkDraft(development, { ...whole, ...values }, context).map(problem => `${problem.level} ${problem.code}`)
const until = (...names: (keyof typeof whole)[]) => Object.fromEntries(names.map(name => [name, null]))
const beforeMeeting = until('branchMeetingOn', 'eligible', 'present', 'approve', 'against', 'abstain', 'committeeTalkOn', 'approvedOn')
const beforeListing = {
  ...beforeMeeting,
  ...until('objectOn', 'sponsors', 'reviewedOn', 'reviewConclusion', 'trainedOn', 'trainedDays', 'committeeReviewedOn', 'preReviewedOn'),
}

const conversion = {
  conversionAppliedOn: '2025-10-28',
  convertMeetingOn: '2025-11-12',
  convertEligible: 16,
  convertPresent: 10,
  convertApprove: 9,
}

test('a case on time has no problem', () => expect(codes()).toEqual([]))

describe('application', () => {
  test('DEV-02 eighteen on the day itself', () => {
    expect(codes({ birthOn: '2005-01-10' })).toEqual([])
    expect(codes({ birthOn: '2005-01-11' })).toEqual(['error DEV_AGE'])
  })

  test('DEV-03 a talk within a month, else a warning: applied 2023-01-10, in time on 2023-02-10', () => {
    expect(codes({ talkedOn: '2023-02-10' })).toEqual([])
    expect(codes({ talkedOn: '2023-02-11' })).toEqual(['warning DEV_TALK_LATE'])
  })

  test('DEV_ORDER a step is not dated before the one that precedes it', () => {
    expect(codes({ talkedOn: '2023-01-09' })).toEqual(['error DEV_ORDER'])
    expect(codes({ talkedOn: '2023-01-10' })).toEqual([])
  })
})

describe('cultivation', () => {
  test('DEV-06 listing on the day a year has passed is allowed, the day before is not', () => {
    const exams = [
      { examinedOn: '2025-12-20', result: 'good' },
      { examinedOn: '2026-06-20', result: 'good' },
    ]
    const publicity = { publicityFrom: '2026-06-16', publicityTo: '2026-06-29' }
    const listed = (objectOn: string, more = {}) =>
      codes({
        ...beforeListing,
        activistOn: '2025-06-30',
        filedOn: '2025-07-02',
        proposedOn: null,
        consentedOn: null,
        exams,
        ...publicity,
        objectOn,
        ...more,
      })
    expect(listed('2026-06-30')).toEqual([])
    expect(listed('2026-06-29')).toEqual(['error DEV_TOO_EARLY'])
    expect(listed('2026-06-29', { cultivatedBefore: 1 })).toEqual([])
  })

  test('DEV-04 one or two contacts, exactly two sponsors', () => {
    expect(codes({ contacts: [101] })).toEqual([])
    expect(codes({ contacts: [] })).toEqual(['error DEV_CONTACT_COUNT'])
    expect(codes({ contacts: [101, 102, 103] })).toEqual(['error DEV_CONTACT_COUNT'])
    expect(codes({ sponsors: [101] })).toEqual(['error DEV_SPONSOR_COUNT'])
    expect(codes({ sponsors: [101, 102, 103] })).toEqual(['error DEV_SPONSOR_COUNT'])
  })

  test('DEV-05 each half-year has its examination, its last day included, or the gap is explained', () => {
    const second = { examinedOn: '2024-06-20', result: 'good' }
    expect(codes({ exams: [{ examinedOn: '2023-12-30', result: 'good' }, second] })).toEqual([])
    expect(codes({ exams: [{ examinedOn: '2023-12-31', result: 'good' }, second] })).toEqual(['error DEV_EXAM_MISSING'])
    expect(codes({ exams: [second], examGapReason: '借调外地，已补谈话' })).toEqual([])
  })
})

describe('publicity', () => {
  const at = (objectOn: string, publicityFrom: string | null, publicityTo: string | null, more = {}) =>
    codes({ ...beforeListing, objectOn, proposedOn: null, consentedOn: null, publicityFrom, publicityTo, examGapReason: '已说明', ...more })

  test('VER-02 listed on 2026-05-10 without publicity is in order, on 2026-06-01 it is an error', () => {
    expect(at('2026-05-10', null, null)).toEqual([])
    expect(at('2026-06-01', null, null)).toEqual(['error DEV_PUBLICITY_SHORT'])
  })

  test('DEV-08 five working days: from Wednesday 2026-09-23 over the Mid-Autumn holiday to 2026-09-30', () => {
    expect(at('2026-10-09', '2026-09-23', '2026-09-30')).toEqual([])
    expect(at('2026-10-09', '2026-09-23', '2026-09-29')).toEqual(['error DEV_PUBLICITY_SHORT'])
  })

  test('DEV-08 objections are answered before listing', () => {
    const objection = { objection: true }
    expect(at('2026-10-09', '2026-09-23', '2026-09-30', objection)).toEqual(['error DEV_PUBLICITY_OPEN'])
    expect(at('2026-10-09', '2026-09-23', '2026-09-30', { ...objection, objectionAnsweredOn: '2026-10-09' })).toEqual([])
    expect(at('2026-10-09', '2026-09-23', '2026-09-30', { ...objection, objectionAnsweredOn: '2026-10-10' })).toEqual([
      'error DEV_PUBLICITY_OPEN',
    ])
  })
})

describe('pre-review and meeting', () => {
  const training = (trainedDays: number | null, trainedHours: number | null) => codes({ trainedDays, trainedHours })

  test('DEV-11 three days or twenty-four hours', () => {
    expect(training(2, 20)).toEqual(['error DEV_TRAINING_SHORT'])
    expect(training(2, 24)).toEqual([])
    expect(training(3, 0)).toEqual([])
    expect(training(2, 23)).toEqual(['error DEV_TRAINING_SHORT'])
  })

  test('DEV-10 no pre-review without a review that was passed', () => {
    expect(codes({ reviewConclusion: 'failed' })).toEqual(['error DEV_REVIEW_MISSING'])
    expect(codes({ reviewConclusion: null })).toEqual(['error DEV_REVIEW_MISSING'])
  })

  test('DEV-12 the meeting within a month of the pre-review: 2024-10-15 holds until 2024-11-15', () => {
    expect(codes({ branchMeetingOn: '2024-11-15' })).toEqual([])
    expect(codes({ branchMeetingOn: '2024-11-16' })).toEqual(['error DEV_PREREVIEW_EXPIRED'])
  })

  test.each([
    [3, 2, 2],
    [4, 3, 3],
    [5, 3, 3],
    [9, 5, 5],
    [10, 6, 6],
    [15, 8, 8],
    [16, 9, 9],
    [40, 21, 21],
  ])('DEV-15 of %i entitled %i must be present and %i approve', (eligible, present, approve) => {
    expect(codes({ eligible, present, approve })).toEqual([])
    expect(codes({ eligible, present: present - 1, approve: present - 1 })).toEqual(['error DEV_QUORUM'])
    expect(codes({ eligible, present, approve: approve - 1, against: 1 })).toEqual(['error DEV_NOT_PASSED'])
  })

  test('DEV-16 written opinions count as votes, not as present', () => {
    expect(codes({ eligible: 16, present: 9, written: 3, approve: 12 })).toEqual([])
    expect(codes({ eligible: 16, present: 9, written: 2, approve: 12 })).toEqual(['error DEV_VOTES'])
    expect(codes({ eligible: 16, present: 8, written: 8, approve: 16 })).toEqual(['error DEV_QUORUM'])
  })

  test('DEV-14 a vote that passed is not recorded as refused, nor the other way round', () => {
    const refused = { branchMeetingOn: null, committeeTalkOn: null, approvedOn: null, refusedOn: '2024-11-05', eligible: 16, present: 9 }
    expect(codes({ ...refused, approve: 8, against: 1 })).toEqual([])
    expect(codes({ ...refused, approve: 9 })).toEqual(['error DEV_NOT_PASSED'])
  })

  test('DEV-13 under the rules of 2014 who leaves within three months needs a note', () => {
    expect(codes({ leavingOn: '2025-02-04' })).toEqual(['warning DEV-13'])
    expect(codes({ leavingOn: '2025-02-05' })).toEqual([])
  })
})

describe('approval and conversion', () => {
  test('DEV-20 within three months of 2024-11-05, six with a reason, void beyond', () => {
    expect(codes({ approvedOn: '2025-02-05' })).toEqual([])
    expect(codes({ approvedOn: '2025-02-06' })).toEqual(['error DEV_APPROVAL_LATE'])
    expect(codes({ approvedOn: '2025-05-06', delayReason: '外调函未回' })).toEqual([])
    expect(codes({ approvedOn: '2025-05-07', delayReason: '外调函未回' })).toEqual(['error DEV_APPROVAL_VOID'])
  })

  test('DEV-22, DEV-24 probation runs from the meeting; full membership from its end, not from the approval', () => {
    expect(readDraft(development, whole, context).values).toMatchObject({ probationEnds: '2025-11-05', fullOn: null })
    const converted = { ...whole, ...conversion, convertedOn: '2026-01-20' }
    expect(readDraft(development, converted, context).values).toMatchObject({ fullOn: '2025-11-05' })
    const extended = {
      ...converted,
      extendedOn: '2025-11-10',
      extendedMonths: 6,
      convertMeetingOn: '2026-05-05',
      convertedOn: '2026-06-01',
    }
    expect(readDraft(development, extended, context).values).toMatchObject({ probationEnds: '2026-05-05', fullOn: '2026-05-05' })
  })

  test('DEV-23 extended by six to twelve months', () => {
    const by = (extendedMonths: number) => codes({ extendedOn: '2025-11-10', extendedMonths })
    expect(by(5)).toEqual(['error DEV_EXTEND_RANGE'])
    expect(by(6)).toEqual([])
    expect(by(12)).toEqual([])
    expect(by(13)).toEqual(['error DEV_EXTEND_RANGE'])
  })

  test('DEV-23 an extended probation cannot be extended again', () => expect(development.steps.extend?.from).toEqual(['probationary']))

  test('DEV-25 conversion not before the end of probation, with a warning more than a month after it', () => {
    expect(codes({ ...conversion, convertMeetingOn: '2025-11-04' })).toEqual(['error DEV-25'])
    expect(codes({ ...conversion, convertMeetingOn: '2025-11-05' })).toEqual([])
    expect(codes({ ...conversion, convertMeetingOn: '2025-12-05' })).toEqual([])
    expect(codes({ ...conversion, convertMeetingOn: '2025-12-06' })).toEqual(['warning DEV-25'])
  })

  test('DEV-34 who talks for the committee is no sponsor of the case', () => {
    expect(codes({ committeeTalker: 101 })).toEqual(['error DEV_SELF_SPONSOR'])
    expect(codes({ committeeTalker: 103 })).toEqual([])
  })
})

test('MEM-18, DEV-32 the shares of the approved: at most 35 on the day of approval, college, private firms', () => {
  const values = (more: Record<string, unknown>) => readDraft(development, { ...whole, ...more }, context).values
  expect(values({ birthOn: '1988-12-21' })).toMatchObject({ ageOnApproval: 35, collegeOnApproval: 'yes', newSector: 'yes' })
  expect(values({ birthOn: '1988-12-20' }).ageOnApproval).toBe(36)
  expect(values({ education: '41', sector: 'organ' })).toMatchObject({ collegeOnApproval: null, newSector: null })
})
