import type { Day } from '../language/day.ts'
import { inForce } from './in-force.ts'

/** Numbers of organization life (§5); an office may set others from a day on. */
export interface LifeRules {
  from: Day
  /** Minutes entered later than so many days after the event are marked (LIFE-22). */
  lateEntryDays: number
  /** Per cent of likeness from which minutes of two organizations are looked at, and the least length of text to look at (LIFE-22). */
  alikeShare: number
  alikeLength: number
  /** One member of so many may be graded excellent, as a rule (LIFE-30). */
  excellentOneIn: number
  /** Days before a democratic-life meeting by which its plan is filed, and after it by which it is reported (LIFE-35). */
  planFiledDays: number
  reportDays: number
  /** Months in a row without organization life and without reason at which the branch is told, the last for its warning (LIFE-08). */
  absentMonths: readonly [number, number, number]
  /** Days before a planned event on which the branch is reminded, and working days after it within which it is recorded (LIFE-11). */
  remindDays: number
  recordWorkdays: number
}

/** The numbers in force on a day. */
export const lifeRules = (day: Day): LifeRules => inForce(versions, day)

const versions: readonly [LifeRules] = [
  {
    from: '2018-10-28',
    lateEntryDays: 30,
    alikeShare: 95,
    alikeLength: 60,
    excellentOneIn: 3,
    planFiledDays: 10,
    reportDays: 15,
    absentMonths: [3, 5, 6],
    remindDays: 3,
    recordWorkdays: 5,
  },
]

/** How many of so many members may be graded excellent: a third, rounded down (LIFE-30). */
export const excellentMost = (members: number, day: Day): number => Math.floor(members / lifeRules(day).excellentOneIn)

/** Matters that only a general meeting decides (LIFE-04). */
export const mattersOfAssembly = ['report', 'election', 'admission', 'commendation', 'discipline'] as const
