import type { Day } from '../language/day.ts'
import type { Ref, Unit } from './made.ts'
import { type Entry, planned, type Source } from './journal.ts'
import { lastDay } from './size.ts'

/** A made programme: a span of work that other records belong to. */
export interface Programme extends Ref {
  name: string
  kind: 'emergency' | 'themed-education' | 'special-drive' | 'publicity-project' | 'organ-programme' | 'member-check'
  from: Day
  /** Its last day; of one that goes on, the last day that is made. */
  to: Day
  /** It goes on. */
  open?: true
  document: string
  aims: string
}

/** Every programme of the made district. */
export interface Programmes {
  flood: Programme
  illness: Programme
  storm: Programme
  themed: readonly Programme[]
  organ: readonly Programme[]
  project: Programme
  drive: Programme
  newSector: Programme
  check: Programme
}

/** The programmes, planned. */
export const planProgrammes = (): Programmes => ({
  flood: made(
    'emergency',
    '澄湖流域强降雨防汛救灾和灾后防疫应急响应',
    '2024-07-06',
    '2024-08-30',
    '示应急〔2024〕3号',
    '转移安置受威胁群众，守好堤防和低洼小区，做好灾后消杀、物资保障和困难家庭服务',
  ),
  illness: made(
    'emergency',
    '秋季呼吸道传染病联防联控应急响应',
    '2025-10-13',
    '2025-11-28',
    '示应急〔2025〕5号',
    '落实早发现、早报告，服务居家隔离家庭，保障群众基本生活',
  ),
  storm: {
    ...made(
      'emergency',
      '秋季连阴雨地质灾害和内涝防范应急响应',
      '2026-10-06',
      lastDay,
      '示应急〔2026〕2号',
      '盯紧低洼小区和老旧房屋，备足物资，守好群众安全',
    ),
    open: true,
  },
  themed: [
    made('themed-education', '“守纪律、讲规矩”主题学习教育', '2024-04-08', '2024-09-30', '示发〔2024〕11号', '学党规、明纪律、守底线'),
    made(
      'themed-education',
      '“转作风、办实事”主题学习教育',
      '2025-03-03',
      '2025-08-29',
      '示发〔2025〕6号',
      '转变作风，解决群众急难愁盼问题',
    ),
    made(
      'themed-education',
      '“强基础、当先锋”主题学习教育',
      '2026-03-09',
      '2026-09-30',
      '示发〔2026〕8号',
      '夯实基层基础，发挥先锋模范作用',
    ),
  ],
  organ: [
    made('organ-programme', '“先锋机关”党建系列活动', '2024-02-26', '2024-12-20', '示直党〔2024〕2号', '每月一个主题，机关带头'),
    made('organ-programme', '“书香机关、实干先锋”党建系列活动', '2025-02-10', '2025-12-26', '示直党〔2025〕3号', '读书、实践、服务相结合'),
    made('organ-programme', '“走在前、作表率”机关党建系列活动', '2026-02-28', '2026-12-25', '示直党〔2026〕2号', '机关党员走在前、作表率'),
  ],
  project: made(
    'publicity-project',
    '“身边的榜样”基层宣讲项目',
    '2025-03-20',
    '2025-11-20',
    '示宣〔2025〕9号',
    '用身边事教育身边人，宣讲进社区、进学校、进企业',
  ),
  drive: made(
    'special-drive',
    '党员档案和组织关系集中排查',
    '2025-05-12',
    '2025-09-30',
    '示组〔2025〕14号',
    '逐人核对档案和组织关系，补齐缺项',
  ),
  newSector: made(
    'special-drive',
    '两新组织集中排查、集中组建、集中培训',
    '2025-03-17',
    '2025-09-10',
    '示组〔2025〕8号',
    '摸清底数，应建尽建，书记全部轮训一遍',
  ),
  check: made(
    'member-check',
    '党员组织关系集中排查和信息采集',
    '2024-04-01',
    '2024-08-30',
    '示组〔2024〕9号',
    '逐名党员核对身份、联系方式、组织关系和党费，摸清底数，分类处理',
  ),
})

/** The themed education that runs on a day. */
export const themedOn = ({ themed }: Programmes, day: Day): Programme | undefined => themed.find(one => one.from <= day && day <= one.to)

/** The entries of all programmes; each is entered in the month in which it begins. */
export function programmesSource(programmes: Programmes, district: Unit): Source {
  const { flood, illness, storm, themed, organ, project, drive, newSector, check } = programmes
  return planned(
    [flood, illness, storm, ...themed, ...organ, project, drive, newSector, check].map((one): Entry & { on: Day } => ({
      register: 'programme',
      unit: district,
      on: one.from,
      ref: one,
      values: () => ({
        name: one.name,
        kind: one.kind,
        level: 'district',
        startedOn: one.from,
        endedOn: one.open ? null : one.to,
        document: one.document,
        aims: one.aims,
      }),
    })),
  )
}

const made = (kind: Programme['kind'], name: string, from: Day, to: Day, document: string, aims: string): Programme => ({
  id: 0,
  kind,
  name,
  from,
  to,
  document,
  aims,
})
