import { date, files, integer, longText, money, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 惠民实事: a practical matter done for residents of a weak community (WEK-06). */
export const practicalMatter = register('practicalMatter', {
  zh: '惠民实事',
  en: 'Practical matter',
  systems: ['S36'],
  compartment: 'internal',
  about: [
    '整顿中为居民办成的实事，完成后计入统计。',
    'Practical matters done for residents during rectification; they count once completed.',
  ],
  words: ['惠民实事', '实事', '民生实事'],
  title: 'title',
  day: 'plannedOn',
  tells: 'account',
  columns: {
    case: ref('整顿社区', 'Case', 'weakCase', { required: true, list: true }),
    title: text('事项', 'Matter', { required: true, list: true, find: true, max: 200 }),
    plannedOn: date('立项日期', 'Planned on', { required: true, list: true, notAfterToday: true }),
    completedOn: date('完成日期', 'Completed on', { notAfterToday: true, list: true }),
    cost: money('投入', 'Cost', { list: true, max: 100_000_000_00 }),
    beneficiaries: integer('受益户数', 'Households served', { max: 1_000_000, unit: ['户', 'households'] }),
    account: longText('情况', 'Account', { max: 2000 }),
    photos: files('照片', 'Photos', { accept: ['image'], maxCount: 9 }),
  },
  may: { read: staff, write: writers },
  indicators: {
    'rectification.practical-matters': { measure: { count: true }, time: { on: 'completedOn' } },
  },
})
