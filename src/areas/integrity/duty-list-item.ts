import { choice, date, files, integer, longText, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { byDiscipline, disciplineOffice } from './discipline-office.ts'

/** 两个责任清单: one item of the list of the main or of the supervising responsibility (INT-01), with its owner and due day like any duty (RSP-02). */
export const dutyListItem = register('dutyListItem', {
  zh: '两个责任清单',
  en: 'Item of the duty list',
  systems: ['S48'],
  compartment: 'integrity',
  about: ['主体责任、监督责任清单，一项一条：责任人、时限、完成情况。', 'The lists of main and supervising responsibility, item by item.'],
  words: ['主体责任', '监督责任', '责任清单', '两个责任'],
  title: 'item',
  day: 'issuedOn',
  columns: {
    item: text('责任事项', 'Item', { required: true, list: true, find: true, max: 200 }),
    responsibility: choice(
      '责任',
      'Responsibility',
      {
        main: ['主体责任', 'Main responsibility'],
        first: ['第一责任人责任', 'First person responsible'],
        post: ['一岗双责', 'Responsibility of the post'],
        supervision: ['监督责任', 'Supervising responsibility'],
      },
      { required: true, list: true },
    ),
    year: integer('年度', 'Year', { required: true, list: true, min: 2000, max: 2100 }),
    owner: text('责任人', 'Owner', {
      required: true,
      list: true,
      max: 50,
      help: ['只填一名第一责任人。', 'One first person responsible.'],
    }),
    unit: text('责任单位', 'Unit', { max: 100 }),
    issuedOn: date('下达日期', 'Issued on', { required: true, list: true, notAfterToday: true }),
    dueOn: date('完成时限', 'Due on', { required: true, list: true }),
    progress: longText('进展', 'Progress', { max: 2000 }),
    doneOn: date('完成日期', 'Done on', { notAfterToday: true }),
    papers: files('佐证', 'Evidence', { accept: ['pdf', 'word', 'image'] }),
  },
  start: 'open',
  states: {
    open: { zh: '落实中', en: 'Open', tone: 'active' },
    done: { zh: '已完成', en: 'Done', tone: 'done' },
  },
  steps: {
    finish: { zh: '完成', en: 'Finish', from: ['open'], to: 'done', by: byDiscipline, needs: ['progress'], stamps: 'doneOn' },
  },
  rules: [
    row => (row.dueOn < row.issuedOn ? error('INT-01', '时限早于下达日期', 'Due before it was issued', 'dueOn') : null),
    row =>
      row.doneOn !== null && row.doneOn < row.issuedOn ? error('INT-01', '完成早于下达日期', 'Done before it was issued', 'doneOn') : null,
  ],
  may: disciplineOffice,
})
