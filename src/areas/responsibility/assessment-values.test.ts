import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCounted } from '../../../test/counted-world.ts'
import type { World } from '../../../test/world.ts'
import { correct, recordMany, takeStep } from '../../engine/record/act.ts'
import { read } from '../../engine/record/read.ts'
import { type Problem, Refused } from '../../language/problem.ts'
import type { Viewer } from '../../language/viewer.ts'
import { saidBy, type ScoreLine, withFound } from './assessment-values.ts'

const { open, corner, put, putAt, reg } = openCounted()
let world: World
let district: Viewer
beforeAll(async () => {
  ;({ world, district } = await open())
})
afterAll(() => world?.close())

const value = { key: 'x', take: 'value' } as const
const ratio = (numerator: string, denominator: string) => ({ value: '50.0', numerator, denominator })
const number = (given: string) => ({ value: given, numerator: null, denominator: null })

test('RSP-21 a figure is written as the rule reads it; over nothing persons decide', () => {
  expect(saidBy('RATIO(1.0,0.5)', value, ratio('27', '28'))).toBe('27/28')
  expect(saidBy('RATIO(1.0,0.5)', value, ratio('0', '0'))).toBeNull()
  expect([
    saidBy('COUNT(4)', value, number('3')),
    saidBy('COUNT(4)', value, number('3.5')),
    saidBy('DEDUCT(0.5)', value, number('0')),
  ]).toEqual(['3', null, '0'])
  expect([saidBy('BOOL', value, ratio('3', '3')), saidBy('BOOL', value, ratio('2', '3')), saidBy('BOOL', value, number('0'))]).toEqual([
    '是',
    '否',
    '否',
  ])
  expect(saidBy('COUNT(4)', { key: 'x', take: 'numerator' }, ratio('2', '4'))).toBe('2')
  expect(saidBy('MANUAL', value, number('3'))).toBeNull()
})

test('RSP-21 the value follows the figure until somebody puts another one; the self-score begins with the marks', () => {
  const line: ScoreLine = {
    code: 'C5.3',
    standard: '结对',
    rule: 'COUNT(5)',
    most: 100,
    bonus: false,
    applies: 'yes',
    metric: null,
    figure: null,
    found: null,
    auto: null,
    self: null,
    checked: null,
    final: null,
    reason: null,
  }
  const first = withFound(line, '2', 2025)
  expect([first.metric, first.auto, first.self]).toEqual(['2', 40, 40])
  const more = withFound(first, '4', 2025)
  expect([more.metric, more.auto, more.self]).toEqual(['4', 80, 80])
  const kept = withFound({ ...more, metric: '5', self: 90 }, '3', 2025)
  expect([kept.found, kept.metric, kept.auto, kept.self]).toEqual(['3', '5', 100, 90])
})

const points = [
  { code: 'A1.1', standard: '计划', rule: 'MANUAL', most: 9_000, metric: null, bonus: false },
  { code: 'C5.3', standard: '结对', rule: 'COUNT(5)', most: 1_000, metric: 'members.pairings', bonus: false },
]
const parts = {
  categories: [
    { code: 'A', name: '政治', most: 9_000 },
    { code: 'C', name: '党员', most: 1_000 },
  ],
  items: [
    { code: 'A1', name: '学习' },
    { code: 'C5', name: '先锋' },
  ],
}
const told = (act: Promise<unknown>): Promise<string[]> =>
  act.then(
    () => [],
    (fault: unknown) =>
      fault instanceof Refused ? fault.problems.map(({ code, column }: Problem) => `${code} ${column}`) : [String(fault)],
  )

test('RSP-21 a sheet of a scheme gets its points with what the figures count up to the cut-off day, and keeps it from the submission on', async () => {
  const { community, branch } = await corner('取数')
  const clerk = world.as('clerk', community)
  const scheme = await putAt(
    'scheme',
    world.district,
    '2025-01-10',
    { code: '取数', name: '2025年考核', year: 2025, kind: 'community', points, ...parts },
    ['publish'],
  )
  const [member] = await put('member', branch, ['2015-01-10'])
  const pair = (day: string) => put('pairing', branch, [day], { member, untilDay: null, endedOn: null })
  for (const day of ['2025-03-01', '2025-11-30', '2025-12-01']) await pair(day)
  const draft = { scheme, year: 2025, kind: 'community', cutOffOn: '2025-11-30', assessedOn: '2025-12-20', scores: [] }
  const { ids } = await recordMany(world.engine, clerk, reg('assessmentSheet'), [{ org: community.id, values: draft }], {
    acceptWarnings: true,
  })
  const id = ids[0] ?? 0
  const sheet = async () => (await read(world.engine, clerk, reg('assessmentSheet'), id)).values
  const line = async () => ((await sheet()).scores as ScoreLine[]).find(one => one.code === 'C5.3')
  // Two of five by the cut-off day, the one of the day itself among them.
  expect(await line()).toMatchObject({ figure: 'members.pairings', found: '2', metric: '2', auto: 400, self: 400, checked: null })
  expect(await sheet()).toMatchObject({ name: '2025年考核', selfTotal: 400, finalTotal: null })
  const scores = async (more: Record<string, unknown>) =>
    ((await sheet()).scores as ScoreLine[]).map(one => (one.code === 'C5.3' ? { ...one, ...more } : { ...one, self: 9_000 }))
  const change = async (more: Record<string, unknown>) =>
    told(
      correct(world.engine, clerk, reg('assessmentSheet'), id, {
        values: { scores: await scores(more) },
        reason: '核对',
        acceptWarnings: true,
      }),
    )
  expect(await change({ metric: '3', auto: 600 })).toEqual(['SCORE_NO_COMMENT scores.1.reason'])
  expect(await change({ metric: '3', auto: 600, reason: '另有一对未登记' })).toEqual([])
  expect(await line()).toMatchObject({ found: '2', metric: '3', auto: 600 })
  expect(await change({ metric: '2', auto: 400, self: 400, reason: null })).toEqual([])
  await pair('2025-06-01')
  const step = (name: string, viewer: Viewer, values: Record<string, unknown> = {}) =>
    told(takeStep(world.engine, viewer, reg('assessmentSheet'), id, name, { values, acceptWarnings: true }))
  expect(await step('submit', clerk)).toEqual([])
  expect(await line()).toMatchObject({ found: '3', metric: '3', auto: 600, self: 600 })
  await pair('2025-07-01')
  const given = ((await sheet()).scores as ScoreLine[]).map(one => (one.code === 'A1.1' ? { ...one, checked: 9_000 } : one))
  expect(await step('check', district, { assessor: '考核组', scores: given })).toEqual([])
  expect(await line()).toMatchObject({ found: '3', checked: 600, final: null })
  expect(await step('finish', district)).toEqual([])
  expect(await line()).toMatchObject({ found: '3', checked: 600, final: 600 })
})
