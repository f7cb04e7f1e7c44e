import { isOrganizationType, termYears } from '../../codes/organization-type.ts'
import type { LookedUpRule } from '../../engine/engine.ts'
import { error, warning } from '../../language/problem.ts'
import { checkCommittee, checkSize } from './committee-checks.ts'
import { rollCounts } from './roll-count.rules.ts'

/** ORG-19: a term has the years of its kind of organization; bodies without a term are seldom entered. */
export const yearsFit: LookedUpRule = async hands => {
  for (const { org, values, problems } of hands) {
    if (!isOrganizationType(org.type)) continue
    const years = termYears(org.type, org.sector)
    if (years === null)
      problems.push(
        warning('ORG-19', `“${org.shortName}”由上级任命，一般没有任期`, `${org.shortName} is appointed and has no term as a rule`, 'years'),
      )
    else if (values.years !== years)
      problems.push(error('ORG-19', `“${org.shortName}”的任期应为${years}年`, `A term of ${org.shortName} has ${years} years`, 'years'))
  }
}

/** ORG-02 to ORG-06: the committee and the branch itself are of a size that the number of members allows, on the day the term began. */
export const sizesFit: LookedUpRule = async (hands, { tx, viewer }) => {
  const told = hands.filter(hand => typeof hand.values.startedOn === 'string')
  const counts = await rollCounts(
    tx,
    viewer.district,
    told.map(({ org, values }) => ({ org: org.id, day: String(values.startedOn) })),
  )
  told.forEach(({ org, values, problems }, i) => {
    const { members = 0, formal = 0 } = counts[i] ?? {}
    const body = { type: org.type, formal, day: String(values.startedOn) }
    problems.push(
      ...checkCommittee(body, typeof values.seats === 'number' ? values.seats : null, 'seats'),
      ...checkSize(body, members, 'startedOn'),
    )
  })
}
