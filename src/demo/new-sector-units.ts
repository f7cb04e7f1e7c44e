/** Units of the two new sectors beside the firms that have a branch of their own; made names. `formal` of the members are formal ones. */
export interface SmallUnit {
  name: string
  kind: 'enterprise' | 'social'
  industry: string
  staff: number
  members: number
  formal: number
  /** Coverage at the beginning, and what it became on which day. */
  mode: string
  later?: { mode: string; on: string }
  /** Last day before it closed or moved away. */
  until?: string
}

/** How the drive of 2025 found them: some were covered anew that summer, some ought to have been earlier, one closed. */
export const smallUnits: readonly SmallUnit[] = [
  {
    name: '澄湖鲜生超市有限公司',
    kind: 'enterprise',
    industry: '零售',
    staff: 64,
    members: 4,
    formal: 4,
    mode: 'INSTRUCTOR',
    later: { mode: 'SOLE', on: '2025-07-10' },
  },
  { name: '望湖餐饮服务有限公司', kind: 'enterprise', industry: '餐饮', staff: 38, members: 1, formal: 1, mode: 'AREA' },
  { name: '青石建材经营部', kind: 'enterprise', industry: '批发', staff: 12, members: 0, formal: 0, mode: 'LIAISON' },
  {
    name: '松涛装饰设计有限公司',
    kind: 'enterprise',
    industry: '建筑装饰',
    staff: 27,
    members: 3,
    formal: 3,
    mode: 'NONE',
    later: { mode: 'JOINT', on: '2025-06-18' },
  },
  { name: '梅坞茶业有限公司', kind: 'enterprise', industry: '食品', staff: 45, members: 2, formal: 2, mode: 'INSTRUCTOR' },
  {
    name: '枫林口腔门诊部',
    kind: 'enterprise',
    industry: '医疗',
    staff: 19,
    members: 2,
    formal: 1,
    mode: 'NONE',
    later: { mode: 'AREA', on: '2025-05-20' },
  },
  {
    name: '溪口快运有限公司',
    kind: 'enterprise',
    industry: '物流',
    staff: 88,
    members: 3,
    formal: 3,
    mode: 'INSTRUCTOR',
    later: { mode: 'JOINT', on: '2025-08-05' },
  },
  {
    name: '碾坊文创工作室',
    kind: 'enterprise',
    industry: '文化',
    staff: 9,
    members: 0,
    formal: 0,
    mode: 'NONE',
    later: { mode: 'LIAISON', on: '2025-06-30' },
  },
  { name: '银杏汽车维修有限公司', kind: 'enterprise', industry: '维修', staff: 31, members: 1, formal: 1, mode: 'MASS' },
  {
    name: '春晖家政服务有限公司',
    kind: 'enterprise',
    industry: '居民服务',
    staff: 120,
    members: 2,
    formal: 2,
    mode: 'MASS',
    later: { mode: 'AREA', on: '2025-07-22' },
  },
  {
    name: '文昌培训学校',
    kind: 'social',
    industry: '教育',
    staff: 26,
    members: 3,
    formal: 3,
    mode: 'LIAISON',
    later: { mode: 'JOINT', on: '2025-07-01' },
  },
  { name: '安和助老服务社', kind: 'social', industry: '社会服务', staff: 14, members: 1, formal: 1, mode: 'AREA' },
  {
    name: '和悦社区合唱团',
    kind: 'social',
    industry: '文化',
    staff: 6,
    members: 2,
    formal: 2,
    mode: 'NONE',
    later: { mode: 'AREA', on: '2025-06-12' },
  },
  {
    name: '荷风早教中心',
    kind: 'social',
    industry: '教育',
    staff: 17,
    members: 0,
    formal: 0,
    mode: 'NONE',
    later: { mode: 'LIAISON', on: '2025-05-30' },
  },
  { name: '岭下农产品合作社', kind: 'social', industry: '农业', staff: 23, members: 4, formal: 3, mode: 'INSTRUCTOR' },
  { name: '晓渡民宿有限公司', kind: 'enterprise', industry: '住宿', staff: 11, members: 1, formal: 0, mode: 'AREA' },
  {
    name: '平波电子商务有限公司',
    kind: 'enterprise',
    industry: '电子商务',
    staff: 52,
    members: 2,
    formal: 2,
    mode: 'INSTRUCTOR',
    until: '2025-09-30',
  },
  { name: '新雨互联网信息服务部', kind: 'enterprise', industry: '信息技术', staff: 16, members: 1, formal: 1, mode: 'NONE' },
]
