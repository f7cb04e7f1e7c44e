/** What the plans of the made district say: a main line, focuses and foundations below it, tasks below these. */
export const planTexts = {
  mainLine: [
    '以提升组织力为主线，推动基层党建全面过硬',
    '以党建引领基层治理为主线，把组织优势转化为治理效能',
    '以服务群众为主线，建强基层战斗堡垒',
  ],
  focus: ['抓好社区党组织建设', '抓好两新组织党建', '抓好机关和学校党建'],
  foundation: ['规范组织生活', '管好党员队伍', '用好党校和教育阵地'],
  tasks: {
    抓好社区党组织建设: ['整顿后进社区，逐个销号', '推动社区“大党委”按季议事'],
    抓好两新组织党建: ['开展集中排查，应建尽建', '选派党建工作指导员并定期走访'],
    抓好机关和学校党建: ['开展机关党建系列活动', '完成任期届满支部的换届'],
    规范组织生活: ['固定组织生活日全覆盖'],
    管好党员队伍: ['做好发展党员和流动党员管理'],
    用好党校和教育阵地: ['创建先进基层党校', '征集评选优秀党课教案'],
  },
  /** What a sub-district makes of the district's tasks: the task, and its own words. */
  streetTasks: [
    ['整顿后进社区，逐个销号', '落实“四位一体”帮扶，按月会商整顿进展'],
    ['推动社区“大党委”按季议事', '指导各社区开好季度共商会'],
    ['开展集中排查，应建尽建', '逐户走访辖区两新单位，建立台账'],
    ['创建先进基层党校', '建好街道基层党校和社区教学点'],
  ],
} as const

/** Targets of a plan by figure and level, in whole units: from, to (the same where it is no range), growing with the years. */
export const planTargetNumbers = {
  'planning.provincial-schools-target': { title: '争创省级先进基层党校', district: [1, 1], street: [1, 1], parent: '创建先进基层党校' },
  'planning.municipal-schools-target': { title: '争创市级先进基层党校', district: [4, 4], street: [1, 1], parent: '创建先进基层党校' },
  'planning.lecture-plans-target': {
    title: '推出受省市表彰的优秀党课教案',
    district: [3, 5],
    street: [1, 2],
    parent: '征集评选优秀党课教案',
  },
} as const

/** Regulations: who made them, category, title, day of the draft, and what became of them. */
export const regulationTexts: readonly (readonly [
  at: 'district' | 'street' | 'committee',
  category: string,
  title: string,
  draftedOn: string,
  fate: 'drafted' | 'issued' | 'amended' | 'repealed',
])[] = [
  ['district', 'organizations', '党支部标准化规范化建设实施办法', '2024-02-20', 'amended'],
  ['district', 'organizations', '基层党组织换届工作规程', '2024-10-15', 'issued'],
  ['district', 'organizations', '社区“大党委”工作规则', '2025-01-20', 'issued'],
  ['district', 'organizations', '两新组织党建工作指导员管理办法', '2024-01-30', 'issued'],
  ['district', 'members', '发展党员全程纪实办法', '2024-03-12', 'amended'],
  ['district', 'members', '流动党员教育管理办法', '2025-03-10', 'issued'],
  ['district', 'life', '固定组织生活日制度', '2024-01-25', 'issued'],
  ['district', 'life', '组织生活会和民主评议党员办法', '2025-11-10', 'issued'],
  ['district', 'education', '基层党校管理办法', '2025-05-20', 'issued'],
  ['district', 'education', '理论学习中心组学习规则', '2024-04-18', 'repealed'],
  ['district', 'education', '党委（党组）理论学习中心组学习实施细则', '2026-02-25', 'issued'],
  ['district', 'responsibility', '书记抓基层党建述职评议考核办法', '2024-11-20', 'issued'],
  ['district', 'responsibility', '党建工作目标责任考核办法', '2025-01-15', 'amended'],
  ['district', 'cadres', '年轻干部到基层锻炼办法', '2025-06-18', 'issued'],
  ['district', 'decisions', '“一征三议两公开”工作法实施办法', '2024-05-22', 'issued'],
  ['district', 'service', '党员干部直接联系群众制度', '2026-03-30', 'issued'],
  ['district', 'office', '党费收缴使用管理细则', '2026-08-12', 'drafted'],
  ['street', 'decisions', '街道党工委议事决策规则', '2024-03-20', 'issued'],
  ['street', 'office', '街道党建经费使用管理办法', '2025-04-15', 'issued'],
  ['street', 'service', '街道领导干部包联社区制度', '2026-01-20', 'issued'],
  ['committee', 'life', '支部组织生活考勤和补学制度', '2024-06-10', 'issued'],
  ['committee', 'members', '党员积分管理办法（试行）', '2025-09-15', 'issued'],
]
