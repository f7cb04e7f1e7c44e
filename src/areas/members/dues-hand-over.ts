import { computed, date, decimal, money, month, ref, text } from '../../language/column.ts'
import { divideHalfUp } from '../../language/number-words.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { duesReaders } from './member-readers.ts'

interface Account {
  collected: number
  share: number
  special: number | null
}

/** The share of the receipts, in fen, with the voluntary payments that go up whole (DUE-09, DUE-10). */
const owedOf = (row: Account): number => Number(divideHalfUp(BigInt(row.collected) * BigInt(row.share), 10_000n)) + (row.special ?? 0)

/** 党费上缴: what an organization handed up of its receipts of some months (DUE-10). */
export const duesHandOver = register('duesHandOver', {
  zh: '党费上缴',
  en: 'Dues handed up',
  systems: ['S12'],
  compartment: 'internal',
  about: ['按比例上缴上级党组织的党费，一次一条。', 'Dues handed to the organization above by share, one record each time.'],
  words: ['党费上缴', '上缴党费', '上缴比例'],
  title: 'name',
  day: 'handedOn',
  columns: {
    name: computed('名称', 'Name', 'text', (row: { fromMonth: string; toMonth: string }) => `${row.fromMonth}至${row.toMonth}党费上缴`, {
      list: true,
      find: true,
    }),
    fromMonth: month('起始月份', 'From month', { required: true }),
    toMonth: month('截止月份', 'To month', { required: true }),
    to: ref('上缴至', 'Handed to', 'organization', { required: true, list: true }),
    collected: money('实收党费', 'Receipts', { required: true, list: true, max: 1_000_000_000_00 }),
    share: decimal('上缴比例', 'Share', { places: 2, required: true, max: 100, unit: ['%', '%'] }),
    special: money('全额上缴的自愿多交党费', 'Voluntary payments that go up whole', { max: 1_000_000_000_00 }),
    owed: computed('应上缴', 'Due up', 'money', owedOf),
    amount: money('实际上缴', 'Handed up', { required: true, list: true, max: 1_000_000_000_00 }),
    handedOn: date('上缴日期', 'Handed up on', { required: true, list: true, notAfterToday: true }),
    receiptNo: text('收据编号', 'Receipt', { max: 40 }),
    note: text('差额说明', 'Note on a difference', { max: 200 }),
  },
  rules: [
    row => (row.toMonth < row.fromMonth ? error('DUE-10', '截止月份早于起始月份', 'It ends before it begins', 'toMonth') : null),
    row =>
      row.amount !== owedOf(row) && row.note === null
        ? error(
            'DUE-10',
            '实际上缴与应上缴不一致，请核对或说明',
            'What was handed up differs from what is due: check it or say why',
            'amount',
          )
        : null,
  ],
  may: { read: duesReaders, write: ['clerk', 'organization'] },
})
