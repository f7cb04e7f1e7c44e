import { type Day, lastDayOfMonth } from '../language/day.ts'
import { attendanceOf, stepsOf, workdayNear } from './branch-life.ts'
import type { Entry, Source } from './journal.ts'
import type { Ref, Unit } from './made.ts'
import { officersOf, secretaryOf } from './officers.ts'
import { rollOn } from './person.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'
import { idOf, standsOn } from './unit.ts'

type Dated = Entry & { on: Day }

interface Base extends Ref {
  unit: Unit
  name: string
  contents: readonly string[]
  capacity: number
}

/** Four bases of open organization life with their items, and the branches that book them, a dozen visits a month. */
export function openLifeSource(units: readonly Unit[], random: Random): Source {
  const bases = basesOf(units)
  const items = itemTexts.map(([name, part], i) => ({ name, part, ref: { id: 0 } satisfies Ref, base: bases[i % bases.length] }))
  const branches = units.filter(unit => unit.kind === 'branch')
  return month => {
    const own = random.fork(month)
    const standing = branches.filter(unit => standsOn(unit, lastDayOfMonth(month)) && rollOn(unit, lastDayOfMonth(month)).length > 4)
    const first: Dated[] = month === '2024-01' ? [...bases.map(baseOf), ...items.map(item => itemOf(item))] : []
    const many = Math.max(2, Math.round(standing.length / 17))
    const taken = new Set<string>()
    const visits = own.some(standing, many).flatMap(unit => {
      const base = own.pick(bases)
      const on = workdayNear(month, own.int(3, 26))
      // One visit a base and day, so that no session is overbooked.
      if (taken.has(`${base.name} ${on}`)) return []
      taken.add(`${base.name} ${on}`)
      return visitOf(unit, base, own.pick(items.filter(item => item.base === base)), on, own)
    })
    return { entries: [...first, ...visits].filter(entry => entry.on <= lastDay) }
  }
}

/** Where the bases stand: two communities, a sub-district and the organs' committee. */
function basesOf(units: readonly Unit[]): Base[] {
  const communities = units.filter(unit => unit.kind === 'community')
  const places = [
    communities[0],
    communities.at(-1),
    units.find(unit => unit.kind === 'street'),
    units.find(unit => unit.kind === 'committee'),
  ]
  return places.flatMap((unit, i) => {
    const text = baseTexts[i]
    return unit && text ? [{ id: 0, unit, name: text[0].replace('{place}', unit.place), contents: text[1], capacity: text[2] }] : []
  })
}

const baseTexts: readonly (readonly [name: string, contents: readonly string[], capacity: number])[] = [
  ['{place}红色家风馆', ['models', 'history'], 60],
  ['{place}邻里治理学堂', ['governance', 'practice'], 80],
  ['{place}党群活动中心', ['history', 'practice'], 120],
  ['{place}廉政教育馆', ['integrity', 'history'], 100],
]

const itemTexts: readonly (readonly [name: string, part: string])[] = [
  ['听老书记讲家风', '党性教育'],
  ['议事厅里的一堂课', '互动实践'],
  ['红色故事情景剧', '党性教育'],
  ['廉政案例剖析', '党性教育'],
  ['家书诵读', '互动实践'],
  ['楼院微改造体验', '互动实践'],
  ['团队协作拓展', '素质拓展'],
  ['模拟民主生活会', '互动实践'],
]

const baseOf = (base: Base): Dated => ({
  register: 'lifeBase',
  unit: base.unit,
  on: '2024-01-08',
  ref: base,
  values: () => ({
    name: base.name,
    address: `示例区${base.unit.place}${base.unit.kind === 'community' ? '兴业路12号' : '人民路3号'}`,
    contents: base.contents,
    capacity: base.capacity,
    openedOn: '2023-07-01',
    slots: [
      { days: '周二至周五', startsAt: '09:00', endsAt: '11:30' },
      { days: '周二至周五', startsAt: '14:30', endsAt: '17:00' },
    ],
    contact: '值班讲解员',
    contactPhone: '10055500012',
    introduction: '设展陈、讲堂和互动区，免费开放，提前三天预约',
  }),
})

const itemOf = ({ name, part, ref, base }: { name: string; part: string; ref: Ref; base: Base | undefined }): Dated => ({
  register: 'creativeItem',
  unit: base?.unit as Unit, // cast: every item has a base
  on: '2024-01-10',
  ref,
  values: () => ({
    name,
    part,
    base: base?.id ?? null,
    minutes: 90,
    most: base?.capacity ?? 50,
    account: '讲解、体验、分享三个环节',
    offeredOn: '2024-01-10',
  }),
})

/** A booking that was kept, with the branch's own event; one in fifteen was cancelled or missed. */
function visitOf(unit: Unit, base: Base, item: { name: string; ref: Ref }, on: Day, random: Random): Dated[] {
  const roll = rollOn(unit, on)
  const went = roll.filter(person => !person.exempt).slice(0, 28)
  const fate = random.weighted([
    ['received', 93],
    ['cancelled', 5],
    ['missed', 2],
  ] as const)
  const event: Ref = { id: 0 }
  const visit: Dated = {
    register: 'baseVisit',
    unit,
    on,
    steps: { received: ['agree', 'receive'], cancelled: ['cancel'], missed: ['agree', 'miss'] }[fate],
    values: () => ({
      base: base.id,
      baseOrg: idOf(base.unit),
      item: item.ref.id,
      purpose: `${item.name}：${unit.shortName}主题党日`,
      visitOn: on,
      startsAt: '14:30',
      endsAt: '16:30',
      number: Math.max(1, went.length),
      contact: secretaryOf(unit, on)?.name ?? '支部书记',
      ...(fate === 'received' ? { event: event.id, rating: random.chance(0.95) ? 'good' : 'fair', feedback: '内容生动，党员反映好' } : {}),
      ...(fate === 'cancelled' ? { reason: random.pick(['与上级会议冲突', '天气原因', '改期']) } : {}),
    }),
  }
  if (fate !== 'received') return [visit]
  return [
    {
      register: 'event',
      unit,
      role: 'secretary',
      on,
      ref: event,
      steps: stepsOf(on, random),
      values: () => ({
        kinds: ['open-life'],
        topic: `开放式组织生活：${item.name}`,
        heldOn: on,
        startsAt: '14:30',
        endsAt: '16:30',
        place: base.name,
        host: secretaryOf(unit, on)?.id ?? roll[0]?.id ?? null,
        recorder: officersOf(unit, on).at(-1)?.name ?? '组织委员',
        attendance: attendanceOf(went, random),
      }),
    },
    visit,
  ]
}
