import { choice, date, files, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 问责约谈: what follows a low grade or work undone: a talk, a list to mend, a proposal; decided by persons (RSP-13). */
export const accountabilityTalk = register('accountabilityTalk', {
  zh: '问责约谈',
  en: 'Accountability talk',
  systems: ['S32'],
  compartment: 'internal',
  about: [
    '对述职评议等次为“一般”“差”或责任不落实的约谈、通报和整改情况。',
    'Talks with secretaries graded fair or poor, or whose duties were not carried out, and what came of them.',
  ],
  words: ['问责', '约谈', '通报批评', '责任追究'],
  title: 'person',
  day: 'talkedOn',
  columns: {
    person: text('约谈对象', 'Talked with', { required: true, list: true, find: true, max: 50 }),
    report: ref('述职评议结果', 'Report and appraisal', 'dutyReport'),
    cause: choice(
      '事由',
      'Cause',
      {
        average: ['评议等次为“一般”', 'Graded fair'],
        poor: ['评议等次为“差”', 'Graded poor'],
        duty: ['责任不落实', 'Duties not carried out'],
        overdue: ['整改逾期', 'Items overdue'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true },
    ),
    form: choice(
      '方式',
      'Form',
      {
        talk: ['约谈', 'Talk'],
        notice: ['通报批评', 'Notice of criticism'],
        mend: ['责令整改', 'Ordered to mend'],
        adjust: ['提出调整建议', 'Proposal of adjustment'],
      },
      { required: true, list: true, default: 'talk' },
    ),
    talkedOn: date('日期', 'Day', { required: true, list: true, notAfterToday: true }),
    talkedBy: text('约谈人', 'Talked by', { required: true, max: 100 }),
    content: longText('内容', 'Content', { required: true, max: 4000 }),
    request: longText('整改要求', 'What is to be mended', { max: 2000 }),
    dueOn: date('整改期限', 'Due on', { list: true }),
    result: longText('整改结果', 'Result', { max: 2000 }),
    closedOn: date('办结日期', 'Closed on', { notAfterToday: true }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'word', 'image'] }),
  },
  start: 'held',
  states: {
    held: { zh: '已约谈', en: 'Held', tone: 'active' },
    closed: { zh: '已办结', en: 'Closed', tone: 'done' },
  },
  steps: {
    close: { zh: '办结', en: 'Close', from: ['held'], to: 'closed', by: ['organization', 'leader'], needs: ['result'], stamps: 'closedOn' },
  },
  rules: [
    row =>
      row.dueOn !== null && row.dueOn < row.talkedOn
        ? error('RSP_DUE_PAST', '整改期限早于约谈日期', 'It is due before the talk', 'dueOn')
        : null,
  ],
  may: { read: staff, write: [...writers, 'leader'] },
})
