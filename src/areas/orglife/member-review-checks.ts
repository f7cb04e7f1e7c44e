import { error, type Problem } from '../../language/problem.ts'
import type { RuleContext } from '../../language/register.ts'

interface Line {
  member: number
  took: string
  excellent: number | null
  qualified: number | null
  basic: number | null
  unqualified: number | null
  grade: string | null
}

/** LIFE-31: each member once; who took no part has no grade, and who was graded took part. */
export function checkLines(row: { members: readonly Line[] }): Problem[] {
  const twice = row.members.findIndex((line, i) => row.members.findIndex(other => other.member === line.member) < i)
  const absent = row.members.findIndex(line => line.grade !== null && line.took !== 'yes')
  return [
    ...(twice >= 0 ? [error('LIFE-31', '同一党员重复，请删去一行', 'The same member is listed twice', `members.${twice}.member`)] : []),
    ...(absent >= 0 ? [error('LIFE-31', '未参加评议的不评定等次', 'Who took no part is not graded', `members.${absent}.grade`)] : []),
  ]
}

/** LIFE-33: the votes for a member are no more than the valid ballots; from the ballot on they are all counted. */
export function checkBallot(
  row: { members: readonly Line[]; returned: number | null; invalid: number | null },
  { state }: RuleContext,
): Problem[] {
  const { returned, invalid } = row
  if (invalid !== null && invalid > (returned ?? 0))
    return [error('LIFE-33', '废票多于收回的票', 'More are invalid than were returned', 'invalid')]
  if (returned === null) return []
  const valid = returned - (invalid ?? 0)
  const over = row.members.findIndex(line => votesFor(line) > valid)
  if (over >= 0)
    return [
      error('LIFE-33', `该党员得票合计超过有效票${valid}张`, `More votes than the ${valid} valid ballots`, `members.${over}.excellent`),
    ]
  const counted = state !== undefined && state !== 'underway'
  const short = counted ? row.members.findIndex(line => line.took === 'yes' && hasVotes(line) && votesFor(line) < valid) : -1
  return short >= 0
    ? [error('LIFE-33', `该党员得票合计不足有效票${valid}张`, `Fewer votes than the ${valid} valid ballots`, `members.${short}.excellent`)]
    : []
}

const votes = (line: Line): (number | null)[] => [line.excellent, line.qualified, line.basic, line.unqualified]
const hasVotes = (line: Line): boolean => votes(line).some(count => count !== null)
const votesFor = (line: Line): number => votes(line).reduce<number>((sum, count) => sum + (count ?? 0), 0)
