/** Problems of a weak community and the measures against them. */
export const problemTexts: readonly (readonly [problem: string, measure: string])[] = [
  ['居委会班子配备不齐', '按程序补选委员，明确分工'],
  ['组织生活不规范，记录不全', '落实固定组织生活日，按月检查'],
  ['物业矛盾突出', '成立业主委员会，建立协商机制'],
  ['居务公开不及时', '每月公开一次，设意见箱'],
  ['老旧小区设施破损', '列入改造计划，分批维修'],
  ['党员作用发挥不明显', '设岗定责，公开承诺'],
  ['信访问题积压', '领导包案，限期化解'],
  ['为老服务不足', '建设助餐点和活动室'],
]

/** Opinions of residents: category, text, and how they were settled. */
export const opinionTexts: readonly (readonly [category: string, text: string, result: string])[] = [
  ['environment', '垃圾清运不及时', '增加清运频次，每日两次'],
  ['environment', '楼前积水难行', '重新铺设排水沟'],
  ['environment', '绿地被占用种菜', '清理复绿并安排巡查'],
  ['facilities', '楼道灯长期不亮', '全部更换为声控灯'],
  ['facilities', '健身器材损坏', '已维修并定期检查'],
  ['facilities', '路面坑洼', '完成修补'],
  ['facilities', '缺少充电设施', '新建充电棚两处'],
  ['property', '物业服务不到位', '约谈物业公司，公示服务标准'],
  ['property', '停车位紧张', '重新划线并与单位错时共享'],
  ['property', '电梯维保不透明', '公示维保记录'],
  ['security', '夜间巡逻少', '组织志愿巡逻队'],
  ['security', '门禁失灵', '更换门禁系统'],
  ['welfare', '老人就餐不便', '开设助餐点'],
  ['welfare', '孩子放学无人看管', '开办四点半课堂'],
  ['welfare', '办事来回跑', '设代办窗口'],
  ['party', '活动通知不及时', '建立楼栋联系人制度'],
  ['party', '希望多听群众意见', '每月召开一次居民议事会'],
  ['other', '晾晒不便', '增设晾衣架'],
]

/** Practical matters done for residents. */
export const practicalTexts = [
  '改造党群服务站',
  '更换老化供水管道',
  '安装楼道照明',
  '硬化小区道路',
  '建设助餐点',
  '增设停车位',
  '改造污水管网',
  '修缮屋面防水',
  '建设口袋公园',
  '安装单元门禁',
  '增设电动车充电棚',
  '开办四点半课堂',
] as const
