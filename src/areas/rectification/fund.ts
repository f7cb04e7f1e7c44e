import { choice, date, money, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 整顿资金: money put into a weak community (WEK-06). */
export const fund = register('fund', {
  zh: '整顿资金',
  en: 'Rectification fund',
  systems: ['S36'],
  compartment: 'internal',
  about: ['投入后进社区整顿的资金，一笔登记一条。', 'Money put into weak communities; one record a sum.'],
  words: ['整顿资金', '投入资金', '帮扶资金'],
  title: 'purpose',
  day: 'putInOn',
  columns: {
    case: ref('整顿社区', 'Case', 'weakCase', { required: true, list: true }),
    putInOn: date('投入日期', 'Put in on', { required: true, list: true, notAfterToday: true }),
    amount: money('金额', 'Amount', { required: true, list: true, min: 1, max: 100_000_000_00 }),
    source: choice(
      '来源',
      'Source',
      {
        fiscal: ['财政资金', 'Public funds'],
        unit: ['帮扶单位', 'Paired unit'],
        dues: ['党费', 'Dues'],
        social: ['社会捐助', 'Gifts'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true },
    ),
    purpose: text('用途', 'Purpose', { required: true, list: true, find: true, max: 200 }),
    voucher: text('凭证编号', 'Voucher', { max: 50 }),
  },
  may: { read: staff, write: writers },
  indicators: {
    'rectification.funds': { measure: { sum: 'amount', per: 1_000_000 }, time: { on: 'putInOn' }, by: ['source'] },
  },
})
