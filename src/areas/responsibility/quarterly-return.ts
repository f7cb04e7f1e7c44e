import { computed, date, decimal, files, lines, longText, record, ref, text } from '../../language/column.ts'
import { error, warning } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'
import { isQuarterEnd, quarterName, returnDue } from './quarter.ts'

interface Returned {
  quarterEnd: string
  submittedOn: string | null
}

/** 季度上报: what an organization reports of a quarter, task by task, with records as its evidence (RSP-05). It counts on the day it was submitted. */
export const quarterlyReturn = register('quarterlyReturn', {
  zh: '季度上报',
  en: 'Quarterly return',
  systems: ['S29'],
  compartment: 'internal',
  about: [
    '每季度末后十日内上报任务清单完成情况，佐证从已有记录中选取，不重复填写。',
    'Progress of the tasks, reported within ten days of the quarter; evidence is picked among the records, never typed again.',
  ],
  words: ['季度上报', '季报', '季度报告', '任务清单完成情况'],
  title: 'name',
  day: 'quarterEnd',
  columns: {
    name: computed('名称', 'Name', 'text', (row: Returned) => `${quarterName(row.quarterEnd)}任务清单完成情况`, { list: true, find: true }),
    quarterEnd: date('季度末', 'Quarter end', {
      required: true,
      list: true,
      help: ['填季度最后一天，如 2025-03-31。', 'The last day of the quarter, such as 2025-03-31.'],
    }),
    filledBy: text('填报人', 'Filled by', { required: true, list: true, max: 50 }),
    tasks: lines('任务进展', 'Progress of tasks', {
      task: ref('任务', 'Task', 'task', { required: true }),
      done: decimal('累计完成值', 'Done so far', { places: 2, max: 100_000_000 }),
      progress: text('进展', 'Progress', { required: true, max: 500 }),
      proof: record('佐证', 'Proof', { help: ['从已有记录中选取。', 'Chosen among the records.'] }),
    }),
    evidence: lines('其他佐证', 'Further evidence', {
      proof: record('记录', 'Record', { required: true }),
      remark: text('说明', 'Remark', { max: 200 }),
    }),
    account: longText('工作小结', 'Account', { max: 4000 }),
    difficulties: longText('问题和建议', 'Difficulties', { max: 2000 }),
    submittedOn: date('上报日期', 'Submitted on', { list: true, notAfterToday: true, group: ['上报', 'Return'] }),
    timely: computed(
      '是否按时',
      'On time',
      'text',
      (row: Returned) => (row.submittedOn === null ? null : row.submittedOn <= returnDue(row.quarterEnd) ? 'yes' : 'no'),
      { list: true, options: { yes: ['按时', 'On time'], no: ['逾期', 'Late'] } },
    ),
    acceptedOn: date('接收日期', 'Accepted on', { notAfterToday: true }),
    opinion: text('退回意见', 'Why it was returned', { max: 300 }),
    papers: files('附件', 'Papers', { accept: ['pdf', 'word', 'excel'] }),
  },
  start: 'draft',
  states: {
    draft: { zh: '填报中', en: 'Draft', tone: 'quiet' },
    submitted: { zh: '已上报', en: 'Submitted', tone: 'active' },
    accepted: { zh: '已接收', en: 'Accepted', tone: 'done' },
    returned: { zh: '已退回', en: 'Returned', tone: 'active' },
  },
  steps: {
    submit: {
      zh: '上报',
      en: 'Submit',
      from: ['draft', 'returned'],
      to: 'submitted',
      by: writers,
      needs: ['account'],
      stamps: 'submittedOn',
    },
    accept: { zh: '接收', en: 'Accept', from: ['submitted'], to: 'accepted', by: ['organization', 'leader'], stamps: 'acceptedOn' },
    return: { zh: '退回', en: 'Return', from: ['submitted'], to: 'returned', by: ['organization', 'leader'], needs: ['opinion'] },
  },
  rules: [
    row =>
      isQuarterEnd(row.quarterEnd)
        ? null
        : error('RSP-05', '应为季度最后一天，如 2025-03-31', 'It is the last day of a quarter, such as 2025-03-31', 'quarterEnd'),
    row =>
      row.submittedOn !== null && row.submittedOn > returnDue(row.quarterEnd)
        ? warning('RSP_LATE_REPORT', `应于${returnDue(row.quarterEnd)}前上报`, `It was due on ${returnDue(row.quarterEnd)}`, 'submittedOn')
        : null,
    row =>
      row.submittedOn !== null && row.submittedOn < row.quarterEnd.slice(0, 7)
        ? error('RSP-05', '上报日期早于季度末月', 'It was submitted before the last month of the quarter', 'submittedOn')
        : null,
  ],
  unique: [['org', 'quarterEnd']],
  may: { read: staff, write: [...writers, 'leader'] },
  indicators: {
    'responsibility.quarterly-reports': {
      measure: { count: true },
      reached: 'submitted',
      time: { on: 'submittedOn' },
      by: ['timely'],
    },
  },
})
