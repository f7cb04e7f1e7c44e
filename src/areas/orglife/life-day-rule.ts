import { clockTime } from '../../codes/clock-time.ts'
import { lifeDays } from '../../codes/life-day.ts'
import { choice, computed, date, files, integer, longText, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

interface Rule {
  nth: number
  weekday: string
  holidayShift: 'nextTuesday' | 'nextWorkday' | 'keep'
  fromDay: string
}

/** 固定组织生活日规则: which day of the month; those below have it too unless they have an exception of their own that was approved (LIFE-10, LIFE-13). */
export const lifeDayRule = register('lifeDayRule', {
  zh: '固定组织生活日',
  en: 'Fixed life day rule',
  systems: ['S15'],
  compartment: 'public',
  about: [
    '每月固定组织生活日的规定。区委的规定各组织沿用；轮班单位、学校等另定的，经批准后生效。',
    'Which day of the month is the fixed one. The district sets it for all; exceptions count once approved.',
  ],
  words: ['固定组织生活日', '固定党日', '组织生活日规则', '例外申请'],
  title: 'name',
  day: 'fromDay',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    nth: integer('第几个', 'Which one', {
      required: true,
      min: 1,
      max: 5,
      default: 1,
      help: ['每月第几个，如第1个星期二。', 'Which of the month: the first Tuesday is 1.'],
    }),
    weekday: choice(
      '星期',
      'Weekday',
      {
        '1': ['星期一', 'Monday'],
        '2': ['星期二', 'Tuesday'],
        '3': ['星期三', 'Wednesday'],
        '4': ['星期四', 'Thursday'],
        '5': ['星期五', 'Friday'],
        '6': ['星期六', 'Saturday'],
        '7': ['星期日', 'Sunday'],
      },
      { required: true, list: true, default: '2' },
    ),
    startsAt: text('时间', 'Time', clockTime),
    holidayShift: choice(
      '逢法定节假日',
      'On a public holiday',
      {
        nextTuesday: ['顺延至下一个星期二', 'The next Tuesday'],
        nextWorkday: ['顺延至下一个工作日', 'The next working day'],
        keep: ['不顺延', 'It stays'],
      },
      { required: true, default: 'nextTuesday' },
    ),
    fromDay: date('施行日期', 'In force from', { required: true, list: true, default: 'today' }),
    untilDay: date('施行至', 'In force until', { list: true, help: ['最后一天；长期施行的留空。', 'Last day; empty while it lasts.'] }),
    reason: longText('另定理由', 'Why an exception', { max: 500 }),
    document: text('文件或批复', 'Document', { max: 100, list: true }),
    approvedOn: date('批准日期', 'Approved on', { notAfterToday: true }),
    days: computed('当年各月日期', 'Days of the first year', 'text', (row: Rule) =>
      lifeDays(Number(row.fromDay.slice(0, 4)), { nth: row.nth, weekday: Number(row.weekday), shift: row.holidayShift })
        .map(day => day.slice(5))
        .join('、'),
    ),
    papers: files('附件', 'Papers', { accept: ['pdf', 'word', 'image'] }),
  },
  start: 'proposed',
  states: {
    proposed: { zh: '待批准', en: 'Proposed', tone: 'active' },
    approved: { zh: '已批准', en: 'Approved', tone: 'done' },
    declined: { zh: '未批准', en: 'Declined', tone: 'stopped' },
  },
  steps: {
    approve: { zh: '批准', en: 'Approve', from: ['proposed'], to: 'approved', by: ['organization'], stamps: 'approvedOn' },
    decline: { zh: '不批准', en: 'Decline', from: ['proposed'], to: 'declined', by: ['organization'] },
  },
  rules: [
    row =>
      row.untilDay !== null && row.untilDay < row.fromDay
        ? error('LIFE-10', '施行至早于施行日期', 'It ends before it begins', 'untilDay')
        : null,
  ],
  may: { read: ['member', ...staff], write: writers },
})
