import { lifeRules } from '../../codes/life-rules.ts'
import { daysBetween } from '../../language/day.ts'
import { error, type Problem, warning } from '../../language/problem.ts'
import type { RuleContext } from '../../language/register.ts'

interface Days {
  kind: string
  heldOn: string
  planFiledOn: string | null
  reportedOn: string | null
  items: readonly { dueOn: string; doneOn: string | null }[]
}

const reached = (state: string | undefined): boolean => state === 'held' || state === 'reported' || state === 'mended'

/** LIFE-35: the plan is filed so many days before, the report follows within so many; what is mended later than the last step is still open. */
export function checkDays(row: Days, { state, today }: RuleContext): Problem[] {
  const { planFiledDays, reportDays } = lifeRules(row.heldOn)
  const open = row.items.findIndex(item => item.doneOn === null)
  const early = row.items.findIndex(item => item.dueOn < row.heldOn)
  return [
    ...(reached(state) && row.heldOn > today
      ? [error('LIFE_FUTURE', '召开日期晚于今天，尚不能登记召开', 'The day is yet to come: it has not been held', 'heldOn')]
      : []),
    ...(row.planFiledOn !== null && row.planFiledOn > row.heldOn
      ? [error('LIFE-35', '方案报备晚于召开日期', 'The plan was filed after the meeting', 'planFiledOn')]
      : []),
    ...(row.kind === 'democratic' && row.planFiledOn !== null && daysBetween(row.planFiledOn, row.heldOn) < planFiledDays
      ? [
          warning(
            'LIFE-35',
            `民主生活会方案应在会前${planFiledDays}天报备`,
            `The plan is filed ${planFiledDays} days before the meeting`,
            'planFiledOn',
          ),
        ]
      : []),
    ...(row.reportedOn !== null && row.reportedOn < row.heldOn
      ? [error('LIFE-35', '报告日期早于召开日期', 'It was reported before it was held', 'reportedOn')]
      : []),
    ...(row.kind === 'democratic' && row.reportedOn !== null && daysBetween(row.heldOn, row.reportedOn) > reportDays
      ? [warning('LIFE-35', `会后${reportDays}天内应上报`, `It is reported within ${reportDays} days`, 'reportedOn')]
      : []),
    ...(early >= 0 ? [error('LIFE-34', '整改期限早于召开日期', 'It is due before the meeting', `items.${early}.dueOn`)] : []),
    ...(state === 'mended' && open >= 0 ? [error('LIFE-34', '还有整改事项未完成', 'An item is still open', `items.${open}.doneOn`)] : []),
  ]
}

interface Talks {
  kind: string
  participants: readonly { member: number }[]
  talks: readonly { one: number; other: number }[]
}

/** LIFE-35: before a democratic-life meeting each two members of the body have talked at least once; nobody talks with themselves. */
export function checkTalks(row: Talks, { state }: RuleContext): Problem[] {
  const alone = row.talks.findIndex(talk => talk.one === talk.other)
  if (alone >= 0) return [error('LIFE-35', '谈心谈话的双方不能是同一人', 'A talk is between two persons', `talks.${alone}.other`)]
  if (row.kind !== 'democratic' || !reached(state)) return []
  const missing = pairsWithoutTalk(row)
  return missing === 0
    ? []
    : [
        warning(
          'LIFE-35',
          `班子成员之间还有${missing}对没有谈心谈话`,
          `${missing} pairs of the body have not talked with each other`,
          'talks',
        ),
      ]
}

/** Pairs of participants without a talk; each two count once, whoever is named first. */
export function pairsWithoutTalk({ participants, talks }: Pick<Talks, 'participants' | 'talks'>): number {
  const pair = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`
  const held = new Set(talks.map(talk => pair(talk.one, talk.other)))
  const members = [...new Set(participants.map(one => one.member))]
  return members.reduce((count, one, i) => count + members.slice(i + 1).filter(other => !held.has(pair(one, other))).length, 0)
}

/** LIFE-35: criticism is of another, and a democratic-life meeting is attended by a member of the higher body. */
export function checkGuides(
  row: {
    kind: string
    criticisms: readonly { by: number; of: number }[]
    guides: readonly unknown[]
  },
  { state }: RuleContext,
): Problem[] {
  const own = row.criticisms.findIndex(line => line.by === line.of)
  return [
    ...(own >= 0 ? [error('LIFE-35', '相互批评的双方不能是同一人', 'Criticism is of another person', `criticisms.${own}.of`)] : []),
    ...(row.kind === 'democratic' && row.guides.length === 0 && reached(state)
      ? [warning('LIFE-35', '民主生活会应有上级派员到会指导', 'A member of the higher body guides the meeting', 'guides')]
      : []),
  ]
}
