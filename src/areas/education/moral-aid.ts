import { choice, countedAs, date, files, longText, money, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { publicists } from './roles.ts'

/** 帮扶慰问: a visit or a payment to a moral model or a good neighbour, with the source of the money (EDU-10). */
export const moralAid = register('moralAid', {
  zh: '道德模范帮扶慰问',
  en: 'Aid to moral models',
  systems: ['S25'],
  compartment: 'internal',
  about: [
    '对道德模范、身边好人的帮扶慰问：对象、金额和物品、资金来源。',
    'Aid and visits to moral models: to whom, how much, out of which funds.',
  ],
  words: ['帮扶慰问', '慰问', '慰问金', '好人帮扶'],
  title: 'recipient',
  day: 'aidedOn',
  columns: {
    recipient: text('受助人', 'Recipient', { required: true, list: true, find: true, max: 50 }),
    model: ref('评选记录', 'Selection', 'moralModel', {
      help: ['已登记的道德模范请选择，同一人只计一次。', 'Choose the record where there is one: a person then counts once.'],
    }),
    unit: text('单位或社区', 'Unit or community', { list: true, max: 100 }),
    kind: choice(
      '身份',
      'Kind',
      { model: ['道德模范', 'Moral model'], neighbour: ['身边好人', 'Good neighbour'] },
      { required: true, list: true, default: 'neighbour' },
    ),
    aidedOn: date('慰问日期', 'Aided on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    amount: money('金额', 'Amount', { list: true, max: 10_000_000_00 }),
    goods: text('物品', 'Goods', { max: 200 }),
    source: choice('资金来源', 'Source of funds', {
      fiscal: ['财政资金', 'Public funds'],
      dues: ['党费', 'Dues'],
      fund: ['关爱基金', 'Care fund'],
      social: ['社会捐助', 'Donations'],
    }),
    visitor: text('慰问人', 'Visitor', { max: 100 }),
    account: longText('情况', 'Account', { max: 1000 }),
    receipts: files('签收单', 'Receipts', { accept: ['pdf', 'image'] }),
    who: countedAs('recipient', 'model', 'unit'),
  },
  rules: [
    row =>
      row.amount === null && row.goods === null ? error('EDU-10', '请填写金额或物品', 'Give the amount or the goods', 'amount') : null,
    row =>
      row.amount !== null && row.amount > 0 && row.source === null
        ? error('EDU-10', '请填写资金来源', 'Give the source of the funds', 'source')
        : null,
  ],
  may: { read: staff, write: publicists },
  indicators: {
    'education.aid-amount': { measure: { sum: 'amount', per: 100 }, time: { on: 'aidedOn' }, by: ['kind', 'source'] },
    'education.aid-recipients': {
      measure: { distinct: 'who', label: 'recipient' },
      where: { amount: { from: 1 } },
      time: { on: 'aidedOn' },
      by: ['kind'],
    },
  },
})
