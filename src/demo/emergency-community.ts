import { addDays, type Day, daysBetween } from '../language/day.ts'
import type { Person, Unit } from './made.ts'
import { dayBetween } from './careers.ts'
import { type Crisis, crisisWords, type Dated, dated, endOf } from './crisis.ts'
import { personName } from './names.ts'
import { outsideUnits } from './place-names.ts'
import { rollOn } from './person.ts'
import type { Random } from './random.ts'

/** What each community sets up: posts, checkpoints with their shifts, closed estates, a commando, volunteers, deployed people and members who report in. */
export function communityPosts(crisis: Crisis): Dated[] {
  return crisis.communities.flatMap((unit, i) => {
    const random = crisis.random.fork(unit.key)
    const people = crisis.branches
      .filter(branch => branch.parent === unit || branch.parent?.place === unit.place)
      .flatMap(branch => rollOn(branch, crisis.programme.from))
      .filter(person => !person.exempt)
    return people.length === 0
      ? []
      : [...postsOf(crisis, unit, people, random), ...gatesOf(crisis, unit, i, people, random), ...helpersOf(crisis, unit, people, random)]
  })
}

function postsOf(crisis: Crisis, unit: Unit, people: readonly Person[], random: Random): Dated[] {
  const { programme } = crisis
  const words = crisisWords(crisis)
  return Array.from({ length: random.int(3, 5) }, (_, i) => {
    const from = dayBetween(random, programme.from, addDays(programme.from, 12))
    const staff = i === 4 ? [] : random.some(people, random.int(1, 3))
    const duty = random.pick(words.duties)
    return dated(crisis, 'post', unit, from, () => ({
      name: `${unit.place}第${i + 1}党员先锋岗`,
      kind: i < 3 ? 'pioneer' : random.pick(['service', 'patrol']),
      place: `${unit.place}${random.pick(['东门', '西门', '党群服务站', '临河步道', '中心广场'])}`,
      duty,
      openFrom: from,
      openUntil: endOf(crisis),
      staffing: staff.map(person => ({
        person: person.name,
        member: person.id,
        fromDay: from,
        untilDay: endOf(crisis, addDays(from, random.int(10, 25))),
      })),
    }))
  })
}

function gatesOf(crisis: Crisis, unit: Unit, index: number, people: readonly Person[], random: Random): Dated[] {
  const { programme, flood } = crisis
  const words = crisisWords(crisis)
  const entries: Dated[] = []
  const gates = random.int(1, 2)
  const onDuty = new Map<Day, Person[]>()
  for (let gate = 1; gate <= gates; gate += 1) {
    const ref = { id: 0 }
    const openFrom = addDays(programme.from, random.int(0, 4))
    const openUntil = addDays(openFrom, random.int(14, 30))
    const estate = random.pick(people).stays[0]?.unit.place ?? unit.place
    const allDay = programme.open === true && index % 3 === 0 && people.length >= 6
    entries.push({
      ...dated(crisis, 'checkpoint', unit, openFrom, () => ({
        name: `${unit.place}第${gate}检测点`,
        estate,
        gate: random.pick(['东门', '南门', '北门']),
        openFrom,
        openUntil: endOf(crisis, openUntil),
        allDay,
        hours: allDay ? null : '8:00—20:00',
        head: random.pick(people).name,
        equipment: words.equipment,
      })),
      ref,
    })
    const days = allDay ? daysBetween(openFrom, programme.to) : random.int(5, 9)
    for (let i = 0; i < days; i += 1) {
      const standsOn = addDays(openFrom, i)
      const taken = onDuty.get(standsOn) ?? []
      const slots = allDay ? dayAndNight : daytime
      const team = random.some(
        people.filter(person => !taken.includes(person)),
        slots.length,
      )
      onDuty.set(standsOn, [...taken, ...team])
      team.forEach((person, nth) =>
        entries.push(
          dated(crisis, 'shift', unit, standsOn, () => ({
            person: person.name,
            member: person.id,
            duty: 'checkpoint',
            checkpoint: ref.id,
            standsOn,
            ...slots[nth],
            handOver: '情况正常，物品已交接',
          })),
        ),
      )
      if (!flood || programme.open) entries.push(...passing(crisis, unit, ref, standsOn, random))
    }
  }
  if (index % 4 === 0) {
    const closedFrom = addDays(programme.from, random.int(3, 8))
    entries.push(
      dated(crisis, 'closedArea', unit, closedFrom, () => ({
        name: `${unit.place}${random.pick(people).stays[0]?.unit.place ?? ''}`,
        kind: 'estate',
        households: random.int(180, 900),
        closedFrom,
        closedUntil: addDays(closedFrom, random.int(5, 14)),
        document: programme.document,
      })),
    )
  }
  for (let i = 0; i < random.int(3, 6); i += 1) {
    const doneOn = dayBetween(random, addDays(programme.from, 6), programme.to)
    entries.push(
      dated(crisis, 'disinfection', unit, doneOn, () => ({
        area: `${unit.place}${random.pick(['楼道', '垃圾投放点', '地下车库', '沿街商铺', '积水点'])}`,
        doneOn,
        squareMetres: random.int(6, 90) * 100,
        agent: '含氯消毒剂',
        team: `${unit.place}${flood ? '灾后消杀' : '消毒'}队`,
      })),
    )
  }
  return entries
}

