import type { Day } from '../language/day.ts'
import { type Dated, inForce, type Versions } from './in-force.ts'

/** Numbers of cadre work; what a district sets itself (years until rotation, length of a list) stands here as well. */
export interface CadreNumbers extends Dated {
  /** Least working days of publicity before appointment (§10.2). */
  publicityWorkdays: number
  /** Months that the result of a recommendation holds. */
  recommendationMonths: number
  /** Months on trial after promotion (CAD-10). */
  trialMonths: number
  /** Least number of inspectors. */
  inspectors: number
  /** Years in one post until rotation is due (CAD-15). */
  rotationYears: Readonly<Record<PostClass, number>>
  /** Months that a reserve list holds (CAD-16). */
  reserveMonths: number
  /** Months before rotation is due from which it stands on the list of what is due (CAD-15). */
  rotationAheadMonths: number
  /** Months that a selected graduate serves in a village (CAD-17). */
  graduateMonths: number
  /** Months that a new civil servant is on trial (CAD-18). */
  civilServantMonths: number
  /** Last day, in the next year, for the yearly report of personal matters (CAD-32). */
  filedBy: string
  /** Days to report a change of a matter (CAD-32). */
  changeDays: number
  /** Working days to answer a letter of inquiry. */
  letterWorkdays: number
}

/** How a post is classed for rotation. */
export type PostClass = 'principal' | 'key' | 'ordinary'

/** The numbers in force on a day. */
export const cadreNumbers = (day: Day): CadreNumbers => inForce(versions, day)

const first: CadreNumbers = {
  from: '2014-01-14',
  publicityWorkdays: 5,
  recommendationMonths: 12,
  trialMonths: 12,
  inspectors: 2,
  rotationYears: { principal: 5, key: 5, ordinary: 10 },
  reserveMonths: 36,
  rotationAheadMonths: 12,
  graduateMonths: 24,
  civilServantMonths: 12,
  filedBy: '01-31',
  changeDays: 30,
  letterWorkdays: 15,
}

/** 党政领导干部选拔任用工作条例 of 2014 and 2019; the local years of rotation are those of the trial rules of section-level cadres. */
const versions: Versions<CadreNumbers> = [first, { ...first, from: '2019-03-03' }]

/** A bar that organizational handling sets on promotion, in months (组织处理规定 2021, CAD-34, CAD-35). */
export const handlingMonths = { admonition: 6, adjusted: 12, dismissed: 12, resigned: 12, demoted: 24 } as const
