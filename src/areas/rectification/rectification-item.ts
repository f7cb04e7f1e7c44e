import { choice, date, decimal, longText, text } from '../../language/column.ts'
import type { Tally } from '../../language/indicator.ts'
import { register } from '../../language/register.ts'
import { mendingCourse, mendingDuty, mendingRights, mendingRules, mendingStates, mendingSteps } from '../mending.ts'
import { checkConcentrated, checkEarlyClose, checkPlan } from './rectification-item-checks.ts'

/** What inspections fed back, open on any day of the period; of those the closed ones. */
const items: Tally = {
  measure: { count: true },
  where: { source: 'inspection' },
  time: { open: 'foundOn', until: 'closedOn' },
  by: ['level', 'term', 'category'],
}
const closed: Tally = { ...items, reached: 'closed' }

/** 整改台账: one item of what an inspection, a review or a self-examination found, from the feedback to the sign-off (INT-51 to INT-53, RSP-02). */
export const rectificationItem = register('rectificationItem', {
  zh: '整改台账',
  en: 'Rectification item',
  systems: ['S37'],
  compartment: 'internal',
  about: [
    '巡视巡察反馈、述职考核、组织生活会自查和督查检查发现的整改事项，一事一条，逐项销号。',
    'What inspections, reviews and self-examinations found; one record an item, closed one by one.',
  ],
  words: ['整改台账', '巡察整改', '反馈整改', '整改事项', '整改销号'],
  title: 'problem',
  day: 'foundOn',
  columns: {
    number: text('反馈编号', 'Number', { list: true, max: 40 }),
    problem: text('问题', 'Problem', { required: true, list: true, find: true, max: 300 }),
    source: choice(
      '来源',
      'Source',
      {
        inspection: ['巡视巡察反馈', 'Inspection'],
        review: ['述职评议和考核', 'Review'],
        self: ['自查', 'Self-examination'],
        check: ['督查检查', 'Check'],
      },
      { required: true, list: true },
    ),
    level: choice(
      '级别',
      'Level',
      {
        provincial: ['省级', 'Provincial'],
        municipal: ['市级', 'Municipal'],
        district: ['区级', 'District'],
        own: ['本级', 'Own'],
      },
      { required: true, list: true, default: 'district' },
    ),
    term: choice(
      '整改类型',
      'Term',
      { concentrated: ['集中整改', 'Concentrated'], 'long-term': ['长期坚持', 'Long-term'] },
      {
        required: true,
        default: 'concentrated',
        help: ['长期坚持的单列，到期前不销号。', 'Long-term items are shown apart and not closed early.'],
      },
    ),
    category: text('问题类别', 'Category', { max: 50 }),
    foundOn: date('反馈（发现）日期', 'Fed back on', { required: true, list: true, notAfterToday: true }),
    planOn: date('整改方案印发', 'Plan issued on', { notAfterToday: true }),
    ...mendingDuty,
    ...mendingCourse,
    disciplineOpinion: text('纪检机关评价', 'Opinion of the discipline department', { max: 300, group: ['评价', 'Evaluation'] }),
    organizationOpinion: text('组织部门评价', 'Opinion of the organization department', { max: 300 }),
    satisfaction: decimal('群众满意度（%）', 'Satisfaction of the public, %', { places: 1, max: 100 }),
    publicised: longText('公开情况', 'How it was published', { max: 1000 }),
  },
  start: 'open',
  states: mendingStates,
  steps: mendingSteps,
  rules: [...mendingRules, checkPlan, checkConcentrated, checkEarlyClose],
  may: mendingRights,
  indicators: {
    'rectification.inspection-items': items,
    'rectification.inspection-closed': closed,
    'rectification.inspection-rate': { ratio: { of: closed, over: items }, by: ['level', 'term', 'category'] },
  },
})
