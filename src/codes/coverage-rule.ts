import type { Day } from '../language/day.ts'

/** Numbers of staff from which a unit of the two new sectors should have a member, and an organization: local benchmarks, one version from its first day (COV-05). */
export interface CoverageRule {
  from: Day
  memberFromStaff: number
  organizationFromStaff: number
}

const versions: readonly CoverageRule[] = [{ from: '2012-05-24', memberFromStaff: 50, organizationFromStaff: 100 }]

/** The benchmarks in force on a day; for days before the first version the first holds. */
export function coverageRule(day: Day): CoverageRule {
  const rule = versions.findLast(version => version.from <= day) ?? versions[0]
  if (!rule) throw new Error('no rule for coverage')
  return rule
}
