import { atLeastTwoThirds, moreThanHalf } from '../../codes/majority.ts'
import { error, type Problem } from '../../language/problem.ts'

interface Rounds {
  eligible: number
  groups: readonly { group: string; issued: number; returned: number; valid: number }[]
  tallies: readonly { cadre: number | null; name: string | null; group: string; votes: number }[]
}

/** Valid papers of all groups. */
export const validOf = (row: Pick<Rounds, 'groups'>): number => row.groups.reduce((sum, line) => sum + line.valid, 0)

/** Groups of fewer papers are not told apart, so that no paper is anybody's (ELE-01). */
const leastGroup = 5

/** ELE-01, ELE-02: papers add up group by group, nobody has more votes than there were papers, and small groups are not told apart. */
export function checkTallies(row: Rounds): Problem[] {
  const twice = row.groups.findIndex((line, i) => row.groups.findIndex(other => other.group === line.group) < i)
  const wrong = row.groups.findIndex(line => line.returned > line.issued || line.valid > line.returned)
  const issued = row.groups.reduce((sum, line) => sum + line.issued, 0)
  return [
    ...(twice >= 0 ? [error('BAL_SUM', '同一类别重复，请合并', 'A group is given twice: join the rows', `groups.${twice}.group`)] : []),
    ...(wrong >= 0
      ? [
          error(
            'BAL_SUM',
            '收回不多于发出，有效不多于收回，请核对',
            'No more are returned than issued, none valid that was not returned',
            `groups.${wrong}.valid`,
          ),
        ]
      : []),
    ...(issued > row.eligible
      ? [error('BAL_SUM', '发出票数多于应到人数', 'More papers were issued than persons entitled', 'eligible')]
      : []),
    ...row.tallies.flatMap((line, i): Problem[] => {
      const most = line.group === 'all' ? validOf(row) : (row.groups.find(one => one.group === line.group)?.valid ?? 0)
      return [
        ...(line.cadre === null && line.name === null
          ? [error('CAD-06', '请选择人选或填写姓名', 'Choose the candidate or give the name', `tallies.${i}.cadre`)]
          : []),
        ...(line.votes > most
          ? [error('BAL_SUM', `得票${line.votes}多于有效票${most}`, `${line.votes} votes of ${most} valid papers`, `tallies.${i}.votes`)]
          : []),
        ...(line.group !== 'all' && most < leastGroup
          ? [
              error(
                'ELE-01',
                `该类有效票不足${leastGroup}张，不单列，请并入“合计”`,
                `Fewer than ${leastGroup} papers: count it with all`,
                `tallies.${i}.group`,
              ),
            ]
          : []),
      ]
    }),
  ]
}

interface FullVote {
  method: string
  eligible: number
  present: number
  candidates: readonly { agree: number; against: number; abstain: number; outcome: string }[]
}

/**
 * ELE-31, ELE-33, ELE-35: at a meeting two thirds are present; no more votes than members who gave one; approved is who has more than half of the entitled.
 * The outcome is written by the clerk and only held against the numbers.
 */
export function checkFullVote(row: FullVote): Problem[] {
  const voted = row.candidates.some(line => line.outcome !== 'postponed')
  return [
    ...(row.present > row.eligible
      ? [error('BAL_SUM', `到会${row.present}人多于应到${row.eligible}人`, `${row.present} present of only ${row.eligible}`, 'present')]
      : []),
    ...(voted && row.method === 'meeting' && !atLeastTwoThirds(row.present, row.eligible)
      ? [
          error(
            'ELE_QUORUM',
            `到会不足应到三分之二（应到${row.eligible}，到会${row.present}），不能表决`,
            `Fewer than two thirds are present (${row.present} of ${row.eligible}): no vote`,
            'present',
          ),
        ]
      : []),
    ...row.candidates.flatMap((line, i): Problem[] => {
      const given = line.agree + line.against + line.abstain
      const passes = moreThanHalf(line.agree, row.eligible)
      return [
        ...(given > row.present
          ? [error('BAL_SUM', `票数${given}多于到会${row.present}人`, `${given} votes of ${row.present} members`, `candidates.${i}.agree`)]
          : []),
        ...(line.outcome !== 'postponed' && (line.outcome === 'approved') !== passes
          ? [
              error(
                'ELE-31',
                passes ? '赞成超过应到半数，结果应为通过' : '赞成未超过应到半数，结果应为未通过',
                passes
                  ? 'More than half of the entitled agree: it is approved'
                  : 'Not more than half of the entitled agree: it is not approved',
                `candidates.${i}.outcome`,
              ),
            ]
          : []),
        ...(line.outcome === 'postponed' && given > 0
          ? [error('ELE-33', '暂缓表决的不填票数', 'A vote that is postponed has no votes', `candidates.${i}.outcome`)]
          : []),
      ]
    }),
  ]
}
