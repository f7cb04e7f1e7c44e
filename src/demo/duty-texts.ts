/** Clauses of a responsibility letter with their aims. */
export const letterClauses: readonly (readonly [clause: string, aim: string])[] = [
  ['落实第一责任人职责，定期研究党建工作', '每季度至少研究一次'],
  ['严格组织生活制度', '三会一课按期召开'],
  ['做好发展党员和党员教育管理', '完成年度计划，学时达标'],
  ['推进区域化党建和共驻共建', '承诺事项按期兑现'],
  ['抓好问题整改', '整改事项按期销号'],
  ['落实党风廉政建设责任', '无严重违纪问题'],
]

/** Areas of tasks with what the district sets and what those below do of it: task, measure, unit, least and greatest target. */
export const taskTexts: readonly {
  area: string
  goal: string
  parts: readonly (readonly [goal: string, measure: string, unit: string, least: number, greatest: number])[]
}[] = [
  {
    area: 'politics',
    goal: '全区各级党组织落实第一议题和理论学习',
    parts: [
      ['组织中心组和党员集中学习', '集中学习次数', '次', 8, 16],
      ['开展基层宣讲', '宣讲场次', '场', 4, 12],
    ],
  },
  {
    area: 'organization',
    goal: '全区基层党组织规范化建设',
    parts: [
      ['规范支部组织生活', '达标支部数', '个', 3, 8],
      ['整顿提升薄弱支部', '提升支部数', '个', 1, 3],
    ],
  },
  {
    area: 'members',
    goal: '全区党员队伍教育管理提升',
    parts: [
      ['开展党员集中轮训', '培训人次', '人次', 40, 160],
      ['走访慰问老党员和困难党员', '走访人次', '人次', 10, 40],
    ],
  },
  {
    area: 'service',
    goal: '全区党建引领基层治理',
    parts: [
      ['兑现共驻共建承诺', '兑现事项', '件', 4, 10],
      ['为群众办实事', '办成件数', '件', 6, 20],
    ],
  },
  {
    area: 'conduct',
    goal: '全区作风建设和廉政教育',
    parts: [
      ['开展警示教育和廉政谈话', '开展次数', '次', 2, 6],
      ['整治形式主义，精简台账报表', '精简项数', '项', 2, 8],
    ],
  },
  {
    area: 'support',
    goal: '全区阵地和经费保障',
    parts: [
      ['改造提升党群服务阵地', '改造处数', '处', 1, 3],
      ['落实党务干部培训', '培训人数', '人', 4, 12],
    ],
  },
]

/** What was found wrong and how it is mended: category, problem, measures. */
export const foundTexts: readonly (readonly [category: string, problem: string, measures: string])[] = [
  ['学习教育', '集中学习计划性不强，个别月份未按期开展', '制定月度学习表，专人督办'],
  ['学习教育', '学习记录不完整，研讨发言留存不全', '补齐记录，明确记录人'],
  ['组织生活', '个别支部组织生活会问题查摆不深', '重新查摆，上级派员列席'],
  ['组织生活', '请假手续不规范', '统一请假登记，按月公布'],
  ['组织建设', '支委会委员缺额未及时补选', '按程序补选，报上级备案'],
  ['组织建设', '功能型党组织作用发挥不够', '明确任务清单，每季度开展活动'],
  ['党员管理', '流动党员联系不及时', '逐人建立联系，按季度联系一次'],
  ['党员管理', '党员档案资料缺项', '逐卷核对，补充材料'],
  ['服务群众', '群众诉求办理反馈不及时', '建立办理台账，三日内反馈'],
  ['服务群众', '共建承诺个别事项推进缓慢', '约见共建单位，调整进度'],
  ['作风建设', '台账报表重复填报', '合并报表，一次填报'],
  ['作风建设', '调研走访不够深入', '班子成员每月到基层不少于两天'],
  ['党费管理', '党费收缴公示不及时', '每季度末公示'],
  ['责任落实', '季度分析研判流于形式', '按问题清单逐项研判'],
  ['阵地建设', '活动室利用率不高', '排定使用计划，向群众开放'],
  ['意识形态', '自办讲座审批登记不全', '补办登记，先审后办'],
]

/** What the secretary did, by kind. */
export const ledgerTexts: Readonly<Record<string, readonly string[]>> = {
  research: ['到支部调研组织生活开展情况', '走访驻区单位，商量共建项目', '调研两新组织党建工作'],
  meeting: ['主持召开党建工作专题会议', '研究年度任务清单', '听取支部书记工作汇报'],
  talk: ['与支部书记谈心谈话', '与新任委员谈话', '约谈任务滞后的支部'],
  solving: ['协调解决活动场所不足问题', '化解物业矛盾', '落实困难党员帮扶'],
  lecture: ['为所在支部讲党课', '到联系支部讲党课'],
  check: ['检查三会一课记录', '检查整改事项落实情况', '抽查党费收缴台账'],
}

/** Public commitments with their measures. */
export const commitmentTexts: readonly (readonly [promise: string, measures: string])[] = [
  ['年内改造一处党群服务阵地', '争取资金，分步施工，竣工后向居民开放'],
  ['每月固定一天接待党员群众', '公布时间地点，当场登记，限时答复'],
  ['帮助三户困难家庭解决实际困难', '逐户走访，对接政策，落实帮扶'],
  ['培养两名年轻后备干部', '安排岗位锻炼，定期谈话'],
  ['补齐组织生活记录短板', '按月检查，现场指导'],
  ['建立党员志愿服务队并常态化开展活动', '按特长编组，每月开展一次'],
]

/** Departments that carry tasks and items. */
export const departments = ['党建办公室', '组织科', '宣传科', '综合办公室', '社会治理办公室', '纪检办公室'] as const

/** Matters that the checking of members' files finds. */
export const fileTexts: readonly (readonly [category: string, matter: string, measures: string])[] = [
  ['党员档案', '入党志愿书缺页', '向存档单位复制并说明'],
  ['党员档案', '转正时间填写有误', '查阅会议记录，按程序更正'],
  ['党员档案', '培养考察材料不全', '补充说明并由支委会认定'],
  ['组织关系', '组织关系介绍信回执未收回', '联系接收单位，补办回执'],
  ['组织关系', '长期在外党员未纳入管理', '取得联系，纳入流动党员管理'],
  ['组织关系', '退休党员关系滞留原单位', '办理转接手续'],
]
