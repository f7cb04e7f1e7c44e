/** Party schools: name with `{place}`, and the titles they came to hold (level, gained on, last day). */
export const schoolTitles: readonly (readonly (readonly [level: string, gainedOn: string, untilDay?: string])[])[] = [
  [
    ['municipal', '2022-11-18'],
    ['provincial', '2024-10-22'],
  ],
  [['municipal', '2024-09-12']],
  [['provincial', '2023-10-20']],
  [
    ['municipal', '2025-09-10'],
    ['provincial', '2025-11-06'],
  ],
  [
    ['district', '2023-06-28'],
    ['municipal', '2025-09-10'],
  ],
  [['municipal', '2022-11-18', '2025-08-31']],
  [['district', '2024-06-27']],
  [
    ['district', '2025-06-26'],
    ['municipal', '2026-06-18'],
  ],
  [['district', '2025-06-26']],
]

/** Courses of Party schools. */
export const courses: readonly (readonly [title: string, teacher: string, lessons: number])[] = [
  ['党章十讲', '区委党校讲师', 20],
  ['支部工作实务', '组织部业务骨干', 12],
  ['发展党员流程', '组织部业务骨干', 6],
  ['社区治理案例', '社区书记', 8],
  ['家风与廉洁', '纪委讲师', 4],
  ['应急与消防', '应急管理局专家', 4],
]

/** Lecture plans sent to calls. */
export const lecturePlanTitles = [
  '读懂支部工作条例',
  '一条老街的治理故事',
  '党员义务七讲',
  '从党费说起',
  '写好一份会议记录',
  '群众工作九法',
  '纪律就是生命线',
  '红色家书里的初心',
  '新就业群体怎样过组织生活',
  '一堂情景党课',
] as const

/** Online courses with the hours that they are worth, in tenths. */
export const onlineCourses: readonly (readonly [title: string, hours: number])[] = [
  ['党章专题网课', 80],
  ['支部书记能力提升网课', 100],
  ['基层治理网络专题班', 120],
  ['党史网络课程', 60],
  ['应急知识网课', 40],
]

/** Units whose heads are trained in civility. */
export const civilizedUnits = [
  '市第九医院',
  '市图书馆',
  '市博物馆',
  '市园林绿化中心',
  '商业银行松岭支行',
  '湖畔酒店管理有限公司',
  '邮政示例区分局',
  '市公交集团第三分公司',
  '市供电公司澄湖供电所',
  '区市场监督管理局',
  '区文化广电和旅游局',
  '示例区第一中学',
  '示例区第一小学',
  '恒泰物业服务有限公司',
  '安行物流有限公司',
  '锦绣文化传媒有限公司',
] as const
