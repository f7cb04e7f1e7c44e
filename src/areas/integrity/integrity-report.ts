import { choice, date, files, integer, longText, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { disciplineOffice } from './discipline-office.ts'

/** 述责述廉: one report on duty and integrity with how it was judged (INT-01). */
export const integrityReport = register('integrityReport', {
  zh: '述责述廉',
  en: 'Report on duty and integrity',
  systems: ['S48'],
  compartment: 'integrity',
  about: [
    '班子和干部述责述廉的报告和评议结果，一次一条。',
    'Reports of bodies and cadres on duty and integrity, with how they were judged.',
  ],
  words: ['述责述廉', '述职述廉', '廉政考评'],
  title: 'reporter',
  day: 'reportedOn',
  columns: {
    reporter: text('述责人或班子', 'Who reports', { required: true, list: true, find: true, max: 100 }),
    post: text('职务', 'Post', { max: 100 }),
    year: integer('年度', 'Year', { required: true, list: true, min: 2000, max: 2100 }),
    way: choice(
      '方式',
      'Way',
      { meeting: ['会议述责', 'At a meeting'], written: ['书面述责', 'In writing'] },
      { required: true, list: true },
    ),
    reportedOn: date('述责日期', 'Reported on', { required: true, list: true, notAfterToday: true }),
    voters: integer('参加评议', 'Voters', { max: 1000, unit: ['人', 'persons'] }),
    satisfied: integer('满意票', 'Satisfied', { max: 1000, unit: ['票', 'votes'] }),
    grade: choice(
      '考评结果',
      'Judged',
      { good: ['好', 'Good'], fair: ['较好', 'Fairly good'], ordinary: ['一般', 'Fair'], poor: ['差', 'Poor'] },
      { list: true },
    ),
    remarks: longText('点评和整改要求', 'Remarks', { max: 2000 }),
    paper: files('报告', 'Report', { accept: ['pdf', 'word'] }),
  },
  rules: [
    row =>
      row.satisfied !== null && row.satisfied > (row.voters ?? 0)
        ? error('INT-01', '满意票多于参加评议人数', 'More are satisfied than voted', 'satisfied')
        : null,
  ],
  may: disciplineOffice,
})
