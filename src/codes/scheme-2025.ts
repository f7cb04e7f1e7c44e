import type { Words } from '../language/words.ts'

/** Kinds of organizations that are assessed: community, organ, school, two-new organization (RSP-30). */
export type SchemeKind = 'community' | 'organ' | 'school' | 'new'

/** One scoring point; its most in hundredths of a mark. */
export interface SchemePoint {
  code: string
  standard: Words
  /** Rule of §7.3, `RATIO(1.0,0.5)`; `scoring.ts` has the formulas. */
  rule: string
  most: number
  /** Key of the metric that it is scored by (RSP-31); a manual point has none. */
  metric?: string
}

/** A scheme of the year; once published it never changes (RSP-32). Points on sealed matters are manual, given by the section that holds them. */
export const scheme2025 = {
  version: '2025',
  zh: '基层党建年度考核标准（2025年）',
  en: 'Assessment scheme 2025',
  points: (kind: SchemeKind): SchemePoint[] =>
    [
      ...common.map(point => commonPoint(point, kind)),
      ...byKind.map(point => pointOf(point, kind)).filter(({ code }) => kind !== 'school' || !code.startsWith('D')),
      ...(kind === 'school' ? ofSchools.map(([code, ...special]) => specialPoint(code, special)) : []),
    ].sort(byCode),
  items: (kind: SchemeKind): Readonly<Record<string, Words>> => ({ ...items, ...serviceItems[kind] }),
}

/** The kinds with their names. */
export const schemeKinds = {
  community: ['社区', 'Community'],
  organ: ['机关', 'Organ'],
  school: ['学校', 'School'],
  new: ['两新组织', 'Two-new organization'],
} as const satisfies Record<SchemeKind, Words>

/** Categories of the scheme. */
export const schemeCategories: Readonly<Record<string, Words>> = {
  A: ['政治建设', 'Political building'],
  B: ['组织建设和组织生活', 'Organization and its life'],
  C: ['党员队伍', 'Members'],
  D: ['服务和治理', 'Service and governance'],
  E: ['作风和廉政', 'Conduct and integrity'],
  F: ['保障和创新', 'Support and innovation'],
}

const items: Readonly<Record<string, Words>> = {
  A1: ['第一议题和理论学习', 'First topic and study'],
  A2: ['意识形态', 'Ideology'],
  A3: ['主题教育', 'Theme education'],
  A4: ['责任落实', 'Responsibility chain'],
  B1: ['组织设置和换届', 'Set-up and terms'],
  B2: ['三会一课', 'Three meetings, one lecture'],
  B3: ['主题党日', 'Theme days'],
  B4: ['组织生活会和民主评议', 'Life meeting and appraisal'],
  B5: ['覆盖和区域化', 'Coverage and regional work'],
  B6: ['阵地和档案', 'Premises and files'],
  C1: ['发展党员', 'Developing members'],
  C2: ['教育培训', 'Education'],
  C3: ['组织关系和流动党员', 'Relations and floating members'],
  C4: ['党费', 'Dues'],
  C5: ['先锋作用', 'Vanguard role'],
  E1: ['廉政责任', 'Integrity duty'],
  E2: ['作风', 'Conduct'],
  E3: ['公开', 'Openness'],
  F1: ['队伍和经费', 'Team and funds'],
  F2: ['信息化', 'Informatisation'],
  F3: ['创新和荣誉', 'Innovation and honours'],
}

const serviceItems: Readonly<Record<SchemeKind, Readonly<Record<string, Words>>>> = {
  community: {
    D1: ['民主决策', 'Democratic decisions'],
    D2: ['网格治理', 'Grid governance'],
    D3: ['便民服务', 'Convenience services'],
    D4: ['应急和德治', 'Emergencies and moral example'],
  },
  organ: {
    D1: ['中心工作', 'Core work'],
    D2: ['结对共建', 'Pairing with communities'],
    D3: ['窗口服务', 'Window service'],
    D4: ['调研和支援', 'Research and support'],
  },
  school: {
    D1: ['教育教学', 'Teaching'],
    D2: ['师德师风', 'Teacher ethics'],
    D3: ['团队带动', 'League and pioneers'],
    D4: ['安全和共建', 'Safety and joint work'],
  },
  new: {
    D1: ['参与管理', 'Part in management'],
    D2: ['职工权益', 'Rights of the staff'],
    D3: ['公益和诚信', 'Welfare and credit'],
    D4: ['新就业群体和文化', 'New employment groups and culture'],
  },
}

