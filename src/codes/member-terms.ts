import type { Day } from '../language/day.ts'

/** Numbers of the regulations and settings on managing members, as they stand from a day. */
export interface MemberTerms {
  from: Day
  /** Longest validity of an introduction letter, in days (TRF-03). */
  letterDays: number
  /** Days after the letter within which a member should be received (TRF-09, a setting). */
  receiptDays: number
  /** Months away before a member is a floating one (MOB-01). */
  floatingMonths: number
  /** Months within which a floating member is contacted, and one abroad (MOB-05, a setting). */
  contactMonths: number
  contactMonthsAbroad: number
  /** Months out of contact before membership may be suspended, and suspended before it may be ended (LOST-01). */
  lostMonths: number
  suspendedMonths: number
  /** Ways of searching, and days of it, that come before suspension (LOST-03). */
  searchMeans: number
  searchDays: number
  /** Usual and longest time to correct, in months; years without re-admission (DSP-01). */
  correctionMonths: readonly [usual: number, longest: number]
  readmissionYears: number
  /** Members of the team that looks into a case of disposal (DSP-04). */
  investigators: number
  /** Years of Party age that earn the medal, and the day of the year on which it is judged (MEM-07). */
  medalYears: number
  medalDay: string
}

const terms: readonly MemberTerms[] = [
  {
    from: '2014-05-28',
    letterDays: 90,
    receiptDays: 30,
    floatingMonths: 6,
    contactMonths: 3,
    contactMonthsAbroad: 6,
    lostMonths: 6,
    suspendedMonths: 24,
    searchMeans: 3,
    searchDays: 3,
    correctionMonths: [6, 12],
    readmissionYears: 5,
    investigators: 2,
    medalYears: 50,
    medalDay: '07-01',
  },
]

/** The numbers in force on a day; the first ones before it. */
export const memberTerms = (day: Day): MemberTerms => terms.findLast(one => one.from <= day) ?? (terms[0] as MemberTerms) // cast: there is at least one
