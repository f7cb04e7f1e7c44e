import { choice, computed, date, integer, lines, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import type { Role } from '../../language/role.ts'

const branch: readonly Role[] = ['clerk', 'secretary']
const periods = { first: ['上半年', 'First half'], second: ['下半年', 'Second half'], year: ['全年', 'Whole year'] } as const

/** 党性定期分析: what one member finds in themselves in a period, and what the branch says to it (S18). Their own words are sealed. */
export const spiritAnalysis = register('spiritAnalysis', {
  zh: '党性定期分析',
  en: 'Analysis of Party spirit',
  systems: ['S18'],
  compartment: 'internal',
  about: [
    '党员定期作党性分析，查找问题、提出改进措施，支部提出意见；本人分析内容封存。',
    'A member examines themselves each period and the branch answers; their own words are sealed.',
  ],
  words: ['党性分析', '党性定期分析', '自我剖析'],
  title: 'name',
  day: 'analysedOn',
  subject: 'member',
  columns: {
    member: ref('党员', 'Member', 'member', { required: true, list: true, find: true }),
    year: integer('年度', 'Year', { required: true, min: 2000, max: 2100 }),
    period: choice('期次', 'Period', periods, { required: true, default: 'year' }),
    name: computed(
      '名称',
      'Name',
      'text',
      (row: { year: number; period: keyof typeof periods }) => `${row.year}年${periods[row.period][0]}党性分析`,
      { list: true },
    ),
    analysedOn: date('分析日期', 'Analysed on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    analysis: longText('自我分析', 'Own analysis', { max: 8000, sealed: 'speech' }),
    items: lines('改进措施', 'What to mend', {
      problem: text('问题', 'Problem', { required: true, max: 200 }),
      measure: text('措施', 'Measure', { max: 200 }),
      dueOn: date('期限', 'Due on'),
      doneOn: date('完成日期', 'Done on', { notAfterToday: true }),
    }),
    comment: longText('支部意见', "The branch's comment", { max: 1000, group: ['支部意见', 'Comment'] }),
    commentedOn: date('意见日期', 'Commented on', { notAfterToday: true }),
  },
  start: 'submitted',
  states: {
    submitted: { zh: '已提交', en: 'Submitted', tone: 'active' },
    commented: { zh: '支部已提意见', en: 'Commented', tone: 'done' },
  },
  steps: {
    comment: {
      zh: '支部提意见',
      en: 'Comment',
      from: ['submitted'],
      to: 'commented',
      by: branch,
      needs: ['comment'],
      stamps: 'commentedOn',
    },
  },
  rules: [
    row =>
      row.commentedOn !== null && row.commentedOn < row.analysedOn
        ? error('LIFE-31', '意见日期早于分析日期', 'Commented before it was analysed', 'commentedOn')
        : null,
  ],
  unique: [['member', 'year', 'period']],
  may: { read: branch, write: branch, sealed: { speech: branch } },
})
