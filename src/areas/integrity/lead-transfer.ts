import { choice, date, files, integer, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { disciplineOffice } from './discipline-office.ts'

/** 线索移送: leads passed to another organ or received from it, by the letter that went with them; which leads they were stands on those alone. */
export const leadTransfer = register('leadTransfer', {
  zh: '线索移送',
  en: 'Passing of leads',
  systems: ['S50'],
  compartment: 'integrity',
  about: [
    '与审计、公安、法检、组织等部门互相移送线索，一函一条，只登记件数和回执，不写对象。',
    'Leads passed between organs, one record a letter: how many and the receipt, nobody by name.',
  ],
  words: ['线索移送', '移送', '移交'],
  title: 'letter',
  day: 'passedOn',
  columns: {
    letter: text('函号', 'Letter', { required: true, list: true, find: true, max: 60 }),
    direction: choice('方向', 'Direction', { out: ['移出', 'Passed on'], in: ['接收', 'Received'] }, { required: true, list: true }),
    organ: choice(
      '对方机关',
      'Other organ',
      {
        audit: ['审计', 'Audit'],
        police: ['公安', 'Public security'],
        courts: ['法院检察院', 'Courts and procuratorate'],
        organization: ['组织部门', 'Organization department'],
        inspection: ['巡察机构', 'Inspection office'],
        superior: ['上级纪检监察机关', 'Superior discipline organ'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true },
    ),
    count: integer('线索件数', 'Leads', { required: true, list: true, min: 1, max: 1000, unit: ['件', 'leads'] }),
    passedOn: date('移送日期', 'Passed on', { required: true, list: true, notAfterToday: true }),
    receiptOn: date('回执日期', 'Receipt on', { notAfterToday: true }),
    resultOn: date('反馈结果日期', 'Result on', { notAfterToday: true }),
    paper: files('移送函', 'Letter', { accept: ['pdf', 'image'] }),
  },
  rules: [
    row =>
      (row.receiptOn !== null && row.receiptOn < row.passedOn) || (row.resultOn !== null && row.resultOn < row.passedOn)
        ? error('INT-20', '回执、反馈早于移送日期', 'The answer lies before the letter', 'receiptOn')
        : null,
  ],
  may: disciplineOffice,
})
