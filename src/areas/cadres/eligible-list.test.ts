import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCounted } from '../../../test/counted-world.ts'
import type { World } from '../../../test/world.ts'
import { correct, recordMany, takeStep } from '../../engine/record/act.ts'
import { read } from '../../engine/record/read.ts'
import { type Problem, Refused } from '../../language/problem.ts'
import type { Viewer } from '../../language/viewer.ts'

const { open, put, reg } = openCounted()
let world: World
let head: Viewer
beforeAll(async () => {
  ;({ world } = await open())
  head = world.as('cadresHead', world.district)
})
afterAll(() => world?.close())

const coded = (problems: readonly Problem[]): string[] => problems.map(({ level, code, column }) => `${level} ${code} ${column ?? ''}`)
const told = (act: Promise<unknown>): Promise<string[]> =>
  act.then(
    () => [],
    (fault: unknown) => (fault instanceof Refused ? coded(fault.problems) : [String(fault)]),
  )
const card = async (more: Record<string, unknown>) =>
  (
    await put('cadre', world.district, ['2020-01-01'], {
      sex: '1',
      birthOn: '1980-05-06',
      identityNumber: null,
      resume: null,
      member: null,
      level: 'deputy',
      postSince: '2021-06-30',
      untilDay: null,
      ...more,
    })
  )[0] ?? 0
const enter = async (name: string, values: Record<string, unknown>) => {
  const { ids, problems } = await recordMany(world.engine, head, reg(name), [{ org: world.district.id, values }], { acceptWarnings: true })
  return { id: ids[0] ?? 0, problems: problems.flatMap(one => coded(one.problems)) }
}
const personsOf = async (id: number) => {
  const { values } = await read(world.engine, head, reg('eligibleList'), id)
  return (values.persons as { cadre: { id: number } }[]).map(line => line.cadre.id).toSorted((a, b) => a - b)
}

test('CAD-07 the list is who meets every condition on the day: level, years in post, age and three years of grades; frozen it stands', async () => {
  // Three years in post on 30 June 2024; fifty years old until 5 May 2031.
  const fits = await card({ name: '甲' })
  const late = await card({ name: '乙', postSince: '2021-07-01' })
  await card({ name: '丙', level: 'section' })
  await card({ name: '丁', untilDay: '2024-06-30' })
  const old = await card({ name: '戊', birthOn: '1973-06-30' })
  const aged = await card({ name: '己', birthOn: '1973-07-01' })
  const grade = (cadre: number, year: number, given: string) =>
    put('cadreAppraisal', world.district, [`${year}-12-31`], {
      cadre,
      kind: 'yearly',
      year,
      quarter: null,
      grade: given,
      list: null,
      ungraded: null,
    })
  for (const cadre of [fits, late, old, aged]) for (const year of [2021, 2022, 2023]) await grade(cadre, year, 'competent')
  const base = { name: '推荐范围', post: '局长', asOf: '2024-06-30', levels: ['deputy'], yearsInPost: 3, ageMost: 50, competent: true }
  const { id } = await enter('eligibleList', base)
  expect(await personsOf(id)).toEqual([fits, aged])
  const poor = await card({ name: '庚' })
  for (const [year, given] of [
    [2021, 'competent'],
    [2022, 'basic'],
    [2023, 'excellent'],
  ] as const)
    await grade(poor, year, given)
  expect(await personsOf((await enter('eligibleList', { ...base, competent: false, ageMost: null, yearsInPost: null })).id)).toEqual([
    fits,
    late,
    old,
    aged,
    poor,
  ])
  const freeze = () => told(takeStep(world.engine, head, reg('eligibleList'), id, 'freeze', { day: '2024-07-01', acceptWarnings: true }))
  await world.engine.store.asSystem('test', tx => tx.rows(`update cadre set until_day = '2024-06-01' where id = $1`, [aged]))
  expect(await freeze()).toEqual(['error CAD-07 persons'])
  await told(correct(world.engine, head, reg('eligibleList'), id, { values: {}, reason: '重新生成', acceptWarnings: true }))
  expect([await freeze(), await personsOf(id)]).toEqual([[], [fits]])
  const { values } = await read(world.engine, head, reg('eligibleList'), id)
  expect(String(values.hash)).toMatch(/^[0-9a-f]{64}$/)
  const change = (more: Record<string, unknown>) =>
    told(correct(world.engine, head, reg('eligibleList'), id, { values: more, reason: '改', acceptWarnings: true }))
  expect(await change({ ageMost: 55 })).toEqual(['error CAD-07 '])
  expect(await change({ persons: [] })).toEqual(['error CAD-07 '])

  const meeting = (heldOn: string, cadre: number, more: Record<string, unknown> = {}) =>
    enter('recommendation', {
      name: '会议推荐',
      way: 'meeting',
      list: id,
      heldOn,
      eligible: 30,
      groups: [{ group: 'staff', issued: 28, returned: 28, valid: 28 }],
      tallies: [{ cadre, group: 'all', votes: 20 }],
      ...more,
    })
  expect((await meeting('2024-06-30', fits)).problems).toEqual(['error CAD-07 list'])
  expect((await meeting('2024-07-01', fits)).problems).toEqual([])
  expect((await meeting('2024-07-01', late)).problems).toEqual(['warning CAD-07 tallies.0.cadre'])
  expect((await meeting('2024-07-01', fits, { listHash: '别的' })).problems).toEqual(['error CAD-07 listHash'])
})

test('CAD-12 a relative in the body is told at the motion and bars the appointment; the record says who left the meeting', async () => {
  const [one, other] = [await card({ name: '辛' }), await card({ name: '壬' })]
  const body = (
    await put('leadingBody', world.district, ['2020-01-01'], {
      approved: 5,
      posts: [{ post: '局长', level: 'principal', holder: other }],
    })
  )[0]
  expect(
    (await enter('kinship', { cadre: one, declaredOn: '2025-01-01', relatives: [{ relative: one, relation: 'spouse' }] })).problems,
  ).toEqual(['error CAD-12 relatives.0.relative'])
  await enter('kinship', { cadre: other, declaredOn: '2025-01-01', relatives: [{ relative: one, relation: 'spouse' }] })
  const selection = (more: Record<string, unknown>) =>
    enter('selectionCase', {
      number: `示${Object.keys(more).length}`,
      cadre: one,
      post: '副局长',
      promotion: 'lateral',
      motionOn: '2025-03-03',
      ...more,
    })
  expect((await selection({})).problems).toEqual([])
  expect((await selection({ body })).problems).toEqual(['warning CAD-12 body'])
})
