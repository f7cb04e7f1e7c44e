import { choice, date, lines, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 岗位: a post of the programme with its place and duty, and who stood on it from when to when (EMG-03). */
export const post = register('post', {
  zh: '岗位',
  en: 'Post',
  systems: ['S40'],
  compartment: 'internal',
  about: [
    '专项行动中设立的党员先锋岗等岗位，上岗人员逐一登记；本期安排过人员的先锋岗计入统计。',
    'Posts of the programme with who stood on them; a pioneer post counts where it was staffed in the period.',
  ],
  words: ['先锋岗', '党员先锋岗', '岗位', '上岗'],
  title: 'name',
  day: 'openFrom',
  programme: 'required',
  columns: {
    name: text('岗位名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    kind: choice(
      '类别',
      'Kind',
      {
        pioneer: ['党员先锋岗', 'Pioneer post'],
        service: ['服务岗', 'Service post'],
        patrol: ['巡查岗', 'Patrol post'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true, default: 'pioneer' },
    ),
    place: text('地点', 'Place', { required: true, list: true, max: 100 }),
    duty: text('职责', 'Duty', { max: 200 }),
    openFrom: date('设立日期', 'Open from', { required: true, list: true }),
    openUntil: date('撤销日期', 'Open until', { help: ['最后一天；仍在设的留空。', 'Last day; empty while it stands.'] }),
    staffing: lines('上岗人员', 'Staffing', {
      person: text('姓名', 'Person', { required: true, titleOf: 'member', max: 50 }),
      member: ref('党员', 'Member', 'member'),
      fromDay: date('上岗日期', 'From', { required: true }),
      untilDay: date('离岗日期', 'Until'),
    }),
  },
  rules: [
    row =>
      row.openUntil !== null && row.openUntil < row.openFrom
        ? error('EMG-03', '撤销日期早于设立日期', 'It closes before it opens', 'openUntil')
        : null,
    row => {
      const wrong = row.staffing.findIndex(line => line.fromDay < row.openFrom || (line.untilDay !== null && line.untilDay < line.fromDay))
      return wrong < 0
        ? null
        : error(
            'EMG-03',
            '上岗日期应在岗位设立之后、离岗日期之前',
            'Staffing lies within the days of the post',
            `staffing.${wrong}.fromDay`,
          )
    },
  ],
  may: { read: staff, write: writers },
  indicators: {
    'response.pioneer-posts': {
      part: 'staffing',
      measure: { distinct: '^id', label: '^name' },
      where: { '^kind': 'pioneer' },
      time: { open: 'fromDay', until: 'untilDay' },
      programme: ['emergency'],
    },
  },
})
