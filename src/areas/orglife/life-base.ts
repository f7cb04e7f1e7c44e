import { clockTime } from '../../codes/clock-time.ts'
import { choices, date, files, integer, lines, longText, phone, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 开放式组织生活基地: where branches come to for a day of organization life, with its capacity and opening hours (LIFE-40). */
export const lifeBase = register('lifeBase', {
  zh: '组织生活基地',
  en: 'Organization-life base',
  systems: ['S16'],
  compartment: 'public',
  about: [
    '开放式组织生活基地：内容、容量、开放时段和联系方式，供各支部预约。',
    'Bases of open organization life that branches book: contents, capacity, opening hours.',
  ],
  words: ['基地', '开放式组织生活', '组织生活基地', '教育基地'],
  title: 'name',
  day: 'openedOn',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    address: text('地址', 'Address', { required: true, list: true, max: 200 }),
    contents: choices(
      '内容',
      'Contents',
      {
        history: ['党史国史', 'History'],
        integrity: ['廉政教育', 'Integrity'],
        models: ['先进事迹', 'Models'],
        practice: ['实践体验', 'Practice'],
        outreach: ['素质拓展', 'Outreach training'],
        governance: ['基层治理', 'Governance'],
      },
      { required: true, list: true },
    ),
    capacity: integer('每场容量', 'Capacity of a session', { required: true, list: true, min: 1, max: 5000, unit: ['人', 'persons'] }),
    openedOn: date('启用日期', 'Opened on', { required: true, list: true }),
    untilDay: date('停用日期', 'Closed after', { help: ['最后开放日；仍开放的留空。', 'Last day open; empty while it is.'] }),
    slots: lines('开放时段', 'Opening hours', {
      days: text('日子', 'Days', { required: true, max: 50 }),
      startsAt: text('开始时间', 'From', clockTime),
      endsAt: text('结束时间', 'Until', clockTime),
    }),
    contact: text('联系人', 'Contact', { required: true, max: 50 }),
    contactPhone: phone('联系电话', 'Phone'),
    introduction: longText('介绍', 'Introduction', { max: 2000 }),
    photos: files('照片', 'Photos', { accept: ['image'], maxCount: 9 }),
  },
  rules: [
    row =>
      row.untilDay !== null && row.untilDay < row.openedOn
        ? error('LIFE-40', '停用日期早于启用日期', 'It closed before it opened', 'untilDay')
        : null,
  ],
  unique: [['name', 'org']],
  may: { read: ['member', ...staff], write: writers, sealed: { personal: ['clerk', 'organization'] } },
})
