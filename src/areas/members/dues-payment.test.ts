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
