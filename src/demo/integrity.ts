import { addDays, addMonths, type Day, monthOf } from '../language/day.ts'
import { workdayNear } from './branch-life.ts'
import { dayBetween } from './careers.ts'
import { driveTexts, dutyTexts, findingTexts, regulationTexts } from './discipline-texts.ts'
import { planned, type Source } from './journal.ts'
import type { Ref, Unit } from './made.ts'
import { personName } from './names.ts'
import { officersOf } from './officers.ts'
import type { Random } from './random.ts'
import { type Dated, enteredBy, monthNamed } from './section-entry.ts'
import { lastDay } from './size.ts'
import { idOf, standsOn } from './unit.ts'

const entered = enteredBy('discipline')
const byHead = enteredBy('disciplineHead')
const someone = (random: Random): string => personName(random, random.chance(0.3) ? '2' : '1', random.int(1966, 1992))
const dayIn = (year: number, random: Random, last = 12): Day => workdayNear(monthNamed(year, random.int(1, last)), random.int(3, 26))

/** The work of the discipline section beside its cases: duty lists, reports, interviews, accountability, inspections, drives, regulations, meetings. */
export function integritySource(units: readonly Unit[], random: Random): Source {
  const standing = units.filter(unit => standsOn(unit, lastDay))
  const offices = standing.filter(unit => unit.kind === 'branch' && unit.sector === 'organ')
  const committees = standing.filter(unit => unit.kind === 'street' || unit.kind === 'committee')
  const [district] = units
  if (!district) throw new Error('no district')
  const entries = [2024, 2025, 2026].flatMap(year => {
    const own = random.fork(String(year))
    const share = standing.filter(unit => unit.kind === 'community').length / 40
    const scaled = (full: number, least: number): number => Math.max(least, Math.round(full * share))
    const many = <T>(full: number, least: number, make: (nth: number) => T): T[] =>
      Array.from({ length: scaled(full, least) }, (_, i) => make(i + 1))
    return [
      ...committees.flatMap(unit => own.some(dutyTexts, 5).map(item => dutyOf(unit, item, year, own))),
      ...[...committees, ...own.some(offices, scaled(30, 4))].map(unit => reportOf(unit, year, own)),
      ...many(140, 26, () => interviewOf(own.pick([...offices, ...standing.filter(unit => unit.kind === 'community')]), year, own)),
      ...many(12, 5, nth => accountabilityOf(own.pick([...committees, ...offices]), year, nth, own)),
      ...inspectionsOf(district, offices, year, own, scaled(7, 3)),
      ...own.some(driveTexts, 3).map((name, i) => driveOf(district, name, year, i, own)),
      ...many(9, 4, nth => eightRuleOf(own.pick([...committees, ...offices]), year, nth, own)),
      ...own.some(regulationTexts, 8).map((text, i) => regulationOf(district, text, year, i, own)),
      ...[3, 6, 9, 12].map(month => meetingOf(district, year, month, own)),
      ...many(9, 3, nth => transferOf(district, year, nth, own)),
      ...many(4, 1, nth => higherOf(district, year, nth, own)),
    ]
  })
  return planned(entries.filter(entry => entry.on <= lastDay))
}

function dutyOf(unit: Unit, item: string, year: number, random: Random): Dated {
  const issuedOn = workdayNear(monthNamed(year, 2), 20)
  const doneOn = dayBetween(random, `${year}-04-01`, `${year}-11-20`)
  const done = doneOn <= lastDay && random.chance(0.93)
  return entered(
    'dutyListItem',
    unit,
    done ? doneOn : issuedOn,
    () => ({
      item,
      responsibility: random.pick(['main', 'main', 'first', 'post', 'supervision']),
      year,
      owner: someone(random),
      unit: unit.place,
      issuedOn,
      dueOn: `${year}-11-30`,
      ...(done ? { progress: '已按要求完成并留存记录', doneOn } : {}),
    }),
    { steps: done ? ['finish'] : [] },
  )
}

function reportOf(unit: Unit, year: number, random: Random): Dated {
  const reportedOn = workdayNear(monthNamed(year, 1), random.int(6, 24))
  const voters = random.int(18, 46)
  return entered('integrityReport', unit, reportedOn, () => ({
    reporter: `${unit.place}领导班子`,
    year: year - 1,
    way: random.chance(0.4) ? 'meeting' : 'written',
    reportedOn,
    voters,
    satisfied: voters - random.int(0, 4),
    grade: random.pick(['good', 'good', 'fair']),
    remarks: '压实责任，抓好问题整改。',
  }))
}

