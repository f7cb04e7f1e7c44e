/** Themes of life meetings by year. */
export const lifeThemes: Readonly<Record<string, string>> = {
  '2024': '严守纪律规矩，发挥先锋作用',
  '2025': '转变作风办实事，提高为民服务本领',
  '2026': '夯实基层基础，展现担当作为',
}

/** What life meetings find, with the measure taken. */
export const lifeProblems: readonly (readonly [problem: string, measure: string])[] = [
  ['理论学习不够系统，读原文少', '制定学习计划，每月集中学习一次'],
  ['联系群众不够经常，入户走访少', '每名委员每月走访不少于五户'],
  ['组织生活形式单一', '与共建单位联合开展主题党日'],
  ['对流动党员管理不够细', '建立台账，每季度联系一次'],
  ['年轻党员作用发挥不够', '设立青年先锋岗，压担子、交任务'],
  ['会议记录不够规范', '专人记录，会后三日内核对归档'],
  ['为民办事跟踪问效不够', '实行清单管理，办结后回访'],
  ['批评和自我批评辣味不足', '会前充分谈心，会上直接点题'],
  ['志愿服务没有形成常态', '固定每月一次志愿服务日'],
  ['党务公开不够及时', '每季度公开一次，接受党员询问'],
]

/** Opinions sought before a meeting. */
export const soughtOpinions: readonly (readonly [source: string, opinion: string])[] = [
  ['党员座谈会', '希望多组织实地学习'],
  ['意见箱', '建议活动室周末也开放'],
  ['居民代表', '盼望加快电动车充电棚建设'],
  ['服务对象', '办事窗口午间希望有人值班'],
  ['退休党员', '送学上门的次数可以再多一些'],
  ['上级反馈', '整改清单完成时限要写明'],
  ['青年党员', '希望有更多交流发言机会'],
]

/** Subjects of talks among members. */
export const talkSubjects: readonly (readonly [kind: string, subject: string])[] = [
  ['committee', '交换支部工作意见'],
  ['member', '了解思想和工作情况'],
  ['member', '听取对支部的意见'],
  ['members', '结对互学，交流心得'],
  ['meeting', '组织生活会前谈心'],
  ['care', '家庭困难慰问谈心'],
  ['reminder', '提醒按时参加组织生活'],
]

/** What meetings decide: the matter and what came of it. */
export const resolutionTexts: readonly (readonly [title: string, result: string])[] = [
  ['制定年度学习计划并上墙公示', '计划已公示，按月落实'],
  ['为行动不便党员送学上门', '六名党员全部结对，每月送学'],
  ['维修活动室照明和桌椅', '维修完成，验收合格'],
  ['开展楼道堆物专项清理', '清理堆物三十余处，落实责任楼长'],
  ['成立党员志愿服务队', '二十人报名，分三个小组'],
  ['补齐两年会议记录档案', '档案补齐，经社区核对'],
  ['建立流动党员联系名单', '名单建立，按季联系'],
  ['与驻区单位签订共建项目', '签订项目两个，完成一个'],
  ['组织困难党员走访慰问', '走访到户，登记诉求并办理'],
  ['公开上半年党费收支', '公开栏和党员群同步公开'],
]

/** Works sent to contests. */
export const entryTitles: readonly (readonly [kind: string, title: string])[] = [
  ['essay', '我身边的老书记'],
  ['essay', '楼道里的灯'],
  ['essay', '一本发黄的党员证'],
  ['essay', '风雨中的红马甲'],
  ['lecture', '从一碗面条说规矩'],
  ['lecture', '把小事办成好事'],
  ['video', '网格里的一天'],
  ['video', '老街新貌'],
  ['art', '初心书画'],
  ['quiz', '党章党规知识竞赛代表队'],
]

/** What is found in an analysis of Party spirit, with the measure. */
export const spiritItems: readonly (readonly [problem: string, measure: string])[] = [
  ['学习抓得不紧', '每天读书半小时，按月写体会'],
  ['参加活动主动性不够', '主动认领一个志愿岗位'],
  ['对新知识掌握慢', '报名参加培训，请年轻同志帮带'],
  ['批评别人怕伤和气', '生活会上至少提一条具体意见'],
]
