import { takeStep } from '../engine/record/act.ts'
import { registerNamed } from '../engine/engine.ts'
import { addDays, type Day, lastDayOfMonth, type Month, monthOf } from '../language/day.ts'
import { dayBetween } from './careers.ts'
import { workdayNear } from './branch-life.ts'
import { colleagueNameOf, committeesOf, leading, secretaryNameOf } from './duty-people.ts'
import { departments, foundTexts, letterClauses, taskTexts } from './duty-texts.ts'
import { type Dated, type Entry, type Journal, planned, type Source } from './journal.ts'
import type { Ref, Unit } from './made.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'
import { idOf, standsOn } from './unit.ts'

const years = [2024, 2025, 2026] as const

/** A task below the district's own, with the quarter in which it is due. */
interface PlannedTask extends Ref {
  unit: Unit
  dueOn: Day
}

/** Responsibility letters in three tiers, the three lists, quarterly returns with what lags urged: the year's round of every organization that leads others. */
export function dutyListsSource(journal: Journal, units: readonly Unit[], random: Random): Source {
  const district = units[0]
  if (!district) throw new Error('no district')
  const letters = new Map<Unit, Ref>()
  const tasks: PlannedTask[] = []
  const tops = years.flatMap(year => taskTexts.map(text => ({ year, text, ref: { id: 0 } })))
  const entries: Dated[] = [
    ...tops.map(({ year, text, ref }) => topTask(district, year, text, ref)),
    ...leading(units).flatMap(unit => years.flatMap(year => tasksOf(unit, year, tops, tasks, random))),
    ...leading(units).flatMap(unit => dutiesOf(unit)),
    ...leading(units).flatMap(unit => years.flatMap(year => problemsOf(unit, year, random))),
    ...committeesOf(units).flatMap(unit => quarterEnds.flatMap(end => returnOf(unit, end, tasks, letters, random))),
  ]
  const list = planned(entries.filter(entry => entry.on <= lastDay))
  return month => ({
    entries: [...(list(month).entries ?? []), ...lettersOf(units, month, letters, random.fork(month))],
    after: month.endsWith('-12') ? tops.filter(top => `${top.year}` === month.slice(0, 4)).map(top => () => finish(journal, top.ref)) : [],
  })
}

const quarterEnds: readonly Day[] = years
  .flatMap(year => [3, 6, 9, 12].map(n => lastDayOfMonth(`${year}-${String(n).padStart(2, '0')}`)))
  .filter(end => end < lastDay)

/** The letters of a year come in February and March, from the top down. */
function lettersOf(units: readonly Unit[], month: Month, refs: Map<Unit, Ref>, random: Random): Entry[] {
  if (!month.endsWith('-02') && !month.endsWith('-03')) return []
  const year = Number(month.slice(0, 4))
  const tier = (unit: Unit): string => (unit.kind === 'branch' ? 'branch' : unit.kind === 'community' ? 'committee' : 'district')
  const signing = [...leading(units), ...units.filter(unit => unit.kind === 'branch')].filter(
    unit => standsOn(unit, lastDayOfMonth(month)) && (unit.kind === 'branch') === month.endsWith('-03'),
  )
  return signing.map((unit): Entry => {
    const issuedOn = workdayNear(month, random.int(4, 20))
    const signed = random.chance(0.98)
    const ref = { id: 0 }
    refs.set(unit, ref)
    return {
      register: 'letter',
      unit,
      ref,
      steps: signed ? ['sign'] : [],
      values: () => ({
        title: `${unit.shortName}${year}年度党建目标责任书`,
        year,
        tier: tier(unit),
        issuer: unit.parent ? idOf(unit.parent) : null,
        issuerName: unit.parent ? secretaryNameOf(unit.parent, issuedOn) : '',
        issuedOn,
        signerName: secretaryNameOf(unit, issuedOn),
        signedOn: signed ? addDays(issuedOn, random.int(0, 4)) : null,
        clauses: random.some(letterClauses, unit.kind === 'branch' ? 3 : 5).map(([clause, aim]) => ({ clause, aim })),
      }),
    }
  })
}

