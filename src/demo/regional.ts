import { addDays, addMonths, type Day } from '../language/day.ts'
import type { Ref, Unit } from './made.ts'
import { dayBetween } from './careers.ts'
import { listItems, pledgeTexts } from './deed-texts.ts'
import { type Entry, planned, type Source } from './journal.ts'
import { jointMeetingsOf } from './joint-meetings.ts'
import { personName } from './names.ts'
import { estateNames, firmNames, outsideUnits } from './place-names.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'
import { idOf } from './unit.ts'

type Dated = Entry & { on: Day }

/** Building across the boundaries of units: joint committees, agreements with their pledges, ties, and the communities' places. */
export function regionalSource(units: readonly Unit[], random: Random): Source {
  const communities = units.filter(unit => unit.kind === 'community')
  const streets = units.filter(unit => unit.kind === 'street')
  return planned([
    ...streets.flatMap(unit => jointCommitteeOf(unit, 'big-work-committee', random)),
    ...communities.filter(() => random.chance(0.86)).flatMap(unit => jointCommitteeOf(unit, 'big-committee', random)),
    ...communities.flatMap(unit => placesOf(unit, units, random)),
    ...communities.flatMap(unit => agreementsOf(unit, units, random)),
    ...tiesOf(units),
  ])
}

const opening: Day = '2024-01-20'
const entered = (day: Day): Day => (day < opening ? opening : day)
const someone = (random: Random): string => personName(random, random.chance(0.4) ? '2' : '1', random.int(1968, 1994))

function jointCommitteeOf(unit: Unit, kind: string, random: Random): Dated[] {
  const approvedOn = dayBetween(random, '2021-03-01', kind === 'big-committee' ? '2025-04-30' : '2022-06-30')
  const partTime = random.some(outsideUnits, random.int(5, 8)).map(name => ({
    name: someone(random),
    unit: name,
    post: random.pick(['党支部书记', '副经理', '办公室主任', '站长']),
    fromDay: approvedOn,
  }))
  const ref: Ref = { id: 0 }
  const name = kind === 'big-committee' ? `${unit.place}大党委` : `${unit.place}大工委`
  const committee: Dated = {
    register: 'jointCommittee',
    unit,
    on: entered(approvedOn),
    ref,
    values: () => ({
      name,
      kind,
      approvedOn,
      document: `示组〔${approvedOn.slice(0, 4)}〕${random.int(4, 40)}号`,
      partTime,
    }),
  }
  const members = partTime.map(one => ({ name: one.name, unit: one.unit }))
  return [committee, ...jointMeetingsOf({ unit, ref, name, approvedOn, partTime: members }, random.fork(`${unit.key}/meetings`))]
}

function placesOf(unit: Unit, units: readonly Unit[], random: Random): Dated[] {
  const households = random.int(1600, 4200)
  const estates = units.filter(one => one.parent === unit).map(one => one.place)
  const names = estates.length > 0 ? estates : random.some(estateNames, 2)
  const grids = random.int(4, 6)
  const place = (kind: string, name: string, count: number, head: string | null): Dated => ({
    register: 'place',
    unit,
    on: opening,
    values: () => ({
      kind,
      name,
      households: count,
      residents: Math.round(count * 2.6),
      headName: head,
      since: kind === 'grid' ? '2022-01-01' : unit.foundedOn,
      urbanFringe: false,
    }),
  })
  return [
    place('community', unit.place, households, someone(random)),
    ...names.map(name => place('estate', `${unit.place}${name}`, Math.round(households / names.length), null)),
    ...Array.from({ length: grids }, (_, i) =>
      place('grid', `${unit.place}第${i + 1}网格`, Math.round(households / grids), random.chance(0.97) ? someone(random) : null),
    ),
  ]
}

function agreementsOf(unit: Unit, units: readonly Unit[], random: Random): Dated[] {
  const inside = units.filter(one => one.kind === 'branch' && one.sector !== 'community' && !one.parent?.parent?.parent)
  const partners = [
    ...random.some(outsideUnits, random.int(2, 4)).map(name => ({ name, org: null })),
    ...random.some(inside, 2).map(org => ({ name: org.place, org })),
  ]
  return partners.flatMap(({ name, org }) => {
    const ref: Ref = { id: 0 }
    const signedOn = dayBetween(random, '2022-03-01', '2025-03-31')
    const on = entered(signedOn)
    const annexed = random.some(listItems, random.int(2, 3))
    const agreement: Dated = {
      register: 'agreement',
      unit,
      on,
      ref,
      values: () => ({
        unitName: name,
        unitOrg: org ? idOf(org) : null,
        signedOn,
        validUntil: random.chance(0.5) ? addMonths(signedOn, 60) : null,
        ourSignatory: someone(random),
        theirSignatory: someone(random),
        items: annexed.map(([kind, item]) => ({ kind, item })),
      }),
    }
    const items = annexed.map(text => itemOf(unit, ref, name, org, on, text, random))
    const pledges = ['2024', '2025', '2026'].flatMap(year =>
      random.some(pledgeTexts, random.int(1, 3)).map(text => pledgeOf(unit, ref, year, on, text, random)),
    )
    return [agreement, ...items, ...pledges.filter(pledge => pledge !== null)]
  })
}

