import { cadreNumbers, handlingMonths } from '../../codes/cadre-numbers.ts'
import { withinWorkdays } from '../../codes/case-clocks.ts'
import { choice, computed, date, files, longText, ref, text } from '../../language/column.ts'
import { barredThrough } from '../../language/day.ts'
import { error, type Problem } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { sections } from '../../language/role.ts'
import { cadreOffice, ownMember } from './cadre-office.ts'

interface Talk {
  kind: string
  heldOn: string
  document: string | null
}

/** CAD-34: an admonition is a formal step with its document. */
const checkDocument = (row: Talk): Problem | null =>
  row.kind === 'admonition' && row.document === null
    ? error('CAD-34', '诫勉请填写文号', 'Give the document of the admonition', 'document')
    : null

/**
 * 干部监督谈话: reminders, letters, admonitions, talks and visits, and what cadres report of themselves (CAD-34, CAD-36).
 * An announced talk with a record that the person signs and reads; nothing about anybody's private time is gathered (§16.2).
 */
export const supervisionTalk = register('supervisionTalk', {
  zh: '干部监督谈话',
  en: 'Supervision talk',
  systems: ['S46'],
  compartment: 'cadres',
  about: [
    '提醒、函询、诫勉、谈心走访和本人报告事项，一次一条，本人签字并可查看；不登记个人生活动态。',
    'Reminders, letters, admonitions, talks, visits and own reports; signed and read by the person. Nothing of private life is gathered.',
  ],
  words: ['提醒谈话', '函询', '诫勉', '谈心谈话', '本人报告事项', '八小时以外'],
  title: 'cadre',
  day: 'heldOn',
  subject: 'member',
  columns: {
    cadre: ref('干部', 'Cadre', 'cadre', { required: true, list: true }),
    member: ownMember,
    kind: choice(
      '方式',
      'Kind',
      {
        talk: ['谈心谈话', 'Talk'],
        visit: ['走访', 'Visit'],
        'own-report': ['本人报告事项', 'Own report'],
        reminder: ['提醒', 'Reminder'],
        letter: ['函询', 'Letter of inquiry'],
        admonition: ['诫勉', 'Admonition'],
      },
      { required: true, list: true },
    ),
    heldOn: date('日期', 'Held on', { required: true, list: true, notAfterToday: true }),
    talker: text('谈话人', 'Held by', { max: 50, list: true }),
    place: text('地点', 'Place', { max: 100 }),
    reason: choice(
      '事由类别',
      'Reason',
      {
        routine: ['日常了解', 'Routine'],
        duty: ['履职', 'Duty'],
        conduct: ['作风', 'Conduct'],
        reported: ['反映核实', 'After a complaint'],
        rules: ['执行规定', 'Keeping of rules'],
        family: ['婚丧喜庆等事项报备', 'Family events, as the rules ask'],
      },
      { required: true, list: true, help: ['只选类别，不写细节。', 'The class alone, no detail.'] },
    ),
    document: text('文号', 'Document', { max: 100 }),
    demand: longText('要求', 'What was asked', { max: 1000 }),
    dueOn: date('反馈期限', 'Feedback due', { list: true }),
    feedbackOn: date('反馈日期', 'Feedback on', { notAfterToday: true }),
    signedOn: date('本人签字日期', 'Signed on', { notAfterToday: true }),
    answerBy: computed('回复期限', 'To be answered by', 'text', (row: Talk) =>
      row.kind === 'letter' ? withinWorkdays(row.heldOn, cadreNumbers(row.heldOn).letterWorkdays) : null,
    ),
    barredUntil: computed('不得提拔至', 'Not promoted until', 'text', (row: Talk) =>
      row.kind === 'admonition' ? barredThrough(row.heldOn, handlingMonths.admonition) : null,
    ),
    record: files('谈话记录', 'Record', { accept: ['pdf', 'image', 'word'] }),
  },
  start: 'held',
  states: {
    held: { zh: '待反馈', en: 'Held', tone: 'active' },
    closed: { zh: '已办结', en: 'Closed', tone: 'done' },
  },
  steps: {
    close: { zh: '办结', en: 'Close', from: ['held'], to: 'closed', by: sections.cadres, stamps: 'feedbackOn' },
  },
  rules: [
    checkDocument,
    row =>
      row.feedbackOn !== null && row.feedbackOn < row.heldOn
        ? error('CAD-36', '反馈日期早于谈话日期', 'Feedback before the talk', 'feedbackOn')
        : null,
  ],
  may: cadreOffice,
})
