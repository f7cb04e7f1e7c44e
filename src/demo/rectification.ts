import { takeStep } from '../engine/record/act.ts'
import { registerNamed } from '../engine/engine.ts'
import { addDays, addMonths, type Day, monthOf } from '../language/day.ts'
import type { Ref, Unit } from './made.ts'
import { dayBetween } from './careers.ts'
import { type Dated, type Journal, planned, type Source } from './journal.ts'
import { personName } from './names.ts'
import { outsideUnits } from './place-names.ts'
import type { Random } from './random.ts'
import { supervisionOf } from './supervision.ts'
import { opinionTexts, practicalTexts, problemTexts } from './rectification-texts.ts'
import { lastDay } from './size.ts'

/** A weak community under rectification. */
export interface Weak {
  unit: Unit
  ref: Ref
  listedOn: Day
  closesOn: Day | null
  /** The new day of one that did not pass in its year and went another round. */
  extendedTo: Day | null
  problems: { problem: string; measure: string; owner: string; dueOn: Day }[]
  /** Tenths of a mark. */
  score: number
}

/** Weak communities, a batch each year; the yearly assessment names them too. */
export interface WeakPlan {
  cases: readonly Weak[]
  entries: readonly Dated[]
}

/** Plans the batches, each case with the four supports, visits, opinions, funds and practical matters. */
export function planWeak(units: readonly Unit[], random: Random): WeakPlan {
  const communities = random.some(
    units.filter(unit => unit.kind === 'community'),
    12,
  )
  const batches = [
    { batch: '第六批', listedOn: '2024-03-04', share: 0.33 },
    { batch: '第七批', listedOn: '2025-03-03', share: 0.42 },
    { batch: '第八批', listedOn: '2026-03-02', share: 0.25 },
  ]
  let taken = 0
  const entries: Dated[] = []
  const cases: Weak[] = []
  for (const { batch, listedOn, share } of batches) {
    const count = Math.max(1, Math.round(communities.length * share))
    for (const [nth, unit] of communities.slice(taken, taken + count).entries()) {
      const passes = nth > 0
      const closes = dayBetween(random, addMonths(listedOn, passes ? 8 : 18), addMonths(listedOn, passes ? 11 : 20))
      const weak: Weak = {
        unit,
        ref: { id: 0 },
        listedOn,
        closesOn: closes <= lastDay ? closes : null,
        extendedTo: passes ? null : addMonths(listedOn, 21),
        problems: random
          .some(problemTexts, random.int(3, 4))
          .map(([problem, measure]) => ({ problem, measure, owner: someone(random), dueOn: addMonths(listedOn, random.int(3, 7)) })),
        score: random.int(780, 959),
      }
      cases.push(weak)
      entries.push(caseOf(weak, batch, random), ...workOf(weak, random))
    }
    taken += count
  }
  return { cases, entries }
}

/** The work in the weak communities, with the monthly reports on them and what residents say; most are signed off within the year. */
export function rectificationSource(journal: Journal, { cases, entries }: WeakPlan, units: readonly Unit[], random: Random): Source {
  const list = planned([...entries, ...supervisionOf(cases, units, random)])
  const closing = Map.groupBy(
    cases.filter(weak => weak.closesOn !== null),
    weak => monthOf(weak.closesOn ?? ''),
  )
  const extending = Map.groupBy(
    cases.filter(weak => weak.extendedTo !== null && dueOf(weak) <= lastDay),
    weak => monthOf(dueOf(weak)),
  )
  return month => ({
    ...list(month),
    after: [
      ...(extending.get(month) ?? []).map(weak => () => extend(journal, weak)),
      ...(closing.get(month) ?? []).map(weak => () => signOff(journal, weak)),
    ],
  })
}

const someone = (random: Random): string => personName(random, random.chance(0.25) ? '2' : '1', random.int(1966, 1985))

const dueOf = ({ listedOn }: Weak): Day => addMonths(listedOn, 11)

function caseOf(weak: Weak, batch: string, random: Random): Dated {
  const { unit, listedOn, problems } = weak
  const fromDay = addDays(listedOn, 12)
  return {
    register: 'weakCase',
    unit,
    on: listedOn,
    ref: weak.ref,
    role: 'organization',
    steps: ['diagnose', 'start'],
    values: () => ({
      community: unit.place,
      batch,
      listedOn,
      criteria: random.some(['committee', 'secretary', 'life', 'petitions', 'ranking', 'satisfaction', 'disclosure'], random.int(1, 2)),
      dueOn: dueOf(weak),
      problems,
      leaders: [{ name: someone(random), post: random.pick(['区委常委', '副区长', '区人大常委会副主任', '区政协副主席']), fromDay }],
      firstSecretaries: [
        { name: someone(random), unit: random.pick(['区财政局', '区住房和城乡建设局', '区民政局', '区司法局', '区审计局']), fromDay },
      ],
      workGroups: [{ name: `驻${unit.place}整顿工作组`, head: someone(random), size: random.int(3, 6), fromDay }],
      pairedUnits: random.some(outsideUnits, random.chance(0.3) ? 2 : 1).map(name => ({ name, fromDay })),
      diagnosedOn: addDays(listedOn, 9),
      startedOn: addDays(listedOn, 14),
    }),
  }
}

