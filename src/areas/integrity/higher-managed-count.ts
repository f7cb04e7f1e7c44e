import { choice, computed, date, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { inOrder, overdue } from './clock-checks.ts'
import { reportBy } from './petition-checks.ts'

const roles = ['discipline', 'disciplineHead', 'petitions'] as const

/** 上级管理件计数: that a paper about a cadre of a higher level came in and was reported up; no name, no word of its content (INT-12, INT-13). */
export const higherManagedCount = register('higherManagedCount', {
  zh: '上级管理件计数',
  en: 'Counter of higher matters',
  systems: ['S49'],
  compartment: 'integrity',
  about: [
    '反映上级管理干部的件只在此计数：何时收到、何时报送，不登记姓名和内容。',
    'Papers about cadres of a higher level are only counted: when they came and when they were reported up.',
  ],
  words: ['上级管理', '报送'],
  title: 'serial',
  day: 'receivedOn',
  columns: {
    serial: text('流水号', 'Serial', { required: true, list: true, max: 20 }),
    receivedOn: date('收到日期', 'Received on', { required: true, list: true, notAfterToday: true }),
    channel: choice(
      '渠道',
      'Channel',
      { letter: ['来信', 'Letter'], visit: ['来访', 'Visit'], call: ['来电', 'Call'], online: ['网络', 'Online'] },
      { required: true, list: true },
    ),
    sentOn: date('报送日期', 'Reported on', { list: true, notAfterToday: true }),
    reportBy: computed('报送期限', 'Report by', 'text', (row: { receivedOn: string }) => reportBy(row.receivedOn), { list: true }),
  },
  rules: [row => inOrder(row, ['receivedOn', 'sentOn'], 'INT-12'), row => overdue(row.sentOn, reportBy(row.receivedOn), 'sentOn')],
  may: { read: roles, write: roles },
})