type Common = readonly [code: string, standard: Words, rule: string, community: number, organ: number, fresh: number, metric?: string]
type Special = readonly [standard: Words, rule: string, most: number, metric?: string]
type ByKind = readonly [code: string, community: Special, organ: Special, fresh: Special]

const specialPoint = (code: string, [standard, rule, most, metric]: Special): SchemePoint => ({
  code,
  standard,
  rule,
  most,
  ...(metric ? { metric } : {}),
})

function commonPoint([code, standard, rule, community, organ, fresh, metric]: Common, kind: SchemeKind): SchemePoint {
  return specialPoint(code, [standard, rule, { community, organ, school: organ, new: fresh }[kind], metric])
}

function pointOf([code, community, organ, fresh]: ByKind, kind: SchemeKind): SchemePoint {
  return specialPoint(code, { community, organ, school: organ, new: fresh }[kind])
}

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
    'scheme.first-topic-share',
  ],
  [
    'A1.2',
    ['1月31日前印发年度学习计划', 'Yearly study plan issued by 01-31'],
    'TIMELY(01-31,0.1/day)',
    100,
    100,
    100,
    'scheme.study-plan-day',
  ],
  ['A1.3', ['学习记录完整', 'Study records complete'], 'RATIO(1.0,0.6)', 100, 150, 100, 'scheme.study-records-share'],
  [
    'A2.1',
    ['班子每年研究意识形态工作不少于2次', 'Ideology discussed in committee at least 2 per year'],
    'COUNT(2)',
    150,
    200,
    100,
    'scheme.ideology-discussions',
  ],
  ['A2.2', ['按时上报半年意识形态工作报告', 'Half-yearly ideology report on time'], 'COUNT(2)', 100, 150, 100, 'scheme.ideology-reports'],
  [
    'A2.3',
    ['自办讲座、场所、平台登记并经审批', 'Own lectures/venues/channels registered and approved'],
    'RATIO(1.0,0.8)',
    100,
    100,
    100,
    'scheme.channels-approved-share',
  ],
  ['A3.1', ['主题教育各专题按要求完成', 'Campaign themes finished'], 'RATIO(1.0,0.5)', 100, 150, 100, 'scheme.themes-finished-share'],
  ['A3.2', ['书记讲党课', 'Secretary lectures'], 'COUNT(2)', 150, 150, 100, 'scheme.secretary-lectures'],
  ['A3.3', ['组织开展知识答题', 'Quiz offered to members'], 'BOOL', 100, 150, 100, 'scheme.quiz-offered'],
  [
    'A4.1',
    ['3月31日前签订目标责任书', 'Responsibility letter signed by 03-31'],
    'TIMELY(03-31,0.1/day)',
    100,
    100,
    100,
    'scheme.letter-day',
  ],
  ['A4.2', ['按时上报季度任务清单', 'Quarterly task-list reports on time'], 'COUNT(4)', 150, 200, 100, 'scheme.returns-on-time'],
  ['A4.3', ['召开年度述职评议会', 'Year-end report and appraisal meeting held'], 'BOOL', 100, 150, 100, 'scheme.appraisal-meeting'],
  ['B1.1', ['组织设置与党员人数相符', 'Type matches member count'], 'BOOL', 100, 100, 100, 'scheme.type-fits'],
  ['B1.2', ['班子成员配备齐全', 'Committee seats filled'], 'RATIO(1.0,0.6)', 100, 100, 100, 'scheme.seats-filled-share'],
  ['B1.3', ['按期换届', 'Election on time'], 'BOOL', 150, 150, 150, 'scheme.election-on-time'],
  ['B1.4', ['组织信息完整', 'Organization record complete'], 'RATIO(0.98,0.8)', 100, 100, 100, 'scheme.record-complete-share'],
  ['B2.1', ['党员大会', "Members' meetings"], 'COUNT(4)', 150, 150, 150, 'scheme.members-meetings'],
  ['B2.2', ['支部委员会会议', 'Committee meetings'], 'COUNT(12)', 150, 150, 150, 'scheme.committee-meetings'],
  ['B2.3', ['党小组会', 'Group meetings'], 'COUNT(12)', 100, 100, 100, 'scheme.group-meetings'],
  ['B2.4', ['党课', 'Lectures'], 'COUNT(4)', 100, 100, 100, 'scheme.lectures'],
  ['B2.5', ['会议记录完整', 'Minutes complete'], 'RATIO(1.0,0.7)', 150, 150, 150, 'scheme.minutes-share'],
  ['B3.1', ['主题党日', 'Theme days'], 'COUNT(12)', 150, 150, 150, 'scheme.theme-days'],
  ['B3.2', ['党员平均参加率', 'Average attendance'], 'RATIO(0.85,0.5)', 100, 100, 100, 'orglife.attendance-rate'],
  ['B3.3', ['方案、签到等材料齐全', 'Plan and sign-in kept'], 'RATIO(1.0,0.6)', 100, 100, 100, 'scheme.theme-papers-share'],
  ['B4.1', ['召开组织生活会', 'Organization-life meeting held'], 'BOOL', 100, 100, 100, 'scheme.life-meeting'],
  ['B4.2', ['整改事项完成', 'Rectification items closed'], 'RATIO(1.0,0.5)', 150, 150, 150, 'scheme.items-closed-share'],
  ['B4.3', ['优秀等次不超过三分之一', 'Excellent share at most  1/3'], 'BOOL', 100, 100, 100, 'scheme.excellent-within'],
  [
    'B4.4',
    ['党员领导干部落实双重组织生活', "Leaders' double organization life"],
    'RATIO(1.0,0.5)',
    100,
    100,
    100,
    'scheme.double-life-share',
  ],
  ['B6.1', ['活动场所和标识', 'Activity room and signs'], 'BOOL', 100, 100, 100, 'scheme.premises'],
  ['B6.2', ['年度档案齐全', 'Files by year complete'], 'RATIO(1.0,0.6)', 100, 100, 100, 'scheme.files-share'],
  ['B6.3', ['制度上墙并及时更新', 'Systems on the wall / up to date'], 'BOOL', 100, 100, 100, 'scheme.systems-shown'],
  ['C1.1', ['完成且不超发展计划', 'Plan met, not exceeded'], 'BOOL', 100, 100, 100, 'scheme.plan-met'],
  ['C1.2', ['违反发展程序时限', 'Time-limit violations'], 'DEDUCT(0.5)', 200, 200, 200, 'scheme.limit-violations'],
  ['C1.3', ['发展党员材料齐全', 'Case files complete'], 'RATIO(1.0,0.7)', 150, 150, 150, 'scheme.case-files-share'],
  [
    'C1.4',
    ['公示和无记名票决有记录', 'Publicity and secret ballot recorded'],
    'RATIO(1.0,0.8)',
    100,
    100,
    100,
    'scheme.publicity-ballot-share',
  ],
  ['C2.1', ['党员年度学习不少于32学时', 'Members with at least 32 class hours'], 'RATIO(0.95,0.5)', 150, 150, 150, 'scheme.hours-32-share'],
  [
    'C2.2',
    ['书记和班子成员学习不少于56学时', 'Secretary/committee at least 56 hours'],
    'RATIO(1.0,0.5)',
    150,
    150,
    150,
    'scheme.hours-56-share',
  ],
  [
    'C2.3',
    ['新党员一年内集中培训', 'New members trained within a year'],
    'RATIO(1.0,0.5)',
    100,
    100,
    100,
    'scheme.new-members-trained-share',
  ],
  ['C3.1', ['党员信息完整', 'Member records complete'], 'RATIO(0.98,0.8)', 150, 150, 150, 'scheme.member-records-share'],
  ['C3.2', ['组织关系转接回执及时', 'Transfer receipts in time'], 'RATIO(1.0,0.7)', 100, 100, 100, 'scheme.receipts-share'],
  [
    'C3.3',
    ['流动党员有证、有档、有评议', 'Mobile members with card+file+appraisal'],
    'RATIO(1.0,0.5)',
    100,
    100,
    100,
    'scheme.floating-share',
  ],
  ['C3.4', ['失联党员按时处置', 'Lost-contact cases on time'], 'RATIO(1.0,0.5)', 100, 100, 100, 'scheme.lost-contact-share'],
  ['C4.1', ['按时缴纳党费', 'Dues paid on time'], 'RATIO(0.98,0.8)', 150, 150, 150, 'scheme.dues-on-time-share'],
  ['C4.2', ['每年核定党费基数', 'Yearly base verification'], 'BOOL', 100, 100, 100, 'scheme.base-verified'],
  ['C4.3', ['公布党费收缴情况', 'Dues publicised'], 'BOOL', 50, 50, 50, 'scheme.dues-published'],
  ['E1.1', ['建立党风廉政责任清单', 'Integrity duty list kept'], 'BOOL', 150, 200, 100, 'scheme.integrity-list'],
  ['E1.2', ['廉政谈话', 'Integrity talks'], 'COUNT(4)', 100, 150, 100, 'scheme.integrity-talks'],
  ['E1.3', ['警示教育', 'Warning education'], 'COUNT(2)', 100, 100, 100, 'scheme.warning-education'],
  ['E2.1', ['查实违反中央八项规定精神问题', 'Violations of the eight-point rules found'], 'MANUAL', 200, 250, 150],
  ['E2.2', ['信访事项按期答复', 'Petition items answered in time'], 'MANUAL', 150, 150, 100],
  ['E3.1', ['党务每季度公开', 'Party affairs published quarterly'], 'COUNT(4)', 100, 100, 100, 'scheme.affairs-published'],
  ['E3.2', ['财务和党费公开', 'Finance/dues published'], 'BOOL', 100, 100, 50, 'scheme.finance-published'],
  ['E3.3', ['巡察整改事项完成', 'Inspection rectification closed'], 'RATIO(1.0,0.6)', 100, 150, 100, 'rectification.inspection-rate'],
  ['F1.1', ['党务工作人员配备', 'Party staff in place'], 'RATIO(1.0,0.5)', 150, 100, 200, 'scheme.staff-share'],
  ['F1.2', ['党建经费纳入预算并使用', 'Funds budgeted and used'], 'RATIO(0.9,0.3)', 150, 100, 150, 'scheme.funds-used-share'],
  ['F1.3', ['建立后备干部名单', 'Back-up cadres listed'], 'MANUAL', 100, 100, 150],
  ['F2.1', ['系统数据录入及时', 'System data timeliness'], 'RATIO(0.95,0.6)', 150, 150, 150, 'scheme.timeliness-share'],
  ['F2.2', ['报送信息采用', 'Information items published'], 'MANUAL', 100, 100, 150],
  ['F3.1', ['工作创新和品牌', 'Innovation/brand'], 'MANUAL', 150, 100, 150],
  ['F3.2', ['获区级以上荣誉', 'Honours (district+)'], 'COUNT(2)', 100, 100, 150, 'scheme.honours-district'],
  ['F3.3', ['交流经验', 'Experience exchanged'], 'COUNT(2)', 100, 50, 100, 'scheme.experience-exchanged'],
]

