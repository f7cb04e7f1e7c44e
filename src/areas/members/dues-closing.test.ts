import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCounted } from '../../../test/counted-world.ts'
import type { World } from '../../../test/world.ts'
import { checkDraft, readDraft } from '../../derive/check.ts'
import { correct, recordMany, takeStep } from '../../engine/record/act.ts'
import { toDos } from '../../engine/to-do.ts'
import type { OrganizationNode } from '../../language/organization.ts'
import { type Problem, Refused } from '../../language/problem.ts'
import type { Viewer } from '../../language/viewer.ts'
import { duesClosing } from './dues-closing.ts'
import { duesPayment } from './dues-payment.ts'

const context = { today: '2026-10-31', allowSynthetic: true }
const { open, corner, put, ask } = openCounted()
let world: World
beforeAll(async () => {
  ;({ world } = await open())
})
afterAll(() => world?.close())

const coded = (problems: readonly Problem[]): string[] => problems.map(({ code, column }) => `${code} ${column ?? ''}`)
const told = (act: Promise<unknown>): Promise<string[]> =>
  act.then(
    () => [],
    (fault: unknown) => (fault instanceof Refused ? coded(fault.problems) : [String(fault)]),
  )
const enter = async (
  viewer: Viewer,
  reg: typeof duesPayment | typeof duesClosing,
  org: OrganizationNode,
  values: Record<string, unknown>,
) => {
  const { ids, problems } = await recordMany(world.engine, viewer, reg, [{ org: org.id, values }], { acceptWarnings: true })
  return { id: ids[0] ?? 0, problems: problems.flatMap(one => coded(one.problems.filter(problem => problem.level === 'error'))) }
}

test('DUE-19 a month is closed once it is over, a quarter with its last month', () => {
  const closing = (upTo: string, closedOn: string, level = 'month') =>
    coded(checkDraft(duesClosing, { level, upTo, closedOn, bookkeeper: '王河' }, context))
  expect(closing('2026-09', '2026-09-30')).toEqual(['DUE-19 upTo'])
  expect(closing('2026-09', '2026-10-01')).toEqual([])
  expect(closing('2026-08', '2026-10-01', 'quarter')).toEqual(['DUE-19 upTo'])
  expect(closing('2026-09', '2026-10-01', 'quarter')).toEqual([])
})

test('DUE-17 a payment is more than nothing, its reversal less', () => {
  const paid = (amount: number, more: Record<string, unknown> = {}) =>
    coded(
      checkDraft(
        duesPayment,
        { member: 1, paidOn: '2026-10-05', channel: 'cash', months: [{ month: '2026-10', amount }], ...more },
        context,
      ),
    )
  expect([paid(1), paid(0), paid(-1)]).toEqual([[], ['DUE-17 months.0.amount'], ['DUE-17 months.0.amount']])
  expect([paid(-1, { reverses: 5 }), paid(1, { reverses: 5 })]).toEqual([[], ['DUE-17 months.0.amount']])
  const { values } = readDraft(
    duesPayment,
    { member: 1, paidOn: '2026-10-05', channel: 'cash', reverses: 5, months: [{ month: '2026-10', amount: -1500 }], extra: -100_000 },
    context,
  )
  expect(values).toMatchObject({ total: -101_500, toCentre: -100_000 })
})

test('DUE-19 a closed month takes no payment, change or voiding; a reversal in an open month takes back the whole, once', async () => {
  const { community, branch } = await corner('结账')
  const secretary = world.as('secretary', branch)
  const clerk = world.as('clerk', community)
  const [member] = await put('member', branch, ['2015-01-10'])
  const payment = (paidOn: string, more: Record<string, unknown> = {}) =>
    enter(secretary, duesPayment, branch, {
      member,
      paidOn,
      channel: 'cash',
      receivedBy: '李树',
      months: [{ month: '2026-09', amount: 1500 }],
      ...more,
    })
  const { id } = await payment('2026-09-10')
  expect((await toDos(world.engine, secretary)).map(one => one.id)).toContain('dues-closing')
  const close = (viewer: Viewer, org: OrganizationNode, bookkeeper: string) =>
    enter(viewer, duesClosing, org, { level: 'quarter', upTo: '2026-09', closedOn: '2026-10-08', bookkeeper })
  expect((await close(clerk, community, '李树')).problems).toEqual(['DUE-19 bookkeeper'])
  expect((await close(clerk, community, '王河')).problems).toEqual([])
  expect((await toDos(world.engine, secretary)).map(one => one.id)).not.toContain('dues-closing')
  expect((await payment('2026-09-30')).problems).toEqual(['DUE_CLOSED paidOn'])
  const reason = { reason: '填错', acceptWarnings: true }
  expect(await told(correct(world.engine, secretary, duesPayment, id, { values: { paidOn: '2026-10-01' }, ...reason }))).toEqual([
    'DUE_CLOSED paidOn',
  ])
  expect(await told(takeStep(world.engine, secretary, duesPayment, id, 'void', reason))).toEqual(['DUE_CLOSED paidOn'])
  const back = (amount: number) => payment('2026-10-09', { reverses: id, months: [{ month: '2026-09', amount }] })
  expect((await back(-1499)).problems).toEqual(['DUE-17 months'])
  expect((await back(-1500)).problems).toEqual([])
  expect((await back(-1500)).problems).toEqual(['DUE-17 reverses'])
  const year = { from: '2026-01-01', to: '2026-12-31' }
  expect((await ask(branch, year, 'members.dues-collected')).value).toBe('0')
  expect((await payment('2026-10-01')).problems).toEqual([])
  expect((await ask(branch, year, 'members.dues-settled')).value).toBe('15')
})