/** An item of the three lists, found with the agreement; most are done within the year. */
function itemOf(
  unit: Unit,
  agreement: Ref,
  unitName: string,
  org: Unit | null,
  agreedOn: Day,
  [kind, title]: readonly [string, string],
  random: Random,
): Dated {
  const listedOn = dayBetween(random, agreedOn < '2024-02-01' ? '2024-02-01' : agreedOn, '2026-06-30')
  const doneOn = addDays(listedOn, random.int(40, 200))
  const done = kind !== 'resource' && doneOn < lastDay && random.chance(0.85)
  return {
    register: 'resourceItem',
    unit,
    on: done ? doneOn : addDays(listedOn, 1),
    steps: done ? ['start', 'finish'] : [],
    values: () => ({
      kind,
      title,
      listedOn,
      agreement: agreement.id,
      unitName,
      unitOrg: org ? idOf(org) : null,
      owner: someone(random),
      ...(kind === 'resource' ? {} : { dueOn: addMonths(listedOn, 6) }),
      ...(done
        ? {
            startedOn: addDays(listedOn, random.int(3, 20)),
            doneOn,
            beneficiaries: random.int(20, 400),
            result: random.pick(['按期办成，居民满意', '已投入使用', '活动如期举办']),
          }
        : {}),
    }),
  }
}

function pledgeOf(
  unit: Unit,
  agreement: Ref,
  year: string,
  agreedOn: Day,
  [label, title]: readonly [string, string],
  random: Random,
): Dated | null {
  const from = `${year}-01-22` > agreedOn ? `${year}-01-22` : addDays(agreedOn, 3)
  const pledgedOn = dayBetween(random, from, `${year}-04-28`)
  if (pledgedOn < agreedOn || pledgedOn.slice(0, 4) !== year) return null
  const dueOn = addMonths(pledgedOn, random.int(3, 7))
  const doneOn = dayBetween(random, addDays(pledgedOn, 20), addDays(dueOn, 10))
  const fate =
    doneOn > '2026-10-25'
      ? 'underway'
      : random.weighted([
          ['kept', 88],
          ['underway', 5],
          ['postponed', 4],
          ['cancelled', 3],
        ] as const)
  const steps = { kept: ['start', 'confirm'], underway: ['start'], postponed: ['start', 'postpone'], cancelled: ['cancel'] }[fate]
  const confirmedOn = addDays(doneOn, random.int(0, 5))
  const on =
    fate === 'kept' ? (confirmedOn > lastDay ? lastDay : confirmedOn) : addDays(pledgedOn, 15) > lastDay ? lastDay : addDays(pledgedOn, 15)
  return {
    register: 'pledge',
    unit,
    on,
    steps,
    values: () => ({
      agreement: agreement.id,
      title,
      label,
      owner: someone(random),
      pledgedOn,
      dueOn,
      ...(fate === 'cancelled' ? {} : { startedOn: addDays(pledgedOn, random.int(5, 14)) }),
      ...(fate === 'kept' ? { doneOn, confirmedOn: on, evaluation: random.pick(['居民反映好', '按期完成，效果明显', '完成及时']) } : {}),
      ...(fate === 'postponed' || fate === 'cancelled'
        ? { reason: random.pick(['场地正在维修', '单位人员调整', '与其他项目合并办理']) }
        : {}),
    }),
  }
}

function tiesOf(units: readonly Unit[]): Dated[] {
  const tie = (unit: Unit, other: Unit, kind: string): Dated => ({
    register: 'organizationTie',
    unit,
    on: opening,
    values: () => ({
      other: idOf(other),
      kind,
      fromDay: unit.foundedOn > other.foundedOn ? unit.foundedOn : other.foundedOn,
      document: '示组〔2022〕9号',
    }),
  })
  const bodies = units.filter(unit => unit.kind === 'body')
  return bodies.flatMap(body => {
    if (body.type === 'PQ')
      return units
        .filter(unit => unit.kind === 'community' && unit.parent === body.parent)
        .slice(0, 5)
        .map(other => tie(body, other, 'area'))
    if (body.type === 'CY')
      return units
        .filter(unit => unit.place.includes('物业'))
        .slice(0, 2)
        .map(other => tie(body, other, 'industry'))
    if (body.type === 'GN')
      return units
        .filter(unit => unit.kind === 'branch' && firmNames.some(([name]) => unit.place.endsWith(name)))
        .slice(0, 3)
        .map(other => tie(body, other, 'functional'))
    return []
  })
}
