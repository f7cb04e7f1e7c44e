import { choice, computed, date, longText, month, text } from '../../language/column.ts'
import { lastDayOfMonth } from '../../language/day.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { duesReaders } from './member-readers.ts'

/**
 * 党费结账: up to which month the payments of an organization and those below it stand. What was paid in a closed month is not entered, changed or voided
 * any more; a mistake is reversed in an open one (DUE-19). It holds no sums, so that branches see the closing of their committee.
 */
export const duesClosing = register('duesClosing', {
  zh: '党费结账',
  en: 'Closing of dues',
  systems: ['S12'],
  compartment: 'public',
  about: [
    '支部按月、党（工）委按季结账；结账后当月收缴记录不再增改，差错在未结账月份冲销。',
    'Branches close each month, committees each quarter; a closed month takes no further payment, mistakes are reversed in an open one.',
  ],
  words: ['党费结账', '结账', '月结', '季结'],
  title: 'name',
  day: 'closedOn',
  columns: {
    name: computed('名称', 'Name', 'text', (row: { upTo: string }) => `结至${row.upTo}`, { list: true }),
    level: choice(
      '结账方式',
      'Level',
      { month: ['支部月结', 'A branch, by month'], quarter: ['党（工）委季结', 'A committee, by quarter'] },
      { required: true, list: true, default: 'month' },
    ),
    upTo: month('结至月份', 'Closed up to', { required: true, list: true, help: ['含本月及以前各月。', 'That month and all before it.'] }),
    closedOn: date('结账日期', 'Closed on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    bookkeeper: text('记账人', 'Bookkeeper', {
      required: true,
      list: true,
      max: 50,
      help: ['与收款人不能是同一人。', 'Not the person who collects.'],
    }),
    note: longText('备注', 'Note', { max: 500 }),
  },
  rules: [
    row =>
      row.closedOn <= lastDayOfMonth(row.upTo)
        ? error('DUE-19', `${row.upTo}还没有结束，月末后再结账`, `${row.upTo} is not over: close it after its end`, 'upTo')
        : null,
    row =>
      row.level === 'quarter' && Number(row.upTo.slice(5)) % 3 !== 0
        ? error('DUE-19', '季结应结至季末月份', 'A quarter closes with its last month', 'upTo')
        : null,
  ],
  unique: [['org', 'upTo']],
  may: { read: duesReaders, write: ['clerk', 'secretary'] },
})
