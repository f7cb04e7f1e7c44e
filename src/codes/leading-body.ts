import type { Day } from '../language/day.ts'

/** Numbers about leading bodies and their terms: one version from its first day (VER-01). */
export interface LeadingBodyRule {
  from: Day
  /** Months before the end of a term at which the superior reminds, the earliest first (ORG-20). */
  remindMonths: readonly [number, number, number]
  /** Days after the end at which it reminds once more, where nothing was elected (ORG-20). */
  remindAfterDays: number
  /** Months by which an election may come earlier or later with the superior's approval (ORG-21). */
  shiftMonths: number
  /** Days in which a vacancy is filled (ORG-24). */
  vacancyDays: number
  /** Days in which a branch that fell below the least number of members is adjusted or dissolved (ORG-03). */
  adjustDays: number
  /** Greatest usual size of a branch (ORG-02). */
  branchMembers: number
  /** Greatest usual size of a committee: of a branch (ORG-04), of a basic-level committee (ORG-06); beyond it an approval is named. */
  usualCommittee: { branch: number; committee: number }
  /** Greatest usual number of units of a joint branch (§1.1, LH). */
  jointUnits: number
}

/** The versions, in the order of their days; 依据 支部工作条例（试行）, 基层组织选举工作条例, 中办 2018 年任期意见. */
const versions: readonly LeadingBodyRule[] = [
  {
    from: '2018-10-28',
    remindMonths: [6, 3, 1],
    remindAfterDays: 30,
    shiftMonths: 12,
    vacancyDays: 90,
    adjustDays: 90,
    branchMembers: 50,
    usualCommittee: { branch: 5, committee: 9 },
    jointUnits: 5,
  },
]

/** The numbers in force on a day; for days before the first version the first holds. */
export function leadingBodyRule(day: Day): LeadingBodyRule {
  const rule = versions.findLast(version => version.from <= day) ?? versions[0]
  if (!rule) throw new Error('no rule for leading bodies')
  return rule
}
