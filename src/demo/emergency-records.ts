import { addDays } from '../language/day.ts'
import type { Unit } from './made.ts'
import { dayBetween } from './careers.ts'
import { type Crisis, crisisWords, type Dated, dated } from './crisis.ts'
import { branchOn } from './person.ts'

/** What is counted over the whole of an emergency: donations, publicity, online posts, supplies, service requests, isolation sites. */
export function crisisRecords(crisis: Crisis): Dated[] {
  return [...donations(crisis), ...publicity(crisis), ...supplies(crisis), ...tickets(crisis), ...sites(crisis)]
}

/** Voluntary: most members of the flood year gave, small sums; some gave twice. */
function donations(crisis: Crisis): Dated[] {
  const { programme, flood } = crisis
  const random = crisis.random.fork('donations')
  const amounts = [
    [2000, 10],
    [5000, 34],
    [10_000, 38],
    [20_000, 12],
    [50_000, 5],
    [100_000, 1],
  ] as const
  let receipt = 0
  const give = (person: { id: number; name: string } | null, unit: Unit, name: string): Dated => {
    const donatedOn = dayBetween(random, addDays(programme.from, 3), addDays(programme.to, -8))
    receipt += 1
    const receiptNo = `${programme.from.slice(2, 4)}${String(receipt).padStart(5, '0')}`
    const handedOverOn = addDays(donatedOn, 1)
    return dated(crisis, 'donation', unit, handedOverOn, () => ({
      donorName: name,
      member: person?.id ?? null,
      nameWithheld: random.chance(0.02),
      amount: random.weighted(amounts) * (person ? 1 : 5),
      donatedOn,
      channel: random.weighted([
        ['community', 40],
        ['home', 12],
        ['transfer', 48],
      ]),
      receiptNo,
      receivedBy: '组织委员',
      handedOverOn,
      account: '示例区慈善救助专户',
    }))
  }
  const entries = crisis.people.flatMap(person => {
    const unit = branchOn(person, programme.from)
    if (!unit || !branchOn(person, programme.to) || !random.chance(flood ? 0.83 : 0.2)) return []
    return random.chance(0.02) ? [give(person, unit, person.name), give(person, unit, person.name)] : [give(person, unit, person.name)]
  })
  const outside = crisis.communities.filter(() => random.chance(0.4)).map(unit => give(null, unit, `${unit.place}爱心商户`))
  return [...entries, ...outside]
}

function publicity(crisis: Crisis): Dated[] {
  const { programme } = crisis
  const random = crisis.random.fork('publicity')
  const words = crisisWords(crisis)
  const kinds = [
    ['banner', 6, 20, '宣传横幅'],
    ['board', 2, 8, '知识展板'],
    ['handbook', 100, 400, '应急手册'],
    ['leaflet', 300, 1500, '告居民书'],
  ] as const
  const items = crisis.communities.flatMap(unit =>
    kinds.map(([kind, least, greatest, name]) => {
      const on = dayBetween(random, programme.from, addDays(programme.from, 18))
      return dated(crisis, 'publicityItem', unit, on, () => ({
        kind,
        content: `${words.short}${name}`,
        quantity: random.int(least, greatest),
        producedOn: on,
        place: unit.place,
      }))
    }),
  )
  const posts = crisis.streets.flatMap(unit =>
    Array.from({ length: Math.round(22 * crisis.part) + 3 }, () => {
      const on = dayBetween(random, programme.from, programme.to)
      return dated(crisis, 'onlinePost', unit, on, () => ({
        title: `${unit.place}${random.pick(['党员冲在一线', '志愿者在行动', '温馨提示', '物资保障到位', '致居民的一封信', '最美身影'])}（${on.slice(5)}）`,
        medium: random.weighted([
          ['wechat', 8],
          ['video', 2],
          ['website', 1],
        ]),
        account: `${unit.place}发布`,
        publishedOn: on,
      }))
    }),
  )
  return [...items, ...posts]
}

function supplies(crisis: Crisis): Dated[] {
  const { programme, flood } = crisis
  const random = crisis.random.fork('supplies')
  const goods: readonly (readonly [kind: string, item: string, measure: string, size: number])[] = flood
    ? [
        ['food', '方便食品', '箱', 40],
        ['food', '饮用水', '箱', 60],
        ['disinfectant', '消毒液', '桶', 30],
        ['care-package', '爱心包', '份', 50],
        ['protective', '雨衣雨靴', '套', 40],
        ['medicine', '常备药品', '份', 30],
      ]
    : [
        ['mask', '口罩', '只', 2000],
        ['disinfectant', '消毒液', '桶', 25],
        ['care-package', '爱心包', '份', 40],
        ['medicine', '常备药品', '份', 60],
        ['food', '蔬菜包', '份', 80],
      ]
  return crisis.communities.flatMap(unit =>
    random.some(goods, 4).flatMap(([kind, item, measure, size]) => {
      const inOn = dayBetween(random, programme.from, addDays(programme.from, 8))
      const quantity = size * random.int(2, 6)
      const outOn = dayBetween(random, addDays(inOn, 1), addDays(inOn, 20))
      const given = Math.round(quantity * (0.7 + random.next() * 0.3))
      return [
        dated(crisis, 'supply', unit, inOn, () => ({
          direction: 'in',
          kind,
          item,
          quantity,
          unit: measure,
          movedOn: inOn,
          source: random.pick(['bought', 'allotted', 'donated']),
          keeper: '物资保管员',
        })),
        dated(crisis, 'supply', unit, outOn, () => ({
          direction: 'out',
          kind,
          item,
          quantity: given,
          unit: measure,
          movedOn: outOn,
          receiver: `${unit.place}居民`,
          purpose: '发放困难和受影响家庭',
          keeper: '物资保管员',
        })),
      ]
    }),
  )
}

function tickets(crisis: Crisis): Dated[] {
  const { programme } = crisis
  const random = crisis.random.fork('tickets')
  const requests = [
    ['goods', '代购米面蔬菜'],
    ['medicine', '代买慢性病药'],
    ['medical', '协助就医'],
    ['power', '家中停电'],
    ['water', '供水中断'],
    ['repair', '门窗漏水'],
    ['other', '宠物照看'],
  ] as const
  return crisis.communities.flatMap(unit =>
    Array.from({ length: random.int(5, 10) }, () => {
      const openedOn = dayBetween(random, addDays(programme.from, 2), addDays(programme.to, -10))
      const closed = random.chance(0.96)
      const closedOn = addDays(openedOn, random.int(0, 4))
      const [kind, request] = random.pick(requests)
      const entry = dated(crisis, 'ticket', unit, closed ? closedOn : openedOn, () => ({
        household: `${random.int(1, 24)}-${random.int(1, 4)}-${random.int(1, 6)}0${random.int(1, 4)}`,
        kind,
        request,
        openedOn,
        handler: '社区网格员',
        ...(closed ? { closedOn, result: '已上门办结' } : {}),
      }))
      return closed ? { ...entry, steps: ['close'] } : entry
    }),
  )
}

const sites = (crisis: Crisis): Dated[] =>
  crisis.streets.slice(0, crisis.flood ? 3 : 1).map(unit => {
    const openFrom = addDays(crisis.programme.from, 2)
    return dated(crisis, 'isolationSite', unit, openFrom, () => ({
      name: `${unit.place}集中隔离观察点`,
      address: `${unit.place}培训中心`,
      capacity: crisis.random.int(24, 60),
      openFrom,
      openUntil: addDays(openFrom, 26),
      head: '街道副主任',
    }))
  })