function interviewOf(unit: Unit, year: number, random: Random): Dated {
  const heldOn = dayIn(year, random)
  const kind = random.weighted([
    ['reminder', 38],
    ['integrity', 28],
    ['office', 20],
    ['heart', 10],
    ['admonition', 4],
  ] as const)
  const [head] = officersOf(unit, heldOn)
  const feedbackOn = addDays(heldOn, random.int(1, 3))
  const closed = feedbackOn <= lastDay && monthOf(feedbackOn) === monthOf(heldOn)
  return entered(
    'interview',
    unit,
    heldOn,
    () => ({
      person: head && random.chance(0.3) ? head.name : someone(random),
      unit: unit.place,
      kind,
      heldOn,
      talker: someone(random),
      place: '区纪委谈话室',
      reason: kind === 'office' ? 'appointment' : random.pick(['routine', 'duty', 'conduct', 'inspection']),
      document: kind === 'admonition' ? `示纪诫〔${year}〕${random.int(1, 20)}号` : null,
      demand: random.pick(['严守纪律规矩', '抓好分管领域廉政风险防控', '按期整改反馈问题']),
      dueOn: addDays(heldOn, 10),
      ...(closed ? { feedbackOn } : {}),
    }),
    { steps: closed ? ['close'] : [] },
  )
}

function accountabilityOf(unit: Unit, year: number, nth: number, random: Random): Dated {
  const person = random.chance(0.75)
  const decidedOn = dayIn(year, random, 11)
  return entered('accountability', unit, decidedOn, () => ({
    subject: person ? someone(random) : unit.place,
    object: person ? 'person' : 'organization',
    kind: person ? random.pick(['admonition', 'handling', 'punishment', 'circular']) : random.pick(['inspection', 'circular']),
    responsibility: random.pick(['main', 'supervision', 'leader']),
    decidedOn,
    document: `示纪问〔${year}〕${nth}号`,
    doubleCheck: random.chance(0.4),
    reported: random.chance(0.2),
  }))
}

/** Two rounds a year, one routine and one special, with what they found and how it is mended. */
function inspectionsOf(district: Unit, offices: readonly Unit[], year: number, random: Random, units: number): Dated[] {
  return (
    [
      ['routine', 3],
      ['special', 9],
    ] as const
  ).flatMap(([kind, month], round) => {
    const startedOn = workdayNear(monthNamed(year, month), 5)
    const endedOn = addDays(startedOn, 40)
    const feedbackOn = addDays(endedOn, 25)
    const ref: Ref = { id: 0 }
    const inspected = random.some(offices, kind === 'routine' ? units : Math.max(2, units - 3))
    const over = feedbackOn <= lastDay
    const tour = entered(
      'inspectionTour',
      district,
      endedOn > lastDay ? startedOn : endedOn,
      () => ({
        name: `${year}年第${round === 0 ? '一' : '二'}轮${kind === 'routine' ? '常规' : '专项'}巡察`,
        kind,
        level: 'district',
        startedOn,
        endedOn: endedOn > lastDay ? null : endedOn,
        document: `示巡〔${year}〕${round + 1}号`,
        groups: ['第一巡察组', '第二巡察组'].map(name => ({ name, head: someone(random), size: random.int(5, 7) })),
        units: inspected.map((unit, i) => ({ name: unit.place, organization: idOf(unit), group: i % 2 ? '第二巡察组' : '第一巡察组' })),
      }),
      { ref },
    )
    const findings = over
      ? inspected.flatMap((unit, i) =>
          random
            .some(findingTexts, 4)
            .map(([finding, measures], j) =>
              findingOf(unit, ref, feedbackOn, `${year}-${round + 1}-${i + 1}-${j + 1}`, finding, measures, random),
            ),
        )
      : []
    return [tour, ...findings]
  })
}

