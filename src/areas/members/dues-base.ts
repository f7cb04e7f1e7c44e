import { type DuesPayer, duesPayer, yearlyVerified } from '../../codes/dues-payer.ts'
import { duesDue, duesTariff } from '../../codes/dues-tariff.ts'
import { choice, coded, computed, date, longText, money, month, ref, text } from '../../language/column.ts'
import type { Day, Month } from '../../language/day.ts'
import { parseYuan } from '../../language/money.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { duesClerks } from './member-readers.ts'

interface Base {
  payer: string
  income: string | null
  fixed: number | null
  fromMonth: Month
}

/** The day whose tariff a base follows: the first of its months. */
const tariffDay = (row: Base): Day => `${row.fromMonth}-01`

/** What a member owes a month by this base (§4.1); null where the income is lacking. */
const dueOf = (row: Base) =>
  duesDue(
    row.payer as DuesPayer, // cast: the column holds codes of the table
    row.income === null ? null : (parseYuan(row.income) ?? null),
    row.fixed,
    duesTariff(tariffDay(row)),
  )

/**
 * 党费基数核定: what a member's dues are worked out from, verified once a year and when the income changes (DUE-01 to DUE-03). A base holds to the end of its year.
 * Income is sealed: the member and those who keep the bases open it (DUE-21). Rate and due follow from the unrounded income (DUE-16).
 */
export const duesBase = register('duesBase', {
  zh: '党费基数核定',
  en: 'Base of dues',
  systems: ['S12'],
  compartment: 'internal',
  about: [
    '每年核定党员交纳党费的基数，月应交数由系统按规定算出；收入只有本人和党费管理人员可见。',
    'Bases of dues, verified yearly; what is due a month is worked out. Income is seen by the member and those who keep the bases alone.',
  ],
  words: ['党费基数', '核定党费', '党费核定', '月应交党费'],
  title: 'member',
  day: 'verifiedOn',
  subject: 'member',
  columns: {
    member: ref('党员', 'Member', 'member', { required: true, list: true, find: true }),
    payer: coded('交纳类别', 'Kind of payer', duesPayer, { required: true, list: true, default: 'EMP' }),
    occasion: choice(
      '核定原因',
      'Occasion',
      { yearly: ['年度核定', 'Yearly'], first: ['首次核定', 'First'], change: ['收入变动', 'Change of income'] },
      { required: true, default: 'yearly' },
    ),
    income: text('收入', 'Income', {
      sealed: 'income',
      pattern: /^\d{1,9}(\.\d{1,2})?$/,
      patternHelp: ['应以元为单位，最多两位小数', 'is yuan with two decimals at most'],
      help: [
        '以元为单位。按月领取工资的填税后月工资（扣除个人缴纳的社会保险和公积金），离退休的填每月养老金总额，不按月取得收入的填上季度纯收入；定额交纳的不填。',
        'In yuan: monthly wage after tax and social insurance; monthly pension; net income of the last quarter for income not by the month; nothing for fixed sums.',
      ],
    }),
    basis: longText('收入构成', 'Made up of', { sealed: 'income', max: 1000 }),
    fixed: money('农民党员月交数', 'Monthly sum of a farmer', { max: 100_000, help: ['0.20至1.00元。', '0.20 to 1.00 yuan.'] }),
    fromMonth: month('起始月份', 'From month', { required: true, list: true, default: 'thisMonth' }),
    untilMonth: month('止于月份', 'Until month', {
      help: ['当年内重新核定的，由系统填写；不填即至当年12月。', 'Filled when it is verified anew within the year; December otherwise.'],
    }),
    verifiedOn: date('核定日期', 'Verified on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    verifiedBy: text('核定人', 'Verified by', { max: 50 }),
    signedOn: date('本人签字日期', 'Signed by the member on', { notAfterToday: true }),
    note: text('备注', 'Note', { max: 200 }),
    rate: computed('比例（%）', 'Rate (%)', 'decimal', (row: Base) => dueOf(row)?.rate ?? null, { list: true }),
    due: computed('月应交', 'Due a month', 'money', (row: Base) => dueOf(row)?.due ?? null, { list: true }),
    tariff: computed('依据版本', 'By the rules of', 'text', (row: Base) => duesTariff(tariffDay(row)).version),
    lastMonth: computed(
      '有效至',
      'Holds to',
      'text',
      (row: Base & { untilMonth: Month | null }) => row.untilMonth ?? `${row.fromMonth.slice(0, 4)}-12`,
    ),
  },
  rules: [
    row =>
      dueOf(row) === null
        ? row.payer === 'FARM'
          ? error('DUE-01', '农民党员请填写月交数', 'Give the monthly sum of the farmer', 'fixed')
          : error('DUE-02', '请填写收入', 'Give the income', 'income')
        : null,
    row => {
      const [least, most] = duesTariff(tariffDay(row)).farmer
      return row.payer === 'FARM' && row.fixed !== null && (row.fixed < least || row.fixed > most)
        ? error(
            'DUE_FARMER_RANGE',
            `农民党员月交数应为${least / 100}至${most / 100}元`,
            `A farmer pays ${least / 100} to ${most / 100} yuan a month`,
            'fixed',
          )
        : null
    },
    row =>
      row.untilMonth !== null && row.untilMonth < row.fromMonth
        ? error('DUE-03', '止于月份早于起始月份', 'It ends before it begins', 'untilMonth')
        : null,
  ],
  unique: [['member', 'fromMonth']],
  may: { read: duesClerks, write: duesClerks, sealed: { income: [...duesClerks, 'member'] } },
  indicators: {
    'members.dues-rechecked': {
      measure: { count: true },
      where: { payer: yearlyVerified, occasion: { not: 'change' } },
      time: { month: 'fromMonth' },
      by: ['payer'],
    },
  },
})
