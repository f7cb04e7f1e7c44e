import { addDays, type Day } from '../language/day.ts'
import { workdayNear } from './branch-life.ts'
import { colleagueNameOf, secretaryNameOf } from './duty-people.ts'
import type { Dated } from './journal.ts'
import type { Ref, Unit } from './made.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'
import { idOf } from './unit.ts'

/** A site that was chosen; the yearly assessment names it. */
export interface MadeSite extends Ref {
  unit: Unit
  kind: string
  year: number
  chosenOn: Day
}

const features: Readonly<Record<string, readonly string[]>> = {
  community: ['红色物业', '网格先锋', '暖心驿站', '银发力量', '邻里议事', '初心课堂'],
  organ: ['清风窗口', '书香机关', '先锋岗位', '联系群众直通车', '初心课堂'],
  school: ['红色课堂', '师德先锋', '护航成长', '书香校园'],
  'two-new': ['匠心车间', '先锋班组', '商圈联盟', '诚信经营', '红色引擎'],
  value: ['好家风', '文明楼院', '邻里守望'],
}
const featureOf = (kind: string, random: Random): string => random.pick(features[kind] ?? [])

/** A round of demonstration sites each year: who applies, who is chosen, how they are kept up; and the belts that join them. */
export function planSites(units: readonly Unit[], random: Random): { sites: MadeSite[]; entries: Dated[] } {
  const district = units[0]
  if (!district) throw new Error('no district')
  const branches = units.filter(unit => unit.kind === 'branch' && unit.endedOn === null)
  const pools: readonly (readonly [kind: string, units: readonly Unit[], apply: number, chosen: number])[] = [
    ['community', units.filter(unit => unit.kind === 'community'), 12, 6],
    ['organ', branches.filter(unit => unit.sector === 'organ'), 8, 5],
    ['school', branches.filter(unit => unit.sector === 'school'), 6, 3],
    ['two-new', branches.filter(unit => unit.sector === 'privateEnterprise' || unit.sector === 'socialOrganization'), 6, 3],
    ['value', branches.filter(unit => unit.sector === 'community'), 3, 2],
  ]
  const streets = units.filter(unit => unit.kind === 'street')
  const sites: MadeSite[] = []
  const entries: Dated[] = []
  for (const year of [2024, 2025, 2026]) {
    const round: Ref = { id: 0 }
    entries.push(roundOf(district, year, round))
    for (const [kind, pool, apply, chosen] of pools) {
      const free = pool.filter(unit => !sites.some(site => site.unit === unit))
      const ofStreet = free.filter(unit => kind === 'organ' && unit.parent === streets[year % streets.length]).slice(0, 1)
      const others = free.filter(unit => unit.parent?.kind !== 'street' || kind !== 'organ')
      const applying = [...ofStreet, ...random.some(others, apply - ofStreet.length)]
      applying.forEach((unit, i) => {
        const site: MadeSite = { id: 0, unit, kind, year, chosenOn: workdayNear(`${year}-04`, 22) }
        const isChosen = i < Math.min(chosen, Math.ceil(applying.length * 0.6))
        if (isChosen) sites.push(site)
        entries.push(isChosen ? chosenSite(site, round, random) : declinedSite(site, round, random))
      })
    }
  }
  return { sites, entries: [...entries, ...beltsOf(units, sites, random)].filter(entry => entry.on <= lastDay) }
}

const roundOf = (district: Unit, year: number, ref: Ref): Dated => ({
  register: 'siteRound',
  unit: district,
  on: `${year}-03-05`,
  ref,
  values: () => ({
    name: `${year}年党建示范点创建`,
    kinds: ['community', 'organ', 'school', 'two-new', 'value'],
    openedOn: `${year}-03-05`,
    applyBy: `${year}-03-29`,
    document: `示组〔${year}〕8号`,
    standards: '阵地规范、队伍过硬、制度健全、服务有效、群众认可',
  }),
})

