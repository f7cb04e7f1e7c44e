import type { Day } from '../language/day.ts'
import type { OrganizationType } from './organization-type.ts'

/** Settings of responsibility, stars, weak communities and inspection (RSP, STR, WEK, INT): a change is a new version with its first day, never an edit. */
export interface DutyLimits {
  /** How often the due day of an item may be put off (RSP-02). */
  extensions: number
  /** Days after the quarter's end within which a return is on time (RSP-05). */
  returnDays: number
  /** Types of organizations that owe a quarterly return and count as committees (党（工）委). */
  committees: readonly OrganizationType[]
  /** Working days of a publicity and of the time for objections (STR-01, STR-04). */
  publicityWorkdays: number
  objectionWorkdays: number
  /** Parts of the composite in per cent (RSP-11). */
  composite: { ballot: number; assessment: number; opinion: number }
  /** Weights of the groups that vote (RSP-14). */
  groups: { superior: number; peers: number; grassroots: number }
  /** Least composite of each grade, in marks (RSP-11). */
  grades: { good: number; fair: number; average: number }
  /** At most so many per cent of the participants are graded good (RSP-11). */
  goodShare: number
  /** Least score of each star, in tenths of a mark, the highest star first (STR-02). */
  stars: readonly (readonly [stars: number, tenths: number])[]
  /** From this star on the organization department inspects on site (STR-01). */
  inspectedFrom: number
  /** Most years a rating is valid (STR-04). */
  starYears: number
  /** Months within which a community listed again has relapsed (WEK-05). */
  relapseMonths: number
  /** Per cent of the communities that the yearly inspection lists at least as a rule, and the day of the year from which a lower share is told; it bars nothing (WEK-01, `weak.minShare`). */
  weakMinPercent: number
  weakToldFrom: string
  /** Days for the plan after an inspection's feedback, and months of the concentrated mending by level (INT-51). */
  planDays: number
  concentratedMonths: { district: number; superior: number }
}

const versions: readonly { from: Day; limits: DutyLimits }[] = [
  {
    from: '2000-01-01',
    limits: {
      extensions: 2,
      returnDays: 10,
      committees: ['GW', 'JW'],
      publicityWorkdays: 5,
      objectionWorkdays: 5,
      composite: { ballot: 40, assessment: 40, opinion: 20 },
      groups: { superior: 40, peers: 30, grassroots: 30 },
      grades: { good: 90, fair: 80, average: 60 },
      goodShare: 40,
      stars: [
        [5, 950],
        [4, 850],
        [3, 750],
        [2, 650],
        [1, 600],
      ],
      inspectedFrom: 3,
      starYears: 3,
      relapseMonths: 24,
      weakMinPercent: 5,
      weakToldFrom: '07-01',
      planDays: 30,
      concentratedMonths: { district: 3, superior: 6 },
    },
  },
]

/** The settings in force on a day; before the first version the first one serves. */
export function dutyLimits(day: Day): DutyLimits {
  const version = versions.findLast(one => one.from <= day) ?? versions[0]
  if (!version) throw new Error('no settings of responsibility')
  return version.limits
}
