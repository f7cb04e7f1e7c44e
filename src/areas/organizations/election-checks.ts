import { candidatesFor, isElectionQuorum, outcomeOf } from '../../codes/election-rule.ts'
import { moreThanHalf } from '../../codes/majority.ts'
import type { Day } from '../../language/day.ts'
import { error, type Problem, warning } from '../../language/problem.ts'
import type { RuleContext } from '../../language/register.ts'
import { electionPapers } from './election-papers.ts'

interface Votes {
  approve: number | null
  against: number | null
  abstain: number | null
}

interface Count {
  heldOn: Day | null
  seats: number | null
  eligible: number | null
  present: number | null
  issued: number | null
  returned: number | null
  valid: number | null
  invalid: number | null
  candidates: readonly (Votes & { name: string; writeIn: boolean | null; elected: boolean | null })[]
  runoff: string | null
}

/** ELE-12: the quorum, by the regulation in force on the day of the meeting. */
export function checkQuorum({ heldOn, eligible, present }: Count): Problem[] {
  if (heldOn === null) return []
  if (eligible === null || present === null)
    return [
      error(
        'ELE_QUORUM',
        '请填写有选举权的应到和实到人数',
        'Give the numbers entitled and present',
        eligible === null ? 'eligible' : 'present',
      ),
    ]
  if (present > eligible)
    return [error('ELE_QUORUM', `实到${present}人超过应到${eligible}人`, `${present} present of only ${eligible} entitled`, 'present')]
  return isElectionQuorum(present, eligible, heldOn)
    ? []
    : [
        error(
          'ELE_QUORUM',
          `到会不足五分之四（应到${eligible}，实到${present}），不能选举`,
          `Fewer than four fifths are present (${present} of ${eligible}): no election`,
          'present',
        ),
      ]
}

/** ELE-02, ELE-03: papers returned, issued, valid and invalid agree, and so do the votes of each candidate. */
export function checkSums(row: Count): Problem[] {
  const { present, issued, returned, valid, invalid } = row
  const problems: Problem[] = []
  if (returned !== null && issued !== null && returned > issued)
    problems.push(
      error(
        'BAL_RETURNED_GT_VOTERS',
        `收回${returned}票，多于发出${issued}票，选举无效，须重新投票`,
        `${returned} papers returned of ${issued} issued: the ballot is void, vote again`,
        'returned',
      ),
    )
  if (issued !== null && present !== null && issued > present)
    problems.push(error('BAL_SUM', `发出${issued}票，多于实到${present}人`, `${issued} papers issued to ${present} present`, 'issued'))
  if (valid !== null && returned !== null && valid + (invalid ?? 0) !== returned)
    problems.push(
      error('BAL_SUM', `有效票与无效票之和应等于收回的${returned}票`, `Valid and invalid papers must add up to ${returned}`, 'valid'),
    )
  if (valid === null) return problems
  row.candidates.forEach((one, i) => {
    const given = [one.approve, one.against, one.abstain]
    if (given.every(votes => votes === null)) return
    const sum = given.reduce<number>((total, votes) => total + (votes ?? 0), 0)
    // A name written in is on those papers alone that bear it.
    if (one.writeIn === true ? sum > valid : sum !== valid)
      problems.push(
        error(
          'BAL_SUM',
          `${one.name}的赞成、反对、弃权合计${sum}票，应为有效票${valid}票`,
          `The votes for, against and abstained of ${one.name} are ${sum}; valid papers are ${valid}`,
          `candidates.${i}.approve`,
        ),
      )
  })
  return problems
}

/** ELE-14: a fifth more candidates than seats; names written in are none. */
export function checkSurplus({ seats, candidates }: Count): Problem | null {
  const named = candidates.filter(one => one.writeIn !== true).length
  return seats !== null && named > 0 && named < candidatesFor(seats)
    ? error(
        'ELE_SURPLUS',
        `应选${seats}名，候选人应不少于${candidatesFor(seats)}名，现有${named}名`,
        `${seats} seats need at least ${candidatesFor(seats)} candidates; there are ${named}`,
        'candidates',
      )
    : null
}

