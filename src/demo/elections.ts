import { electionPapers } from '../areas/organizations/election-papers.ts'
import { candidatesFor } from '../codes/election-rule.ts'
import { isBranch } from '../codes/organization-type.ts'
import { addDays, type Day } from '../language/day.ts'
import type { Ref, Unit } from './made.ts'
import type { Entry } from './journal.ts'
import { formalBy, type Leader } from './leading-bodies.ts'
import { personName } from './names.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'

/** What an election is made from: the term it ends, when it was held, who came out of it and who led before. */
export interface Elected {
  unit: Unit
  term: Ref
  dueOn: Day
  electedOn: Day
  filedOn: Day
  leaders: readonly Leader[]
  before: readonly Leader[]
  mode: 'meeting' | 'delegates'
}

/** An election from its request to its filing: the members' or delegates' meeting elects the committee, the committee its officers; without one the meeting elects the secretary. */
export function electionOf(of: Elected, random: Random): Entry & { on: Day } {
  const { unit, electedOn, filedOn, leaders } = of
  const persons = [...new Map(leaders.map(leader => [leader.name, leader])).values()]
  const committee = persons.length > 1
  const eligible = isBranch(unit.type) ? formalBy(unit, addDays(electedOn, -75), electedOn) : random.int(48, 96)
  const present = Math.max(Math.ceil(eligible * 0.8), eligible - random.int(0, Math.floor(eligible * 0.12)))
  const invalid = present > 20 && random.chance(0.2) ? 1 : 0
  const valid = present - invalid
  const votes = (approve: number) => ({ approve, against: Math.floor((valid - approve) / 2), abstain: Math.ceil((valid - approve) / 2) })
  const losers = committee ? candidatesFor(persons.length) - persons.length : 0
  // Whoever is not elected is approved by less than half of those entitled.
  const over = Math.floor(eligible / 2) + 1
  const candidates = committee
    ? [
        ...persons.map(leader => ({
          name: leader.name,
          incumbent: of.before.some(({ name }) => name === leader.name),
          elected: true,
          ...votes(Math.max(over, valid - random.int(0, Math.max(0, Math.floor((valid - over) / 2))))),
        })),
        ...Array.from({ length: losers }, () => ({
          name: personName(random, '1', 1980),
          elected: false,
          ...votes(Math.max(0, over - 1 - random.int(0, 3))),
        })),
      ]
    : []
  const named = new Set(candidates.map(({ name }) => name))
  const tellers = ['supervisor', 'supervisor', 'teller', 'teller'].map(duty => ({ name: unnamed(named, random), duty }))
  const officers = leaders
    .filter(({ seat }) => seat === 'secretary' || seat === 'deputy')
    .map(({ name, seat }) => ({ name, seat, approve: committee ? persons.length : present - random.int(0, Math.max(0, present - over)) }))
  const document = (): string => `示组〔${electedOn.slice(0, 4)}〕${random.int(11, 120)}号`
  const [reply, nomination, filing] = [document(), document(), document()]
  return {
    register: 'election',
    unit,
    on: filedOn > lastDay ? lastDay : filedOn,
    steps: ['reply', 'plan', 'nominate', 'hold', 'report', 'file'],
    values: () => ({
      name: `${unit.shortName}${electedOn.slice(0, 4)}年换届选举`,
      kind: 'change',
      term: of.term.id,
      dueOn: of.dueOn,
      requestedOn: addDays(electedOn, -75),
      repliedOn: addDays(electedOn, -60),
      replyDocument: reply,
      plannedOn: addDays(electedOn, -55),
      seats: committee ? persons.length : null,
      candidatesApprovedOn: addDays(electedOn, -15),
      candidatesDocument: nomination,
      candidates: candidates.map((one, i) => ({ ...one, member: persons[i]?.person?.id ?? null })),
      heldOn: electedOn,
      meeting: of.mode === 'delegates' ? 'delegates' : 'members',
      eligible,
      present,
      issued: present,
      returned: present,
      valid,
      invalid,
      tellers,
      officerVoters: committee ? persons.length : eligible,
      officers,
      reportedOn: addDays(electedOn, 4),
      filedOn,
      filedDocument: filing,
      papers: Object.keys(electionPapers)
        .filter(paper => paper !== 'hand-over' || random.chance(0.85))
        .map(paper => ({ paper })),
    }),
  }
}

/** A name that is none of the candidates'. */
function unnamed(taken: ReadonlySet<string>, random: Random): string {
  for (;;) {
    const name = personName(random, random.chance(0.5) ? '2' : '1', random.int(1965, 1995))
    if (!taken.has(name)) return name
  }
}
