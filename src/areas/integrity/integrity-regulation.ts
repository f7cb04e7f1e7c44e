import { choice, date, files, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { byDiscipline, disciplineOffice } from './discipline-office.ts'

/** 廉政制度: one regulation of the discipline organ made or amended, until it is repealed (INT-41); those of the whole organization stand elsewhere. */
export const integrityRegulation = register('integrityRegulation', {
  zh: '廉政制度',
  en: 'Integrity regulation',
  systems: ['S53'],
  compartment: 'integrity',
  about: [
    '纪检监察机关制定、修订、废止的制度，每次制定或修订一条。',
    'Regulations of the discipline organ, one record each time one is made or amended.',
  ],
  words: ['廉政制度', '制度建设', '建章立制', '修订制度'],
  title: 'name',
  day: 'issuedOn',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 150 }),
    document: text('文号', 'Document', { max: 100, list: true }),
    act: choice('性质', 'Act', { made: ['制定', 'Made'], amended: ['修订', 'Amended'] }, { required: true, list: true, default: 'made' }),
    category: choice(
      '类别',
      'Class',
      {
        responsibility: ['责任落实', 'Responsibility'],
        supervision: ['监督检查', 'Supervision'],
        cases: ['审查审理', 'Review and trial'],
        inspection: ['巡察', 'Inspection'],
        conduct: ['作风建设', 'Conduct'],
        team: ['队伍建设', 'Own staff'],
        handbook: ['手册汇编', 'Handbook'],
      },
      { required: true, list: true },
    ),
    organ: text('制定机关', 'Organ', { required: true, max: 100 }),
    issuedOn: date('印发日期', 'Issued on', { required: true, list: true, help: ['起草中的填预计日期。', 'The expected day of a draft.'] }),
    repealedOn: date('废止日期', 'Repealed on', { notAfterToday: true }),
    paper: files('正文', 'Text', { accept: ['pdf', 'word'] }),
  },
  start: 'issued',
  ahead: 'drafted',
  states: {
    drafted: { zh: '起草', en: 'Drafted', tone: 'quiet' },
    issued: { zh: '已印发', en: 'Issued', tone: 'done' },
    repealed: { zh: '已废止', en: 'Repealed', tone: 'stopped' },
  },
  steps: {
    issue: { zh: '印发', en: 'Issue', from: ['drafted'], to: 'issued', by: byDiscipline, needs: ['issuedOn', 'document'] },
    repeal: { zh: '废止', en: 'Repeal', from: ['issued'], to: 'repealed', by: byDiscipline, stamps: 'repealedOn' },
  },
  rules: [
    (row, { today, state }) =>
      state === 'issued' && row.issuedOn > today ? error('INT-41', '印发日期晚于今天', 'It is yet to be issued', 'issuedOn') : null,
    row =>
      row.repealedOn !== null && row.repealedOn < row.issuedOn
        ? error('INT-41', '废止早于印发', 'Repealed before it was issued', 'repealedOn')
        : null,
  ],
  may: disciplineOffice,
  indicators: {
    'integrity.regulations': { measure: { count: true }, reached: 'issued', time: { on: 'issuedOn' }, by: ['act', 'category'] },
  },
})
