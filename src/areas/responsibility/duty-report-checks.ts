import { dutyLimits } from '../../codes/duty-limits.ts'
import { manualShares } from '../../codes/scoring.ts'
import { error, type Problem } from '../../language/problem.ts'

type Grade = keyof typeof manualShares

/** What the composite of a secretary is made of; assessment and opinion in hundredths of a mark. */
export interface Report {
  reportedOn: string
  ballots: readonly { group: string; good: number; fair: number; average: number; poor: number }[]
  assessment: number | null
  everyday: number | null
  veto: readonly string[]
  grade: string | null
  reason: string | null
}

/** An exact fraction of marks; votes of several groups need more room than a number has. */
interface Exact {
  num: bigint
  den: bigint
}

/** Weighted mean of the groups' means, exact; the weight of a group without voters goes to the others in their proportion (RSP-14). */
function exactBallot(row: Report): Exact | null {
  const weights = dutyLimits(row.reportedOn).groups
  const voting = row.ballots.flatMap(line => {
    const votes = line.good + line.fair + line.average + line.poor
    const sum = gradeNames.reduce((total, grade) => total + line[grade] * manualShares[grade], 0)
    return votes === 0 ? [] : [{ weight: weights[line.group as keyof typeof weights], sum, votes }] // cast: the column offers these groups alone
  })
  if (voting.length === 0) return null
  const den = voting.reduce((product, { votes }) => product * BigInt(votes), 1n)
  const num = voting.reduce((total, { weight, sum, votes }) => total + BigInt(weight) * BigInt(sum) * (den / BigInt(votes)), 0n)
  return { num, den: den * BigInt(voting.reduce((total, { weight }) => total + weight, 0)) }
}

const gradeNames = Object.keys(manualShares) as Grade[] // cast: the keys of the table are its grades

/** The parts by their weights, exact (RSP-11); null until all three are there. */
function exactComposite(row: Report): Exact | null {
  const ballot = exactBallot(row)
  if (ballot === null || row.assessment === null || row.everyday === null) return null
  const { composite } = dutyLimits(row.reportedOn)
  const rest = BigInt(composite.assessment * row.assessment + composite.opinion * row.everyday)
  return { num: 100n * BigInt(composite.ballot) * ballot.num + rest * ballot.den, den: 10_000n * ballot.den }
}

/** Hundredths of a mark, half up. */
const hundredths = (exact: Exact | null): number | null =>
  exact === null ? null : Number((200n * exact.num + exact.den) / (2n * exact.den))

/** Marks of the ballot in hundredths (RSP-14). */
export const ballotOf = (row: Report): number | null => hundredths(exactBallot(row))

/** Composite in hundredths of a mark (RSP-11). */
export const compositeOf = (row: Report): number | null => hundredths(exactComposite(row))

/** The grade that the unrounded composite stands for, no more than fair with a veto (RSP-11, RSP-12); never entered by itself. */
export function suggestedGrade(row: Report): Grade | null {
  const exact = exactComposite(row)
  if (exact === null) return null
  const { grades } = dutyLimits(row.reportedOn)
  const reaches = (marks: number): boolean => exact.num >= BigInt(marks) * exact.den
  const grade = reaches(grades.good) ? 'good' : reaches(grades.fair) ? 'fair' : reaches(grades.average) ? 'average' : 'poor'
  return row.veto.length > 0 && (grade === 'good' || grade === 'fair') ? 'average' : grade
}

/** RSP-14: each group is counted once. */
export const checkBallots = (row: Report): Problem[] =>
  row.ballots.flatMap(({ group }, i) =>
    row.ballots.findIndex(other => other.group === group) < i
      ? [error('RSP-14', '同一类人员只填一行', 'Each group has one row', `ballots.${i}.group`)]
      : [],
  )

/** RSP-12: with a veto the grade is no more than fair. */
export const checkVeto = (row: Report): Problem | null =>
  row.veto.length > 0 && (row.grade === 'good' || row.grade === 'fair')
    ? error('RSP-12', '有一票否决情形的，等次不高于“一般”', 'With a veto the grade is no more than fair', 'grade')
    : null

/** RSP-11: a grade other than that of the rule has its reason. */
export function checkGrade(row: Report): Problem | null {
  const suggested = suggestedGrade(row)
  return row.grade !== null && suggested !== null && row.grade !== suggested && row.reason === null
    ? error('RSP-11', '等次与测算等次不同，请说明', 'The grade differs from that of the rule: give the reason', 'reason')
    : null
}
