import { choice, countedAs, date, flag, money, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 捐款: voluntary, without target or ranking; dues and special dues are other ledgers (EMG-20, EMG-21). */
export const donation = register('donation', {
  zh: '捐款',
  en: 'Donation',
  systems: ['S40'],
  compartment: 'internal',
  about: ['自愿捐款逐笔登记，分渠道统计；不设指标，不排名。', 'Voluntary donations, one record each, by channel; no targets, no rankings.'],
  words: ['捐款', '党员捐款', '捐赠'],
  title: 'donorName',
  day: 'donatedOn',
  subject: 'member',
  programme: 'required',
  columns: {
    donorName: text('捐款人', 'Donor', { required: true, titleOf: 'member', list: true, find: true, max: 50 }),
    member: ref('党员', 'Member', 'member', { help: ['捐款人是党员的请选择；群众、单位留空。', 'Choose the member; empty for others.'] }),
    nameWithheld: flag('不愿公开姓名', 'Name withheld', { default: false }),
    amount: money('金额', 'Amount', { required: true, list: true, min: 1, max: 100_000_000_00 }),
    donatedOn: date('捐款日期', 'Donated on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    channel: choice(
      '渠道',
      'Channel',
      {
        community: ['到社区交款', 'At the community'],
        home: ['上门收取', 'Collected at home'],
        transfer: ['电子转账', 'Electronic transfer'],
      },
      { required: true, list: true },
    ),
    receiptNo: text('收据编号', 'Receipt number', { required: true, list: true, max: 40 }),
    receivedBy: text('经手人', 'Received by', { max: 50 }),
    handedOverOn: date('上缴日期', 'Handed over on', { notAfterToday: true }),
    account: text('上缴账户', 'Handed over to', { max: 100 }),
    who: countedAs('donorName', 'member'),
  },
  rules: [
    row =>
      row.handedOverOn !== null && row.handedOverOn < row.donatedOn
        ? error('EMG-20', '上缴日期早于捐款日期', 'Handed over before it was given', 'handedOverOn')
        : null,
  ],
  unique: [['org', 'receiptNo']],
  may: { read: staff, write: writers },
  indicators: {
    'response.donation-amount': {
      measure: { sum: 'amount', per: 100 },
      time: { on: 'donatedOn' },
      programme: ['emergency'],
      by: ['channel'],
    },
  },
})
