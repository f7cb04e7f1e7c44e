import { choice, computed, date, files, lines, money, text, year } from '../../language/column.ts'
import { error, warning } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

interface Spent {
  amount: number
  uses: readonly { amount: number }[]
}
const spentOf = ({ uses }: Spent): number => uses.reduce((sum, line) => sum + line.amount, 0)

/** 社区经费: one kind of money of one community in one year, and what it was used for. */
export const communityFund = register('communityFund', {
  zh: '社区经费',
  en: "Community's fund",
  systems: ['S02'],
  compartment: 'public',
  about: [
    '社区年度党建和服务经费的下拨、使用和结余。',
    'Yearly money of communities for Party-building and services: allotted, used and left.',
  ],
  words: ['社区经费', '党建经费', '服务群众专项经费', '办公经费'],
  title: 'source',
  day: 'allottedOn',
  columns: {
    year: year('年度', 'Year', { required: true, list: true }),
    kind: choice(
      '类别',
      'Kind',
      {
        service: ['服务群众专项经费', 'Services for the public'],
        party: ['党建工作经费', 'Party-building'],
        office: ['办公经费', 'Office'],
        project: ['项目经费', 'Project'],
      },
      { required: true, list: true },
    ),
    source: text('来源', 'Source', {
      required: true,
      list: true,
      find: true,
      max: 100,
      help: ['如区财政、街道。', 'Such as the district or the sub-district.'],
    }),
    allottedOn: date('下拨日期', 'Allotted on', { required: true, list: true, notAfterToday: true }),
    amount: money('下拨金额', 'Allotted', { required: true, list: true, max: 1_000_000_000_00 }),
    uses: lines('使用情况', 'Uses', {
      purpose: text('用途', 'Purpose', { required: true, max: 200 }),
      amount: money('金额', 'Amount', { required: true, max: 1_000_000_000_00 }),
      usedOn: date('日期', 'Used on', { notAfterToday: true }),
      decision: text('议定依据', 'Decided by', { max: 100 }),
    }),
    used: computed('已使用', 'Used', 'money', spentOf, { list: true }),
    left: computed('结余', 'Left', 'money', (row: Spent) => row.amount - spentOf(row)),
    publishedOn: date('公开日期', 'Published on', { notAfterToday: true }),
    papers: files('凭证', 'Vouchers', { accept: ['pdf', 'image', 'excel'] }),
  },
  rules: [
    row => (spentOf(row) > row.amount ? error('FUND_OVERSPENT', '使用合计超过下拨金额', 'More was used than was allotted', 'uses') : null),
    row =>
      Number(row.allottedOn.slice(0, 4)) === row.year
        ? null
        : warning('FUND_YEAR', '下拨日期不在该年度内，请核对', 'It was allotted in another year: check', 'allottedOn'),
  ],
  unique: [['org', 'year', 'kind']],
  may: { read: ['member', ...staff], write: writers },
  indicators: {
    'organizations.community-funds': { measure: { sum: 'amount', per: 1_000_000 }, time: { on: 'allottedOn' }, by: ['kind', 'year'] },
    'organizations.community-funds-used': {
      part: 'uses',
      measure: { sum: 'amount', per: 1_000_000 },
      time: { on: 'usedOn' },
      by: ['^kind'],
    },
  },
})
