import { addDays, addMonths, type Day } from '../language/day.ts'
import { addWorkdays, isWorkday } from '../codes/work-calendar.ts'
import type { Person, Ref, Unit } from './made.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'

/** A made development case. */
export interface Case extends Ref {
  unit: Unit
  stage: 'applicant' | 'activist' | 'object' | 'preReviewed' | 'accepted' | 'withdrawn' | 'stopped'
  name: string
  sex: '1' | '2'
  birthOn: Day
  education: string
  occupation: string
  days: CaseDays
  person: Person | null
  random: Random
}

/** The days of a case, and the steps that they stand for; `last` is the day of the latest of them. */
export interface CaseDays {
  values: Record<string, unknown>
  activistOn: Day
  objectOn: Day
  branchMeetingOn: Day
  approved: boolean
  steps: string[]
  last: Day
}

/** Works the days of a case out backwards from the accepting meeting, or from where it stands today. */
export function daysOf(stage: Case['stage'], target: Day, random: Random): CaseDays {
  const meeting = stage === 'accepted' ? target : addDays(lastDay, stage === 'preReviewed' ? random.int(2, 5) : random.int(12, 70))
  const objectOn = workday(addDays(meeting, -random.int(85, 130)))
  const activistOn =
    stage === 'activist' || stage === 'stopped'
      ? workday(addDays(lastDay, -random.int(stage === 'stopped' ? 120 : 25, 420)))
      : workday(addDays(addMonths(objectOn, -12), -random.int(20, 200)))
  const appliedOn =
    stage === 'applicant' || stage === 'withdrawn'
      ? addDays(lastDay, -random.int(60, 170))
      : addDays(addMonths(activistOn, -random.int(3, 6)), -random.int(0, 20))
  const proposedOn = workday(addDays(objectOn, -40))
  const preReviewedOn = workday(addDays(meeting, -random.int(7, 20)))
  const approvedOn = workday(addDays(meeting, random.int(18, 50)))
  const applicant = { appliedOn, talkedOn: workday(addDays(appliedOn, random.int(6, 22))) }
  const activist = {
    ...applicant,
    recommendation: random.pick(['members', 'masses']),
    activistOn,
    filedOn: workday(addDays(activistOn, 10)),
    exams: examsOf(activistOn, stage === 'activist' ? lastDay : stage === 'stopped' ? activistOn : objectOn),
  }
  const object = {
    ...activist,
    proposedOn,
    consentedOn: workday(addDays(proposedOn, 5)),
    publicityFrom: workday(addDays(proposedOn, 7)),
    publicityTo: addWorkdays(workday(addDays(proposedOn, 7)), 6),
    publicityPlace: '支部公开栏',
    objectOn,
  }
  const reviewed = {
    ...object,
    reviewedOn: workday(addDays(objectOn, 28)),
    reviewConclusion: 'passed',
    trainedOn: workday(addDays(objectOn, 40)),
    trainedDays: 3,
    trainedHours: 24,
    committeeReviewedOn: workday(addDays(preReviewedOn, -9)),
    preReviewedOn,
    formNo: `示例${meeting.slice(2, 4)}${String(random.int(1000, 9999))}`,
  }
  const before = ['determine', 'propose', 'list', 'preReview']
  const common = { activistOn, objectOn, branchMeetingOn: meeting, approved: false }
  switch (stage) {
    case 'applicant':
      return { ...common, values: applicant, steps: [], last: applicant.talkedOn }
    case 'activist':
      return { ...common, values: activist, steps: ['determine'], last: activist.exams.at(-1)?.examinedOn ?? activist.filedOn }
    case 'object':
      return { ...common, values: object, steps: before.slice(0, 3), last: objectOn }
    case 'preReviewed':
      return { ...common, values: reviewed, steps: before, last: preReviewedOn }
    case 'withdrawn':
      return {
        ...common,
        values: { ...applicant, exitReason: '本人工作变动，自愿撤回申请' },
        steps: ['withdraw'],
        last: addDays(applicant.talkedOn, 20),
      }
    case 'stopped':
      return {
        ...common,
        values: { ...activist, exitReason: '培养考察中发现不符合条件' },
        steps: ['determine', 'stop'],
        last: addDays(activist.filedOn, 40),
      }
    case 'accepted': {
      const voted = { ...reviewed, branchMeetingOn: meeting }
      if (approvedOn > lastDay) return { ...common, values: voted, steps: [...before, 'pass'], last: meeting }
      const oathOn = workday(addDays(approvedOn, 12))
      const approval = {
        ...voted,
        committeeTalkOn: workday(addDays(meeting, 9)),
        approvedOn,
        filedAboveOn: approvedOn,
        ...(oathOn <= lastDay && oathOn.slice(0, 7) === approvedOn.slice(0, 7) ? { oathOn } : {}),
      }
      return {
        ...common,
        values: approval,
        approved: true,
        steps: [...before, 'pass', 'approve'],
        last: oathOn.slice(0, 7) === approvedOn.slice(0, 7) && oathOn <= lastDay ? oathOn : approvedOn,
      }
    }
  }
}

/** The values of a case with the people of its branch. */
export function caseValues(one: Case, people: readonly Person[]): Record<string, unknown> {
  const [first, second, third] = people
  const { random, days } = one
  const entitled = people.length
  const present = entitled - Math.floor(entitled / 6)
  const approve = present - (present > 12 && random.chance(0.2) ? 1 : 0)
  return {
    name: one.name,
    sex: one.sex,
    birthOn: one.birthOn,
    ethnic: '01',
    education: one.education,
    occupation: one.occupation,
    sector: one.unit.sector ?? 'other',
    unitName: one.unit.place,
    phone: `100${String(random.int(10_000_000, 99_999_999))}`,
    member: one.person?.id ?? null,
    talkedBy: first?.name ?? null,
    ...(days.steps.includes('determine') ? { contacts: [first?.id, second?.id].filter(Boolean) } : {}),
    ...(days.steps.includes('preReview') ? { sponsors: [first?.id, second?.id].filter(Boolean) } : {}),
    ...(days.steps.includes('pass') ? { eligible: entitled, present, approve, against: 0, abstain: present - approve } : {}),
    ...(days.steps.includes('approve') ? { committeeTalker: third?.id ?? null } : {}),
    ...days.values,
  }
}

function examsOf(activistOn: Day, until: Day): { examinedOn: Day; result: string; content: string }[] {
  const exams: { examinedOn: Day; result: string; content: string }[] = []
  for (let months = 6; addMonths(activistOn, months) <= until; months += 6)
    exams.push({ examinedOn: addDays(addMonths(activistOn, months), -3), result: 'good', content: '学习认真，工作积极，群众反映好' })
  return exams
}

function workday(day: Day): Day {
  let on = day
  while (!isWorkday(on)) on = addDays(on, 1)
  return on
}
