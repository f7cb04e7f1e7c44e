import { leadingBodyRule } from '../../codes/leading-body.ts'
import { termEnd } from '../../codes/organization-type.ts'
import { choice, computed, date, files, integer, lines, text } from '../../language/column.ts'
import { addDays, addMonths } from '../../language/day.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'
import { checkOverdue, checkPostponement, checkTermDays } from './term-checks.ts'

const approvers = ['clerk', 'organization'] as const

interface Began {
  startedOn: string
  years: number
}
const endOf = ({ startedOn, years }: Began): string => termEnd(startedOn, years)
/** Day on which the superior reminds for the nth time (ORG-20). */
const reminder =
  (nth: 0 | 1 | 2) =>
  (row: Began): string =>
    addMonths(endOf(row), -leadingBodyRule(endOf(row)).remindMonths[nth])

/** What the record of the election tells is not asked here again. */
const unlessElection = ['已登记“换届选举”的可不填。', 'Not needed where the election is on record.'] as const

/** 任期: the term of a leading body, from its election or appointment to the election of the next (ORG-19 to ORG-22). */
export const term = register('term', {
  zh: '任期',
  en: 'Term',
  systems: ['S04'],
  compartment: 'internal',
  about: [
    '领导班子的届次和任期：何时产生、何时届满、何时提醒，延期和换届办到哪一步。',
    'Terms of leading bodies: when they began and end, when to remind, and how far the change of term has come.',
  ],
  words: ['任期', '届次', '届满', '换届提醒', '延期换届'],
  title: 'name',
  day: 'startedOn',
  columns: {
    name: text('届次', 'Term', {
      required: true,
      list: true,
      find: true,
      max: 100,
      help: ['如“第三届支部委员会”。', 'Such as: third branch committee.'],
    }),
    startedOn: date('产生日期', 'Began on', {
      required: true,
      list: true,
      notAfterToday: true,
      help: ['选举或任命之日。', 'Day of the election or appointment.'],
    }),
    mode: choice(
      '产生方式',
      'How chosen',
      {
        meeting: ['党员大会选举', 'Elected by the general meeting'],
        delegates: ['党员代表大会选举', 'Elected by delegates'],
        appointed: ['上级任命', 'Appointed by the superior'],
      },
      { list: true, default: 'meeting' },
    ),
    years: integer('任期', 'Years', {
      required: true,
      min: 1,
      max: 5,
      unit: ['年', 'years'],
      help: ['党委5年，总支、支部3年，村和社区5年。', 'Committees five, branches three, communities and villages five.'],
    }),
    endsOn: computed('届满日期', 'Ends on', 'date', endOf, { list: true }),
    seats: integer('委员名额', 'Seats', {
      min: 1,
      max: 99,
      unit: ['名', 'seats'],
      help: ['不设委员会的留空。', 'Empty where there is no committee.'],
    }),
    document: text('批复文件', 'Approving document', { max: 100 }),
    firstReminderOn: computed('第一次提醒日（届满前6个月）', 'First reminder (six months before)', 'date', reminder(0)),
    secondReminderOn: computed('第二次提醒日（届满前3个月）', 'Second reminder (three months before)', 'date', reminder(1)),
    lastReminderOn: computed('第三次提醒日（届满前1个月）', 'Third reminder (one month before)', 'date', reminder(2)),
    overdueReminderOn: computed('逾期提醒日（届满后30天）', 'Reminder when overdue (30 days after)', 'date', (row: Began) =>
      addDays(endOf(row), leadingBodyRule(endOf(row)).remindAfterDays),
    ),
    reminders: lines(
      '提醒记录',
      'Reminders given',
      {
        remindedOn: date('提醒日期', 'Reminded on', { required: true }),
        mode: choice(
          '方式',
          'Mode',
          { letter: ['发函', 'Letter'], phone: ['电话', 'Phone'], notice: ['系统通知', 'Notice'] },
          { required: true, default: 'letter' },
        ),
        receiver: text('接收人', 'Receiver', { required: true, max: 50 }),
        note: text('内容', 'Content', { max: 200 }),
      },
      { group: ['提醒和延期', 'Reminders and postponement'] },
    ),
    postponedUntil: date('延期至', 'Postponed until', { list: true }),
    postponeDocument: text('延期批准文件', 'Document of the postponement', { max: 100 }),
    exceptionDocument: text('特批文件', 'Document of exception', {
      max: 100,
      help: ['延期超过一年的填写。', 'Where it is postponed by more than a year.'],
    }),
    requestedOn: date('请示日期', 'Requested on', { notAfterToday: true, help: unlessElection, group: ['换届', 'Change of term'] }),
    repliedOn: date('批复日期', 'Replied on', { notAfterToday: true, help: unlessElection }),
    electedOn: date('选举日期', 'Elected on', {
      notAfterToday: true,
      help: [
        '选出下一届之日；已登记“换届选举”的可不填。',
        'Day on which the next body was elected; not needed where the election is on record.',
      ],
    }),
    filedOn: date('备案日期', 'Filed on', { notAfterToday: true }),
    endReason: text('终止原因', 'Reason of the end', { max: 200 }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'word', 'image'] }),
  },
  start: 'inTerm',
  states: {
    inTerm: { zh: '任期内', en: 'In term', tone: 'done' },
    postponed: { zh: '已延期', en: 'Postponed', tone: 'active' },
    preparing: { zh: '换届筹备', en: 'In preparation', tone: 'active' },
    approved: { zh: '已批复', en: 'Approved', tone: 'active' },
    elected: { zh: '已选举', en: 'Elected', tone: 'active' },
    filed: { zh: '已换届', en: 'Changed', tone: 'done' },
    ended: { zh: '已终止', en: 'Ended', tone: 'stopped' },
  },
  steps: {
    request: { zh: '上报请示', en: 'File the request', from: ['inTerm', 'postponed'], to: 'preparing', by: writers, stamps: 'requestedOn' },
    approve: { zh: '批复', en: 'Approve', from: ['preparing'], to: 'approved', by: approvers, stamps: 'repliedOn' },
    elect: { zh: '登记选举', en: 'Record the election', from: ['approved'], to: 'elected', by: writers, stamps: 'electedOn' },
    file: { zh: '备案', en: 'File', from: ['elected'], to: 'filed', by: approvers, stamps: 'filedOn' },
    postpone: {
      zh: '批准延期',
      en: 'Postpone',
      from: ['inTerm', 'preparing'],
      to: 'postponed',
      by: approvers,
      needs: ['postponedUntil', 'postponeDocument'],
    },
    end: {
      zh: '终止',
      en: 'End',
      from: ['inTerm', 'postponed', 'preparing', 'approved'],
      to: 'ended',
      by: approvers,
      needs: ['endReason'],
    },
  },
  remind: {
    from: 'firstReminderOn',
    due: 'endsOn',
    states: ['inTerm', 'postponed'],
    unless: 'electedOn',
    say: ['任期将满，请准备换届', 'The term ends: prepare the change'],
  },
  rules: [checkPostponement, checkTermDays, checkOverdue],
  may: { read: ['member', ...staff], write: writers },
})
