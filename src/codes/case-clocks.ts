import { addDays, type Day, rollForward, within } from '../language/day.ts'
import { type Dated, inForce, type Versions } from './in-force.ts'
import { addWorkdays, isWorkday } from './work-calendar.ts'

interface PetitionClocks extends Dated {
  /** Days to register and dispose of a matter, and to tell whether it is accepted (信访工作条例 arts. 22, 23). */
  registerDays: number
  /** Working days to object to a matter that was passed on (art. 23). */
  objectWorkdays: number
  /** Days from acceptance to the end, and the most they are extended by (art. 34). */
  handleDays: number
  extendDays: number
  /** Most representatives that a group sends (art. 20). */
  representatives: number
  /** Working days to pass a complaint on, to report one about a cadre of a higher level, to tell a named complainant, and to answer one (INT-12). */
  forwardWorkdays: number
  receiptWorkdays: number
  feedbackWorkdays: number
}

/** Time limits of petitions and complaints in force on a day (INT-11, INT-12). */
export const petitionClocks = (day: Day): PetitionClocks => inForce(petitions, day)

const general = {
  registerDays: 15,
  objectWorkdays: 5,
  handleDays: 60,
  extendDays: 30,
  representatives: 5,
  forwardWorkdays: 5,
  receiptWorkdays: 15,
  feedbackWorkdays: 15,
}

/** 信访条例 2005, 信访工作条例 2022; 处理检举控告工作规则 2020. */
const petitions: Versions<PetitionClocks> = [
  { from: '2005-05-01', ...general },
  { from: '2022-05-01', ...general },
]

interface CaseClocks extends Dated {
  /** Days to say how a lead is disposed of. */
  opinionDays: number
  /** Working days to answer a letter of inquiry; months to report after a talk or inquiry. */
  inquiryWorkdays: number
  talkReportMonths: number
  /** Months of preliminary verification, and by how many it is extended. */
  verifyMonths: number
  verifyMoreMonths: number
  /** Days of review after a case is filed, and by how many it is extended once. */
  reviewDays: number
  reviewMoreDays: number
  trialMonths: number
  /** Months to announce a punishment and file it. */
  announceMonths: number
}

/** Time limits of leads and cases in force on a day (§11.3); those of verification and review are settings until an office confirms them. */
export const caseClocks = (day: Day): CaseClocks => inForce(cases, day)

/** 中国共产党纪律检查机关监督执纪工作规则 2019. */
const cases: Versions<CaseClocks> = [
  {
    from: '2019-01-01',
    opinionDays: 30,
    inquiryWorkdays: 15,
    talkReportMonths: 1,
    verifyMonths: 2,
    verifyMoreMonths: 1,
    reviewDays: 90,
    reviewMoreDays: 90,
    trialMonths: 1,
    announceMonths: 1,
  },
]

interface InspectionClocks extends Dated {
  /** Months to hand in the plan of mending after the feedback. */
  planMonths: number
  /** Months of concentrated mending by the level of the inspection. */
  concentratedMonths: Readonly<Record<'district' | 'superior', number>>
}

/** Time limits after an inspection in force on a day (INT-51); local settings. */
export const inspectionClocks = (day: Day): InspectionClocks => inForce(inspections, day)

/** 中国共产党巡视工作条例 2017, 2024. */
const inspections: Versions<InspectionClocks> = [
  { from: '2017-07-01', planMonths: 1, concentratedMonths: { district: 3, superior: 6 } },
  { from: '2024-02-08', planMonths: 1, concentratedMonths: { district: 3, superior: 6 } },
]

/** The last day within so many days of an event, moved past holidays and weekends (TIM-02). */
export const withinDays = (event: Day, days: number): Day => rollForward(addDays(event, days), isWorkday)

/** The last day within so many months of an event, moved past holidays and weekends (TIM-01, TIM-02). */
export const withinMonths = (event: Day, months: number): Day => within(event, months, isWorkday)

/** The last day within so many working days of an event. */
export const withinWorkdays = (event: Day, workdays: number): Day => addWorkdays(event, workdays)
