import { addDays, addMonths, type Day } from '../language/day.ts'
import type { Ref, Unit } from './made.ts'
import { dayBetween } from './careers.ts'
import { electionOf } from './elections.ts'
import type { Entry, Source } from './journal.ts'
import { planned } from './journal.ts'
import { appointedBody, branchBody, committeeBody, type Leader } from './leading-bodies.ts'
import { personName } from './names.ts'
import { openingDay } from './persons.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'

type Dated = Entry & { on: Day }

const opening: Day = '2024-01-20'
const entered = (day: Day): Day => (day < opening ? opening : day > lastDay ? lastDay : day)

/** A leading body in one term. */
interface Term {
  unit: Unit
  nth: number
  startedOn: Day
  years: number
  mode: 'meeting' | 'delegates'
  leaders: readonly Leader[]
}

/** What becomes of a term: when the next body is elected, and until when it was postponed. */
interface Fate {
  electedOn: Day | null
  postponedUntil: Day | null
}

/**
 * Terms, leading bodies and elections: organs, schools and firms change theirs in 2024 and 2025, communities and their branches in 2026;
 * a few are late, postponed or overdue. Working committees are appointed and have no term.
 */
export function termsSource(units: readonly Unit[], random: Random): Source {
  const of = (kind: Unit['kind']): Unit[] => units.filter(unit => unit.kind === kind)
  const lasting = of('branch').filter(unit => unit.endedOn === null)
  const elsewhere = lasting.filter(unit => unit.sector !== 'community')
  const inCommunities = lasting.filter(unit => unit.sector === 'community').filter(() => random.chance(0.32))
  return planned([
    ...elsewhere.flatMap((unit, i) => branchTerms(unit, i, random)),
    ...inCommunities.flatMap(unit => termsOf(firstTerm(unit, 5, dayBetween(random, '2021-03-08', '2021-06-20'), random), punctual, random)),
    ...of('community').flatMap((unit, i) => communityTerms(unit, units, i, random)),
    ...of('committee').flatMap(unit => committeeTerms(unit, units, random)),
    ...of('district').flatMap(unit => districtTerms(unit, random)),
    ...of('street').flatMap(unit =>
      seatsOf(
        { unit, leaders: appointedBody(7, random), from: '2022-03-10', until: null, term: null, chosenBy: 'appointed', on: opening },
        random,
      ),
    ),
  ])
}

/** Three years in organs, schools and firms; of twenty-odd branches one is late, one postponed, one not done at the year's end, one still overdue. */
function branchTerms(unit: Unit, place: number, random: Random): Dated[] {
  const special = place % 19
  const early = special % 4 === 1
  const startedOn = early ? dayBetween(random, '2021-04-01', '2021-10-20') : dayBetween(random, '2022-03-05', '2022-10-25')
  const fate = (endsOn: Day): Fate => {
    if (special === 3) return { electedOn: addDays(endsOn, random.int(20, 55)), postponedUntil: null }
    if (special === 7) return { electedOn: addMonths(endsOn, 9), postponedUntil: addMonths(endsOn, 10) }
    if (special === 11) return { electedOn: dayBetween(random, '2026-01-20', '2026-03-10'), postponedUntil: null }
    if (special === 15) return { electedOn: null, postponedUntil: null }
    return punctual(endsOn, random)
  }
  return termsOf(firstTerm(unit, 3, startedOn, random), fate, random)
}

const punctual = (endsOn: Day, random: Random): Fate => ({ electedOn: addDays(endsOn, -random.int(2, 38)), postponedUntil: null })

const firstTerm = (unit: Unit, years: number, startedOn: Day, random: Random): Term => ({
  unit,
  nth: random.int(2, 6),
  startedOn,
  years,
  mode: 'meeting',
  leaders: branchBody(unit, startedOn, openingDay),
})

