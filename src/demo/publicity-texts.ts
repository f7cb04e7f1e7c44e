/** Speakers: kind, unit and field. */
export const speakerTexts: readonly (readonly [kind: string, unit: string, field: string])[] = [
  ['expert', '市委党校', '党的理论和党史'],
  ['expert', '高校马院', '法治与治理'],
  ['cadre', '区委宣传部', '形势政策'],
  ['cadre', '区民政局', '民生政策'],
  ['secretary', '社区党组织', '社区治理'],
  ['model', '劳动模范', '岗位奉献'],
  ['model', '身边好人', '孝老爱亲'],
  ['veteran', '老党员', '革命传统'],
  ['artist', '区文化馆', '戏曲小品'],
  ['artist', '社区艺术团', '歌舞快板'],
  ['youth', '青年讲师团', '青年成长'],
  ['youth', '大学生村官', '基层故事'],
]

/** Topics and pieces by form. */
export const outreachTexts: readonly (readonly [form: string, title: string])[] = [
  ['talk', '身边的好政策'],
  ['talk', '一条街的四十年'],
  ['talk', '家门口的议事厅'],
  ['talk', '学模范，做好人'],
  ['sketch', '小品《办事窗口》'],
  ['sketch', '小品《邻里之间》'],
  ['opera', '戏曲《清风入户》'],
  ['opera', '戏曲《婆媳和》'],
  ['song', '歌曲《红马甲》'],
  ['storytelling', '快板《文明新风》'],
  ['mixed', '“身边的榜样”专场演出'],
  ['film', '露天电影党课'],
]

/** Deeds of models: kind, virtue, deed. */
export const modelTexts: readonly (readonly [kind: string, field: string, deed: string])[] = [
  ['neighbour', 'helpful', '十余年义务为邻居维修水电'],
  ['neighbour', 'filial', '照料卧病家人多年，邻里称赞'],
  ['neighbour', 'honest', '拾到财物多次归还失主'],
  ['neighbour', 'helpful', '自办爱心早餐，免费供环卫工'],
  ['model', 'brave', '冰面救起落水儿童'],
  ['model', 'diligent', '扎根社区医疗点，上门巡诊'],
  ['model', 'diligent', '带班运行垃圾分拣，创新流程'],
  ['beautiful', 'diligent', '最美网格员，走遍每个楼栋'],
  ['youngster', 'filial', '课余照顾爷爷，成绩优良'],
  ['youngster', 'helpful', '组织同学图书漂流'],
]

/** Sites of core values: name with `{place}`, kind, feature. */
export const siteTexts: readonly (readonly [name: string, kind: string, feature: string])[] = [
  ['{place}好人公园', 'park', '好人事迹融入景观'],
  ['{place}家风小院', 'community', '家训上墙，院落议事'],
  ['{place}文明示范街', 'street', '诚信商户、文明出行'],
  ['{place}便民服务窗口', 'window', '一次办好，微笑服务'],
  ['{place}志愿服务站', 'community', '积分互助、常态服务'],
]

/** Titles of items published, with what they are about. */
export const articleTexts: readonly (readonly [title: string, subject: string])[] = [
  ['小巷里的议事厅', 'practice'],
  ['把支部建在楼栋上', 'practice'],
  ['老党员的接力棒', 'model'],
  ['夜间窗口亮起来', 'practice'],
  ['网格长的一百个电话', 'model'],
  ['共建单位进社区', 'practice'],
  ['一张清单管到底', 'practice'],
  ['从“单打独斗”到“抱团治理”', 'practice'],
  ['身边好人巡讲走进校园', 'model'],
  ['主题党日有新意', 'news'],
  ['街道召开党建例会', 'news'],
]

/** Media by level and kind; none is a real one. */
export const outlets: readonly (readonly [outlet: string, medium: string, level: string])[] = [
  ['示例日报', 'newspaper', 'municipal'],
  ['示例晚报', 'newspaper', 'municipal'],
  ['省党建月刊（示例）', 'magazine', 'provincial'],
  ['省级先锋网（示例）', 'website', 'provincial'],
  ['全国基层党建网（示例）', 'website', 'national'],
  ['示例电视台', 'broadcast', 'municipal'],
  ['示例区融媒客户端', 'account', 'district'],
  ['示例先锋公众号', 'account', 'district'],
  ['区委信息简报', 'briefing', 'district'],
]