const daytime = [
  { startsAt: '08:00', endsAt: '14:00' },
  { startsAt: '14:00', endsAt: '20:00' },
]

const dayAndNight = [
  { startsAt: '00:00', endsAt: '08:00' },
  { startsAt: '08:00', endsAt: '16:00' },
  { startsAt: '16:00', endsAt: '00:00' },
]

/** Outsiders who pass a checkpoint on a day. */
const passing = (crisis: Crisis, unit: Unit, gate: { id: number }, passedOn: Day, random: Random): Dated[] =>
  Array.from({ length: random.int(1, 3) }, () =>
    dated(crisis, 'checkpointEntry', unit, passedOn, () => ({
      checkpoint: gate.id,
      name: personName(random, random.chance(0.5) ? '2' : '1', random.int(1960, 2005)),
      phone: `100${String(random.int(0, 99_999_999)).padStart(8, '0')}`,
      place: random.pick(['送货上门', '探访亲属', '房屋维修', '快递配送']),
      direction: random.pick(['in', 'out']),
      passedOn,
      temperature: random.chance(0.04) ? random.int(373, 381) : random.int(360, 369),
    })),
  )

function helpersOf(crisis: Crisis, unit: Unit, people: readonly Person[], random: Random): Dated[] {
  const { programme, part } = crisis
  const words = crisisWords(crisis)
  const day = (): Day => dayBetween(random, programme.from, addDays(programme.from, 20))
  const some = (least: number, greatest: number): number => Math.max(1, Math.round(random.int(least, greatest) * (0.4 + part * 0.6)))
  const someone = (): string => personName(random, random.chance(0.5) ? '2' : '1', random.int(1962, 2003))
  const formedOn = addDays(programme.from, 1)
  const squad = random.some(people, random.int(6, 12))
  const team = dated(crisis, 'team', unit, formedOn, () => ({
    name: `${unit.place}党员突击队`,
    kind: 'commando',
    head: squad[0]?.name ?? '',
    formedOn,
    endedOn: endOf(crisis),
    task: words.tasks.slice(0, 2).join('、'),
    persons: squad.map(person => ({ person: person.name, member: person.id, unit: person.unitName })),
  }))
  const members = random.some(people, some(10, 18)).map(person => {
    const joinedOn = day()
    return dated(crisis, 'volunteer', unit, joinedOn, () => ({
      name: person.name,
      member: person.id,
      unit: unit.place,
      phone: person.phone,
      joinedOn,
      service: random.pick(words.services),
      hours: random.int(6, 80),
      consent: true,
    }))
  })
  const others = Array.from({ length: some(5, 12) }, () => {
    const joinedOn = day()
    return dated(crisis, 'volunteer', unit, joinedOn, () => ({
      name: someone(),
      unit: `${unit.place}${random.int(1, 24)}号楼`,
      joinedOn,
      service: random.pick(words.services),
      hours: random.int(4, 60),
      consent: true,
    }))
  })
  const deployed = (
    [
      ['cadre', 2, 4, '街道办事处'],
      ['community-worker', 4, 7, '居民委员会'],
      ['grid', 4, 6, '网格'],
    ] as const
  ).flatMap(([role, least, greatest, place]) =>
    Array.from({ length: some(least, greatest) }, () => {
      const fromDay = day()
      const untilDay = addDays(fromDay, random.int(10, 30))
      return dated(crisis, 'deployment', unit, fromDay, () => ({
        person: someone(),
        role,
        unit: `${unit.place}${place}`,
        task: random.pick(words.tasks),
        fromDay,
        untilDay: endOf(crisis, untilDay),
      }))
    }),
  )
  const reported = Array.from({ length: some(4, 9) }, () => {
    const reportedOn = day()
    return dated(crisis, 'reportIn', unit, reportedOn, () => ({
      name: someone(),
      homeUnit: random.pick(outsideUnits),
      unitLevel: random.weighted([
        ['municipal', 7],
        ['provincial', 2],
        ['district', 1],
      ]),
      reportedOn,
      task: random.pick(words.tasks),
      consent: true,
    }))
  })
  return [team, ...members, ...others, ...deployed, ...reported]
}
