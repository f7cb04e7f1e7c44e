/** A method that comes with the product: its parts are defaults that an office confirms or changes (APP-01). */
export interface DefaultMethod {
  code: string
  name: string
  parts: readonly { label: string; kind?: string; asks?: string }[]
}

const method = (code: string, name: string, ...groups: readonly [kind: string, labels: string][]): DefaultMethod => ({
  code,
  name,
  parts: groups.flatMap(([kind, labels]) => labels.split('、').map(label => ({ label, ...(kind ? { kind } : {}) }))),
})

/** The default methods, all unconfirmed: the regulations do not define what stands behind these names, and offices differ. */
export const defaultMethods: readonly DefaultMethod[] = [
  method(
    'three-links-four-shares',
    '三联四共',
    ['三联', '组织联建、党员联管、活动联办'],
    ['四共', '资源共享、事务共商、实事共办、文明共创'],
  ),
  method(
    'one-chart-three-forms',
    '一图三表五制度',
    ['一图', '发展党员流程图'],
    ['三表', '入党积极分子培养考察登记表、发展对象审查（预审）表、预备党员教育考察登记表'],
    ['五制度', '推荐制、公示制、票决制、报告制、失误责任追究制'],
  ),
  method(
    'three-steps-four-modes',
    '在职党员进社区“三四五”',
    ['三步骤', '报到登记、认领服务、反馈评议'],
    ['四模式', '个人认岗、组团服务、结对帮扶、项目认领'],
    ['五评议', '自评、互评、居民评、社区评、单位评'],
  ),
  method('three-ones', '流动党员“三个一”', ['', '一人一证、一人一档、一年一评']),
  method(
    'one-three-two',
    '一征三议两公开',
    ['一征', '征求居民意见'],
    ['三议', '党组织提议、商议审议、居民会议决议'],
    ['两公开', '决议公开、实施结果公开'],
  ),
  method('four-two', '四议两公开', ['四议', '党支部提议、两委会商议、党员大会审议、村民代表会议决议'], ['两公开', '决议公开、结果公开']),
  method('three-one-n', '“3+1+N”联防联控', ['3', '社区干部、网格员、民警'], ['1', '物业企业'], ['N', '党员、志愿者、业主']),
  method('command-groups', '指挥部工作组', ['', '综合、宣传、排查、隔离、后勤、督查']),
  method('four-level-net', '四级防护网', ['', '区、街道、村（社区）、网格']),
  method('four-supports', '“四位一体”帮扶', ['', '区级领导包联、第一书记、工作组、单位结对']),
  method('three-step-rectification', '整顿“三步走”', ['', '收集民意、解决问题、办结反馈']),
  method('five-in-one', '“五位一体”责任体系', ['', '承诺、述职、评议、考核、问责']),
  method('three-lists', '“三单制”', ['', '问题清单、任务清单、责任清单']),
  method(
    'three-levels-five-posts',
    '三级五岗',
    ['三级', '区委、党（工）委、党支部'],
    ['五岗', '书记、分管副书记、组织委员、班子成员、支部书记'],
  ),
  method('six-red-projects', '六大红色工程', ['', '红色堡垒、红色先锋、红色阵地、红色服务、红色网格、红色品牌']),
  method('three-organ-projects', '机关党建三项工程', ['', '基层党建规范化、机关党员队伍建设、机关党建载体创新']),
  method(
    'show-compare-excel',
    '三亮三比三创',
    ['三亮', '亮标准、亮身份、亮承诺'],
    ['三比', '比技能、比作风、比业绩'],
    ['三创', '群众满意窗口、优质服务品牌、优秀服务标兵'],
  ),
  method('five-ones', '“五个一”活动', ['', '一次主题党日、一次党课、一次走访、一次志愿服务、一次谈心']),
  method('seven-ones', '“七个一”红色系列活动', ['', '一次宣誓、一次党课、一次参观、一次征文、一次竞赛、一次慰问、一次奉献']),
  method('creative-life', '创意组织生活', ['', '党性教育、素质拓展、互动实践']),
  method('six-solutions', '六个着力解决', ['', '理想信念、党的意识、宗旨观念、精神状态、道德行为、作风纪律']),
  method(
    'six-checks',
    '六对照六联系六查找',
    ['六对照', '对照党章、对照准则、对照条例、对照讲话、对照先进、对照群众期盼'],
    ['六联系', '联系思想、联系工作、联系作风、联系纪律、联系家风、联系廉洁'],
    ['六查找', '查找信念问题、查找学习问题、查找担当问题、查找服务问题、查找纪律问题、查找廉洁问题'],
  ),
  method('three-reinforcements', '三大工程', ['', '基础达标、素质提升、管理强化']),
  method('three-society', '三社联动', ['', '社区、社会组织、社会工作']),
  method('two-coverages', '两新“两个覆盖”', ['', '组织覆盖、工作覆盖']),
  method('three-concentrations', '两新“三集中”', ['', '集中排查、集中组建、集中培训']),
  method('three-gates', '干部选任“三关”', ['', '民主推荐关、考察识别关、讨论决定关']),
  method(
    'cadre-guidance',
    '四优先四注重五不用',
    ['四优先', '政治过硬优先、基层历练优先、实绩突出优先、群众公认优先'],
    ['四注重', '注重品行、注重能力、注重作风、注重廉洁'],
    ['五不用', '政治不合格不用、作风不实不用、廉洁有问题不用、不担当不用、群众不认可不用'],
  ),
  method('two-responsibilities', '两个责任', ['', '主体责任、监督责任']),
  method('one-case-two-checks', '一案双查', ['', '查当事人责任、查领导责任']),
  method('four-forms', '监督执纪“四种形态”', ['', '批评教育谈话函询、轻处分组织调整、重处分重大职务调整、立案审查涉嫌犯罪']),
  method(
    'one-line-three-points',
    '一条主线三个重点四个基础',
    ['一条主线', '作风建设'],
    ['三个重点', '基层组织、干部队伍、廉政建设'],
    ['四个基础', '工作制度、组织生活、党员队伍、思想政治'],
  ),
]
