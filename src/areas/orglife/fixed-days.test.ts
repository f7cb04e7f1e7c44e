import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { planYear } from '../../engine/record/year-plan.ts'
import { list } from '../../engine/record/read.ts'
import { recordMany, takeStep } from '../../engine/record/act.ts'
import { refusal } from '../../../test/report-world.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { event } from './event.ts'
import { lifeDayRule } from './life-day-rule.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const secretary = () => world.as('secretary', world.first)
const planned = async (year: number) =>
  (await list(world.engine, secretary(), event, { from: `${year}-01-01`, to: `${year}-12-31`, size: 50 })).rows.map(({ values, state }) => [
    String(values.heldOn),
    state,
  ])

describe('the yearly plan of a branch (LIFE-11)', () => {
  test('tells first, then plans the twelve fixed days of the next year once', async () => {
    const told = await planYear(world.engine, secretary(), event, { year: 2027, dryRun: true })
    expect([told.count, told.entered, told.orgs]).toEqual([12, 0, 1])
    expect(told.note?.[0]).toContain('暂定')
    expect(told.first[0]).toEqual({ org: world.first.shortName, day: '2027-01-05', title: '1月固定组织生活日' })
    expect(await planned(2027)).toEqual([])
    expect((await planYear(world.engine, secretary(), event, { year: 2027, dryRun: false })).entered).toBe(12)
    const days = await planned(2027)
    expect(days).toHaveLength(12)
    expect(new Set(days.map(([, state]) => state))).toEqual(new Set(['planned']))
    expect((await planYear(world.engine, secretary(), event, { year: 2027, dryRun: false })).count).toBe(0)
  })

  test('leaves out what is over in this year, and a month that has its fixed day on record', async () => {
    // Today is 31 October: two months are left, one of which the branch has entered itself.
    await recordMany(
      world.engine,
      secretary(),
      event,
      [{ org: world.first.id, values: { kinds: ['fixed-day'], topic: '提前安排', heldOn: '2026-12-08' } }],
      { acceptWarnings: true },
    )
    const told = await planYear(world.engine, secretary(), event, { year: 2026, dryRun: true })
    expect(told.first.map(({ day }) => day)).toEqual(['2026-11-03'])
    expect(told.note).toBeNull()
  })

  test('LIFE-10 goes by the nearest approved rule, from the month in which it is in force on the first', async () => {
    const department = world.as('organization', world.district)
    const { ids } = await recordMany(
      world.engine,
      department,
      lifeDayRule,
      [
        {
          org: world.community.id,
          values: {
            name: '社区另定',
            nth: 2,
            weekday: '5',
            holidayShift: 'keep',
            fromDay: '2027-02-02',
            startsAt: '19:00',
            reason: '轮班',
          },
        },
      ],
      { acceptWarnings: true },
    )
    await takeStep(world.engine, department, lifeDayRule, ids[0] ?? 0, 'approve', { acceptWarnings: true })
    const told = await planYear(world.engine, world.as('secretary', world.second), event, { year: 2027, dryRun: true })
    expect(told.first.slice(0, 3).map(({ day }) => day)).toEqual(['2027-01-05', '2027-02-02', '2027-03-12'])
  })

  test('plans all branches below from above; refuses other years, other registers, and who may not enter', async () => {
    const above = await planYear(world.engine, world.as('clerk', world.community), event, { year: 2027, dryRun: true })
    expect(above.orgs).toBeGreaterThan(1)
    expect(above.first.map(({ org }) => org)).not.toContain(world.first.shortName)
    expect((await refusal(planYear(world.engine, secretary(), event, { year: 2028, dryRun: true }))).problems[0]?.code).toBe('year')
    expect((await refusal(planYear(world.engine, secretary(), lifeDayRule, { year: 2027, dryRun: true }))).status).toBe(404)
    expect((await refusal(planYear(world.engine, world.as('viewer', world.first), event, { year: 2027, dryRun: true }))).status).toBe(403)
  })

  test('every register that offers a yearly plan has one, and none has one unseen', () => {
    const offering = Object.values(world.engine.registers).flatMap(reg => (reg.yearly ? [reg.name] : []))
    expect(Object.keys(world.engine.yearPlans ?? {}).toSorted()).toEqual(offering.toSorted())
  })
})
