import { expect, test } from 'vitest'
import { checkDraft, readDraft } from '../../derive/check.ts'
import { duesPayment } from './dues-payment.ts'

const context = { today: '2025-06-30', allowSynthetic: true }
const draft = (months: { month: string; amount: number }[]) => ({ member: 101, paidOn: '2025-03-05', channel: 'cash', months })

test('DUE-17 the total is the sum of the months; what is before the month of payment is arrears', () => {
  const { values } = readDraft(
    duesPayment,
    draft([
      { month: '2024-12', amount: 1250 },
      { month: '2025-02', amount: 1305 },
      { month: '2025-03', amount: 1305 },
      { month: '2025-04', amount: 1305 },
    ]),
    context,
  )
  expect(values).toMatchObject({ total: 5165, backPaid: 2555 })
})

test('DUE-17 a month paid twice in one payment is an error at the second row', () => {
  const problems = checkDraft(
    duesPayment,
    draft([
      { month: '2025-03', amount: 500 },
      { month: '2025-03', amount: 500 },
    ]),
    context,
  )
  expect(problems.map(problem => [problem.code, problem.column])).toEqual([['DUE_MONTH_TWICE', 'months.1.month']])
})

test('DUE-17 a payment has at least one month and is more than nothing', () => {
  expect(checkDraft(duesPayment, draft([]), context).map(problem => problem.code)).toEqual(['too-few'])
  expect(checkDraft(duesPayment, draft([{ month: '2025-03', amount: 0 }]), context).map(problem => problem.column)).toEqual([
    'months.0.amount',
  ])
})

test('DUE-09 one voluntary payment of 1,000 yuan goes wholly to the Centre, one of 999.99 stays; it is part of what was collected', () => {
  const extra = (sum: number) => readDraft(duesPayment, { ...draft([{ month: '2025-03', amount: 1305 }]), extra: sum }, context).values
  expect([extra(100_000), extra(99_999)]).toMatchObject([
    { toCentre: 100_000, total: 101_305 },
    { toCentre: 0, total: 101_304 },
  ])
  const paid = { ...draft([{ month: '2025-03', amount: 1305 }]), extra: 100_000 }
  expect(checkDraft(duesPayment, paid, context).map(problem => [problem.level, problem.code])).toEqual([['warning', 'DUE-09']])
})

test('DUE-06 arrears of more than six months are worth a look', () => {
  const months = (...of: string[]) => checkDraft(duesPayment, draft(of.map(month => ({ month, amount: 500 }))), context)
  expect(months('2024-09', '2024-10')).toEqual([])
  expect(months('2024-09', '2024-08').map(problem => [problem.level, problem.code, problem.column])).toEqual([
    ['warning', 'DUE-06', 'months.1.month'],
  ])
})
