import { date, files, integer, longText, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { disciplineOffice } from './discipline-office.ts'

/** 专项治理: one drive with its checks and what they came to, in numbers alone (INT-40). */
export const specialGovernance = register('specialGovernance', {
  zh: '专项治理',
  en: 'Special drive',
  systems: ['S53'],
  compartment: 'integrity',
  about: [
    '作风和腐败问题专项治理，一项一条，检查和发现问题只登记数量。',
    'Drives against breaches, one record each; what was checked and found in numbers.',
  ],
  words: ['专项治理', '专项整治', '专项监督'],
  title: 'name',
  day: 'startedOn',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    startedOn: date('开始日期', 'Started on', { required: true, list: true, notAfterToday: true }),
    endedOn: date('结束日期', 'Ended on', { list: true, notAfterToday: true, help: ['未结束的留空。', 'Empty while it lasts.'] }),
    document: text('文号', 'Document', { max: 100 }),
    checks: integer('检查次数', 'Checks', { list: true, max: 100_000, unit: ['次', 'times'] }),
    problems: integer('发现问题', 'Problems found', { list: true, max: 100_000, unit: ['个', 'problems'] }),
    mended: integer('已整改', 'Mended', { max: 100_000, unit: ['个', 'problems'] }),
    summary: longText('开展情况', 'Summary', { max: 4000 }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'word'] }),
  },
  rules: [
    row =>
      row.endedOn !== null && row.endedOn < row.startedOn ? error('INT-40', '结束早于开始', 'It ends before it starts', 'endedOn') : null,
    row => ((row.mended ?? 0) > (row.problems ?? 0) ? error('INT-40', '已整改多于发现问题', 'More mended than found', 'mended') : null),
  ],
  may: disciplineOffice,
  indicators: {
    'integrity.special-drives': { measure: { count: true }, time: { open: 'startedOn', until: 'endedOn' } },
  },
})
