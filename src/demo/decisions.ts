import { addWorkdays } from '../codes/work-calendar.ts'
import { addDays, type Day } from '../language/day.ts'
import type { Ref, Unit } from './made.ts'
import { dayBetween } from './careers.ts'
import { type Entry, planned, type Source } from './journal.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'

type Dated = Entry & { on: Day }

/** What residents decide on: category, matter, its usual budget in yuan, what residents say. */
const topics: readonly (readonly [category: string, title: string, yuan: number, ...said: string[]])[] = [
  ['facilities', '更换楼道照明', 18_000, '楼道太暗，支持', '希望用声控灯', '建议先修单元门'],
  ['facilities', '增设休闲座椅', 12_000, '老人有地方坐，赞成', '座椅要避开窗下', '数量不用太多'],
  ['renovation', '加装单元门禁', 46_000, '安全需要，赞成', '请考虑老人使用方便', '费用要讲清楚'],
  ['renovation', '粉刷楼道墙面', 64_000, '墙皮脱落，早该刷', '先治漏水再刷墙', '赞成'],
  ['parking', '划定停车位和充电位', 38_000, '停车太乱，支持', '消防通道不能占', '电动车充电要安全'],
  ['greening', '补种绿化和整治死角', 22_000, '希望种遮阴树', '树不要挡低层采光', '支持'],
  ['property', '选聘物业服务企业', 0, '物业费要公开', '服务不好应能更换', '同意选聘'],
  ['funds', '安排服务群众专项经费', 100_000, '先办急事', '支持建食堂', '账目要公示'],
  ['convention', '修订居民公约', 0, '增加文明养犬', '赞成', '不要写得太多'],
  ['aid', '帮扶困难家庭', 15_000, '同意', '要核实情况', '名单注意保护隐私'],
]

/** Matters that residents decided by 一征三议两公开: one to three a community and year, most carried out, some on their way on the last day. */
export function decisionsSource(units: readonly Unit[], random: Random): Source {
  const communities = units.filter(unit => unit.kind === 'community')
  return planned(
    communities.flatMap(unit =>
      [2024, 2025, 2026].flatMap(year =>
        random
          .some(topics, random.int(1, 3))
          .flatMap(topic => matterOf(unit, topic, dayBetween(random, `${year}-01-15`, `${year}-10-25`), random)),
      ),
    ),
  )
}

function matterOf(unit: Unit, [category, title, yuan, ...said]: (typeof topics)[number], openedOn: Day, random: Random): Dated[] {
  const after = (day: Day, least: number, most: number): Day => addDays(day, random.int(least, most))
  const collectedTo = after(openedOn, 5, 9)
  const proposedOn = after(collectedTo, 1, 4)
  const deliberatedOn = after(proposedOn, 2, 5)
  const resolvedOn = after(deliberatedOn, 3, 8)
  const publishedFrom = after(resolvedOn, 1, 2)
  const publishedTo = addWorkdays(publishedFrom, 6)
  const startedOn = after(publishedTo, 2, 10)
  const acceptedOn = after(startedOn, 15, 60)
  const resultFrom = after(acceptedOn, 1, 5)
  const archivedOn = after(resultFrom, 12, 20)
  const way: [step: string, on: Day][] = [
    ['propose', proposedOn],
    ['deliberate', deliberatedOn],
    ['resolve', resolvedOn],
    ['publish', publishedFrom],
    ['start', startedOn],
    ['accept', acceptedOn],
    ['publishResult', resultFrom],
    ['archive', archivedOn],
  ]
  const done = way.filter(([, on]) => on <= lastDay)
  const steps = done.map(([step]) => step)
  const on = done.at(-1)?.[1] ?? openedOn
  const reached = (step: string): boolean => steps.includes(step)
  const households = random.int(120, 640)
  const answered = Math.round(households * (0.55 + random.next() * 0.4))
  const present = random.int(42, 58)
  const resolvedBudget = yuan * 100
  const ref: Ref = { id: 0 }
  const record: Dated = {
    register: 'matter',
    unit,
    on,
    ref,
    steps,
    values: () => ({
      title: `${unit.place}${title}`,
      procedure: 'one-three-two',
      category,
      source: random.weighted([
        ['residents', 6],
        ['cadres', 3],
        ['superior', 1],
      ]),
      openedOn,
      summary: `就“${title}”征求居民意见，按程序议定后实施。`,
      budget: resolvedBudget,
      fundSource: yuan === 0 ? 'none' : random.pick(['service', 'community', 'superior', 'residents']),
      collectedTo,
      channels: random.pick([
        ['visit', 'form'],
        ['visit', 'online'],
        ['meeting', 'form', 'online'],
      ]),
      ...(reached('propose') && {
        householdsAsked: households,
        householdsAnswered: answered,
        opinionsFor: Math.round(answered * 0.86),
        opinionsAgainst: Math.round(answered * 0.05),
        opinionsOther: answered - Math.round(answered * 0.86) - Math.round(answered * 0.05),
        opinions: `多数居民赞成；意见集中在：${said[1] ?? said[0] ?? ''}。`,
        proposedOn,
        proposal: `社区党组织提议${title}。`,
      }),
      ...(reached('deliberate') && {
        deliberatedOn,
        deliberatedBy: 'committees',
        deliberatedDue: 9,
        deliberatedPresent: random.int(7, 9),
        deliberatedFor: random.int(6, 7),
      }),
      ...(reached('resolve') && {
        resolvedOn,
        resolvedBy: 'residentDelegates',
        resolvedDue: 60,
        resolvedPresent: present,
        resolvedFor: present - random.int(0, 6),
        resolution: `同意${title}${yuan ? `，预算 ${yuan} 元` : ''}。`,
        resolvedBudget,
      }),
      ...(reached('publish') && { publishedFrom, publishedTo, publishedAt: '小区公示栏、社区党群服务中心' }),
      ...(reached('start') && {
        startedOn,
        contractor: yuan ? '示例建设服务公司' : '社区居民委员会',
        procurement: yuan > 40_000 ? 'tender' : yuan ? 'inquiry' : 'own',
        supervisors: [{ person: '居民监督员甲' }, { person: '居民监督员乙' }],
      }),
      ...(reached('accept') && {
        acceptedOn,
        acceptance: '经居民监督员签字，验收合格',
        actualCost: Math.round(resolvedBudget * (0.93 + random.next() * 0.07)),
      }),
      ...(reached('publishResult') && {
        resultFrom,
        resultTo: addDays(resultFrom, 7),
        result: `${title}已完成。`,
        surveyed: answered,
        satisfied: Math.round(answered * (0.88 + random.next() * 0.11)),
      }),
      ...(reached('archive') && { archivedOn }),
    }),
  }
  const opinions = said.map(
    (opinion, i): Dated => ({
      register: 'residentOpinion',
      unit,
      on,
      values: () => ({
        matter: ref.id,
        stance: i === 0 ? 'for' : random.pick(['for', 'other', 'against']),
        opinion,
        building: `${random.int(1, 24)}号楼`,
        channel: random.pick(['online', 'form', 'visit']),
        givenOn: openedOn,
      }),
    }),
  )
  return [record, ...opinions]
}
