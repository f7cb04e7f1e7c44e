import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCounted } from '../../../test/counted-world.ts'
import type { World } from '../../../test/world.ts'
import { correct, recordMany, takeStep } from '../../engine/record/act.ts'
import { verifyChain } from '../../engine/record/verify.ts'
import { duesPayment } from './dues-payment.ts'

/* What the database keeps of paid months. A month is year * 12 + month: January 2026 is 24313. Today is 2026-10-31. */

const { open, corner, put } = openCounted()
let world: World
beforeAll(async () => {
  ;({ world } = await open())
})
afterAll(() => world?.close())

const keptOf = (member: number | undefined) =>
  world.engine.store.asSystem('test', async tx => {
    const row = await tx.first<{ months: string }>('select months::text as months from dues_paid_months where member = $1', [member])
    return row?.months
  })
const all = () =>
  world.engine.store.asSystem('test', tx =>
    tx.rows(`select district_id, member, months::text as months from dues_paid_months where months <> '{}' order by 1, 2`),
  )

test('DUE-17 paid months follow each payment, its correction, its reversal, its voiding and its return', async () => {
  const { branch } = await corner('已交月份')
  const secretary = world.as('secretary', branch)
  const [first, second] = await put('member', branch, ['2015-01-10', '2015-01-11'])
  const pay = async (member: number | undefined, months: string[], amount: number, more: Record<string, unknown> = {}) => {
    const values = { member, paidOn: '2026-10-12', channel: 'cash', months: months.map(month => ({ month, amount })), ...more }
    const { ids } = await recordMany(world.engine, secretary, duesPayment, [{ org: branch.id, values }], { acceptWarnings: true })
    return ids[0] ?? 0
  }
  const say = { reason: '填错', acceptWarnings: true }

  const whole = await pay(first, ['2026-01', '2026-02', '2026-03'], 1000)
  expect(await keptOf(first)).toBe('{[24313,24316)}')
  await correct(world.engine, secretary, duesPayment, whole, { values: { months: [{ month: '2026-02', amount: 1000 }] }, ...say })
  expect(await keptOf(first)).toBe('{[24314,24315)}')
  // Paid twice and taken back once, a month is paid; taken back twice, it is not.
  const again = await pay(first, ['2026-02'], 1000)
  await pay(first, ['2026-02'], -1000, { reverses: whole })
  expect(await keptOf(first)).toBe('{[24314,24315)}')
  await pay(first, ['2026-02'], -1000, { reverses: again })
  expect(await keptOf(first)).toBe('{}')

  const other = await pay(first, ['2026-05', '2026-07'], 1000)
  expect(await keptOf(first)).toBe('{[24317,24318),[24319,24320)}')
  await correct(world.engine, secretary, duesPayment, other, { values: { member: second }, ...say })
  expect([await keptOf(first), await keptOf(second)]).toEqual(['{}', '{[24317,24318),[24319,24320)}'])
  await takeStep(world.engine, secretary, duesPayment, other, 'void', say)
  expect(await keptOf(second)).toBe('{}')
  await takeStep(world.engine, secretary, duesPayment, other, 'unvoid', say)
  expect(await keptOf(second)).toBe('{[24317,24318),[24319,24320)}')
})

test('what is kept is what a look at all payments finds, `verify` tells where it is not, and nobody but the figures reads it', async () => {
  const kept = await all()
  expect(kept.length).toBeGreaterThan(0)
  const [first] = kept
  const alter = (change: string) =>
    world.engine.store.asSystem('test', tx => tx.rows(`update dues_paid_months set months = ${change} where member = $1`, [first?.member]))
  const problems = async () => (await verifyChain(world.engine, String(first?.district_id))).problems
  expect(await problems()).toEqual([])
  await alter(`months + '{[1,2)}'`)
  expect(await problems()).toEqual([
    `dues_paid_months of member ${first?.member}: ${String(first?.months).replace('{', '{[1,2),')} is kept, ${first?.months} was paid`,
  ])
  await world.engine.store.asSystem('test', tx => tx.rows('select paid_months_anew()'))
  expect(await all()).toEqual(kept)
  const clerk = world.as('clerk', (await corner('看不到')).community)
  await expect(world.engine.store.as(clerk, tx => tx.rows('select months from dues_paid_months'))).rejects.toThrow('permission denied')
  expect(await world.engine.store.asFigures(clerk, tx => tx.rows('select member from dues_paid_months'))).toHaveLength(kept.length)
})