/** Points whose wording, rule and most differ by kind. */
const byKind: readonly ByKind[] = [
  [
    'B5.1',
    [['大党委会议', 'Extended committee meets'], 'COUNT(4)', 150, 'scheme.joint-committee-meetings'],
    [['党组织到社区报到', 'Organization registered with community'], 'BOOL', 150, 'scheme.organization-reported-in'],
    [['所在单位党的组织覆盖', 'Organization coverage of unit(s)'], 'RATIO(1.0,0.6)', 250, 'scheme.organization-coverage-share'],
  ],
  [
    'B5.2',
    [['共驻共建承诺完成', 'Joint-construction commitments done'], 'RATIO(1.0,0.5)', 150, 'organizations.pledges-rate'],
    [['党员到社区报到', 'Members registered with community'], 'RATIO(1.0,0.6)', 150, 'scheme.members-reported-in-share'],
    [['所在单位党的工作覆盖', 'Work coverage'], 'RATIO(1.0,0.8)', 200, 'scheme.work-coverage-share'],
  ],
  [
    'B5.3',
    [
      ['片区、功能型党组织建立并活动', 'Area/functional organizations listed and active'],
      'RATIO(1.0,0.5)',
      100,
      'scheme.functional-active-share',
    ],
    [['结对项目完成', 'Pairing projects done'], 'RATIO(1.0,0.5)', 100, 'scheme.pairing-projects-share'],
    [['与管理层双向进入', 'Bi-directional entry with management'], 'MANUAL', 150],
  ],
  [
    'C5.1',
    [['无职党员设岗定责', 'Posts/duties assigned to members without posts'], 'RATIO(0.8,0.3)', 100, 'scheme.posts-assigned-share'],
    [['党员在岗位亮身份', 'Members show identity at post'], 'RATIO(1.0,0.6)', 100, 'scheme.identity-shown-share'],
    [['党员示范岗、示范队', 'Member demonstration posts/teams'], 'COUNT(2)', 100, 'scheme.demonstration-posts'],
  ],
  [
    'C5.2',
    [['在职党员服务有记录', "Serving members' services recorded"], 'COUNT(24)', 100, 'scheme.in-service-services'],
    [['党员示范岗', 'Member demonstration posts'], 'COUNT(3)', 100, 'scheme.demonstration-posts'],
    [['业务骨干中的党员', 'Members among core staff'], 'RATIO(0.3,0.05)', 100, 'scheme.core-staff-share'],
  ],
  [
    'C5.3',
    [['党员人均志愿服务满10小时', "Members' volunteer hours average at least 10"], 'RATIO(10,2)', 100, 'scheme.volunteer-hours'],
    [['与居民结对帮扶', 'Help pairs with residents'], 'COUNT(5)', 100, 'members.pairings'],
    [['合理化建议被采纳', 'Rational proposals adopted'], 'COUNT(5)', 100, 'scheme.proposals-adopted'],
  ],
  [
    'D1.1',
    [['一征三议两公开按完整程序办理', 'Decision matters by full procedure'], 'RATIO(1.0,0.6)', 200, 'scheme.full-procedure-share'],
    [['完成单位年度中心任务', 'Yearly core tasks of unit finished'], 'RATIO(1.0,0.7)', 150, 'scheme.core-tasks-share'],
    [['党建工作写入章程', 'Party item in articles of association'], 'BOOL', 200, 'scheme.in-articles'],
  ],
  [
    'D1.2',
    [['事项按期办结', 'Matters finished in time'], 'RATIO(0.9,0.5)', 150, 'scheme.matters-on-time-share'],
    [['重点项目有党建内容', 'Party item in each key project'], 'MANUAL', 100],
    [['重大事项听取党组织意见', 'Organization heard on major matters'], 'COUNT(2)', 150, 'scheme.heard-on-matters'],
  ],
  [
    'D1.3',
    [['两次公开及时', 'Both publications on time'], 'RATIO(1.0,0.6)', 150, 'scheme.published-on-time-share'],
    [['为群众办实事', 'Practical things done for people'], 'COUNT(5)', 100, 'recognition.good-deeds'],
    [['牵头生产、服务项目', 'Production/service projects led'], 'COUNT(2)', 150, 'scheme.projects-led'],
  ],
  [
    'D1.4',
    [['居民满意度', 'Resident satisfaction'], 'RATIO(0.9,0.6)', 100, 'scheme.resident-satisfaction'],
    [['查实的服务投诉', 'Service complaints upheld'], 'DEDUCT(0.5)', 100, 'scheme.complaints-upheld'],
    [['职工满意度', 'Staff satisfaction'], 'RATIO(0.9,0.6)', 100, 'scheme.staff-satisfaction'],
  ],
  [
    'D2.1',
    [['网格党支部、党小组覆盖网格', 'Grid branches/groups cover grids'], 'RATIO(1.0,0.6)', 200, 'scheme.grids-covered-share'],
    [['走访结对社区', 'Visits to paired community'], 'COUNT(4)', 150, 'scheme.paired-visits'],
    [['维护职工权益和关爱职工', 'Staff rights and care actions'], 'COUNT(4)', 200, 'scheme.staff-care'],
  ],
  [
    'D2.2',
    [['网格入户走访', 'Household visits per grid'], 'RATIO(0.8,0.3)', 150, 'scheme.grid-visits-share'],
    [['认领社区项目', 'Projects claimed from community list'], 'COUNT(2)', 150, 'scheme.projects-claimed'],
    [['内部化解劳动争议', 'Labour disputes settled inside'], 'RATIO(0.9,0.5)', 150, 'scheme.disputes-settled-share'],
  ],
  [
    'D2.3',
    [['上报问题办结', 'Problems reported and closed'], 'RATIO(0.95,0.6)', 150, 'scheme.reported-closed-share'],
    [['社区评价', 'Community appraisal'], 'MANUAL', 100],
    [['带动工会、共青团、妇联', "Union/league/women's groups led"], 'COUNT(2)', 150, 'scheme.groups-led'],
  ],
  [
    'D3.1',
    [['服务中心开放和预约', 'Service centre opening and booking'], 'MANUAL', 150],
    [['窗口服务评价', 'Window/unit service rating'], 'MANUAL', 150],
    [['公益活动', 'Public-welfare actions'], 'COUNT(3)', 150, 'scheme.welfare-actions'],
  ],
  [
    'D3.2',
    [['便民服务', 'Convenience services'], 'COUNT(12)', 150, 'scheme.convenience-services'],
    [['简化办事流程', 'Process simplifications'], 'COUNT(2)', 100, 'scheme.simplifications'],
    [['与社区联办活动', 'Joint activities with community'], 'COUNT(3)', 150, 'scheme.joint-activities'],
  ],
  [
    'D3.3',
    [['走访慰问困难群众', 'Hardship visits'], 'COUNT(12)', 150, 'scheme.hardship-visits'],
    [['“亮比创”活动', 'Show, compare and create activities'], 'COUNT(4)', 100, 'scheme.compare-activities'],
    [['守法诚信记录良好', 'Integrity and tax/credit record clean'], 'BOOL', 150, 'scheme.clean-record'],
  ],
  [
    'D4.1',
    [['应急预案有效并演练', 'Emergency drill/plan current'], 'BOOL', 150, 'scheme.emergency-plan'],
    [['调研报告', 'Research reports'], 'COUNT(2)', 150, 'scheme.research-reports'],
    [['服务新就业群体', 'New employment groups served'], 'COUNT(2)', 150, 'scheme.new-groups-served'],
  ],
  [
    'D4.2',
    [['突击队和岗位有名单', 'Shock team and posts listed'], 'BOOL', 150, 'scheme.teams-listed'],
    [['与社区、两新组织召开联席会', 'Joint meetings with community/two-new'], 'COUNT(2)', 150, 'scheme.joint-meetings'],
    [['提供应急支援', 'Emergency support provided'], 'BOOL', 150, 'scheme.emergency-support'],
  ],
  [
    'D4.3',
    [['帮扶道德模范', 'Moral-role-model help'], 'COUNT(4)', 150, 'scheme.role-model-help'],
    [['提供应急支援', 'Emergency support provided'], 'BOOL', 100, 'scheme.emergency-support'],
    [['文化和品牌建设', 'Culture/brand work'], 'MANUAL', 150],
  ],
]

