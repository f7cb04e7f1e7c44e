import { choice, date, files, lines, longText, month, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 督查通报: the monthly report on the weak communities under rectification, community by community (WEK-07). */
export const supervisionReport = register('supervisionReport', {
  zh: '督查通报',
  en: 'Supervision report',
  systems: ['S36'],
  compartment: 'internal',
  about: [
    '每月对后进社区整顿情况的汇报督查，逐社区写明进展、问题和要求。',
    'The monthly report on weak communities: progress, problems and what is asked of each.',
  ],
  words: ['督查通报', '汇报督查', '整顿督查', '月报'],
  title: 'title',
  day: 'issuedOn',
  columns: {
    title: text('标题', 'Title', { required: true, list: true, find: true, max: 100 }),
    month: month('月份', 'Month', { required: true, list: true }),
    kind: choice(
      '类别',
      'Kind',
      { report: ['汇报', 'Report'], supervision: ['督查', 'Supervision'], notice: ['通报', 'Notice'] },
      { required: true, list: true, default: 'supervision' },
    ),
    number: text('期号', 'Number', { max: 40 }),
    issuedOn: date('印发日期', 'Issued on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    cases: lines(
      '各社区情况',
      'Communities',
      {
        case: ref('整顿社区', 'Case', 'weakCase', { required: true }),
        progress: text('进展', 'Progress', { required: true, max: 300 }),
        problem: text('问题', 'Problem', { max: 300 }),
        request: text('要求', 'What is asked', { max: 300 }),
      },
      { atLeast: 1 },
    ),
    account: longText('总体情况', 'Account', { max: 4000 }),
    papers: files('文件', 'Papers', { accept: ['pdf', 'word'] }),
  },
  rules: [
    row =>
      row.issuedOn.slice(0, 7) < row.month
        ? error('WEK-07', '印发日期早于所报月份', 'It was issued before the month it tells of', 'issuedOn')
        : null,
  ],
  may: { read: staff, write: writers },
})
