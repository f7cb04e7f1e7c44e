import { addDays, type Day, lastDayOfMonth, monthOf } from '../language/day.ts'
import type { Unit } from './made.ts'
import { dayBetween } from './careers.ts'
import { type Crisis, crisisWords, type Dated, dated, endOf } from './crisis.ts'
import { branchOn } from './person.ts'

/** What is counted over the whole of an emergency: donations, publicity, online posts, supplies, service requests, isolation sites, headquarters, households, incidents. */
export function crisisRecords(crisis: Crisis): Dated[] {
  return [
    ...donations(crisis),
    ...publicity(crisis),
    ...supplies(crisis),
    ...tickets(crisis),
    ...sites(crisis),
    ...commands(crisis),
    ...households(crisis),
    ...incidents(crisis),
  ]
}

/** Voluntary: most members of the flood year gave, small sums; some gave twice. */
function donations(crisis: Crisis): Dated[] {
  const { programme } = crisis
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
  const given: { street: Unit; on: Day; amount: number }[] = []
  const give = (person: { id: number; name: string } | null, unit: Unit, name: string): Dated => {
    const amount = random.weighted(amounts) * (person ? 1 : 5)
    const donatedOn = dayBetween(random, addDays(programme.from, 3), addDays(programme.to, -8))
    receipt += 1
    const receiptNo = `${programme.from.slice(2, 4)}${String(receipt).padStart(5, '0')}`
    const handedOverOn = addDays(donatedOn, 1)
    given.push({ street: belowDistrict(unit), on: handedOverOn, amount })
    return dated(crisis, 'donation', unit, handedOverOn, () => ({
      donorName: name,
      member: person?.id ?? null,
      nameWithheld: random.chance(0.02),
      amount,
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
    if (!unit || !branchOn(person, programme.to) || !random.chance(crisis.giving)) return []
    return random.chance(0.02) ? [give(person, unit, person.name), give(person, unit, person.name)] : [give(person, unit, person.name)]
  })
  const outside = crisis.communities.filter(() => random.chance(0.4)).map(unit => give(null, unit, `${unit.place}爱心商户`))
  return [...entries, ...outside, ...handedOver(crisis, given)]
}

/** What was given under one committee in a month goes to the account on the month's last day; in an emergency that goes on the last is still to come. */
function handedOver(crisis: Crisis, given: readonly { street: Unit; on: Day; amount: number }[]): Dated[] {
  const { programme } = crisis
  return [...Map.groupBy(given, one => `${one.street.key} ${one.on.slice(0, 7)}`)].flatMap(([, list], i) => {
    const [first] = list
    if (!first || (programme.open && i > 0)) return []
    const handedOverOn = lastDayOfMonth(monthOf(first.on))
    return [
      dated(crisis, 'donationHandOver', first.street, handedOverOn, () => ({
        account: '示例区慈善救助专户',
        handedOverOn,
        amount: list.reduce((sum, one) => sum + one.amount, 0),
        way: 'bank',
        voucher: `银${handedOverOn.replaceAll('-', '')}-${i + 1}`,
        handedOverBy: '组织委员',
        witness: '纪检委员',
      })),
    ]
  })
}

function belowDistrict(unit: Unit): Unit {
  let at = unit
  while (at.parent && at.parent.kind !== 'district') at = at.parent
  return at
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

function commands(crisis: Crisis): Dated[] {
  const { programme, streets } = crisis
  const { short } = crisisWords(crisis)
  const groups = [
    ['综合', '党政办主任', '统筹协调、值班值守、信息报送'],
    ['宣传', '宣传委员', '信息发布、典型宣传'],
    ['排查', '平安办主任', '入户排查、隐患登记'],
    ['后勤', '财政所长', '物资采购、调拨和发放'],
    ['督查', '纪检委员', '检查责任落实'],
  ] as const
  const district = streets[0]?.parent
  return [district, ...streets].flatMap(unit =>
    unit
      ? [
          dated(crisis, 'command', unit, programme.from, () => ({
            name: `${unit === district ? '示例区' : unit.place}${short}指挥部`,
            level: unit === district ? 'district' : 'subdistrict',
            commander: unit === district ? '区委书记、区长' : '党工委书记',
            deputies: unit === district ? '分管副区长' : '办事处主任',
            establishedOn: programme.from,
            endedOn: endOf(crisis),
            document: programme.document,
            dutyPhone: '100-0000',
            groups: groups.map(([group, head, duty]) => ({ group, head, duty })),
          })),
        ]
      : [],
  )
}

/** Households at home under observation: in an illness alone. */
function households(crisis: Crisis): Dated[] {
  const { programme, flood } = crisis
  if (flood) return []
  const random = crisis.random.fork('households')
  return crisis.communities.flatMap(unit =>
    Array.from({ length: random.int(2, 5) }, () => {
      const fromDay = dayBetween(random, addDays(programme.from, 2), addDays(programme.to, -12))
      return dated(crisis, 'isolationHousehold', unit, fromDay, () => ({
        household: `${random.int(1, 24)}-${random.int(1, 4)}-${random.int(1, 6)}0${random.int(1, 4)}`,
        kind: random.pick(['isolation', 'observation']),
        persons: random.int(1, 4),
        fromDay,
        untilDay: addDays(fromDay, 7),
        keeper: '社区网格员',
      }))
    }),
  )
}

function incidents(crisis: Crisis): Dated[] {
  const { programme, flood } = crisis
  const random = crisis.random.fork('incidents')
  const kinds: readonly (readonly [kind: string, what: string, measures: string])[] = flood
    ? [
        ['hazard', '围墙倾斜', '设置警戒带，联系权属单位拆除'],
        ['utilities', '地下车库进水停电', '排水后恢复供电'],
        ['hazard', '行道树倒伏', '清理路面，恢复通行'],
      ]
    : [
        ['supply', '消毒用品库存不足', '街道统一调拨补充'],
        ['order', '采样点排队拥挤', '增设通道，分时段安排'],
        ['utilities', '隔离楼栋停水', '水务抢修，期间送水上门'],
      ]
  return crisis.communities.flatMap(unit => {
    if (!random.chance(0.5)) return []
    const happenedOn = dayBetween(random, addDays(programme.from, 1), addDays(programme.to, -4))
    const [kind, what, measures] = random.pick(kinds)
    const closedOn = addDays(happenedOn, random.int(0, 2))
    return [
      {
        ...dated(crisis, 'incident', unit, closedOn, () => ({
          what: `${unit.place}${what}`,
          kind,
          happenedOn,
          reportedTo: '街道指挥部',
          measures,
          handler: '社区工作人员',
          closedOn,
        })),
        steps: ['close'],
      },
    ]
  })
}

const sites = (crisis: Crisis): Dated[] =>
  crisis.streets.slice(0, crisis.flood ? 3 : 1).map(unit => {
    const openFrom = addDays(crisis.programme.from, 2)
    return dated(crisis, 'isolationSite', unit, openFrom, () => ({
      name: `${unit.place}集中隔离观察点`,
      address: `${unit.place}培训中心`,
      capacity: crisis.random.int(24, 60),
      openFrom,
      openUntil: endOf(crisis, addDays(openFrom, 26)),
      head: '街道副主任',
    }))
  })