/** A term of a branch with its body, the election that ends it, and the next term. */
function termsOf(first: Term, fateOf: (endsOn: Day, random: Random) => Fate, random: Random): Dated[] {
  const endsOn = addMonths(first.startedOn, first.years * 12)
  const fate = fateOf(endsOn, random)
  const electedOn = fate.electedOn !== null && fate.electedOn <= addDays(lastDay, -30) ? fate.electedOn : null
  const next = electedOn === null ? null : branchBody(first.unit, addDays(electedOn, -75), electedOn)
  return changeOf(first, { ...fate, electedOn }, next && next.length > 0 ? next : null, random)
}

/** Five years in communities; in some a seat stood vacant over the end of 2024 until the by-election. */
function communityTerms(unit: Unit, units: readonly Unit[], place: number, random: Random): Dated[] {
  const startedOn = dayBetween(random, '2021-03-08', '2021-05-28')
  const first: Term = {
    unit,
    nth: random.int(3, 8),
    startedOn,
    years: 5,
    mode: 'meeting',
    leaders: committeeBody(unit, units, openingDay, random),
  }
  const electedOn = addDays(addMonths(startedOn, 60), -random.int(3, 40))
  const [next, fate] = [committeeBody(unit, units, electedOn, random), { electedOn, postponedUntil: null }]
  if (place % 9 !== 2) return changeOf(first, fate, next, random)
  const leaving = first.leaders.at(-1)
  const successor: Leader = { name: personName(random, '2', 1985), person: null, seat: 'ordinary' }
  return changeOf(first, fate, next, random, {
    leaving: leaving ? { leader: leaving, on: '2024-11-15' } : null,
    joining: { leader: successor, on: '2025-02-20' },
  })
}

function committeeTerms(unit: Unit, units: readonly Unit[], random: Random): Dated[] {
  const startedOn = dayBetween(random, '2020-08-10', '2020-10-25')
  const electedOn = addDays(addMonths(startedOn, 60), -random.int(5, 25))
  const body = (day: Day): Leader[] => committeeBody(unit, units, day, random)
  return changeOf(
    { unit, nth: random.int(4, 9), startedOn, years: 5, mode: 'delegates', leaders: body(openingDay) },
    { electedOn, postponedUntil: null },
    body(electedOn),
    random,
  )
}

function districtTerms(unit: Unit, random: Random): Dated[] {
  const first: Term = { unit, nth: 7, startedOn: '2021-09-24', years: 5, mode: 'delegates', leaders: appointedBody(9, random) }
  const next = appointedBody(9, random).map((leader, i) => (i < 5 ? { ...(first.leaders[i] ?? leader), seat: leader.seat } : leader))
  return changeOf(first, { electedOn: '2026-09-18', postponedUntil: null }, next, random, {}, false)
}

interface Vacancy {
  leaving?: { leader: Leader; on: Day } | null
  joining?: { leader: Leader; on: Day }
}