/** ELE-16, ELE-17: elected are those approved by more than half of the entitled, by number of approvals; a tie at the last seat is voted on again. */
export function checkElected(row: Count): Problem[] {
  const { heldOn, seats, eligible, candidates } = row
  if (heldOn === null || seats === null || eligible === null || candidates.every(one => one.approve === null)) return []
  const { elected, tied } = outcomeOf(
    candidates.map(one => one.approve ?? 0),
    seats,
    eligible,
  )
  const chosen = candidates.flatMap((one, i) => (one.elected === true ? [i] : []))
  const missing = elected.filter(i => !chosen.includes(i))
  const wrong = chosen.filter(i => !elected.includes(i) && !tied.includes(i))
  const name = (i: number): string => candidates[i]?.name ?? ''
  return [
    ...wrong.map(i =>
      moreThanHalf(candidates[i]?.approve ?? 0, eligible)
        ? error(
            'ELE-17',
            `${name(i)}得票少于其他当选人，名额已满`,
            `${name(i)} has fewer votes than others; the seats are filled`,
            `candidates.${i}.elected`,
          )
        : error(
            'ELE-16',
            `${name(i)}的赞成票未超过应到${eligible}人的半数，不能当选`,
            `Not more than half of ${eligible} entitled approve ${name(i)}: not elected`,
            `candidates.${i}.elected`,
          ),
    ),
    ...missing.map(i =>
      error('ELE-16', `${name(i)}的得票已当选，请勾选`, `${name(i)} is elected by these votes: mark it`, `candidates.${i}.elected`),
    ),
    ...(tied.length > 0 && row.runoff === null
      ? [
          error(
            'ELE_TIE',
            `${tied.map(name).join('、')}票数相等，须再次投票，请填写再次投票情况`,
            `${tied.map(name).join(', ')} are tied: vote again and record it`,
            'runoff',
          ),
        ]
      : []),
    ...(chosen.length > seats ? [error('ELE-17', `当选人数超过应选${seats}名`, `More are elected than ${seats} seats`, 'candidates')] : []),
    ...(chosen.length < seats
      ? [
          warning(
            'ELE_SEATS_LEFT',
            `应选${seats}名，当选${chosen.length}名，缺额另行选举或减少名额`,
            `${chosen.length} of ${seats} seats are filled: elect again or decide on fewer seats`,
            'candidates',
          ),
        ]
      : []),
  ]
}

interface Officers {
  officerVoters: number | null
  officers: readonly { name: string; approve: number | null }[]
}

/** ELE-14, ELE-16: secretary and deputy are approved by more than half of those entitled to elect them. */
export const checkOfficers = ({ officerVoters, officers }: Officers): Problem[] =>
  officerVoters === null
    ? []
    : officers.flatMap(({ name, approve }, i) =>
        approve === null || moreThanHalf(approve, officerVoters)
          ? []
          : [
              error(
                'ELE-16',
                `${name}的赞成票未超过应到${officerVoters}人的半数，不能当选`,
                `Not more than half of ${officerVoters} entitled approve ${name}`,
                `officers.${i}.approve`,
              ),
            ],
      )

interface Tellers {
  heldOn: Day | null
  tellers: readonly { name: string }[]
  candidates: readonly { name: string }[]
}

/** ELE-05: two or more tellers and supervisors, none of them a candidate. */
export function checkTellers({ heldOn, tellers, candidates }: Tellers): Problem[] {
  const names = new Set(candidates.map(one => one.name))
  return [
    ...(heldOn !== null && tellers.length < 2
      ? [error('ELE-05', '监票人、计票人不少于2名', 'There are two tellers and supervisors at least', 'tellers')]
      : []),
    ...tellers.flatMap(({ name }, i) =>
      names.has(name)
        ? [
            error(
              'ELE_TELLER_CANDIDATE',
              `${name}是候选人，不能担任监票人、计票人`,
              `${name} is a candidate and cannot be a teller`,
              `tellers.${i}.name`,
            ),
          ]
        : [],
    ),
  ]
}

interface Steps {
  requestedOn: Day
  repliedOn: Day | null
  plannedOn: Day | null
  candidatesApprovedOn: Day | null
  heldOn: Day | null
  reportedOn: Day | null
  filedOn: Day | null
}

/** ELE-15, ELE-22, ELE-23: request, reply, candidates, meeting, report and filing follow in time; no meeting without the superior's approval. */
export function checkElectionDays(row: Steps): Problem[] {
  const order = ['requestedOn', 'repliedOn', 'plannedOn', 'candidatesApprovedOn', 'heldOn', 'reportedOn', 'filedOn'] as const
  const problems: Problem[] = []
  let last: Day = row.requestedOn
  for (const column of order) {
    const day = row[column]
    if (day === null) continue
    if (day < last) problems.push(error('ELE-22', '各步日期应依次在后', 'The days of the steps follow one another', column))
    else last = day
  }
  if (row.heldOn !== null)
    for (const column of ['repliedOn', 'candidatesApprovedOn'] as const)
      if (row[column] === null)
        problems.push(
          error(
            'ELE_NO_APPROVAL',
            column === 'repliedOn' ? '上级尚未批复，不能选举' : '候选人尚未经上级批准，不能选举',
            column === 'repliedOn' ? 'No election before the superior has replied' : 'No election before the candidates are approved',
            column,
          ),
        )
  return problems
}

/** ELE-22: papers that are missing when the result is filed. */
export function checkPapers({ papers }: { papers: readonly { paper: string }[] }, { state }: RuleContext): Problem | null {
  if (state !== 'filed') return null
  const there = new Set(papers.map(({ paper }) => paper))
  const missing = Object.entries(electionPapers).filter(([paper]) => !there.has(paper))
  return missing.length === 0
    ? null
    : warning(
        'ELE-22',
        `还缺材料：${missing.map(([, [zh]]) => zh).join('、')}`,
        `Missing papers: ${missing.map(([, [, en]]) => en).join(', ')}`,
        'papers',
      )
}
