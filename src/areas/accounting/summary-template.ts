import type { DrawnKind, TemplateParagraph } from '../../language/report.ts'

const title = (text: string): TemplateParagraph => ({ level: 0, text })
const part = (text: string): TemplateParagraph => ({ level: 1, text })
const section = (text: string): TemplateParagraph => ({ level: 2, text })
const topic = (text: string): TemplateParagraph => ({ level: 3, text })
const prose = (text: string): TemplateParagraph => ({ text })
const drawn = (of: DrawnKind): TemplateParagraph => ({ text: '', drawn: of })

/** The built-in year-end summary (年度党建工作总结): our own words over the figures of the list, a placeholder for each; an office edits it or brings its own text. */
export const summaryTemplate: readonly TemplateParagraph[] = [
  title('{{organization}}{{year}}年度党建工作总结'),
  prose(
    '{{year}}年，{{organization}}按照上级党委部署，把党建责任落到支部，把组织力量用到一线，把制度要求落到日常。现将全年工作情况和{{next-year}}年打算报告如下。',
  ),
  part('一、{{year}}年工作情况'),

  section('（一）应急处置中的组织动员'),
  prose(
    '突发事件发生后，第一时间成立专班，党员带头到岗。设立党员先锋岗{{response.pioneer-posts}}个，组建党员突击队{{response.commandos}}支，成立临时党组织{{response.temporary-organizations}}个；登记党员志愿者{{response.member-volunteers}}人、群众志愿者{{response.public-volunteers}}人，接收外单位到社区报到党员{{response.reported-in-members}}人；投入机关干部{{response.cadres-deployed}}人、社区工作人员{{response.community-workers}}人、网格长（员）{{response.grid-staff}}人，覆盖网格{{response.grids}}个。',
  ),
  prose(
    '守住卡口和重点部位。设置人员出入检测点{{response.checkpoints}}个，启用集中隔离观察点{{response.isolation-sites}}个，实行封闭管理的村（小区）{{response.closed-areas}}个，安排值班值守{{response.shifts}}班次，开展消杀{{response.disinfections}}次。宣传跟上，悬挂横幅{{response.banners}}条，摆放展板{{response.display-boards}}个，发放宣传手册、活页{{response.leaflets}}份，微信公众号发布信息{{response.posts-online}}条。',
  ),
  prose(
    '保障群众基本生活。发放物资{{response.supplies}}件，服务隔离家庭{{response.households-served}}户，办结居民诉求{{response.tickets}}件。党员自愿捐款，捐款党员{{response.donors}}人，捐款率{{response.donation-rate}}%，累计捐款金额{{response.donation-amount}}元。全年本级和下级组织获得荣誉称号{{response.honours}}项。',
  ),

  section('（二）主题教育和整改'),
  prose(
    '学习资料发到支部、发到人。向{{education.committees-reached}}个党（工）委、{{education.branches-reached}}个党支部发放理论书目、宣传图片{{education.book-sets}}套，为{{education.members-equipped}}名党员配发党章、党徽、党费证和口袋书。办好网上专栏和在线答题，共推出专题{{education.column-issues}}期，党员参与{{education.column-participations}}人次。',
  ),
  prose(
    '学习与活动结合。开展主题活动{{education.theme-activities}}场次，参加党员{{education.theme-activity-members}}人；领导干部讲党课{{education.leader-lectures}}场次；党支部书记讲微党课{{education.secretary-lectures}}场次，听课党员{{education.members-lectured-persons}}人、{{education.members-lectured}}人次。',
  ),
  prose(
    '对照反馈逐项整改。巡察反馈问题列入整改台账{{rectification.inspection-items}}项，已完成{{rectification.inspection-closed}}项，整改完成率{{rectification.inspection-rate}}%，其余事项明确了责任人和完成时限。',
  ),

  section('（三）思想政治建设'),
  prose(
    '中心组集中学习{{education.centre-group-sessions}}次，邀请专家作专题辅导报告{{education.expert-reports}}次。以群众喜闻乐见的形式送理论下基层，开展各类巡演{{education.touring-shows}}场次。新培养省级先进基层党校{{education.provincial-schools-new}}所，累计{{education.provincial-schools}}所；新培养市级先进基层党校{{education.municipal-schools-new}}所，累计{{education.municipal-schools}}所。',
  ),
  prose(
    '加强道德建设。发放道德讲堂光盘{{education.moral-discs}}份，举办社区道德讲堂{{education.moral-lectures}}场，培训文明单位负责人{{education.civilized-unit-trainees}}名；帮扶慰问道德模范及身边好人{{education.aid-recipients}}位，发放慰问金{{education.aid-amount}}元；建成社会主义核心价值观示范点{{education.value-sites}}个。刊发宣传报道{{education.articles}}篇。',
  ),
  prose(
    '压实意识形态工作责任。开展意识形态督查{{education.ideology-inspections}}次，督查发现问题{{education.ideology-problems}}个，均已督促整改，意识形态问责{{education.ideology-accountability}}人次。',
  ),

  section('（四）基层组织建设'),
  topic('1.责任体系和区域化党建'),
  prose(
    '民主决策程序在{{decisions.communities}}个社区推行，议定并办结重大事项{{decisions.matters}}件，涉及金额{{decisions.amount}}万元。年初签订目标责任书{{responsibility.letters}}份，到期任务清单完成率{{responsibility.task-completion}}%；收到季度上报{{responsibility.quarterly-reports}}份，按时上报率{{responsibility.quarterly-on-time}}%。',
  ),
  prose(
    '分类开展考核。完成考核的党（工）委{{responsibility.committees-assessed}}个，社区示范点{{responsibility.community-sites-assessed}}个、机关示范点{{responsibility.organ-sites-assessed}}个、学校示范点{{responsibility.school-sites-assessed}}个、“两新”组织示范点{{responsibility.new-sites-assessed}}个，后进社区{{responsibility.weak-communities-assessed}}个；考核标准分为{{responsibility.scheme-categories}}类{{responsibility.scheme-items}}项{{responsibility.scheme-points}}条。',
  ),
  prose(
    '打破隶属界限，建立片区、产业和功能型党组织{{organizations.functional}}个；{{organizations.big-work-committees}}个街道建立大党工委，{{organizations.big-committees}}个社区建立大党委，覆盖率{{organizations.big-committee-rate}}%。参与共驻共建的单位党组织{{organizations.co-building-units}}个，作出承诺{{organizations.pledges}}条，已完成{{organizations.pledges-kept}}项，承诺完成率{{organizations.pledges-rate}}%。',
  ),
  topic('2.示范创建'),
  prose(
    '社区申报党建示范点{{recognition.community-applications}}个，经审核确定{{recognition.community-sites}}个；确定机关党建示范点{{recognition.organ-sites}}个；建成党建示范区（带）{{recognition.belts}}个。机关开展系列活动{{recognition.organ-activities}}场次，参与{{recognition.organ-participations}}人次，为群众办实事好事{{recognition.good-deeds}}件，党员与群众结对帮扶{{members.pairings}}对。',
  ),
  prose(
    '集中培训“两新”党组织书记{{recognition.secretaries-trained}}名。申报星级的“两新”党组织{{recognition.star-applicants}}家，对其中申报三星级以上的{{recognition.star-reviewed}}家完成实地验收，评定星级党组织{{recognition.star-granted}}家。',
  ),
  topic('3.组织生活'),
  prose(
    '全年召开“三会一课”{{orglife.meetings}}次，落实率{{orglife.frequency-rate}}%；固定组织生活日落实率{{orglife.fixed-day-rate}}%；党员参加率{{orglife.attendance-rate}}%。开放式组织生活基地接待{{orglife.open-batches}}批次、党员{{orglife.open-members-persons}}人，共{{orglife.open-members}}人次。党员领导干部参加双重组织生活{{orglife.dual-life}}人次，到会指导下级民主生活会{{orglife.guided-meetings}}次。',
  ),
  topic('4.后进社区整顿'),
  prose(
    '列入整顿的后进社区{{rectification.weak-communities}}个，验收销号{{rectification.weak-closed}}个。安排包联区级领导{{rectification.leaders-assigned}}名，选派第一书记{{rectification.first-secretaries}}名、工作组{{rectification.work-groups}}个，落实结对帮扶单位{{rectification.paired-units}}个；每个后进社区至少有包联领导{{rectification.leaders-assigned-per-community}}名、第一书记{{rectification.first-secretaries-per-community}}名、工作组{{rectification.work-groups-per-community}}个、结对单位{{rectification.paired-units-per-community}}个。',
  ),
  prose(
    '工作组走访居民{{rectification.households-visited}}户，发放便民服务卡{{rectification.cards-issued}}份，收集意见建议{{rectification.opinions}}条，办结并反馈{{rectification.opinions-settled}}%；投入整顿资金{{rectification.funds}}万元，办成惠民实事{{rectification.practical-matters}}件。',
  ),
  topic('5.党员队伍'),
  prose(
    '年末在册党员{{members.on-roll}}名。全年支部大会接收预备党员{{members.accepted}}名；经上级党委批准发展党员{{members.approved}}名，其中女性{{members.approved-women}}名，占{{members.approved-women-share}}%；35岁以下{{members.approved-young}}名，占{{members.approved-young-share}}%；大专以上学历{{members.approved-college}}名，占{{members.approved-college-share}}%；非公企业及社会组织{{members.approved-private}}名，占{{members.approved-private-share}}%。',
  ),
  prose(
    '组织关系排查和信息采集{{members.checked}}名，处置失联党员{{members.lost-handled}}名，整理无职党员档案{{members.unposted-files}}份。管理流动党员{{members.floating}}名，一人一证、一人一档、一年一评落实率{{members.floating-complete}}%。到社区报到的在职党员{{members.in-service}}名。',
  ),
  prose(
    '全年收缴党费{{members.dues-collected}}元，当年应缴月份已缴{{members.dues-settled}}元；重新核定党费交纳基数{{members.dues-rechecked}}名，补缴党费{{members.dues-backpaid}}元。',
  ),

  section('（五）干部队伍建设'),
  prose(
    '组成考察组{{cadres.groups}}个，考察科级领导班子{{cadres.teams-surveyed}}个、科级干部{{cadres.cadres-surveyed}}名。列入后备干部{{cadres.reserve}}名，跟踪培养新录用公务员{{cadres.new-civil-servants}}名、选调生{{cadres.selected-graduates}}名。',
  ),
  prose(
    '从严日常监督。组织填报个人有关事项{{cadres.filing-rounds}}次，填报干部{{cadres.reports-filed}}名，核查{{cadres.reports-verified}}名；召开干部监督联席会议{{cadres.joint-meetings}}次；交流轮岗{{cadres.rotated}}人，退出或免撤职{{cadres.exits}}人。规范选任程序，组织民主推荐{{cadres.recommendations}}次，提交全委会票决{{cadres.full-votes}}人次。',
  ),

  section('（六）党风廉政建设'),
  prose(
    '受理群众来访{{integrity.visits}}起，查办案件{{integrity.cases}}起，办结{{integrity.cases-closed}}起，给予党纪政务处分{{integrity.sanctioned}}人，运用“四种形态”处理{{integrity.four-forms}}人次。巡察党组织{{integrity.inspections}}个，受理来信来电来访和信访举报{{integrity.letters-calls}}件次，转办、交办{{integrity.transferred}}件。',
  ),
  prose(
    '开展专项治理{{integrity.special-drives}}个，查处违反中央八项规定精神问题{{integrity.eight-rule-problems}}起，处分{{integrity.eight-rule-sanctioned}}人；约谈{{integrity.interviews}}人次，问责{{integrity.accountability}}人次；建立完善制度{{integrity.regulations}}项。',
  ),

  part('二、{{next-year}}年工作打算'),
  section('（一）抓作风建设'),
  prose('严格执行组织生活各项制度，督促党员领导干部参加双重组织生活、指导下级民主生活会，对整改台账中未完成的事项逐项销号。'),
  section('（二）抓重点工作'),
  prose(
    '社区重在建强工作者队伍、落实经费、做实服务；“两新”组织重在排查组建、扩大覆盖、星级创评；机关重在到社区服务和结对帮扶；学校重在把党的工作融入教学和活动。干部工作重在平时考核、任前监督和畅通出口。党风廉政建设重在压实责任、用好“四种形态”、深化巡察监督。',
  ),
  drawn('plan'),
  section('（三）抓基础工作'),
  prose(
    '完善责任书、任务清单、季度上报和年终考核相衔接的责任制度；深化固定组织生活日和开放式组织生活；做好党员发展、管理和在职党员进社区；组织宣讲力量下基层，争创省级先进基层党校{{planning.provincial-schools-target}}所、市级先进基层党校{{planning.municipal-schools-target}}所，力争省市表彰优秀党课教案不少于{{planning.lecture-plans-target}}篇。',
  ),
]
