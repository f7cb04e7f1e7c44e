/** Good deeds: kind, what was done, and how many it served. */
export const goodDeeds: readonly (readonly [kind: string, title: string, least: number, greatest: number])[] = [
  ['hardship', '为独居老人送米面油并打扫卫生', 1, 6],
  ['hardship', '为困难学生结对助学', 1, 4],
  ['hardship', '帮助突发疾病家庭申请临时救助', 1, 3],
  ['hardship', '为残疾居民联系辅具适配', 1, 3],
  ['repair', '更换{place}楼道损坏的感应灯', 20, 180],
  ['repair', '疏通{place}堵塞的下水管道', 12, 120],
  ['repair', '修补{place}破损路面', 60, 600],
  ['repair', '维修{place}健身器材和休闲座椅', 40, 400],
  ['repair', '协调加装{place}扶手和无障碍坡道', 10, 90],
  ['environment', '清理{place}楼道堆物', 30, 260],
  ['environment', '组织{place}垃圾分类宣传和清运', 80, 600],
  ['environment', '补种{place}绿地', 60, 500],
  ['environment', '清除{place}墙面小广告', 60, 400],
  ['service', '开展免费理发、磨刀、修补服务', 20, 120],
  ['service', '为高龄老人上门办理认证', 3, 30],
  ['service', '开办假期托管班', 12, 50],
  ['service', '组织健康义诊', 30, 200],
  ['service', '教老人使用手机办事', 10, 60],
  ['service', '设立夜间便民窗口', 40, 300],
  ['mediation', '调解邻里漏水纠纷', 2, 6],
  ['mediation', '协调停车矛盾，重新划线', 40, 260],
  ['mediation', '调解物业费纠纷', 10, 160],
  ['mediation', '劝和家庭矛盾', 2, 5],
  ['other', '设置爱心驿站，服务户外劳动者', 20, 160],
  ['other', '组织招聘信息入户，帮助就业', 2, 30],
]

/** Honours given to organizations. */
export const unitHonours = ['先进基层党组织', '五星级党支部', '文明单位', '志愿服务先进集体', '平安建设先进集体', '党建工作示范点'] as const

/** Honours given to persons. */
export const personalHonours = ['优秀共产党员', '优秀党务工作者', '最美志愿者', '身边好人', '优秀社区工作者', '岗位能手'] as const

/** What co-building units pledge: label and text. */
export const pledgeTexts: readonly (readonly [label: string, title: string])[] = [
  ['组织联建', '共同召开一次联席会议，商定年度计划'],
  ['组织联建', '联合开展支部共建结对'],
  ['党员联管', '在职党员到社区报到并认领岗位'],
  ['党员联管', '共同联系流动党员和退休党员'],
  ['活动联办', '联合举办一次主题党日'],
  ['活动联办', '共同组织重阳敬老活动'],
  ['活动联办', '联办消防和安全演练'],
  ['资源共享', '开放会议室和活动场地'],
  ['资源共享', '错时共享停车位'],
  ['资源共享', '提供志愿讲师'],
  ['事务共商', '参加居民议事会，协商停车和噪声问题'],
  ['事务共商', '每季度参加一次社区党建联席会'],
  ['实事共办', '为困难家庭送温暖'],
  ['实事共办', '更换老旧楼道照明'],
  ['实事共办', '为老人提供免费体检'],
  ['文明共创', '共同开展文明劝导'],
  ['文明共创', '共建文明楼栋'],
]

/** Items of the three lists of an agreement. */
export const listItems: readonly (readonly [kind: string, item: string])[] = [
  ['resource', '会议室、停车位错时开放'],
  ['resource', '专业技术人员志愿服务'],
  ['resource', '图书和宣传栏'],
  ['need', '老旧小区楼道照明改造'],
  ['need', '一老一小活动场地'],
  ['need', '停车位不足'],
  ['project', '微心愿认领'],
  ['project', '邻里节'],
  ['project', '平安巡逻'],
]
