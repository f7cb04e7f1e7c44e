import type { Day } from '../language/day.ts'
import type { Unit } from './made.ts'
import { dayBetween } from './careers.ts'
import { type Entry, planned, type Source } from './journal.ts'
import type { Random } from './random.ts'

type Dated = Entry & { on: Day }

/** What communities have to work with, year by year: their money and its use, the posts of their staff, and the brand that most of them bear. */
export function communityMeansSource(units: readonly Unit[], random: Random): Source {
  const communities = units.filter(unit => unit.kind === 'community')
  return planned(
    communities.flatMap((unit, i) => {
      const posts = { grid: random.int(4, 6), worker: random.int(5, 9), post: random.int(1, 3) }
      return [
        ...[2024, 2025, 2026].flatMap(year => [
          fundOf(unit, year, 'service', random.int(18, 22) * 1_000_000, random),
          fundOf(unit, year, 'party', random.int(3, 6) * 500_000, random),
          staffOf(unit, year, posts, random),
        ]),
        ...(i % 10 < 7 ? [brandOf(unit, i, random)] : []),
      ]
    }),
  )
}

const purposes: Readonly<Record<string, readonly string[]>> = {
  service: ['更换楼道照明', '修缮便民服务站', '购置老年餐桌设备', '增设充电桩和雨棚', '整治小区环境', '开办暑期托管班'],
  party: ['购置学习书籍', '慰问困难党员和老党员', '更新活动室设施', '组织党员教育培训', '制作宣传栏'],
}

function fundOf(unit: Unit, year: number, kind: string, amount: number, random: Random): Dated {
  const allottedOn = dayBetween(random, `${year}-03-04`, `${year}-03-28`)
  const on = year === 2026 ? '2026-10-20' : `${year}-12-20`
  const share = random.int(60, year === 2026 ? 80 : 99)
  const used = random.some(purposes[kind] ?? [], random.int(2, 3))
  const uses = used.map(purpose => ({
    purpose,
    amount: Math.floor((amount * share) / (100 * used.length * 10_000)) * 10_000,
    usedOn: dayBetween(random, `${year}-04-10`, on),
    decision: '社区党组织会议议定',
  }))
  return {
    register: 'communityFund',
    unit,
    on,
    values: () => ({ year, kind, source: kind === 'service' ? '区财政' : '街道', allottedOn, amount, uses, publishedOn: on }),
  }
}

function staffOf(unit: Unit, year: number, { grid, worker, post }: { grid: number; worker: number; post: number }, random: Random): Dated {
  const on = year === 2026 ? '2026-10-15' : `${year}-11-28`
  const posts = [
    { post: 'secretary', approved: 1, actual: 1 },
    { post: 'committee', approved: 6, actual: random.int(5, 6) },
    { post: 'grid', approved: grid, actual: grid - random.int(0, 1) },
    { post: 'worker', approved: worker, actual: worker - random.int(0, 1) },
    { post: 'public-post', approved: post, actual: post },
  ]
  const total = posts.reduce((sum, line) => sum + line.actual, 0)
  const part = (least: number, most: number): number => Math.round((total * random.int(least, most)) / 100)
  return {
    register: 'communityStaff',
    unit,
    on,
    values: () => ({
      year,
      countedOn: on,
      countedBy: `${unit.place}党务干部`,
      posts,
      women: part(52, 72),
      members: part(38, 60),
      young: part(30, 52),
      college: part(76, 96),
      certified: part(20, 46),
    }),
  }
}

const themes = [
  ['红色驿站', '把服务窗口延伸到小区门口'],
  ['银龄先锋', '退休党员参与议事和调解'],
  ['邻里议事厅', '大家的事大家商量着办'],
  ['暖心小院', '关爱独居老人和困难家庭'],
  ['党群同心圆', '驻区单位共建共享'],
  ['网格先锋', '党员在网格里领岗服务'],
  ['书香楼栋', '楼道读书角带动邻里'],
] as const

function brandOf(unit: Unit, place: number, random: Random): Dated {
  const [name, meaning] = themes[place % themes.length] ?? themes[0]
  const establishedOn = dayBetween(random, '2021-04-01', '2025-06-30')
  const level = random.weighted([
    ['own', 4],
    ['subdistrict', 3],
    ['district', 2],
    ['municipal', 0.6],
  ] as const)
  return {
    register: 'communityBrand',
    unit,
    on: establishedOn < '2024-01-22' ? '2024-01-22' : establishedOn,
    values: () => ({
      name: `${unit.place.replace(/社区$/, '')}·${name}`,
      establishedOn,
      level,
      ...(level === 'own' ? {} : { document: `示组〔${establishedOn.slice(0, 4)}〕${random.int(20, 70)}号` }),
      theme: meaning,
      meaning: `以${meaning}为抓手，把党组织的服务送到居民身边`,
      practice: '建立服务队，定期公布服务事项，居民评议效果',
    }),
  }
}
