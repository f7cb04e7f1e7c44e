import { documentNumber } from '../../codes/document-number.ts'
import { choice, date, files, longText, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 制度: a regulation of an organization from its draft to its repeal (INT-41); those of the discipline sections stand in their own register. */
export const regulation = register('regulation', {
  zh: '制度',
  en: 'Regulation',
  systems: ['S53'],
  compartment: 'public',
  about: [
    '党组织制定的制度：起草、印发、修订、废止，形成现行制度目录。',
    'Regulations that organizations make: drafted, issued, amended, repealed; together the list of those in force.',
  ],
  words: ['制度', '规定', '办法', '制度建设', '制度汇编', '修订', '废止'],
  title: 'title',
  day: 'draftedOn',
  columns: {
    title: text('制度名称', 'Title', { required: true, list: true, find: true, max: 200 }),
    category: choice(
      '类别',
      'Category',
      {
        organizations: ['组织建设', 'Organizations'],
        members: ['党员队伍', 'Members'],
        life: ['组织生活', 'Organization life'],
        education: ['宣传教育', 'Education and publicity'],
        responsibility: ['责任考核', 'Responsibility and assessment'],
        cadres: ['干部人才', 'Cadres'],
        integrity: ['党风廉政', 'Integrity'],
        decisions: ['议事决策', 'Decision-making'],
        service: ['服务群众', 'Services for the public'],
        office: ['内部管理', 'Office'],
      },
      { required: true, list: true },
    ),
    organ: text('制定机关', 'Organ', { required: true, list: true, max: 100 }),
    draftedOn: date('起草日期', 'Drafted on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    documentNumber: text('发文字号', 'Document number', { max: 40, list: true, find: true, ...documentNumber }),
    issuedOn: date('印发日期', 'Issued on', { notAfterToday: true, list: true }),
    inForceFrom: date('施行日期', 'In force from'),
    amendedOn: date('修订日期', 'Amended on', { notAfterToday: true }),
    amendment: longText('修订内容', 'What was amended', { max: 2000 }),
    repealedOn: date('废止日期', 'Repealed on', { notAfterToday: true }),
    reason: text('废止原因', 'Reason of the repeal', { max: 200 }),
    gist: longText('主要内容', 'Gist', { max: 4000 }),
    papers: files('文本', 'Text', { accept: ['pdf', 'word'] }),
  },
  start: 'drafted',
  states: {
    drafted: { zh: '起草', en: 'Drafted', tone: 'active' },
    issued: { zh: '印发', en: 'Issued', tone: 'done' },
    amended: { zh: '修订', en: 'Amended', tone: 'done' },
    repealed: { zh: '废止', en: 'Repealed', tone: 'stopped' },
  },
  steps: {
    issue: { zh: '印发', en: 'Issue', from: ['drafted'], to: 'issued', by: writers, needs: ['documentNumber'], stamps: 'issuedOn' },
    amend: { zh: '修订', en: 'Amend', from: ['issued', 'amended'], to: 'amended', by: writers, needs: ['amendment'], stamps: 'amendedOn' },
    repeal: { zh: '废止', en: 'Repeal', from: ['issued', 'amended'], to: 'repealed', by: writers, needs: ['reason'], stamps: 'repealedOn' },
  },
  rules: [
    row => {
      const days = [
        ['issuedOn', row.issuedOn],
        ['amendedOn', row.amendedOn],
        ['repealedOn', row.repealedOn],
      ] as const
      let last = row.draftedOn
      for (const [column, day] of days) {
        if (day !== null && day < last)
          return error('INT-41', '起草、印发、修订、废止日期应依次在后', 'The days follow one another', column)
        last = day ?? last
      }
      return null
    },
  ],
  may: { read: ['member', ...staff], write: [...writers, 'propaganda'] },
  indicators: {
    'planning.regulations': { measure: { count: true }, reached: 'issued', time: { on: 'issuedOn' }, by: ['category'] },
  },
})
