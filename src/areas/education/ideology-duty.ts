import { choice, computed, date, files, integer, lines, longText, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { publicists } from './roles.ts'

/** 意识形态责任清单: what an office itself has to do for its ideological work in a year, and who does it (EDU-09). */
export const ideologyDuty = register('ideologyDuty', {
  zh: '意识形态责任清单',
  en: 'Duty list of ideological work',
  systems: ['S27'],
  compartment: 'internal',
  about: ['本单位意识形态工作的年度安排和责任分工，只登记自身职责。', "The office's own duties for the year and who does them."],
  words: ['意识形态责任制', '责任清单', '责任分工'],
  title: 'name',
  day: 'madeOn',
  columns: {
    year: integer('年度', 'Year', { required: true, min: 2000, max: 2100 }),
    name: computed('名称', 'Name', 'text', (row: { year: number }) => `${row.year}年意识形态工作责任清单`, { list: true, find: true }),
    madeOn: date('制定日期', 'Made on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    head: text('第一责任人', 'First responsible', { required: true, list: true, max: 50 }),
    duties: lines('责任事项', 'Duties', {
      kind: choice(
        '类别',
        'Kind',
        {
          study: ['专题学习', 'Study'],
          report: ['研判报告', 'Report'],
          channel: ['阵地管理', 'Channels'],
          training: ['培训', 'Training'],
          inspection: ['督查', 'Inspection'],
          other: ['其他', 'Other'],
        },
        { required: true, default: 'other' },
      ),
      duty: text('事项', 'Duty', { required: true, max: 200 }),
      owner: text('责任人', 'Owner', { max: 50 }),
      dueOn: date('时限', 'By'),
      doneOn: date('完成日期', 'Done on', { notAfterToday: true }),
    }),
    count: computed('事项数', 'Duties listed', 'integer', (row: { duties: readonly unknown[] }) => row.duties.length, { list: true }),
    remarks: longText('说明', 'Remarks', { max: 1000 }),
    papers: files('文件', 'Papers', { accept: ['pdf', 'word'] }),
  },
  unique: [['org', 'year']],
  may: { read: staff, write: publicists },
})