/** What schools are assessed by in place of the service of organs: teaching, teacher ethics, leading the youth league (RSP-30). */
const ofSchools: readonly (readonly [code: string, ...special: Special])[] = [
  ['D1.1', ['研究教学重大事项', 'Organization takes part in major teaching matters'], 'COUNT(4)', 150, 'scheme.teaching-matters-heard'],
  ['D1.2', ['党员教师上示范课', 'Model lessons by member teachers'], 'COUNT(4)', 100, 'scheme.model-lessons'],
  ['D1.3', ['党员教师结对帮扶学生', 'Member teachers paired with pupils'], 'RATIO(0.8,0.3)', 100, 'scheme.pupils-paired-share'],
  ['D1.4', ['家长满意度', 'Satisfaction of parents'], 'RATIO(0.9,0.6)', 100, 'scheme.parent-satisfaction'],
  ['D2.1', ['师德师风专题教育', 'Education on teacher ethics'], 'COUNT(2)', 150, 'scheme.ethics-education'],
  ['D2.2', ['签订师德承诺', 'Ethics pledges signed'], 'RATIO(1.0,0.8)', 150, 'scheme.ethics-pledges-share'],
  ['D2.3', ['查实的师德失范问题', 'Breaches of teacher ethics upheld'], 'DEDUCT(0.5)', 100, 'scheme.ethics-breaches'],
  ['D3.1', ['带动共青团、少先队工作', 'Youth league and Young Pioneers led'], 'COUNT(4)', 150, 'scheme.league-activities'],
  ['D3.2', ['书记、校长讲思政课', 'Classes taught by the secretary and the head'], 'COUNT(2)', 100, 'scheme.secretary-classes'],
  ['D3.3', ['学生志愿服务', 'Voluntary service of pupils'], 'COUNT(4)', 100, 'scheme.pupil-service'],
  ['D4.1', ['校园安全预案有效并演练', 'School safety plan current and drilled'], 'BOOL', 150, 'scheme.emergency-plan'],
  ['D4.2', ['与社区联办活动', 'Joint activities with the community'], 'COUNT(2)', 150, 'scheme.joint-activities'],
  ['D4.3', ['提供应急支援', 'Emergency support provided'], 'BOOL', 100, 'scheme.emergency-support'],
]
