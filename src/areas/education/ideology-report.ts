import { ideologyReportDue } from '../../codes/education-rules.ts'
import { choice, computed, date, files, integer, longText, text } from '../../language/column.ts'
import { warning } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { approvers, publicists } from './roles.ts'

interface Half {
  year: number
  half: 'first' | 'second'
}
const due = ({ year, half }: Half): string => ideologyReportDue(year, half === 'first' ? 1 : 2)

/** 意识形态工作报告: a committee's half-yearly report on its own work (EDU-09). */
export const ideologyReport = register('ideologyReport', {
  zh: '意识形态工作报告',
  en: 'Report on ideological work',
  systems: ['S27'],
  compartment: 'internal',
  about: ['党（工）委每半年向上级报告一次意识形态工作。', 'Committees report on their ideological work every half-year.'],
  words: ['意识形态报告', '半年报告', '意识形态工作'],
  title: 'name',
  day: 'submittedOn',
  columns: {
    year: integer('年度', 'Year', { required: true, min: 2000, max: 2100 }),
    half: choice('半年', 'Half', { first: ['上半年', 'First half'], second: ['下半年', 'Second half'] }, { required: true }),
    name: computed('名称', 'Name', 'text', (row: Half) => `${row.year}年${row.half === 'first' ? '上半年' : '下半年'}意识形态工作报告`, {
      list: true,
      find: true,
    }),
    due: computed('报送期限', 'Due', 'text', due, { list: true }),
    submittedOn: date('报送日期', 'Submitted on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    studies: integer('专题研究次数', 'Committee studies', { max: 100, unit: ['次', 'times'] }),
    work: longText('工作开展情况', 'Work done', { required: true, max: 8000 }),
    problems: longText('存在问题', 'Problems', { max: 4000 }),
    plans: longText('下步打算', 'Plans', { max: 4000 }),
    signer: text('签发人', 'Signed by', { max: 50, list: true }),
    papers: files('报告文本', 'Papers', { accept: ['pdf', 'word'] }),
  },
  start: 'submitted',
  states: {
    submitted: { zh: '已报送', en: 'Submitted', tone: 'active' },
    received: { zh: '已接收', en: 'Received', tone: 'done' },
    returned: { zh: '退回补充', en: 'Returned', tone: 'active' },
  },
  steps: {
    receive: { zh: '接收', en: 'Receive', from: ['submitted'], to: 'received', by: approvers },
    return: { zh: '退回', en: 'Return', from: ['submitted'], to: 'returned', by: approvers },
    submit: { zh: '重新报送', en: 'Submit again', from: ['returned'], to: 'submitted', by: publicists },
  },
  rules: [
    row =>
      row.submittedOn > due(row as Half) // cast: both columns are required
        ? warning('EDU-09', `晚于报送期限${due(row as Half)}`, `Later than its day, ${due(row as Half)}`, 'submittedOn')
        : null,
  ],
  unique: [['org', 'year', 'half']],
  may: { read: staff, write: publicists },
})
