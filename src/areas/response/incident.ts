import { choice, date, longText, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 突发情况: something that happened in the course of a programme and what was done about it (§13.6). */
export const incident = register('incident', {
  zh: '突发情况',
  en: 'Incident',
  systems: ['S40'],
  compartment: 'internal',
  about: [
    '专项行动中发生的突发情况和处置结果，不记个人姓名。',
    'What happened in the course of a programme and what was done; no names of residents.',
  ],
  words: ['突发', '险情', '停水', '停电', '处置'],
  title: 'what',
  day: 'happenedOn',
  programme: 'required',
  columns: {
    what: text('情况', 'What happened', { required: true, list: true, find: true, max: 200 }),
    kind: choice(
      '类别',
      'Kind',
      {
        hazard: ['险情', 'Hazard'],
        utilities: ['水电气热', 'Utilities'],
        supply: ['物资短缺', 'Supplies short'],
        order: ['秩序', 'Public order'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true },
    ),
    happenedOn: date('发生日期', 'Happened on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    reportedTo: text('报告对象', 'Reported to', { max: 100 }),
    measures: longText('处置措施', 'Measures', { max: 2000 }),
    handler: text('承办', 'Handled by', { max: 100, list: true }),
    closedOn: date('处置完毕日期', 'Closed on', { list: true, notAfterToday: true }),
  },
  start: 'open',
  states: { open: { zh: '处置中', en: 'Open', tone: 'active' }, closed: { zh: '已处置', en: 'Closed', tone: 'done' } },
  steps: { close: { zh: '处置完毕', en: 'Close', from: ['open'], to: 'closed', by: writers, needs: ['measures'], stamps: 'closedOn' } },
  rules: [
    row =>
      row.closedOn !== null && row.closedOn < row.happenedOn
        ? error('EMG-30', '处置完毕早于发生日期', 'Closed before it happened', 'closedOn')
        : null,
  ],
  may: { read: staff, write: writers },
  indicators: {
    'response.incidents': { measure: { count: true }, time: { on: 'happenedOn' }, programme: ['emergency'], by: ['kind'] },
  },
})
