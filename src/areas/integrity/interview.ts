import { barredThrough } from '../../language/day.ts'
import { choice, computed, date, files, longText, text } from '../../language/column.ts'
import { handlingMonths } from '../../codes/cadre-numbers.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { byDiscipline, disciplineOffice } from './discipline-office.ts'

/** 约谈: one talk with one person; the class of the reason, no detail (INT-02). An admonition has its document and six months of effect. */
export const interview = register('interview', {
  zh: '约谈',
  en: 'Interview',
  systems: ['S51'],
  compartment: 'integrity',
  about: [
    '廉政约谈、提醒、诫勉和任前廉政谈话，一人一次一条，事由只选类别。',
    'Interviews, reminders, admonitions and talks before office, one record a person; the reason is a class.',
  ],
  words: ['约谈', '提醒谈话', '廉政谈话', '诫勉谈话', '任前谈话'],
  title: 'person',
  day: 'heldOn',
  columns: {
    person: text('谈话对象', 'Person', { required: true, list: true, find: true, max: 50 }),
    unit: text('单位职务', 'Unit and post', { max: 100, list: true }),
    kind: choice(
      '种类',
      'Kind',
      {
        heart: ['谈心谈话', 'Heart-to-heart'],
        reminder: ['提醒谈话', 'Reminder'],
        integrity: ['廉政约谈', 'Integrity interview'],
        admonition: ['诫勉谈话', 'Admonition'],
        office: ['任前廉政谈话', 'Before office'],
      },
      { required: true, list: true },
    ),
    heldOn: date('谈话日期', 'Held on', { required: true, list: true, notAfterToday: true }),
    talker: text('谈话人', 'Held by', { required: true, list: true, max: 50 }),
    place: text('地点', 'Place', { max: 100 }),
    reason: choice(
      '事由类别',
      'Reason',
      {
        routine: ['日常提醒', 'Routine'],
        duty: ['履责不力', 'Duty'],
        conduct: ['作风问题', 'Conduct'],
        reported: ['反映核实', 'After a complaint'],
        inspection: ['巡察整改', 'Inspection'],
        appointment: ['任职', 'Appointment'],
      },
      { required: true, help: ['只选类别，不写细节。', 'The class alone, no detail.'] },
    ),
    document: text('文号', 'Document', { max: 100 }),
    demand: longText('要求', 'What was asked', { max: 1000 }),
    dueOn: date('反馈期限', 'Feedback due', { list: true }),
    feedbackOn: date('反馈日期', 'Feedback on', { notAfterToday: true }),
    effectUntil: computed('影响期至', 'Effect until', 'text', (row: { kind: string; heldOn: string }) =>
      row.kind === 'admonition' ? barredThrough(row.heldOn, handlingMonths.admonition) : null,
    ),
    record: files('谈话记录', 'Record', { accept: ['pdf', 'image'] }),
  },
  start: 'held',
  states: {
    held: { zh: '待反馈', en: 'Held', tone: 'active' },
    closed: { zh: '已办结', en: 'Closed', tone: 'done' },
  },
  steps: {
    close: { zh: '办结', en: 'Close', from: ['held'], to: 'closed', by: byDiscipline, stamps: 'feedbackOn' },
  },
  rules: [
    row =>
      row.kind === 'admonition' && row.document === null
        ? error('INT-02', '诫勉请填写文号', 'Give the document of the admonition', 'document')
        : null,
    row =>
      row.feedbackOn !== null && row.feedbackOn < row.heldOn
        ? error('INT-02', '反馈早于谈话日期', 'Feedback before the talk', 'feedbackOn')
        : null,
  ],
  may: disciplineOffice,
  indicators: {
    'integrity.interviews': { measure: { count: true }, time: { on: 'heldOn' }, by: ['kind'] },
  },
})