/** The records of a term and of what follows it. */
function changeOf(
  first: Term,
  fate: Fate,
  next: readonly Leader[] | null,
  random: Random,
  vacancy: Vacancy = {},
  withElection = true,
): Dated[] {
  const { unit, startedOn, years } = first
  const endsOn = addMonths(startedOn, years * 12)
  const { electedOn, postponedUntil } = fate
  const filedOn = electedOn && addDays(electedOn, 12)
  const ref: Ref = { id: 0 }
  const steps = [...(postponedUntil ? ['postpone'] : []), ...(electedOn ? ['request', 'approve', 'elect', 'file'] : [])]
  const old = termOf(first, ref, filedOn ?? opening, steps, {
    ...(endsOn < '2026-06-30'
      ? {
          reminders: [
            {
              remindedOn: addMonths(endsOn, -6),
              mode: random.pick(['letter', 'phone', 'notice']),
              receiver: first.leaders[0]?.name ?? '党务干部',
              note: '请做好换届准备',
            },
          ],
        }
      : {}),
    ...(postponedUntil ? { postponedUntil, postponeDocument: `示组〔${endsOn.slice(0, 4)}〕${random.int(11, 60)}号` } : {}),
    ...(electedOn && filedOn ? { requestedOn: addDays(electedOn, -75), repliedOn: addDays(electedOn, -60), electedOn, filedOn } : {}),
  })
  const on = filedOn ?? opening
  const until = electedOn && addDays(electedOn, -1)
  const held = { unit, from: startedOn, until, term: ref, chosenBy: 'election', on } as const
  const { leaving, joining } = vacancy
  const body = [
    ...seatsOf({ ...held, leaders: first.leaders.filter(leader => leader !== leaving?.leader) }, random),
    ...(leaving ? seatsOf({ ...held, leaders: [leaving.leader], until: leaving.on, endReason: 'transfer' }, random) : []),
    ...(joining ? seatsOf({ ...held, leaders: [joining.leader], from: joining.on, chosenBy: 'by-election' }, random) : []),
  ]
  if (!electedOn || !filedOn || !next) return [old, ...body]
  const then: Term = { ...first, nth: first.nth + 1, startedOn: electedOn, leaders: next }
  const after: Ref = { id: 0 }
  return [
    old,
    ...body,
    ...(withElection
      ? [
          electionOf(
            {
              unit,
              term: ref,
              dueOn: postponedUntil ?? endsOn,
              electedOn,
              filedOn,
              leaders: next,
              before: first.leaders,
              mode: first.mode,
            },
            random,
          ),
        ]
      : []),
    termOf(then, after, filedOn, [], { document: `示组〔${electedOn.slice(0, 4)}〕${random.int(11, 90)}号` }),
    ...seatsOf({ unit, leaders: next, from: electedOn, until: null, term: after, chosenBy: 'election', on }, random),
  ]
}

const bodyNames: Readonly<Record<string, string>> = { QW: '区委员会', JW: '委员会', DZ: '总支部委员会', ZB: '支部', LH: '联合支部' }

function termOf(term: Term, ref: Ref, on: Day, steps: readonly string[], values: Record<string, unknown>): Dated {
  const persons = new Set(term.leaders.map(({ name }) => name)).size
  const committee = persons > 1
  const body = bodyNames[term.unit.type] ?? '委员会'
  return {
    register: 'term',
    unit: term.unit,
    on: entered(on),
    ref,
    steps,
    values: () => ({
      name: `第${'一二三四五六七八九十'[term.nth - 1] ?? term.nth}届${body}${body.endsWith('支部') ? (committee ? '委员会' : '书记') : ''}`,
      startedOn: term.startedOn,
      mode: term.mode,
      years: term.years,
      seats: committee && term.unit.type !== 'QW' ? persons : null,
      ...values,
    }),
  }
}

/** The seats of a body from a day to the last one of its term, entered on a day. */
interface Seats {
  unit: Unit
  leaders: readonly Leader[]
  from: Day
  until: Day | null
  term: Ref | null
  chosenBy: 'election' | 'by-election' | 'appointed'
  on: Day
  endReason?: 'term-end' | 'transfer'
}

const seatsOf = ({ unit, leaders, from, until, term, chosenBy, on, endReason = 'term-end' }: Seats, random: Random): Dated[] =>
  leaders.map(leader => {
    const source = random.pick(sources[unit.sector ?? 'organ'] ?? ['unit'])
    const [concurrent, terms] = [random.chance(unit.sector === 'community' ? 0.85 : 0.6), random.int(1, 3)]
    return {
      register: 'bodyMember',
      unit,
      on: entered(on),
      values: () => ({
        name: leader.name,
        member: leader.person?.id ?? null,
        seat: leader.seat,
        fromDay: from,
        ...(until ? { untilDay: until, endReason } : {}),
        term: term?.id ?? null,
        chosenBy,
        ...(leader.seat === 'secretary' ? { source, concurrent, terms } : {}),
      }),
    }
  })

const sources: Readonly<Record<string, readonly string[]>> = {
  community: ['resident', 'organ', 'retired', 'graduate', 'veteran'],
  privateEnterprise: ['manager', 'unit'],
  socialOrganization: ['manager', 'unit', 'retired'],
}