function findingOf(unit: Unit, tour: Ref, feedbackOn: Day, number: string, finding: string, measures: string, random: Random): Dated {
  const plannedOn = addDays(feedbackOn, random.int(10, 28))
  const longTerm = random.chance(0.12)
  const closedOn = longTerm ? addDays(addMonths(feedbackOn, 3), random.int(10, 90)) : addDays(plannedOn, random.int(15, 60))
  const planned = plannedOn <= lastDay
  const closed = planned && closedOn <= lastDay && random.chance(0.92)
  return byHead(
    'inspectionFinding',
    unit,
    closed ? closedOn : planned ? plannedOn : feedbackOn,
    () => ({
      number,
      tour: tour.id,
      level: 'district',
      unit: unit.place,
      finding,
      category: random.pick(['theory', 'integrity', 'organization', 'previous']),
      feedbackOn,
      longTerm,
      ...(planned ? { leadUnit: unit.place, measures, plannedOn } : {}),
      ...(closed
        ? { evidence: '已完成整改，制度和佐证齐全', judgement: random.pick(['done', 'done', 'partly']), satisfaction: 'good', closedOn }
        : {}),
    }),
    { steps: closed ? ['plan', 'close'] : planned ? ['plan'] : [] },
  )
}

function driveOf(district: Unit, name: string, year: number, i: number, random: Random): Dated {
  const startedOn = workdayNear(monthNamed(year, i * 3 + 2), 10)
  const endedOn = addMonths(startedOn, random.int(2, 4))
  const over = endedOn <= lastDay
  const problems = random.int(8, 60)
  return entered('specialGovernance', district, over ? endedOn : startedOn, () => ({
    name: `${year}年${name}`,
    startedOn,
    endedOn: over ? endedOn : null,
    document: `示纪发〔${year}〕${random.int(3, 30)}号`,
    checks: random.int(12, 80),
    problems,
    mended: problems - random.int(0, 6),
    summary: '按方案开展检查，问题逐项交办。',
  }))
}

function eightRuleOf(unit: Unit, year: number, nth: number, random: Random): Dated {
  const foundOn = dayIn(year, random, 11)
  return entered('eightRuleProblem', unit, foundOn, () => ({
    number: `${year}风${String(nth).padStart(2, '0')}`,
    kind: random.pick(['duty', 'dining', 'gifts', 'cars', 'allowances', 'ceremonies']),
    unit: unit.place,
    foundOn,
    persons: random.int(1, 3),
    exposed: random.chance(0.4),
  }))
}

function regulationOf(district: Unit, [name, category]: (typeof regulationTexts)[number], year: number, i: number, random: Random): Dated {
  const issuedOn = dayIn(year, random)
  const ahead = issuedOn > lastDay
  return entered('integrityRegulation', district, ahead ? '2026-10-12' : issuedOn, () => ({
    name,
    act: random.chance(0.6) ? 'made' : 'amended',
    category,
    organ: '区纪委监委',
    issuedOn,
    document: ahead ? null : `示纪发〔${year}〕${i + 31}号`,
  }))
}

function meetingOf(district: Unit, year: number, month: number, random: Random): Dated {
  const heldOn = workdayNear(monthNamed(year, month), 18)
  return entered('coordinationMeeting', district, heldOn, () => ({
    name: `${year}年反腐败协调小组第${'一二三四'[month / 3 - 1]}次会议`,
    kind: 'group',
    heldOn,
    host: '区纪委书记',
    members: ['区委组织部', '区法院', '区检察院', '公安分局', '区审计局'].map(organ => ({ organ, attendee: someone(random) })),
    items: [{ item: '通报线索移送和协作情况', owner: '区纪委办公室' }],
    minutes: '各成员单位通报情况，明确协作事项。',
  }))
}

function transferOf(district: Unit, year: number, nth: number, random: Random): Dated {
  const passedOn = dayIn(year, random)
  return entered('leadTransfer', district, passedOn, () => ({
    letter: `示纪移〔${year}〕${nth}号`,
    direction: random.chance(0.5) ? 'in' : 'out',
    organ: random.pick(['audit', 'police', 'courts', 'organization', 'inspection']),
    count: random.int(1, 4),
    passedOn,
  }))
}

function higherOf(district: Unit, year: number, nth: number, random: Random): Dated {
  const receivedOn = dayIn(year, random, 11)
  const sentOn = addDays(receivedOn, random.int(1, 4))
  const sent = sentOn <= lastDay && sentOn.slice(0, 7) === receivedOn.slice(0, 7)
  return enteredBy('petitions')('higherManagedCount', district, receivedOn, () => ({
    serial: `${year}-${nth}`,
    receivedOn,
    channel: random.pick(['letter', 'call', 'online']),
    ...(sent ? { sentOn } : {}),
  }))
}
