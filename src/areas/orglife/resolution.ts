import { choice, date, files, lines, longText, record, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 决议事项: what a meeting decided, who carries it out by when, and what came of it (LIFE-20). */
export const resolution = register('resolution', {
  zh: '决议事项',
  en: 'Resolution',
  systems: ['S14'],
  compartment: 'internal',
  about: ['会议决定的事项：谁来办、何时办成、办得怎样。', 'What a meeting decided: who does it, by when, and how it went.'],
  words: ['决议', '决定事项', '会议落实', '督办', '决议落实'],
  title: 'title',
  day: 'decidedOn',
  columns: {
    title: text('事项', 'Matter', { required: true, list: true, find: true, max: 200 }),
    event: ref('所在会议', 'Meeting', 'event'),
    body: choice(
      '决定机构',
      'Decided by',
      {
        assembly: ['党员大会', 'General meeting'],
        committee: ['支委会、党委会', 'Committee'],
        group: ['党小组会', 'Group meeting'],
        other: ['其他会议', 'Another meeting'],
      },
      { required: true, list: true },
    ),
    decidedOn: date('决定日期', 'Decided on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    owner: text('责任人', 'Owner', { required: true, list: true, max: 50 }),
    dueOn: date('完成期限', 'Due on', { required: true, list: true }),
    measures: longText('落实措施', 'Measures', { max: 1000 }),
    progress: lines('进展', 'Progress', {
      on: date('日期', 'On', { required: true, notAfterToday: true }),
      account: text('情况', 'Account', { required: true, max: 300 }),
      evidence: record('佐证记录', 'Evidence'),
    }),
    doneOn: date('完成日期', 'Done on', { notAfterToday: true, group: ['结果', 'Result'] }),
    result: longText('落实结果', 'Result', { max: 1000 }),
    papers: files('附件', 'Papers', { accept: ['pdf', 'word', 'image'] }),
  },
  start: 'open',
  states: {
    open: { zh: '落实中', en: 'Open', tone: 'active' },
    done: { zh: '已落实', en: 'Carried out', tone: 'done' },
  },
  steps: {
    complete: { zh: '登记落实', en: 'Record as carried out', from: ['open'], to: 'done', by: writers, needs: ['result'], stamps: 'doneOn' },
  },
  rules: [
    row => (row.dueOn < row.decidedOn ? error('LIFE-20', '完成期限早于决定日期', 'It is due before it was decided', 'dueOn') : null),
    row =>
      row.doneOn !== null && row.doneOn < row.decidedOn
        ? error('LIFE-20', '完成日期早于决定日期', 'It was done before it was decided', 'doneOn')
        : null,
  ],
  may: { read: staff, write: writers },
  indicators: {
    'orglife.resolutions-rate': {
      ratio: {
        of: { measure: { count: true }, reached: 'done', time: { on: 'dueOn' } },
        over: { measure: { count: true }, time: { on: 'dueOn' } },
      },
      by: ['body'],
    },
  },
})
