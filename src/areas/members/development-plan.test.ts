import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Maker, openMaker } from '../../../test/made.ts'
import { stepValues } from '../../../test/made-steps.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { correct, recordMany, takeStep } from '../../engine/record/act.ts'
import type { OrganizationNode } from '../../language/organization.ts'
import { Refused } from '../../language/problem.ts'
import { development } from './development.ts'
import { developmentPlan } from './development-plan.ts'
import { member } from './member.ts'

let world: World
let maker: Maker
let roll: number[]
beforeAll(async () => {
  world = await openWorld()
  maker = openMaker(world, [world.first, world.second, world.far])
  roll = await maker.record(member, world.first, ['2015-01-10', '2015-01-11'])
})
afterAll(() => world?.close())

const department = () => world.as('organization', world.district)
const steps = ['determine', 'propose', 'list', 'preReview']
/** A case that is ready for the branch meeting, held on 2025-02-11 unless another day is given. */
const ready = async (org: OrganizationNode): Promise<number> => {
  const values = Object.assign({}, ...['', ...steps].map(step => stepValues('development', step, roll)))
  const [id = 0] = await maker.record(development, org, [values.appliedOn], { values, steps }, department())
  return id
}
const pass = (id: number, more: Record<string, unknown> = {}) =>
  takeStep(world.engine, department(), development, id, 'pass', {
    values: { ...stepValues('development', 'pass', roll), ...more },
    acceptWarnings: true,
  }).then(
    () => [],
    (fault: unknown) => (fault instanceof Refused ? fault.problems.map(one => [one.code, one.column]) : [fault]),
  )

test('DEV-30, DEV-31 a plan is used by the day of the branch meeting, throughout the organizations below; more needs an adjustment', async () => {
  const [plan = 0] = await maker.record(
    developmentPlan,
    world.community,
    ['2025-01-10'],
    { values: { year: 2025, number: 1 } },
    department(),
  )
  expect(await pass(await ready(world.first))).toEqual([])
  const second = await ready(world.second)
  expect(await pass(second)).toEqual([['DEV_OVER_PLAN', 'branchMeetingOn']])
  expect(await pass(await ready(world.far))).toEqual([])
  await correct(world.engine, department(), developmentPlan, plan, {
    values: { adjustments: [{ adjustedOn: '2025-02-01', number: 2, document: '示组〔2025〕3号' }] },
    reason: '调整计划',
  })
  expect(await pass(second)).toEqual([])
  await correct(world.engine, department(), development, second, {
    values: { unitName: '区水务局' },
    reason: '补单位',
    acceptWarnings: true,
  })
})

test('DEV_ORG_CANNOT_DEVELOP a temporary organization develops nobody', async () => {
  const temporary = await world.foundBelow(world.community.id, 'LS', '柳荫社区临时党支部', 'community', '2024-01-01')
  const draft = await maker.draft(development, temporary, '2025-01-10')
  const { problems } = await recordMany(world.engine, department(), development, [draft], { acceptWarnings: true })
  expect(problems[0]?.problems.map(one => one.code)).toContain('DEV_ORG_CANNOT_DEVELOP')
})
