/** What made petitions are about; nobody is named. */
export const petitionTexts = [
  '反映办事窗口推诿拖延',
  '反映小区公共收益不公开',
  '反映工程招标程序不规范',
  '反映救助对象评定不公',
  '反映值班脱岗',
  '反映公车使用不规范',
  '反映会议餐超标',
  '反映工作作风简单生硬',
  '反映集体资金管理混乱',
  '反映项目资金拨付迟缓',
] as const

/** What made cases found. */
export const caseTexts = [
  '履行监管职责不力，造成专项资金闲置',
  '违规发放补贴',
  '收受管理服务对象礼品礼金',
  '虚报入户走访数据',
  '违反财务制度报销费用',
  '工作日午间饮酒',
  '在项目验收中把关不严',
  '利用职务便利为亲属谋取利益',
] as const

/** Findings of made inspections with their measures. */
export const findingTexts = [
  ['理论学习中心组学习不深入', '制定年度学习计划，增加研讨'],
  ['“三重一大”议事规则执行不严', '修订议事规则，完善会议记录'],
  ['固定资产管理不规范', '开展清查，建立台账'],
  ['基层党组织换届不及时', '列出清单，限期换届'],
  ['谈心谈话流于形式', '明确谈话频次和记录要求'],
  ['公务接待审批不完备', '补齐手续，组织培训'],
  ['工程项目监管有漏洞', '完善招投标监督办法'],
  ['意识形态阵地管理不到位', '摸清底数，落实责任人'],
  ['上轮巡察整改有反弹', '对账销号，举一反三'],
] as const

/** Duties of the lists of both responsibilities. */
export const dutyTexts = [
  '召开全面从严治党专题会议',
  '开展廉政警示教育',
  '组织签订责任书',
  '开展节假日作风检查',
  '落实“一岗双责”汇报',
  '更新廉政档案',
  '督促巡察反馈问题整改',
  '开展重点岗位廉政风险排查',
  '组织任前廉政谈话',
  '报告履行监督责任情况',
] as const

/** Drives against breaches. */
export const driveTexts = [
  '违规吃喝专项治理',
  '群众身边不正之风整治',
  '工程招投标领域治理',
  '惠民资金专项检查',
  '形式主义为基层减负督查',
  '公车私用专项检查',
] as const

/** Regulations of the discipline organ, with their class. */
export const regulationTexts = [
  ['监督检查工作办法', 'supervision'],
  ['问题线索管理细则', 'cases'],
  ['谈话安全工作规定', 'cases'],
  ['巡察整改评估办法', 'inspection'],
  ['信访举报办理规程', 'supervision'],
  ['基层纪检组织考核办法', 'responsibility'],
  ['廉政档案管理办法', 'responsibility'],
  ['干部廉洁自律手册', 'handbook'],
  ['纪检干部行为规范', 'team'],
  ['作风监督员工作制度', 'conduct'],
  ['案件质量评查办法', 'cases'],
  ['巡察干部选用办法', 'inspection'],
] as const
