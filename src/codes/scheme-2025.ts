import type { Words } from '../language/words.ts'

/** Kinds of organizations that are assessed: community, organ, two-new organization. */
export type SchemeKind = 'community' | 'organ' | 'new'

/** One scoring point; its most in hundredths of a mark. */
export interface SchemePoint {
  code: string
  standard: Words
  /** Rule of §7.3, `RATIO(1.0,0.5)`; `scoring.ts` has the formulas. */
  rule: string
  most: number
}

/** A scheme of the year; once published it never changes (RSP-32). Points on sealed matters are manual, given by the section that holds them. */
export const scheme2025 = {
  version: '2025',
  zh: '基层党建年度考核标准（2025年）',
  en: 'Assessment scheme 2025',
  points: (kind: SchemeKind): SchemePoint[] =>
    [...common.map(point => commonPoint(point, kind)), ...byKind.map(point => pointOf(point, kind))].sort(byCode),
}

/** Categories of the scheme. */
export const schemeCategories: Readonly<Record<string, Words>> = {
  A: ['政治建设', 'Political building'],
  B: ['组织建设和组织生活', 'Organization and its life'],
  C: ['党员队伍', 'Members'],
  D: ['服务和治理', 'Service and governance'],
  E: ['作风和廉政', 'Conduct and integrity'],
  F: ['保障和创新', 'Support and innovation'],
}

type Common = readonly [code: string, standard: Words, rule: string, community: number, organ: number, fresh: number]
type Special = readonly [standard: Words, rule: string, most: number]
type ByKind = readonly [code: string, community: Special, organ: Special, fresh: Special]

const commonPoint = ([code, standard, rule, ...most]: Common, kind: SchemeKind): SchemePoint => ({
  code,
  standard,
  rule,
  most: most[place[kind]],
})

function pointOf([code, ...points]: ByKind, kind: SchemeKind): SchemePoint {
  const [standard, rule, most] = points[place[kind]]
  return { code, standard, rule, most }
}

const place = { community: 0, organ: 1, new: 2 } as const

const byCode = (a: SchemePoint, b: SchemePoint): number => (a.code < b.code ? -1 : 1)

