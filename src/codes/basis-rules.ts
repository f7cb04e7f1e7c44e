import type { Words } from '../language/words.ts'

/** Wording of the basis (CMP, TIM, NUM, VER, COR) and of organizations (ORG, COV, REG). */
export const basisRules = {
  'CMP-01': ['比例一律用整数交叉相乘比较，不用小数', 'Ratios are compared by integer cross-multiplication, never as decimals'],
  'CMP-02': ['分清应到与实到：每条规则写明以哪个为分母', 'Entitled and present are kept apart; each rule says which one it divides by'],
  'TIM-01': [
    '按月计算的期限止于对应日，没有对应日的止于当月最后一日',
    'A period of months ends on the same-numbered day, or the last day of the month',
  ],
  'TIM-02': [
    '期限最后一日遇节假日顺延；最短期限不顺延',
    'A deadline on a day off moves to the next working day; minimum periods do not move',
  ],
  'TIM-03': ['期限计算的例值', 'Worked values of periods'],
  'TIM-04': [
    '工作日按日历计算，含调休；未公布的年份暂按周一至周五',
    'Working days follow the calendar with shifted weekends; an unknown year counts Monday to Friday, provisionally',
  ],
  'TIM-05': ['2020年节假日和调休安排', 'Public holidays and shifted working days of 2020'],
  'TIM-06': ['业务日期一律为北京时间', 'Business days are days in Asia/Shanghai'],
  'TIM-07': [
    '统计基准日为12月31日；年龄按周岁；2月29日出生者平年3月1日满岁',
    'Ages are full years at 31 December; born on 29 February, one ages on 1 March in other years',
  ],
  'TIM-08': ['每月第一个周二的推算', 'How the first Tuesday of a month is found'],
  'NUM-01': [
    '金额以分存储，最后一步四舍五入；元和万元均显示两位小数',
    'Money is whole fen, rounded once at the end; yuan and 万元 show two decimals',
  ],
  'NUM-02': ['百分比四舍五入到一位小数；分母为零不显示数值', 'Percentages have one decimal, half up; over nothing there is none'],
  'NUM-03': [
    '人、人次、场、件、个、户、份、元不得相互相加',
    'Persons, person-times, sessions, matters, organizations, households, copies and yuan are never added together',
  ],
  'NUM-04': ['文中“余”字数向下取整，准确数留在数据表', 'A number said with 余 is rounded down; the exact one stays in the table'],
  'NUM-05': [
    '报告中的数字保存口径、期间、范围、版本和明细；锁定后不自动改变',
    'A figure in a report keeps its definition, period, scope, version and records; once locked it does not change silently',
  ],
  'VER-01': ['规则按版本和施行日期保存', 'Regulations are kept by version with their first day in force'],
  'VER-02': [
    '每一步按办理当日施行的规则判断，已完成的步骤不重新判断',
    'A step is judged by the rules of its own day and is not judged again',
  ],
  'VER-03': ['规则施行前形成的记录，现在处理时按现行规定', 'Records older than a law are handled by the law of today'],
  'COR-01': ['党内警告影响期一年，严重警告一年半', 'A Party warning bars promotion for one year, a serious warning for a year and a half'],
  'COR-02': [
    '2026年修订后，列为发展对象前公示不少于五个工作日',
    'Since 2026 a development object is publicised for at least five working days first',
  ],
  'COR-03': [
    '2024年起不合格党员处置须先报基层党委备案',
    'Since 2024 disposal of a member needs prior filing with the basic-level committee',
  ],
  'COR-04': ['2026年起居民委员会一般按一千户至三千户设立', "Since 2026 a residents' committee serves about 1,000 to 3,000 households"],
  'COR-05': [
    '个人有关事项报告全国适用于县处级副职以上，科级由地方规定',
    'Reports of personal matters are national from county-division level; for section level they are local',
  ],
  'COR-06': ['巡察整改期限为地方规定，可设置', 'The period for mending what an inspection found is local, hence a setting'],
  'ORG-01': [
    '正式党员三人以上成立党组织：三人支部、五十人总支、一百人党委',
    'Three formal members form an organization: 3 a branch, 50 a general branch, 100 a committee',
  ],
  'ORG-02': ['党支部一般不超过五十人，超过的提示', 'A branch normally has at most 50 members; more is a warning'],
  'ORG-03': [
    '正式党员不足三人的加入联合党支部；降到三人以下限期调整',
    'Fewer than three formal members join a joint branch; a branch that falls below three is adjusted in time',
  ],
  'ORG-04': [
    '正式党员七人以上设支部委员会，委员三至五人，一般不超过七人',
    'From seven formal members a branch has a committee of 3 to 5, normally at most 7',
  ],
  'ORG-05': [
    '支部委员会设书记和组织、宣传、纪检委员，可设副书记一人',
    'A branch committee has a secretary and members for organization, publicity and discipline, and may have a deputy',
  ],
  'ORG-06': ['党委委员一般五至九人，总支委员五至七人', 'A committee has 5 to 9 members as a rule, that of a general branch 5 to 7'],
  'ORG-07': [
    '任务超过六个月的成立正式支部，不超过六个月的成立临时支部',
    'A task of over six months has a formal branch, a shorter one a temporary branch',
  ],
  'ORG-08': [
    '临时和功能型党组织不发展党员、不处分处置、不收党费、不选举，任务完成即撤销',
    'Temporary and functional organizations do not develop, punish, collect dues or elect; they end with their task',
  ],
  'ORG-09': [
    '设立程序：申请、党委审批、批复、党员大会选举、备案',
    'Set-up: application, examination, approval, election by the meeting, filing',
  ],
  'ORG-10': [
    '撤销合并由基层党委批准；尚有党员的不得撤销，记录只关闭不删除',
    'Dissolving needs approval and no members left; the record is closed, never deleted',
  ],
  'ORG-11': [
    '每个组织同一时间只有一个上级，上级类别须相符，不得循环',
    'An organization has one parent at a time, of a fitting type, and no circles',
  ],
  'ORG-12': ['指导、共建等关系另行登记，党员不重复统计', 'Guidance and joint ties are links; members are never counted twice'],
  'ORG-13': [
    '2023年起社会工作部指导两新党建，指导关系带起止日期',
    'Since 2023 society work departments guide the two new sectors; the tie has dates',
  ],
  'ORG-14': ['党组织信息采集项', 'Items collected about an organization'],
  'ORG-15': ['单位类别分两级', 'Unit categories in two levels'],
  'ORG-16': ['组织代码唯一，用过的不再使用', 'Codes of organizations are unique and never used again'],
  'ORG-17': ['统一社会信用代码校验', 'Check of the unified social credit code'],
  'ORG-18': [
    '区划代码：县级六位、街道九位、社区十二位',
    'Region codes: 6 digits to the county, 9 to the sub-district, 12 to the community',
  ],
  'ORG-19': ['任期：党委五年，总支、支部三年，村和社区五年', 'Terms: committees five years, branches three, communities and villages five'],
  'ORG-20': ['任期届满前六个月提醒换届', 'The superior reminds six months before the term ends'],
  'ORG-21': ['提前或延期换届须上级批准，一般不超过一年', 'An early or postponed election needs approval, normally within one year'],
  'ORG-22': ['届期状态按日期和办理情况推算', 'The state of a term follows from its dates and steps'],
  'ORG-23': [
    '应换届为当年到期和以前逾期的；按期率为按期完成数占应换届数',
    'Due are the terms that end in the year and those overdue; the rate is what was done on time',
  ],
  'ORG-24': ['委员缺额及时补选；书记报批，委员备案', 'A vacancy is filled in good time; secretaries are approved, members filed'],
  'ORG-25': ['系统管理员没有业务数据权限', 'System administrators have no rights to business data'],
  'COV-01': [
    '两新组织指非公有制经济组织和社会组织；两个覆盖指组织覆盖和工作覆盖',
    'The two new sectors are non-public enterprises and social organizations; coverage is of organization and of work',
  ],
  'COV-02': ['两新组织逐家建立记录', 'Each unit of the two new sectors has its record'],
  'COV-03': ['覆盖方式分七种', 'Seven ways of coverage'],
  'COV-04': [
    '组织覆盖率和工作覆盖率的口径；三名以上正式党员未组建的列应建未建',
    'How both rates are counted; three formal members without an organization are listed',
  ],
  'COV-05': ['按职工人数的组建要求由地方设置', 'Requirements by number of staff are local settings'],
  'COV-06': ['全国覆盖率参考数', 'National reference rates'],
  'COV-07': ['集中排查、集中组建、集中培训逐家登记', 'Survey, set-up and training campaigns are recorded unit by unit'],
  'COV-08': [
    '注销、迁出的单位从当日起不计；联合支部计一个组织、多家覆盖',
    'A closed unit leaves the count that day; a joint branch is one organization covering several units',
  ],
  'REG-01': ['兼职委员不改变组织关系，不在决定中表决', 'Part-time members keep their own relation and have no vote in statutory decisions'],
  'REG-02': ['扩大党委登记兼职委员及其起止', 'An extended committee records its part-time members with dates'],
  'REG-03': ['共建单位登记协议、三张清单和承诺事项', 'A co-building unit has an agreement, three lists and pledges'],
  'REG-04': ['三联四共的名称可由单位调整', 'The labels of 三联四共 are the office’s own'],
  'REG-05': ['扩大党委每季度至少开一次会', 'An extended committee meets at least once a quarter'],
  'REG-06': [
    '一个单位可与多个社区共建，党员只计一次；承诺须有责任人和时限',
    'A unit may sign with several communities, its members count once; a pledge needs an owner and a due date',
  ],
} as const satisfies Record<string, Words>
