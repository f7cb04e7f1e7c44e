import { choice, date, files, lines, ref, text, year } from '../../language/column.ts'
import { warning } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/**
 * 目标责任书: the letter of a year between an organization and the one above it. It belongs to the organization that answers for it, where both
 * sides can sign: the issuer stands above and reads it through `issuer` wherever it stands (RSP-07, RSP-33).
 */
export const letter = register('letter', {
  zh: '目标责任书',
  en: 'Responsibility letter',
  systems: ['S28'],
  compartment: 'internal',
  about: [
    '上级与下级党组织签订的年度目标责任书，登记在承担责任的组织，双方签字后生效。',
    'Letters of the year between an organization and the one above it; they count once both sides have signed.',
  ],
  words: ['目标责任书', '责任书', '责任状', '签订责任书'],
  title: 'title',
  day: 'issuedOn',
  peer: 'issuer',
  columns: {
    title: text('名称', 'Title', { required: true, list: true, find: true, max: 100 }),
    year: year('年度', 'Year', { required: true, list: true }),
    tier: choice(
      '层级',
      'Tier',
      {
        district: ['区委与党（工）委', 'District with committees'],
        committee: ['党（工）委与基层党组织', 'Committees with organizations below'],
        branch: ['基层党组织与党支部', 'Organizations with branches'],
      },
      { required: true, list: true },
    ),
    issuer: ref('签发组织', 'Issued by', 'organization', { required: true, list: true }),
    issuerName: text('签发人', 'Signed for the issuer by', { required: true, max: 50 }),
    issuedOn: date('签发日期', 'Issued on', { required: true, list: true, notAfterToday: true }),
    signerName: text('责任人', 'Signed by', {
      required: true,
      max: 50,
      help: ['承担责任的党组织书记。', 'The secretary who answers for it.'],
    }),
    signedOn: date('签订日期', 'Signed on', { list: true, notAfterToday: true }),
    clauses: lines(
      '责任条款',
      'Clauses',
      {
        clause: text('责任内容', 'Clause', { required: true, max: 300 }),
        aim: text('目标', 'Aim', { max: 200 }),
      },
      { atLeast: 1, group: ['条款', 'Clauses'] },
    ),
    papers: files('扫描件', 'Scan', { accept: ['pdf', 'image'] }),
  },
  start: 'issued',
  states: {
    issued: { zh: '待签订', en: 'To be signed', tone: 'active' },
    signed: { zh: '已签订', en: 'Signed', tone: 'done' },
  },
  steps: {
    sign: { zh: '签订', en: 'Sign', from: ['issued'], to: 'signed', by: [...writers, 'leader'], stamps: 'signedOn' },
  },
  rules: [
    row =>
      row.signedOn !== null && Number(row.signedOn.slice(0, 4)) !== row.year
        ? warning(
            'RSP_LETTER_YEAR',
            `${row.year}年度的责任书应在当年签订`,
            `The letter of ${row.year} is signed within that year`,
            'signedOn',
          )
        : null,
  ],
  unique: [['org', 'year', 'issuer']],
  may: { read: staff, write: [...writers, 'leader'] },
  indicators: {
    'responsibility.letters': { measure: { count: true }, reached: 'signed', time: { on: 'signedOn' }, by: ['tier'] },
  },
})
