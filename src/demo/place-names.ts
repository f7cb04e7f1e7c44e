/** Made names of places, offices and firms. None stands for a real one; the district bears the region code 999901, which is assigned to no place. */
export const streetNames = ['澄湖', '松岭', '梧溪'] as const

/** Communities by sub-district. */
export const communityNames: readonly (readonly string[])[] = [
  ['柳岸', '书院', '双井', '南塘', '望湖', '石桥', '荷风', '长亭', '芦汀', '晓渡', '白鹭', '云堤', '汀兰', '平波'],
  ['松涛', '青石', '梅坞', '枫林', '岭下', '茶园', '竹径', '泉眼', '鹤鸣', '东坡', '朝晖', '山门', '叠翠'],
  ['梧桐', '溪口', '上街', '碾坊', '油坊', '槐树', '银杏', '春晖', '安和', '和悦', '文昌', '新雨', '永宁'],
]

const estateHeads = [
  '翠屏',
  '锦程',
  '兰亭',
  '福安',
  '水榭',
  '云锦',
  '听松',
  '秋实',
  '明德',
  '嘉禾',
  '瑞祥',
  '书香',
  '凤栖',
  '金谷',
  '玉泉',
  '康乐',
  '紫藤',
  '广济',
  '永乐',
  '长乐',
]
const estateTails = ['苑', '里', '花园', '新村', '雅居', '家园', '公寓', '小区', '坊']

/** Every estate, in a fixed order; each is used once. */
export const estateNames: readonly string[] = estateTails.flatMap(tail => estateHeads.map(head => head + tail))

/** Offices of the district. */
export const officeNames = [
  '区委办公室',
  '区政府办公室',
  '区人大常委会机关',
  '区政协机关',
  '区委组织部',
  '区委宣传部',
  '区委统战部',
  '区委政法委员会',
  '区委社会工作部',
  '区委编办',
  '区发展和改革局',
  '区科技和工业信息化局',
  '区民政局',
  '区司法局',
  '区财政局',
  '区人力资源和社会保障局',
  '区自然资源局',
  '区住房和城乡建设局',
  '区交通运输局',
  '区农业农村局',
  '区水务局',
  '区商务局',
  '区文化广电和旅游局',
  '区卫生健康委员会',
  '区退役军人事务局',
  '区应急管理局',
  '区审计局',
  '区市场监督管理局',
  '区统计局',
  '区城市管理局',
  '区信访局',
  '区总工会',
] as const

/** Schools of the district. */
export const schoolNames = [
  ...['一', '二', '三', '四', '五', '六', '七', '八'].map(n => `示例区第${n}中学`),
  ...['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map(n => `示例区第${n}小学`),
  ...['一', '二', '三'].map(n => `示例区第${n}幼儿园`),
  '示例区职业中等专业学校',
  '示例区特殊教育学校',
  '示例区教师发展中心',
] as const

/** Firms and social organizations of the two new sectors. */
export const firmNames: readonly (readonly [name: string, sector: 'privateEnterprise' | 'socialOrganization'])[] = [
  ['澄明机械制造有限公司', 'privateEnterprise'],
  ['安行物流有限公司', 'privateEnterprise'],
  ['松岭建筑工程有限公司', 'privateEnterprise'],
  ['梧溪食品有限公司', 'privateEnterprise'],
  ['启智教育咨询有限公司', 'privateEnterprise'],
  ['云帆软件有限公司', 'privateEnterprise'],
  ['嘉禾商贸有限公司', 'privateEnterprise'],
  ['恒泰物业服务有限公司', 'privateEnterprise'],
  ['清源环保科技有限公司', 'privateEnterprise'],
  ['百草堂医药连锁有限公司', 'privateEnterprise'],
  ['远山纺织有限公司', 'privateEnterprise'],
  ['新程汽车服务有限公司', 'privateEnterprise'],
  ['金谷粮油有限公司', 'privateEnterprise'],
  ['明澈电子有限公司', 'privateEnterprise'],
  ['同德会计师事务所', 'privateEnterprise'],
  ['众和律师事务所', 'privateEnterprise'],
  ['湖畔酒店管理有限公司', 'privateEnterprise'],
  ['速达快递服务有限公司', 'privateEnterprise'],
  ['锦绣文化传媒有限公司', 'privateEnterprise'],
  ['安澜门诊部', 'privateEnterprise'],
  ['青禾社会工作服务中心', 'socialOrganization'],
  ['暖阳养老服务中心', 'socialOrganization'],
  ['微光志愿者协会', 'socialOrganization'],
  ['松岭商会', 'socialOrganization'],
  ['同行助残服务中心', 'socialOrganization'],
  ['晨曦幼儿园', 'socialOrganization'],
  ['区个体私营经济协会', 'socialOrganization'],
  ['区物业管理协会', 'socialOrganization'],
  ['墨香书画院', 'socialOrganization'],
  ['区家政服务行业协会', 'socialOrganization'],
]

/** Units outside the district's own tree that sign with communities or send members to them. */
export const outsideUnits = [
  '市水务集团示例区分公司',
  '市公交集团第三分公司',
  '市供电公司澄湖供电所',
  '市燃气公司示例区服务站',
  '市图书馆',
  '市博物馆',
  '市园林绿化中心',
  '市职业技术学院',
  '市第九医院',
  '市税务局第二税务分局',
  '市住房公积金中心',
  '市统计调查队',
  '省地质勘查三队',
  '省水利勘测设计院',
  '省建筑科学研究所',
  '邮政示例区分局',
  '移动通信示例区营业厅',
  '农信社澄湖支行',
  '商业银行松岭支行',
  '财产保险示例区支公司',
] as const