const applicationOf = ({ unit, kind, year }: MadeSite, batch: Ref, feature: string, appliedOn: Day): Record<string, unknown> => ({
  name: `${unit.place}“${feature}”示范点`,
  kind,
  batch: batch.id,
  feature,
  appliedOn,
  reasons: '组织健全，阵地完善，党员作用明显，群众评价较好',
  reviewedOn: workdayNear(`${year}-04`, 10),
  opinion: '资料属实，实地查看符合条件',
})

function chosenSite(site: MadeSite, batch: Ref, random: Random): Dated {
  const { unit, year, chosenOn } = site
  const feature = featureOf(site.kind, random)
  const appliedOn = workdayNear(`${year}-03`, random.int(10, 26))
  const namedOn = workdayNear(`${year}-12`, 19)
  const named = namedOn <= lastDay
  return {
    register: 'site',
    unit,
    on: named ? namedOn : addDays(chosenOn, 8),
    ref: site,
    role: 'organization',
    steps: ['review', 'determine', 'cultivate', ...(named ? ['name'] : [])],
    values: () => ({
      ...applicationOf(site, batch, feature, appliedOn),
      score: random.int(880, 970),
      determinedOn: chosenOn,
      document: `示组〔${year}〕15号`,
      goal: `打造“${feature}”特色品牌，形成可推广的做法`,
      plan: ['完善阵地功能', '健全工作制度', '开展特色活动'].map((measure, i) => ({
        measure,
        owner: i === 0 ? secretaryNameOf(unit, chosenOn) : colleagueNameOf(unit, '示范点'),
        dueOn: addDays(chosenOn, 60 * (i + 1)),
        budget: random.int(1, 8) * 1_000_000,
        doneOn: named ? addDays(chosenOn, 55 * (i + 1)) : null,
      })),
      visits: named ? [{ visitedOn: addDays(chosenOn, 40), visitor: '区委组织部', account: '现场指导阵地建设' }] : [],
      ...(named
        ? {
            assessments: [
              { assessedOn: addDays(chosenOn, 80), phase: 'mid-year', score: random.int(860, 930), result: 'keep' },
              { assessedOn: addDays(namedOn, -8), phase: 'year-end', score: random.int(900, 970), result: 'keep' },
            ],
            namedOn,
          }
        : {}),
    }),
  }
}

function declinedSite(site: MadeSite, batch: Ref, random: Random): Dated {
  const feature = featureOf(site.kind, random)
  const appliedOn = workdayNear(`${site.year}-03`, random.int(10, 26))
  return {
    register: 'site',
    unit: site.unit,
    on: site.chosenOn,
    role: 'organization',
    steps: ['review', 'decline'],
    values: () => ({
      ...applicationOf(site, batch, feature, appliedOn),
      score: random.int(760, 860),
      opinion: '特色不够鲜明，建议继续培育',
      reason: '评审得分未入选',
    }),
  }
}

/** A belt a year through each sub-district that has a site by then. */
function beltsOf(units: readonly Unit[], sites: readonly MadeSite[], random: Random): Dated[] {
  const streets = units.filter(unit => unit.kind === 'street')
  return streets.flatMap((street, i): Dated[] => {
    const own = sites.filter(site => site.unit.parent === street && site.kind === 'community' && site.year <= 2025)
    const builtOn = own.some(site => site.year === 2024) ? `2024-12-2${4 + i}` : `2025-12-2${4 + i}`
    const joined = own.filter(site => site.year <= Number(builtOn.slice(0, 4)))
    const [lead] = joined
    if (!lead) return []
    const near = units.filter(unit => unit.kind === 'community' && unit.parent === street && !joined.some(site => site.unit === unit))
    return [
      {
        register: 'belt',
        unit: street,
        on: builtOn,
        values: () => ({
          name: `${street.place}党建示范带`,
          builtOn,
          lead: lead.id,
          theme: '党建引领基层治理',
          route: `以${lead.unit.place}为龙头，串联${joined.length}个示范点`,
          sites: joined.map(site => ({ site: site.id, place: site.unit.place })),
          radiated: random.some(near, 4).map(unit => ({ organization: idOf(unit), how: '结对共建，经验共享' })),
        }),
      },
    ]
  })
}