/** Points with one wording for all kinds, with the most of each kind. */
const common: readonly Common[] = [
  [
    'A1.1',
    ['会议第一议题学习中央最新文件精神', 'New central texts studied as first topic at committee meetings'],
    'RATIO(1.0,0.5)',
    150,
    200,
    100,
  ],
  ['A1.2', ['1月31日前印发年度学习计划', 'Yearly study plan issued by 01-31'], 'TIMELY(01-31,0.1/day)', 100, 100, 100],
  ['A1.3', ['学习记录完整', 'Study records complete'], 'RATIO(1.0,0.6)', 100, 150, 100],
  ['A2.1', ['班子每年研究意识形态工作不少于2次', 'Ideology discussed in committee at least 2 per year'], 'COUNT(2)', 150, 200, 100],
  ['A2.2', ['按时上报半年意识形态工作报告', 'Half-yearly ideology report on time'], 'COUNT(2)', 100, 150, 100],
  ['A2.3', ['自办讲座、场所、平台登记并经审批', 'Own lectures/venues/channels registered and approved'], 'RATIO(1.0,0.8)', 100, 100, 100],
  ['A3.1', ['主题教育各专题按要求完成', 'Campaign themes finished'], 'RATIO(1.0,0.5)', 100, 150, 100],
  ['A3.2', ['书记讲党课', 'Secretary lectures'], 'COUNT(2)', 150, 150, 100],
  ['A3.3', ['组织开展知识答题', 'Quiz offered to members'], 'BOOL', 100, 150, 100],
  ['A4.1', ['3月31日前签订目标责任书', 'Responsibility letter signed by 03-31'], 'TIMELY(03-31,0.1/day)', 100, 100, 100],
  ['A4.2', ['按时上报季度任务清单', 'Quarterly task-list reports on time'], 'COUNT(4)', 150, 200, 100],
  ['A4.3', ['召开年度述职评议会', 'Year-end report and appraisal meeting held'], 'BOOL', 100, 150, 100],
  ['B1.1', ['组织设置与党员人数相符', 'Type matches member count'], 'BOOL', 100, 100, 100],
  ['B1.2', ['班子成员配备齐全', 'Committee seats filled'], 'RATIO(1.0,0.6)', 100, 100, 100],
  ['B1.3', ['按期换届', 'Election on time'], 'BOOL', 150, 150, 150],
  ['B1.4', ['组织信息完整', 'Organization record complete'], 'RATIO(0.98,0.8)', 100, 100, 100],
  ['B2.1', ['党员大会', "Members' meetings"], 'COUNT(4)', 150, 150, 150],
  ['B2.2', ['支部委员会会议', 'Committee meetings'], 'COUNT(12)', 150, 150, 150],
  ['B2.3', ['党小组会', 'Group meetings'], 'COUNT(12)', 100, 100, 100],
  ['B2.4', ['党课', 'Lectures'], 'COUNT(4)', 100, 100, 100],
  ['B2.5', ['会议记录完整', 'Minutes complete'], 'RATIO(1.0,0.7)', 150, 150, 150],
  ['B3.1', ['主题党日', 'Theme days'], 'COUNT(12)', 150, 150, 150],
  ['B3.2', ['党员平均参加率', 'Average attendance'], 'RATIO(0.85,0.5)', 100, 100, 100],
  ['B3.3', ['方案、签到等材料齐全', 'Plan and sign-in kept'], 'RATIO(1.0,0.6)', 100, 100, 100],
  ['B4.1', ['召开组织生活会', 'Organization-life meeting held'], 'BOOL', 100, 100, 100],
  ['B4.2', ['整改事项完成', 'Rectification items closed'], 'RATIO(1.0,0.5)', 150, 150, 150],
  ['B4.3', ['优秀等次不超过三分之一', 'Excellent share at most  1/3'], 'BOOL', 100, 100, 100],
  ['B4.4', ['党员领导干部落实双重组织生活', "Leaders' double organization life"], 'RATIO(1.0,0.5)', 100, 100, 100],
  ['B6.1', ['活动场所和标识', 'Activity room and signs'], 'BOOL', 100, 100, 100],
  ['B6.2', ['年度档案齐全', 'Files by year complete'], 'RATIO(1.0,0.6)', 100, 100, 100],
  ['B6.3', ['制度上墙并及时更新', 'Systems on the wall / up to date'], 'BOOL', 100, 100, 100],
  ['C1.1', ['完成且不超发展计划', 'Plan met, not exceeded'], 'BOOL', 100, 100, 100],
  ['C1.2', ['违反发展程序时限', 'Time-limit violations'], 'DEDUCT(0.5)', 200, 200, 200],
  ['C1.3', ['发展党员材料齐全', 'Case files complete'], 'RATIO(1.0,0.7)', 150, 150, 150],
  ['C1.4', ['公示和无记名票决有记录', 'Publicity and secret ballot recorded'], 'RATIO(1.0,0.8)', 100, 100, 100],
  ['C2.1', ['党员年度学习不少于32学时', 'Members with at least 32 class hours'], 'RATIO(0.95,0.5)', 150, 150, 150],
  ['C2.2', ['书记和班子成员学习不少于56学时', 'Secretary/committee at least 56 hours'], 'RATIO(1.0,0.5)', 150, 150, 150],
  ['C2.3', ['新党员一年内集中培训', 'New members trained within a year'], 'RATIO(1.0,0.5)', 100, 100, 100],
  ['C3.1', ['党员信息完整', 'Member records complete'], 'RATIO(0.98,0.8)', 150, 150, 150],
  ['C3.2', ['组织关系转接回执及时', 'Transfer receipts in time'], 'RATIO(1.0,0.7)', 100, 100, 100],
  ['C3.3', ['流动党员有证、有档、有评议', 'Mobile members with card+file+appraisal'], 'RATIO(1.0,0.5)', 100, 100, 100],
  ['C3.4', ['失联党员按时处置', 'Lost-contact cases on time'], 'RATIO(1.0,0.5)', 100, 100, 100],
  ['C4.1', ['按时缴纳党费', 'Dues paid on time'], 'RATIO(0.98,0.8)', 150, 150, 150],
  ['C4.2', ['每年核定党费基数', 'Yearly base verification'], 'BOOL', 100, 100, 100],
  ['C4.3', ['公布党费收缴情况', 'Dues publicised'], 'BOOL', 50, 50, 50],
  ['E1.1', ['建立党风廉政责任清单', 'Integrity duty list kept'], 'BOOL', 150, 200, 100],
  ['E1.2', ['廉政谈话', 'Integrity talks'], 'COUNT(4)', 100, 150, 100],
  ['E1.3', ['警示教育', 'Warning education'], 'COUNT(2)', 100, 100, 100],
  ['E2.1', ['查实违反中央八项规定精神问题', 'Violations of the eight-point rules found'], 'MANUAL', 200, 250, 150],
  ['E2.2', ['信访事项按期答复', 'Petition items answered in time'], 'MANUAL', 150, 150, 100],
  ['E3.1', ['党务每季度公开', 'Party affairs published quarterly'], 'COUNT(4)', 100, 100, 100],
  ['E3.2', ['财务和党费公开', 'Finance/dues published'], 'BOOL', 100, 100, 50],
  ['E3.3', ['巡察整改事项完成', 'Inspection rectification closed'], 'RATIO(1.0,0.6)', 100, 150, 100],
  ['F1.1', ['党务工作人员配备', 'Party staff in place'], 'RATIO(1.0,0.5)', 150, 100, 200],
  ['F1.2', ['党建经费纳入预算并使用', 'Funds budgeted and used'], 'RATIO(0.9,0.3)', 150, 100, 150],
  ['F1.3', ['建立后备干部名单', 'Back-up cadres listed'], 'MANUAL', 100, 100, 150],
  ['F2.1', ['系统数据录入及时', 'System data timeliness'], 'RATIO(0.95,0.6)', 150, 150, 150],
  ['F2.2', ['报送信息采用', 'Information items published'], 'MANUAL', 100, 100, 150],
  ['F3.1', ['工作创新和品牌', 'Innovation/brand'], 'MANUAL', 150, 100, 150],
  ['F3.2', ['获区级以上荣誉', 'Honours (district+)'], 'COUNT(2)', 100, 100, 150],
  ['F3.3', ['交流经验', 'Experience exchanged'], 'COUNT(2)', 100, 50, 100],
]

