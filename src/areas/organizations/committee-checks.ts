import { leadingBodyRule } from '../../codes/leading-body.ts'
import { isBranch, isOrganizationType, needsCommittee, organizationTypeRule } from '../../codes/organization-type.ts'
import type { Day } from '../../language/day.ts'
import { error, type Problem, warning } from '../../language/problem.ts'

/** The body whose committee is checked: the type of its organization, formal members on the day (probationary ones do not count). */
export interface Body {
  type: string
  formal: number
  day: Day
}

/** Whether the body has no committee: a branch of fewer than seven formal members has a secretary, and a deputy if needed (ORG-04). */
export const hasNoCommittee = ({ type, formal }: Body): boolean => isBranch(type) && !needsCommittee(formal)

/** Size of a committee: seven formal members make one due, below seven there is none; three to seven in a branch, five to seven and five to eleven above (ORG-04, ORG-06). */
export function checkCommittee(body: Body, size: number | null, column: string): Problem[] {
  const { type, formal } = body
  if (hasNoCommittee(body))
    return size === null
      ? []
      : [
          error(
            'ORG_COMMITTEE_SIZE',
            `正式党员${formal}人，不足7人的支部不设委员会，只设书记，必要时设副书记`,
            `${formal} formal members: a branch of fewer than seven has no committee, only a secretary and if needed a deputy`,
            column,
          ),
        ]
  if (size === null)
    return isBranch(type)
      ? [
          warning(
            'ORG_COMMITTEE_REQUIRED',
            `正式党员${formal}人，应设支部委员会，请填写委员名额`,
            `${formal} formal members: a branch committee is due; give its seats`,
            column,
          ),
        ]
      : []
  const bounds = isOrganizationType(type) ? organizationTypeRule[type].committee : null
  if (!bounds) return []
  const [least, greatest] = bounds
  if (size < least || size > greatest)
    return [
      error(
        'ORG_COMMITTEE_SIZE',
        `委员应为${least}至${greatest}名，现为${size}名`,
        `A committee has ${least} to ${greatest} members, not ${size}`,
        column,
      ),
    ]
  const usual = isBranch(type) ? leadingBodyRule(body.day).usualCommittee.branch : leadingBodyRule(body.day).usualCommittee.committee
  return size > usual
    ? [
        warning(
          isBranch(type) ? 'ORG-04' : 'ORG-06',
          `委员一般不超过${usual}名，现为${size}名，请确认已经批准`,
          `At most ${usual} members are usual, not ${size}: make sure that it was approved`,
          column,
        ),
      ]
    : []
}

/** Size of a branch: below three formal members it is adjusted in time, above fifty members it had better be split or raised (ORG-02, ORG-03). */
export function checkSize({ type, formal, day }: Body, members: number, column: string): Problem[] {
  if (!isBranch(type)) return []
  const { adjustDays, branchMembers } = leadingBodyRule(day)
  const least = organizationTypeRule.ZB.minimumFormal ?? 0
  return [
    ...(formal < least
      ? [
          warning(
            'ORG_BELOW_MIN',
            `正式党员${formal}人，不足${least}人，请在${adjustDays}天内调整或撤销`,
            `${formal} formal members, fewer than ${least}: adjust or dissolve it within ${adjustDays} days`,
            column,
          ),
        ]
      : []),
    ...(members > branchMembers
      ? [
          warning(
            'ORG_BRANCH_OVERSIZE',
            `党员${members}人，超过${branchMembers}人，建议拆分或改设党总支`,
            `${members} members, more than ${branchMembers}: consider splitting it or making it a general branch`,
            column,
          ),
        ]
      : []),
  ]
}