function topTask(district: Unit, year: number, { area, goal, parts }: (typeof taskTexts)[number], ref: Ref): Dated {
  const on = `${year}-01-16`
  return {
    register: 'task',
    unit: district,
    on,
    ref,
    steps: ['start'],
    values: () => ({
      goal: `${goal}（${year}年）`,
      year,
      area,
      assignedOn: on,
      owner: colleagueNameOf(district, `分管${area}`),
      department: '区委组织部',
      dueOn: `${year}-12-20`,
      q1: '部署动员，分解任务',
      q2: '全面推进，年中检查',
      q3: '补齐短板',
      q4: '总结验收',
      account: parts.map(([part]) => part).join('；'),
    }),
  }
}

async function finish(journal: Journal, ref: Ref): Promise<void> {
  const reg = registerNamed(journal.engine, 'task')
  const viewer = journal.as('organization')
  const day = workdayNear(monthOf(journal.engine.today()), 18)
  await takeStep(journal.engine, viewer, reg, ref.id, 'submit', { day, acceptWarnings: true })
  await takeStep(journal.engine, viewer, reg, ref.id, 'complete', { day, acceptWarnings: true })
}

/** Tasks of a year, parts of the district's, due in turn in its quarters. */
function tasksOf(
  unit: Unit,
  year: number,
  tops: readonly { year: number; text: (typeof taskTexts)[number]; ref: Ref }[],
  known: PlannedTask[],
  random: Random,
): Dated[] {
  const chosen = random.some(
    tops.filter(top => top.year === year),
    unit.kind === 'community' ? 5 : 6,
  )
  return chosen.map(({ text, ref: parent }, i): Dated => {
    const [goal, measure, unitName, least, greatest] = random.pick(text.parts)
    const dueOn = lastDayOfMonth(`${year}-${String(((i % 4) + 1) * 3).padStart(2, '0')}`)
    const assignedOn = workdayNear(`${year}-01`, random.int(19, 23))
    const target = random.int(least, greatest)
    const completed = dueOn <= '2026-09-30' && random.chance(0.93)
    const done = completed ? Math.round(target * (1 + random.next() * 0.2)) : Math.round(target * (0.3 + random.next() * 0.5))
    const completedOn = addDays(dueOn, -random.int(1, 25))
    const task: PlannedTask = { id: 0, unit, dueOn }
    known.push(task)
    return {
      register: 'task',
      unit,
      on: completed ? completedOn : dueOn <= lastDay ? dueOn : assignedOn,
      ref: task,
      role: 'organization',
      steps: completed ? ['start', 'submit', 'complete'] : ['start'],
      values: () => ({
        goal,
        year,
        area: text.area,
        parent: parent.id || null,
        assignedOn,
        owner: secretaryNameOf(unit, assignedOn),
        department: random.pick(departments),
        dueOn,
        measure,
        unit: unitName,
        target: target * 100,
        done: done * 100,
        [`q${(i % 4) + 1}`]: `完成${goal}`,
        ...(completed ? { account: `${measure}${done}${unitName}，已完成`, submittedOn: addDays(completedOn, -2), completedOn } : {}),
      }),
    }
  })
}

function dutiesOf(unit: Unit): Dated[] {
  const on = '2024-02-21'
  const posts = [
    ['书记', 'first', '履行抓党建第一责任人职责，每季度研究一次党建工作'],
    ['分管副书记', 'direct', '负责任务清单推进和问题整改'],
    ['组织委员', 'direct', '负责组织生活、发展党员和党员教育管理'],
  ] as const
  return posts.map(
    ([post, kind, duty]): Dated => ({
      register: 'dutyItem',
      unit,
      on,
      values: () => ({
        duty,
        post,
        kind,
        holder: post === '书记' ? secretaryNameOf(unit, on) : colleagueNameOf(unit, post),
        setOn: on,
      }),
    }),
  )
}