/** Points whose wording, rule and most differ by kind. */
const byKind: readonly ByKind[] = [
  [
    'B5.1',
    [['大党委会议', 'Extended committee meets'], 'COUNT(4)', 150],
    [['党组织到社区报到', 'Organization registered with community'], 'BOOL', 150],
    [['所在单位党的组织覆盖', 'Organization coverage of unit(s)'], 'RATIO(1.0,0.6)', 250],
  ],
  [
    'B5.2',
    [['共驻共建承诺完成', 'Joint-construction commitments done'], 'RATIO(1.0,0.5)', 150],
    [['党员到社区报到', 'Members registered with community'], 'RATIO(1.0,0.6)', 150],
    [['所在单位党的工作覆盖', 'Work coverage'], 'RATIO(1.0,0.8)', 200],
  ],
  [
    'B5.3',
    [['片区、功能型党组织建立并活动', 'Area/functional organizations listed and active'], 'RATIO(1.0,0.5)', 100],
    [['结对项目完成', 'Pairing projects done'], 'RATIO(1.0,0.5)', 100],
    [['与管理层双向进入', 'Bi-directional entry with management'], 'MANUAL', 150],
  ],
  [
    'C5.1',
    [['无职党员设岗定责', 'Posts/duties assigned to members without posts'], 'RATIO(0.8,0.3)', 100],
    [['党员在岗位亮身份', 'Members show identity at post'], 'RATIO(1.0,0.6)', 100],
    [['党员示范岗、示范队', 'Member demonstration posts/teams'], 'COUNT(2)', 100],
  ],
  [
    'C5.2',
    [['在职党员服务有记录', "Serving members' services recorded"], 'COUNT(24)', 100],
    [['党员示范岗', 'Member demonstration posts'], 'COUNT(3)', 100],
    [['业务骨干中的党员', 'Members among core staff'], 'RATIO(0.3,0.05)', 100],
  ],
  [
    'C5.3',
    [['党员人均志愿服务满10小时', "Members' volunteer hours average at least 10"], 'RATIO(10,2)', 100],
    [['与居民结对帮扶', 'Help pairs with residents'], 'COUNT(5)', 100],
    [['合理化建议被采纳', 'Rational proposals adopted'], 'COUNT(5)', 100],
  ],
  [
    'D1.1',
    [['一征三议两公开按完整程序办理', 'Decision matters by full procedure'], 'RATIO(1.0,0.6)', 200],
    [['完成单位年度中心任务', 'Yearly core tasks of unit finished'], 'RATIO(1.0,0.7)', 150],
    [['党建工作写入章程', 'Party item in articles of association'], 'BOOL', 200],
  ],
  [
    'D1.2',
    [['事项按期办结', 'Matters finished in time'], 'RATIO(0.9,0.5)', 150],
    [['重点项目有党建内容', 'Party item in each key project'], 'MANUAL', 100],
    [['重大事项听取党组织意见', 'Organization heard on major matters'], 'COUNT(2)', 150],
  ],
  [
    'D1.3',
    [['两次公开及时', 'Both publications on time'], 'RATIO(1.0,0.6)', 150],
    [['为群众办实事', 'Practical things done for people'], 'COUNT(5)', 100],
    [['牵头生产、服务项目', 'Production/service projects led'], 'COUNT(2)', 150],
  ],
  [
    'D1.4',
    [['居民满意度', 'Resident satisfaction'], 'RATIO(0.9,0.6)', 100],
    [['查实的服务投诉', 'Service complaints upheld'], 'DEDUCT(0.5)', 100],
    [['职工满意度', 'Staff satisfaction'], 'RATIO(0.9,0.6)', 100],
  ],
  [
    'D2.1',
    [['网格党支部、党小组覆盖网格', 'Grid branches/groups cover grids'], 'RATIO(1.0,0.6)', 200],
    [['走访结对社区', 'Visits to paired community'], 'COUNT(4)', 150],
    [['维护职工权益和关爱职工', 'Staff rights and care actions'], 'COUNT(4)', 200],
  ],
  [
    'D2.2',
    [['网格入户走访', 'Household visits per grid'], 'RATIO(0.8,0.3)', 150],
    [['认领社区项目', 'Projects claimed from community list'], 'COUNT(2)', 150],
    [['内部化解劳动争议', 'Labour disputes settled inside'], 'RATIO(0.9,0.5)', 150],
  ],
  [
    'D2.3',
    [['上报问题办结', 'Problems reported and closed'], 'RATIO(0.95,0.6)', 150],
    [['社区评价', 'Community appraisal'], 'MANUAL', 100],
    [['带动工会、共青团、妇联', "Union/league/women's groups led"], 'COUNT(2)', 150],
  ],
  [
    'D3.1',
    [['服务中心开放和预约', 'Service centre opening and booking'], 'MANUAL', 150],
    [['窗口服务评价', 'Window/unit service rating'], 'MANUAL', 150],
    [['公益活动', 'Public-welfare actions'], 'COUNT(3)', 150],
  ],
  [
    'D3.2',
    [['便民服务', 'Convenience services'], 'COUNT(12)', 150],
    [['简化办事流程', 'Process simplifications'], 'COUNT(2)', 100],
    [['与社区联办活动', 'Joint activities with community'], 'COUNT(3)', 150],
  ],
  [
    'D3.3',
    [['走访慰问困难群众', 'Hardship visits'], 'COUNT(12)', 150],
    [['“亮比创”活动', 'Show, compare and create activities'], 'COUNT(4)', 100],
    [['守法诚信记录良好', 'Integrity and tax/credit record clean'], 'BOOL', 150],
  ],
  [
    'D4.1',
    [['应急预案有效并演练', 'Emergency drill/plan current'], 'BOOL', 150],
    [['调研报告', 'Research reports'], 'COUNT(2)', 150],
    [['服务新就业群体', 'New employment groups served'], 'COUNT(2)', 150],
  ],
  [
    'D4.2',
    [['突击队和岗位有名单', 'Shock team and posts listed'], 'BOOL', 150],
    [['与社区、两新组织召开联席会', 'Joint meetings with community/two-new'], 'COUNT(2)', 150],
    [['提供应急支援', 'Emergency support provided'], 'BOOL', 150],
  ],
  [
    'D4.3',
    [['帮扶道德模范', 'Moral-role-model help'], 'COUNT(4)', 150],
    [['提供应急支援', 'Emergency support provided'], 'BOOL', 100],
    [['文化和品牌建设', 'Culture/brand work'], 'MANUAL', 150],
  ],
]
