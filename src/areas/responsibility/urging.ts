import { choice, date, longText, record, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 督促: what lags is urged: a reminder, then a notice, then a talk; it belongs to the organization that is urged, which answers it. */
export const urging = register('urging', {
  zh: '督促',
  en: 'Urging',
  systems: ['S29'],
  compartment: 'internal',
  about: [
    '对滞后的任务、上报和整改事项，先提醒、再通报、后约谈，由被督促的组织答复。',
    'What lags is urged: a reminder, then a notice, then a talk.',
  ],
  words: ['督促', '提醒', '通报', '约谈', '催办'],
  title: 'subject',
  day: 'urgedOn',
  columns: {
    subject: text('事由', 'Subject', { required: true, list: true, find: true, max: 200 }),
    level: choice(
      '方式',
      'Level',
      { reminder: ['提醒', 'Reminder'], notice: ['通报', 'Notice'], talk: ['约谈', 'Talk'] },
      { required: true, list: true, default: 'reminder' },
    ),
    matter: record('事项', 'Matter', {
      list: true,
      of: ['task', 'problemItem', 'quarterlyReturn', 'rectificationItem', 'driveItem', 'commitment'],
      help: ['从任务、上报、问题和整改事项中选取。', 'A task, return, problem or item to mend.'],
    }),
    urgedOn: date('督促日期', 'Urged on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    urgedBy: text('督促人', 'Urged by', { required: true, max: 50 }),
    dueOn: date('答复期限', 'Due on', { list: true }),
    request: longText('要求', 'What is asked', { max: 1000 }),
    answer: longText('答复', 'Answer', { max: 2000, group: ['答复', 'Answer'] }),
    answeredOn: date('答复日期', 'Answered on', { notAfterToday: true }),
    settledOn: date('办结日期', 'Settled on', { notAfterToday: true }),
  },
  start: 'sent',
  states: {
    sent: { zh: '已督促', en: 'Urged', tone: 'active' },
    answered: { zh: '已答复', en: 'Answered', tone: 'active' },
    settled: { zh: '已办结', en: 'Settled', tone: 'done' },
  },
  steps: {
    answer: { zh: '答复', en: 'Answer', from: ['sent'], to: 'answered', by: writers, needs: ['answer'], stamps: 'answeredOn' },
    settle: { zh: '办结', en: 'Settle', from: ['answered'], to: 'settled', by: ['organization', 'leader'], stamps: 'settledOn' },
  },
  may: { read: staff, write: [...writers, 'leader'] },
})