/** What is done meanwhile; each record is entered in the month of its last day. */
function workOf({ unit, ref, listedOn, closesOn }: Weak, random: Random): Dated[] {
  const end = closesOn ? addDays(closesOn, -25) : lastDay < addMonths(listedOn, 10) ? lastDay : addMonths(listedOn, 10)
  const day = (from = addDays(listedOn, 15)): Day => dayBetween(random, from, end)
  const visits = Array.from({ length: random.int(7, 12) }, (): Dated => {
    const on = day()
    const households = random.int(18, 90)
    return {
      register: 'visit',
      unit,
      on,
      values: () => ({
        case: ref.id,
        visitedOn: on,
        visitedBy: `驻${unit.place}整顿工作组`,
        households,
        cards: households - random.int(0, 6),
        account: '了解诉求，宣传政策，发放便民服务卡',
      }),
    }
  })
  const opinions = Array.from({ length: random.int(16, 30) }, (): Dated => {
    const [category, text, result] = random.pick(opinionTexts)
    const collectedOn = day()
    const settledOn = addDays(collectedOn, random.int(5, 45))
    const fedBackOn = addDays(settledOn, random.int(1, 6))
    const settled = fedBackOn <= end && random.chance(0.95)
    return {
      register: 'opinion',
      unit,
      on: settled ? fedBackOn : collectedOn,
      values: () => ({
        case: ref.id,
        collectedOn,
        text,
        category,
        handler: someone(random),
        ...(settled ? { result, settledOn, fedBackOn, satisfied: random.chance(0.96) } : {}),
      }),
    }
  })
  const funds = Array.from({ length: random.int(2, 4) }, (): Dated => {
    const on = day()
    return {
      register: 'fund',
      unit,
      on,
      values: () => ({
        case: ref.id,
        putInOn: on,
        amount: random.int(12, 160) * 100_000,
        source: random.pick(['fiscal', 'unit', 'dues', 'social']),
        purpose: random.pick(['党群服务站改造', '老旧小区管网维修', '楼道照明和门禁', '一老一小活动室', '便民设施']),
        voucher: `整${on.replaceAll('-', '')}`,
      }),
    }
  })
  const matters = Array.from({ length: random.int(4, 7) }, (): Dated => {
    const completedOn = day(addDays(listedOn, 60))
    return {
      register: 'practicalMatter',
      unit,
      on: completedOn,
      values: () => ({
        case: ref.id,
        title: random.pick(practicalTexts),
        plannedOn: addDays(listedOn, random.int(20, 55)),
        completedOn,
        cost: random.int(5, 90) * 100_000,
        beneficiaries: random.int(30, 800),
      }),
    }
  })
  return [...visits, ...opinions, ...funds, ...matters]
}

/** Not there by its day: the case goes another round with a later one (WEK-08). */
async function extend(journal: Journal, { ref, extendedTo }: Weak): Promise<void> {
  const [viewer, reg] = [journal.as('organization'), registerNamed(journal.engine, 'weakCase')]
  await takeStep(journal.engine, viewer, reg, ref.id, 'extend', {
    values: { dueOn: extendedTo, opinion: '物业矛盾尚未化解，继续整顿' },
    acceptWarnings: true,
  })
  await takeStep(journal.engine, viewer, reg, ref.id, 'resume', { values: {}, acceptWarnings: true })
}

async function signOff(journal: Journal, weak: Weak): Promise<void> {
  const { engine } = journal
  const viewer = journal.as('organization')
  const reg = registerNamed(engine, 'weakCase')
  const on = weak.closesOn ?? lastDay
  const step = (name: string, values: Record<string, unknown>): Promise<unknown> =>
    takeStep(engine, viewer, reg, weak.ref.id, name, { values, acceptWarnings: true })
  await step('selfCheck', {
    selfCheckedOn: addDays(on, -20),
    problems: weak.problems.map((line, i) => ({ ...line, doneOn: addDays(on, -30 - i * 9) })),
  })
  await step('submit', { submittedOn: addDays(on, -12) })
  await step('accept', {
    closedOn: on,
    score: weak.score,
    voters: 60 + weak.unit.place.length * 3,
    dissatisfied: weak.problems.length,
    opinion: '听汇报、看现场、访群众，符合销号条件',
  })
}
