import { duesTariff } from '../../codes/dues-tariff.ts'
import { choice, computed, date, lines, money, month, ref, text } from '../../language/column.ts'
import { addMonths, monthOf } from '../../language/day.ts'
import { error, warning } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { writers } from '../../language/role.ts'
import { duesReaders } from './member-readers.ts'

interface Paid {
  paidOn: string
  months: readonly { month: string; amount: number }[]
  extra: number | null
}

/** 党费收缴: one row a payment, month by month; a wrong one is voided, never rewritten into another (DUE-17). */
export const duesPayment = register('duesPayment', {
  zh: '党费收缴',
  en: 'Dues payment',
  systems: ['S12'],
  compartment: 'internal',
  about: ['党员缴纳党费逐笔登记，写明缴的是哪些月份。', 'Every payment of dues with the months it is for.'],
  words: ['党费', '收党费', '缴党费', '党费收据'],
  title: 'member',
  day: 'paidOn',
  subject: 'member',
  columns: {
    member: ref('党员', 'Member', 'member', { required: true, list: true, find: true }),
    paidOn: date('缴费日期', 'Paid on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    months: lines(
      '所缴月份',
      'Months paid',
      {
        month: month('月份', 'Month', { required: true, default: 'thisMonth' }),
        amount: money('金额', 'Amount', { required: true, min: -100_000_000, max: 100_000_000 }),
      },
      { atLeast: 1, own: '^' },
    ),
    channel: choice(
      '方式',
      'Channel',
      { cash: ['现金', 'Cash'], transfer: ['转账', 'Bank transfer'], online: ['线上缴纳', 'Online'] },
      { required: true, list: true, default: 'cash' },
    ),
    extra: money('自愿多交', 'Voluntary extra', { min: -1_000_000_000_00, max: 1_000_000_000_00 }),
    reverses: ref('冲销', 'Reverses', 'duesPayment', {
      help: ['已结账的缴费有差错的选择原缴费，金额填负数。', 'A mistaken payment of a closed month; the sums are negative.'],
    }),
    receiptNo: text('收据编号', 'Receipt number', { max: 40, find: true, list: true }),
    receivedBy: text('收款人', 'Received by', { max: 50 }),
    introduction: text('党员简要情况', 'About the member', {
      max: 300,
      help: ['一次自愿多交1000元以上全额上缴中央的，须附。', 'For 1,000 yuan or more at once, which go wholly to the Centre.'],
    }),
    total: computed('合计', 'Total', 'money', (row: Paid) => sumOf(row.months) + (row.extra ?? 0), { list: true }),
    toCentre: computed('其中全额上缴中央', 'Of which wholly to the Centre', 'money', (row: Paid) => wholeOf(row)),
    backPaid: computed('其中补缴', 'Of which arrears', 'money', (row: Paid) =>
      sumOf(row.months.filter(line => line.month < monthOf(row.paidOn))),
    ),
  },
  rules: [
    row => {
      const sign = row.reverses === null ? 1 : -1
      const wrong = row.months.findIndex(line => line.amount * sign <= 0)
      const column = wrong >= 0 ? `months.${wrong}.amount` : row.extra !== null && row.extra * sign <= 0 ? 'extra' : null
      return column === null
        ? null
        : error(
            'DUE-17',
            sign > 0 ? '金额应大于零；更正差错请用冲销' : '冲销的金额应为负数',
            sign > 0 ? 'More than nothing; a mistake is reversed' : 'The sums of a reversal are negative',
            column,
          )
    },
    row => {
      const twice = row.months.findIndex((line, i) => row.months.some((other, j) => j < i && other.month === line.month))
      const again = row.months[twice]
      return again
        ? error(
            'DUE_MONTH_TWICE',
            `${again.month}重复填写，请合并为一行`,
            `${again.month} is given twice: make it one row`,
            `months.${twice}.month`,
          )
        : null
    },
    row => {
      const late = row.months.findIndex(line => line.amount > 0 && line.month < monthOf(addMonths(row.paidOn, -6)))
      return late >= 0
        ? warning(
            'DUE-06',
            '补交党费一般不超过六个月，请核对',
            'Arrears are made up for six months at most: check it',
            `months.${late}.month`,
          )
        : null
    },
    row =>
      wholeOf(row) > 0 && row.introduction === null
        ? warning(
            'DUE-09',
            '全额上缴中央的，请附党员简要情况',
            'For what goes wholly to the Centre give a few words about the member',
            'introduction',
          )
        : null,
  ],
  may: { read: duesReaders, write: writers },
  indicators: {
    'members.dues-collected': { measure: { sum: 'total', per: 100 }, time: { on: 'paidOn' }, by: ['channel'] },
    'members.dues-settled': { part: 'months', measure: { sum: 'amount', per: 100 }, time: { month: 'month' } },
    'members.dues-backpaid': { measure: { sum: 'backPaid', per: 100 }, time: { on: 'paidOn' } },
  },
})

/** One voluntary payment of a thousand yuan or more goes wholly to the Centre; several smaller ones are not added up (DUE-09). */
const wholeOf = ({ extra, paidOn }: Paid): number => (extra !== null && Math.abs(extra) >= duesTariff(paidOn).wholeToCentre ? extra : 0)

const sumOf = (months: Paid['months']): number => months.reduce((sum, line) => sum + line.amount, 0)
