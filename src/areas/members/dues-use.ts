import { choice, date, files, integer, money, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { duesReaders } from './member-readers.ts'

/** 党费使用: one expense out of dues, decided together beforehand (DUE-11). */
export const duesUse = register('duesUse', {
  zh: '党费使用',
  en: 'Use of dues',
  systems: ['S12'],
  compartment: 'internal',
  about: ['从党费中列支的每一笔支出；集体研究决定在前。', 'Each expense out of dues; decided together first.'],
  words: ['党费使用', '党费支出', '党费开支'],
  title: 'matter',
  day: 'usedOn',
  columns: {
    matter: text('事项', 'Matter', { required: true, list: true, find: true, max: 100 }),
    purpose: choice(
      '用途',
      'Purpose',
      {
        training: ['培训党员', 'Training'],
        materials: ['订阅、购买学习资料和设备', 'Papers and equipment'],
        commendation: ['表彰先进', 'Commendation'],
        hardship: ['补助生活困难的党员', 'Help to members in hardship'],
        disaster: ['补助受灾党员和修缮设施', 'Disaster relief and repairs'],
        publicity: ['党内宣传和活动', 'Party publicity and activities'],
      },
      { required: true, list: true },
    ),
    amount: money('金额', 'Amount', { required: true, list: true, min: 1, max: 1_000_000_000 }),
    decidedOn: date('集体研究日期', 'Decided together on', { required: true, notAfterToday: true }),
    usedOn: date('支出日期', 'Spent on', { required: true, list: true, notAfterToday: true }),
    beneficiaries: integer('受益党员', 'Members who benefit', { max: 1_000_000, unit: ['人', 'persons'] }),
    voucherNo: text('凭证编号', 'Voucher', { max: 40 }),
    vouchers: files('凭证', 'Vouchers', { accept: ['pdf', 'image'] }),
  },
  rules: [
    row =>
      row.usedOn < row.decidedOn
        ? error('DUE-11', '党费支出须先集体研究，支出日期早于研究日期', 'Spent before it was decided together', 'usedOn')
        : null,
  ],
  may: { read: duesReaders, write: ['clerk', 'organization'] },
})
