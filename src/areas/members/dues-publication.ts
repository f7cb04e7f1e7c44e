import { computed, date, flag, longText, money, month, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

const sum = { max: 1_000_000_000_00 } as const

interface Account {
  opening: number
  collected: number
  handedOver: number
  used: number
}

/** 党费公示: the accounts of some months as they were published to members, at least once a year (DUE-11, DUE-20). */
export const duesPublication = register('duesPublication', {
  zh: '党费公示',
  en: 'Accounts of dues',
  systems: ['S12'],
  compartment: 'internal',
  about: [
    '向党员公示的党费收缴、上缴、使用和结存情况，每年至少一次。',
    'Receipts, hand-over, use and balance of dues as published to members, at least once a year.',
  ],
  words: ['党费公示', '党费收支公示', '收支结存'],
  title: 'name',
  day: 'publishedOn',
  columns: {
    name: computed('名称', 'Name', 'text', (row: { fromMonth: string; toMonth: string }) => `${row.fromMonth}至${row.toMonth}党费公示`, {
      list: true,
      find: true,
    }),
    fromMonth: month('起始月份', 'From month', { required: true }),
    toMonth: month('截止月份', 'To month', { required: true }),
    opening: money('上期结存', 'Opening balance', { ...sum, required: true }),
    collected: money('收缴', 'Collected', { ...sum, required: true, list: true }),
    handedOver: money('上缴', 'Handed up', { ...sum, required: true, list: true }),
    used: money('使用', 'Used', { ...sum, required: true, list: true }),
    balance: computed('本期结存', 'Balance', 'money', (row: Account) => row.opening + row.collected - row.handedOver - row.used, {
      list: true,
    }),
    publishedOn: date('公示日期', 'Published on', { required: true, list: true, notAfterToday: true }),
    place: text('公示地点', 'Published at', { required: true, max: 100 }),
    perMember: flag('含党员个人交纳月份', 'With the months paid by each member', { default: false }),
    objections: longText('意见和答复', 'Objections and answers', { max: 1000 }),
  },
  rules: [
    row => (row.toMonth < row.fromMonth ? error('DUE-20', '截止月份早于起始月份', 'It ends before it begins', 'toMonth') : null),
    row =>
      row.opening + row.collected < row.handedOver + row.used
        ? error('DUE-20', '上缴和使用超过了结存与收缴之和，请核对', 'More went out than there was: check the sums', 'used')
        : null,
  ],
  may: { read: ['member', ...staff], write: writers },
})
