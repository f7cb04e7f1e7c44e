import type { Day } from '../language/day.ts'
import { inForce } from './in-force.ts'

/** Numbers of education and publicity (§12); an office may set others from a day on. */
export interface EducationRules {
  from: Day
  /** Class hours that members, and secretaries and committee members, reach in a year (EDU-02). */
  memberHours: number
  officerHours: number
  /** Length of a class hour, and the most that one theme day counts (EDU-03). */
  minutesPerHour: number
  themeDayHours: number
  /** Most of all hours that may be online, per cent (EDU-03). */
  onlineShare: number
  /** Share of the points for an answer that misses some and has none wrong, per cent (EDU-07). */
  partialShare: number
  /** Sessions of the centre group in a year (EDU-01). */
  centreSessions: number
  /** Last days of the half-yearly reports on ideological work (EDU-09). */
  ideologyReportDue: readonly [first: string, second: string]
}

/** The numbers in force on a day: 党员教育管理工作条例, 全国党员教育培训工作规划 of 2019–2023 and 2024–2028, 党委（党组）理论学习中心组学习规则. */
export const educationRules = (day: Day): EducationRules => inForce(versions, day)

const versions: readonly [EducationRules] = [
  {
    from: '2019-05-06',
    memberHours: 32,
    officerHours: 56,
    minutesPerHour: 45,
    themeDayHours: 4,
    onlineShare: 50,
    partialShare: 50,
    centreSessions: 4,
    ideologyReportDue: ['06-30', '12-31'],
  },
]

/** The last day by which a half-yearly report on ideological work is due (EDU-09). */
export const ideologyReportDue = (year: number, half: 1 | 2): Day =>
  `${year}-${educationRules(`${year}-01-01`).ideologyReportDue[half - 1] ?? '12-31'}`
