import { moreThanHalf } from '../../codes/majority.ts'
import { choice, computed, date, files, integer, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

interface Votes {
  sample: number
  satisfied: number
  fair: number
  dissatisfied: number
}
const votes = { max: 1_000_000, unit: ['票', 'votes'] } as const

/** Per cent with one decimal, half up, in the hundredths that a column keeps; null over nothing (NUM-02). */
const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : 10 * Math.floor((2000 * part + whole) / (2 * whole))

/** 群众评议: how residents judge the rectification of their community, by numbers alone; by persons who do not belong to it (WEK-07, WEK-10, WEK-11). */
export const massAppraisal = register('massAppraisal', {
  zh: '群众评议',
  en: 'Public appraisal',
  systems: ['S36'],
  compartment: 'internal',
  about: [
    '居民对整顿工作的评议，由第三方组织，只记票数，不记姓名。',
    'How residents judge the rectification, asked by a third party; votes alone, no names.',
  ],
  words: ['群众评议', '满意度', '测评', '居民评议'],
  title: 'title',
  day: 'appraisedOn',
  columns: {
    title: text('名称', 'Title', { required: true, list: true, find: true, max: 100 }),
    case: ref('整顿社区', 'Case', 'weakCase', { required: true, list: true }),
    phase: choice(
      '阶段',
      'Phase',
      { before: ['整顿前', 'Before'], during: ['整顿中', 'During'], after: ['整顿后', 'After'] },
      { required: true, list: true, default: 'after' },
    ),
    appraisedOn: date('评议日期', 'Appraised on', { required: true, list: true, notAfterToday: true }),
    organizer: text('组织评议的单位', 'Organized by', {
      required: true,
      max: 100,
      help: ['不是被整顿的社区。', 'Not the community itself.'],
    }),
    sample: integer('参评人数', 'Persons asked', { required: true, min: 1, max: 1_000_000, unit: ['人', 'persons'] }),
    satisfied: integer('满意', 'Satisfied', { ...votes, required: true }),
    fair: integer('基本满意', 'Fairly satisfied', { ...votes, required: true }),
    dissatisfied: integer('不满意', 'Dissatisfied', { ...votes, required: true }),
    share: computed('满意率（%）', 'Satisfied, %', 'decimal', (row: Votes) => percentOf(row.satisfied + row.fair, row.sample), {
      list: true,
    }),
    outcome: computed('结论', 'Outcome', 'text', (row: Votes) => (moreThanHalf(row.dissatisfied, row.sample) ? 'fails' : 'passes'), {
      list: true,
      options: { passes: ['不满意票未过半', 'Not more than half dissatisfied'], fails: ['不满意票过半', 'More than half dissatisfied'] },
    }),
    remarks: longText('主要意见', 'Main opinions', { max: 2000 }),
    papers: files('汇总表', 'Tallies', { accept: ['pdf', 'excel', 'image'] }),
  },
  rules: [
    row =>
      row.satisfied + row.fair + row.dissatisfied > row.sample
        ? error('WEK-07', '各项票数之和多于参评人数', 'The votes exceed the persons asked', 'sample')
        : null,
  ],
  may: { read: staff, write: writers },
})
