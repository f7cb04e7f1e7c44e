import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OrganizationNode } from '../src/language/organization.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { openCounted, type Period } from './counted-world.ts'
import type { Maker } from './made.ts'
import type { World } from './world.ts'

/* Figures of dues counted by hand, a sub-district of its own for each example. Today is 2026-10-31. */

const year = { from: '2025-01-01', to: '2025-12-31' }
const next = { from: '2026-01-01', to: '2026-12-31' }
const counted = openCounted()
const { corner, reg, put, ask, traced, by } = counted
let world: World
let maker: Maker
let district: Viewer
beforeAll(async () => {
  ;({ world, maker, district } = await counted.open())
})
afterAll(() => world?.close())

/** A record of a day with the steps that it has gone through. */
const putAt = async (name: string, org: OrganizationNode, day: string, values: Record<string, unknown>, steps: readonly string[]) =>
  (await maker.record(reg(name), org, [day], { values: { [reg(name).day]: day, ...values }, steps }, district))[0] ?? 0

const value = async (org: OrganizationNode, period: Period, key: string) => (await ask(org, period, `members.${key}`)).value
const upTo = (to: string): Period => ({ from: `${to.slice(0, 4)}-01-01`, to })

describe('dues', () => {
  const base = (branch: OrganizationNode, member: number | undefined, fromMonth: string, more: Record<string, unknown> = {}) =>
    put('duesBase', branch, [`${fromMonth}-05`], { member, fromMonth, untilMonth: null, ...more })
  const paid = (branch: OrganizationNode, member: number | undefined, paidOn: string, ...months: string[]) =>
    put('duesPayment', branch, [paidOn], { member, months: months.map(month => ({ month, amount: 2000 })) })
  const months = (of: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => `${of}-${String(from + i).padStart(2, '0')}`)

  test('DUE-03 re-verified for the year: wages and pensions, not quarterly incomes, fixed sums or a change within the year', async () => {
    const { branch } = await corner('核定')
    const roll = await put('member', branch, ['2015-01-10', '2015-01-11', '2015-01-12', '2015-01-13', '2015-01-14'])
    await base(branch, roll[0], '2025-01')
    await base(branch, roll[0], '2025-07', { occasion: 'change', income: '10500' })
    await base(branch, roll[1], '2025-12', { payer: 'RET', income: '3276.40', occasion: 'first' })
    await base(branch, roll[2], '2025-01', { payer: 'SELF', income: '27600' })
    await base(branch, roll[3], '2025-01', { payer: 'STU', income: null })
    await base(branch, roll[4], '2026-01')
    expect([await value(branch, year, 'dues-rechecked'), await value(branch, next, 'dues-rechecked')]).toEqual(['2', '1'])
    expect(await by(branch, year, 'members.dues-rechecked', 'payer')).toEqual({ EMP: '1', RET: '1' })
  })

  test('DUE-17 examples 18 to 21: a student and a farmer over twelve months, a change in July, a probationary member from September', async () => {
    const due = async (of: string, values: Record<string, unknown>[], joinedOn = '2015-01-10') => {
      const { branch } = await corner(of)
      const probationary = joinedOn > '2025' ? { category: '2', fullOn: null } : {}
      const [member] = await put('member', branch, [joinedOn], probationary)
      for (const one of values) await base(branch, member, String(one.fromMonth), one)
      return value(branch, year, 'dues-due')
    }
    expect(await due('学生', [{ fromMonth: '2025-01', payer: 'STU', income: null }])).toBe('2.4')
    expect(await due('农民', [{ fromMonth: '2025-01', payer: 'FARM', income: null, fixed: 50 }])).toBe('6')
    const raised = [
      { fromMonth: '2025-01', income: '6000' },
      { fromMonth: '2025-07', income: '10500', occasion: 'change' },
    ]
    expect(await due('调薪', raised)).toBe('1800')
    // Said for the whole year, owed from the month of the accepting meeting on.
    expect(await due('预备', [{ fromMonth: '2025-01', payer: 'STU', income: null }], '2025-09-18')).toBe('0.8')
  })

  test('DUE-15, DUE-18 the month of leaving is due, exempt months are not, reduced ones by their sum', async () => {
    const { branch } = await corner('减免')
    const [leaver, poor] = await put('member', branch, ['2015-01-10', '2015-01-11'])
    await base(branch, leaver, '2025-01', { income: '6000' })
    const death = { member: leaver, toState: 'DEAD', effectiveOn: '2025-03-15' }
    await putAt('membershipDecision', branch, '2025-03-15', death, ['takeEffect'])
    await base(branch, poor, '2025-01', { income: '6000' })
    const relief = (kind: string, fromMonth: string, untilMonth: string, amount: number | null) =>
      put('duesRelief', branch, ['2025-01-20'], { member: poor, kind, fromMonth, untilMonth, amount })
    await relief('exempt', '2024-11', '2025-02', null)
    await relief('reduced', '2025-03', '2025-04', 1000)
    // Ninety yuan a month: three months of the first, eight whole and two reduced ones of the second.
    expect(await value(branch, year, 'dues-due')).toBe(String(3 * 90 + 8 * 90 + 2 * 10))
    expect(await value(branch, year, 'dues-exempt-months')).toBe('2')
    expect(await value(branch, { from: '2024-01-01', to: '2024-12-31' }, 'dues-exempt-months')).toBe('2')
    expect(await value(branch, { from: '2025-03-01', to: '2025-03-31' }, 'dues-exempt-months')).toBe('0')
  })

  test('T10 who has paid every month due; months that are not over are not asked for', async () => {
    const { branch } = await corner('交清')
    const roll = await put('member', branch, ['2015-01-10', '2015-01-11', '2015-01-12', '2015-01-13'])
    for (const member of roll) await base(branch, member, '2026-01')
    await paid(branch, roll[0], '2026-01-05', ...months('2026', 1, 10))
    await paid(branch, roll[1], '2026-01-05', ...months('2026', 1, 9))
    await paid(branch, roll[2], '2026-01-05', ...months('2026', 2, 10))
    await put('duesRelief', branch, ['2026-01-20'], { member: roll[2], kind: 'exempt', fromMonth: '2026-01', untilMonth: '2026-01' })
    expect(await ask(branch, next, 'members.dues-paid-rate')).toMatchObject({ numerator: '2', denominator: '4', value: '50.0' })
    expect(await ask(branch, upTo('2026-09-30'), 'members.dues-paid-rate')).toMatchObject({ numerator: '3', denominator: '4' })
    expect(await ask(branch, { from: '2026-01-01', to: '2026-01-31' }, 'members.dues-paid-rate')).toMatchObject({
      numerator: '2',
      denominator: '3',
    })
    expect((await ask(branch, year, 'members.dues-paid-rate')).value).toBeNull()
  })

  test('DUE-07 examples 22 and 23: five months are urgent, six from the day after the sixth; a paid or an exempt month breaks the run', async () => {
    const { branch } = await corner('欠缴')
    const roll = await put('member', branch, ['2015-01-10', '2015-01-11', '2015-01-12', '2015-01-13'])
    for (const member of roll) await base(branch, member, '2025-01')
    const whole = months('2025', 1, 11)
    await paid(branch, roll[0], '2025-01-05', ...whole, '2025-12')
    await paid(branch, roll[1], '2025-01-05', ...whole)
    await paid(branch, roll[2], '2025-01-05', ...whole, '2026-02')
    await paid(branch, roll[3], '2025-01-05', ...whole)
    await put('duesRelief', branch, ['2026-01-20'], { member: roll[3], kind: 'exempt', fromMonth: '2026-03', untilMonth: '2026-03' })
    const at = (to: string) => Promise.all(['arrears', 'arrears-urgent', 'arrears-case'].map(key => value(branch, upTo(to), key)))
    // The first owes from January 2026, the second from December 2025; the third paid February, the fourth was exempt in March.
    expect(await at('2026-03-31')).toEqual(['2', '0', '0'])
    expect(await at('2026-05-31')).toEqual(['3', '1', '0'])
    expect(await at('2026-06-01')).toEqual(['4', '2', '1'])
    expect((await traced(branch, upTo('2026-06-01'), 'members.arrears-case')).map(row => row.title.slice(-7))).toEqual(['（连续6个月）'])
    await paid(branch, roll[0], '2026-06-10', ...months('2026', 1, 5))
    expect(await at('2026-06-10')).toEqual(['3', '1', '1'])
  })
})
