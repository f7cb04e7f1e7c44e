import { choice, date, integer, longText, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'

/** What points are given for. */
const pointKinds = {
  life: ['组织生活', 'Organization life'],
  dues: ['交纳党费', 'Dues'],
  study: ['学习教育', 'Study'],
  duties: ['履行义务', 'Duties'],
  contribution: ['奉献服务', 'Contribution'],
  honour: ['表彰奖励', 'Honours'],
  deduction: ['扣分', 'Deduction'],
} as const

/** 积分规则: what earns how many points, with a ceiling for each member and year (EDU-08). */
export const pointRule = register('pointRule', {
  zh: '党员积分规则',
  en: 'Point rule',
  systems: ['S13'],
  compartment: 'public',
  about: [
    '党员积分的项目、分值和每年上限；只用于党员，不排名、不公开。',
    'What earns points, how many, and the ceiling a year; for members alone, with no ranking and nothing published.',
  ],
  words: ['积分规则', '积分项目', '积分标准'],
  title: 'name',
  day: 'fromDay',
  columns: {
    name: text('项目', 'Item', { required: true, list: true, find: true, max: 50 }),
    kind: choice('类别', 'Kind', pointKinds, { required: true, list: true }),
    points: integer('每次分值', 'Points each time', { required: true, list: true, min: 1, max: 100, unit: ['分', 'points'] }),
    ceiling: integer('每年上限', 'Ceiling a year', { required: true, list: true, min: 1, max: 1000, unit: ['分', 'points'] }),
    fromDay: date('起用日期', 'From', { required: true, list: true }),
    untilDay: date('停用日期', 'Until'),
    proof: text('证明材料', 'Proof', { max: 100, help: ['申报时应附的材料或记录。', 'What a claim brings.'] }),
    note: longText('说明', 'Note', { max: 1000 }),
  },
  rules: [
    row =>
      row.ceiling < row.points ? error('EDU-08', '每年上限低于一次的分值', 'The ceiling lies below what is given once', 'ceiling') : null,
    row =>
      row.untilDay !== null && row.untilDay < row.fromDay
        ? error('EDU-08', '停用日期早于起用日期', 'It ends before it begins', 'untilDay')
        : null,
  ],
  may: { read: ['member', 'clerk', 'secretary', 'organization'], write: ['clerk', 'secretary', 'organization'] },
})