/** Problems of the list; most are closed in time, some put off, some still open. */
function problemsOf(unit: Unit, year: number, random: Random): Dated[] {
  return random.some(foundTexts, random.int(1, 3)).map(([category, problem, measures]): Dated => {
    const foundOn = dayBetween(random, `${year}-02-10`, `${year}-08-20`)
    const first = addDays(foundOn, random.int(40, 90))
    const until = addDays(first, 45)
    const putOff = random.chance(0.1)
    const dueOn = putOff ? until : first
    const closedOn = addDays(dueOn, -random.int(2, 12))
    const closed = closedOn <= '2026-10-20' && random.chance(0.92)
    const startedOn = addDays(foundOn, 5)
    return {
      register: 'problemItem',
      unit,
      on: closed ? closedOn : addDays(foundOn, 20) > lastDay ? lastDay : addDays(foundOn, 20),
      role: 'organization',
      steps: closed ? ['start', 'submit', 'verify', 'close'] : ['start'],
      values: () => ({
        problem,
        source: random.pick(['check', 'self', 'appraisal', 'masses']),
        category,
        foundOn,
        measures,
        owner: secretaryNameOf(unit, foundOn),
        department: random.pick(departments),
        dueOn: closed || !putOff ? dueOn : first,
        startedOn,
        ...(closed
          ? {
              progress: [{ notedOn: addDays(closedOn, -6), account: '措施已落实，形成长效做法' }],
              ...(putOff
                ? { extensions: [{ grantedOn: addDays(first, -3), until, document: `示党建〔${year}〕${random.int(2, 30)}号` }] }
                : {}),
              submittedOn: addDays(closedOn, -5),
              verifiedOn: addDays(closedOn, -1),
              verifier: colleagueNameOf(unit.parent ?? unit, '督查员'),
              closedOn,
            }
          : {}),
      }),
    }
  })
}

/** A return of a quarter: on time as a rule, sometimes late (and then urged), now and then missing. */
function returnOf(unit: Unit, end: Day, tasks: readonly PlannedTask[], letters: ReadonlyMap<Unit, Ref>, random: Random): Dated[] {
  if (random.chance(0.02)) return [urgingOf(unit, end, 'notice', random)]
  const late = random.chance(0.08)
  const submittedOn = addDays(end, late ? random.int(14, 19) : random.int(3, 9))
  const acceptedOn = addDays(submittedOn, random.int(1, 3))
  const accepted = end < '2026-09-30' || random.chance(0.6)
  const own = tasks.filter(task => task.unit === unit && task.dueOn === end)
  const entry: Dated = {
    register: 'quarterlyReturn',
    unit,
    on: accepted ? acceptedOn : submittedOn,
    role: 'organization',
    steps: accepted ? ['submit', 'accept'] : ['submit'],
    values: () => ({
      quarterEnd: end,
      filledBy: colleagueNameOf(unit, '党务干部'),
      tasks: own
        .filter(task => task.id > 0)
        .map(task => ({ task: task.id, progress: '按季度计划推进，情况见任务记录', proof: { register: 'task', id: task.id } })),
      evidence: letterProof(letters.get(unit)),
      account: '本季度按任务清单推进工作，问题整改同步落实',
      submittedOn,
      ...(accepted ? { acceptedOn } : {}),
    }),
  }
  return late ? [entry, urgingOf(unit, end, 'reminder', random)] : [entry]
}

const letterProof = (letter: Ref | undefined): Record<string, unknown>[] =>
  letter?.id ? [{ proof: { register: 'letter', id: letter.id }, remark: '年度目标责任书' }] : []

function urgingOf(unit: Unit, end: Day, level: 'reminder' | 'notice', random: Random): Dated {
  const urgedOn = addDays(end, 12)
  const on = addDays(urgedOn, random.int(2, 6))
  return {
    register: 'urging',
    unit,
    on,
    role: 'organization',
    steps: ['answer', 'settle'],
    values: () => ({
      subject: '季度任务清单完成情况未按时上报',
      level,
      urgedOn,
      urgedBy: unit.parent?.shortName ?? '区委组织部',
      dueOn: addDays(urgedOn, 5),
      request: '请尽快补报，并说明原因',
      answer: '已安排专人补报，今后按时上报',
      answeredOn: on,
      settledOn: on,
    }),
  }
}
