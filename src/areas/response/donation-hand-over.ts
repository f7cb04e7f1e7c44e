import { choice, date, files, money, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 捐款上缴: money handed over from donations, by two persons; receipts and hand-over must agree (EMG-22, EMG-45). */
export const donationHandOver = register('donationHandOver', {
  zh: '捐款上缴',
  en: 'Donations handed over',
  systems: ['S40'],
  compartment: 'internal',
  about: [
    '收到的捐款上缴专户，双人办理；上缴总额与收款总额应当相符。',
    'Donations handed over to the account, by two persons; it must agree with what was received.',
  ],
  words: ['捐款上缴', '捐款对账', '善款', '专户'],
  title: 'account',
  day: 'handedOverOn',
  programme: 'required',
  columns: {
    account: text('接收账户', 'Account', { required: true, list: true, find: true, max: 100 }),
    handedOverOn: date('上缴日期', 'Handed over on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    amount: money('金额', 'Amount', { required: true, list: true, min: 1, max: 100_000_000_00 }),
    way: choice(
      '方式',
      'Way',
      { bank: ['银行转账', 'Bank transfer'], cash: ['现金', 'Cash'] },
      { required: true, list: true, default: 'bank' },
    ),
    voucher: text('凭证号', 'Voucher', { required: true, list: true, max: 60 }),
    handedOverBy: text('经办人', 'Handed over by', { required: true, max: 50 }),
    witness: text('复核人', 'Checked by', { required: true, max: 50 }),
    papers: files('凭证', 'Vouchers', { accept: ['image', 'pdf'] }),
  },
  rules: [
    row =>
      row.handedOverBy === row.witness
        ? error('EMG-45', '捐款须两人办理，复核人不能是经办人', 'Two persons handle donations: somebody else checks', 'witness')
        : null,
  ],
  unique: [['org', 'voucher']],
  may: { read: staff, write: writers },
})
