import { choice, date, money, month, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { duesReaders } from './member-readers.ts'

/** 党费减免: months in which a member pays less or nothing, with the document that says so; the reason stays in the papers (art. 7, §16.1). */
export const duesRelief = register('duesRelief', {
  zh: '党费减免',
  en: 'Relief from dues',
  systems: ['S12'],
  compartment: 'internal',
  about: [
    '生活确有困难的党员，经支部研究、上级党委批准，少交或免交党费；只登记批准文号，不写原因。',
    'Members who pay less or nothing, by document; the reason is not kept here.',
  ],
  words: ['党费减免', '免交党费', '少交党费'],
  title: 'member',
  day: 'decidedOn',
  subject: 'member',
  columns: {
    member: ref('党员', 'Member', 'member', { required: true, list: true, find: true }),
    kind: choice(
      '减免',
      'Relief',
      { exempt: ['免交', 'Exempt'], reduced: ['少交', 'Reduced'] },
      { required: true, list: true, default: 'exempt' },
    ),
    fromMonth: month('起始月份', 'From month', { required: true, list: true, default: 'thisMonth' }),
    untilMonth: month('止于月份', 'Until month', { required: true, list: true, default: 'thisMonth' }),
    amount: money('少交后月交数', 'Monthly sum then', { max: 10_000_000 }),
    studiedOn: date('支部研究日期', 'Studied by the branch on', { notAfterToday: true }),
    decidedOn: date('批准日期', 'Approved on', { required: true, list: true, notAfterToday: true }),
    organ: text('批准机关', 'Approved by', { max: 100 }),
    document: text('批准文号', 'Document', { required: true, list: true, max: 100 }),
  },
  rules: [
    row => (row.untilMonth < row.fromMonth ? error('DUE-18', '止于月份早于起始月份', 'It ends before it begins', 'untilMonth') : null),
    row =>
      (row.kind === 'reduced') === (row.amount !== null)
        ? null
        : error('DUE-18', '少交的填写少交后月交数，免交的不填', 'A reduction has its sum, an exemption none', 'amount'),
    row =>
      row.studiedOn !== null && row.decidedOn < row.studiedOn
        ? error('DUE-18', '批准日期早于支部研究日期', 'Approved before the branch studied it', 'decidedOn')
        : null,
  ],
  may: { read: duesReaders, write: ['clerk', 'organization'] },
})
