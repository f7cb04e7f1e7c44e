import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCounted } from '../../../test/counted-world.ts'
import type { Maker } from '../../../test/made.ts'
import type { World } from '../../../test/world.ts'
import { correct, record, takeStep } from '../../engine/record/act.ts'
import { type Problem, Refused } from '../../language/problem.ts'
import type { Viewer } from '../../language/viewer.ts'

/* What the registers of responsibility look up before they save. */

const at = openCounted()
let world: World
let maker: Maker
let district: Viewer
beforeAll(async () => {
  ;({ world, maker, district } = await at.open())
})
afterAll(() => world?.close())

const told = (act: Promise<{ warnings: Problem[] }>): Promise<string[]> =>
  act.then(
    ({ warnings }) => warnings.map(({ code, column }) => `${code} ${column}`),
    (fault: unknown) =>
      fault instanceof Refused ? fault.problems.map(({ code, level, column }) => `${level} ${code} ${column}`) : [String(fault)],
  )
const change = (register: string, id: number, values: Record<string, unknown>, viewer: Viewer = district) =>
  told(correct(world.engine, viewer, at.reg(register), id, { values, reason: '核对', acceptWarnings: true }))
const step = (register: string, id: number, name: string, viewer: Viewer, values: Record<string, unknown> = {}) =>
  told(takeStep(world.engine, viewer, at.reg(register), id, name, { values, acceptWarnings: true }))
const points = (most: number) => [
  { code: 'A1.1', standard: '学习', rule: 'MANUAL', most, metric: null, bonus: false },
  { code: 'A1.2', standard: '计划', rule: 'MANUAL', most: 10_000 - most, metric: null, bonus: false },
]
const scheme = (code: string, more: Record<string, unknown> = {}, steps = ['publish']) =>
  at.putAt('scheme', world.district, '2025-01-10', { code, year: 2025, kind: 'organ', points: points(4_000), ...more }, steps)
const scores = (most: number) =>
  points(most).map(({ code, rule, most: marks }) => ({ code, standard: '标准', rule, most: marks, bonus: false, applies: 'yes' }))

test('RSP-32 the points of a published scheme stand; its remarks may be corrected, a draft freely', async () => {
  const draft = await scheme('一', {}, [])
  expect(await change('scheme', draft, { points: points(3_000) })).toEqual([])
  const published = await scheme('二')
  expect(await change('scheme', published, { remarks: '补充说明' })).toEqual([])
  expect(await change('scheme', published, { points: points(3_000) })).toEqual(['error RSP-32 points'])
  expect(await change('scheme', published, { year: 2026 })).toEqual(['error RSP-32 points'])
  expect(await step('scheme', published, 'retire', district)).toEqual([])
})

test('RSP-31, RSP-32 a sheet follows a published scheme of its kind, point by point', async () => {
  const { community } = await at.corner('评分')
  const [organ, draft, other] = [await scheme('三'), await scheme('四', {}, []), await scheme('五', { kind: 'school' })]
  let year = 2025
  const sheet = async (more: Record<string, unknown>) => {
    const draftOf = await maker.draft(at.reg('assessmentSheet'), community, '2025-12-20', {
      values: { kind: 'organ', year, cutOffOn: `${year}-10-31`, scheme: organ, scores: scores(4_000), site: null, weakCase: null, ...more },
    })
    return told(record(world.engine, district, at.reg('assessmentSheet'), draftOf))
  }
  expect(await sheet({})).toEqual([])
  year = 2026
  expect(await sheet({ scheme: draft })).toEqual(['error RSP-32 scheme'])
  expect(await sheet({ scheme: other })).toEqual(['error RSP-30 scheme'])
  expect(await sheet({ year: 2024, cutOffOn: '2024-10-31' })).toEqual(['error RSP-32 scheme'])
  expect(await sheet({ scores: scores(3_000) })).toEqual(['error RSP-31 scores.0.code', 'error RSP-31 scores.1.code'])
  expect(await sheet({ scores: [{ ...scores(10_000)[0], most: 10_000 }] })).toEqual(['error RSP-31 scores.0.code', 'error RSP-31 scores'])
})

test('RSP-32 a new version for a year is published only before the first sheet of that year is submitted', async () => {
  const { street, community } = await at.corner('版本')
  const own = (code: string, steps: string[]) =>
    at.putAt('scheme', street, '2025-01-10', { code, year: 2025, kind: 'new', points: points(4_000) }, steps)
  const first = await own('六', ['publish'])
  const second = await own('七', [])
  const [id = 0] = await at.put(
    'assessmentSheet',
    community,
    ['2025-12-20'],
    { kind: 'new', year: 2025, cutOffOn: '2025-10-31', scheme: first, scores: scores(4_000), site: null, weakCase: null },
    undefined,
    district,
  )
  const third = await own('八', ['publish'])
  expect(third).toBeGreaterThan(0)
  expect(await step('assessmentSheet', id, 'submit', world.as('clerk', community))).toEqual([])
  expect(await step('scheme', second, 'publish', district)).toEqual(['error RSP-32 year'])
  expect(await change('scheme', second, { year: 2026 })).toEqual([])
  expect(await step('scheme', second, 'publish', district)).toEqual([])
})

test('SCORE_CONFLICT (RSP-33) a unit does not check, accept or close its own; the one above it does', async () => {
  const { street, community } = await at.corner('回避')
  const [own, above] = [world.as('leader', community), world.as('leader', street)]
  const [id = 0] = await at.put('quarterlyReturn', community, ['2025-03-31'], { quarterEnd: '2025-03-31', submittedOn: '2025-04-01' })
  expect(await step('quarterlyReturn', id, 'submit', world.as('clerk', community), { account: '按计划推进' })).toEqual([])
  expect(await step('quarterlyReturn', id, 'accept', own)).toEqual(['error SCORE_CONFLICT undefined'])
  expect(await step('quarterlyReturn', id, 'accept', above)).toEqual([])
})

test('RSP-05 an accepted return is locked', async () => {
  const { community } = await at.corner('锁定')
  const values = { quarterEnd: '2025-03-31', submittedOn: '2025-04-01', account: '按计划推进' }
  const sent = await at.putAt('quarterlyReturn', community, '2025-03-31', values, ['submit'])
  expect(await change('quarterlyReturn', sent, { account: '补充' })).toEqual([])
  const accepted = await at.putAt(
    'quarterlyReturn',
    community,
    '2025-06-30',
    { ...values, quarterEnd: '2025-06-30', submittedOn: '2025-07-01' },
    ['submit', 'accept'],
  )
  expect(await change('quarterlyReturn', accepted, { account: '补充' })).toEqual(['error RSP-05 undefined'])
})

test('RSP-03 a task is part of one at or above its organization, never of itself, and due no later', async () => {
  const { street, community, branch } = await at.corner('分解')
  const task = (org: typeof street, dueOn: string, parent: number | null) => at.putAt('task', org, '2026-01-10', { dueOn, parent }, [])
  const top = await task(street, '2026-11-30', null)
  const part = await task(community, '2026-11-30', top)
  const smaller = await task(branch, '2026-10-31', part)
  expect(await change('task', smaller, { dueOn: '2026-12-01' })).toEqual(['RSP-03 dueOn'])
  expect(await change('task', top, { parent: smaller })).toEqual(['error RSP-03 parent'])
  expect(await change('task', top, { parent: top })).toEqual(['error RSP-03 parent'])
  const aside = await task(branch, '2026-11-30', null)
  expect(await change('task', part, { parent: aside })).toEqual(['error RSP-03 parent'])
})

test('RSP_URGE_ORDER a reminder, then a notice, then a talk; what leaps is told and may be saved', async () => {
  const { community } = await at.corner('督促')
  const task = await at.putAt('task', community, '2025-01-10', { dueOn: '2025-06-30' }, [])
  const urge = async (level: string) => {
    const draft = await maker.draft(at.reg('urging'), community, '2025-07-10', {
      values: { level, matter: { register: 'task', id: task } },
    })
    return told(record(world.engine, district, at.reg('urging'), { ...draft, acceptWarnings: true }))
  }
  expect(await urge('notice')).toEqual(['RSP_URGE_ORDER level'])
  expect(await urge('reminder')).toEqual([])
  expect(await urge('notice')).toEqual([])
  expect(await urge('talk')).toEqual([])
})

test('RSP-11 at most four in ten of those who report are graded good: of ten the fifth is refused', async () => {
  const { street, community } = await at.corner('等次')
  const [meeting = 0] = await at.put('appraisalMeeting', street, ['2026-01-15'], { participants: 10, year: 2025 })
  const report = (i: number) =>
    at.putAt(
      'dutyReport',
      community,
      '2026-01-15',
      {
        meeting,
        secretary: `书记${i}`,
        ballots: [{ group: 'peers', good: 1, fair: 0, average: 0, poor: 0 }],
        assessment: 9_500,
        everyday: 9_500,
      },
      [],
    )
  const ids = [await report(1), await report(2), await report(3), await report(4), await report(5)]
  const graded = await Promise.all(ids.slice(0, 4).map(id => step('dutyReport', id, 'grade', district, { grade: 'good' })))
  expect(graded).toEqual([[], [], [], []])
  expect(await step('dutyReport', ids[4] ?? 0, 'grade', district, { grade: 'good' })).toEqual(['error RSP-11 grade'])
  expect(await step('dutyReport', ids[4] ?? 0, 'grade', district, { grade: 'fair', reason: '名额已满' })).toEqual([])
})

test('RSP-13 poor a second year running is told', async () => {
  const { street, community } = await at.corner('连续')
  const report = async (year: number, secretary: string) => {
    const [meeting = 0] = await at.put('appraisalMeeting', street, [`${year + 1}-01-15`], { participants: 10, year })
    return at.putAt(
      'dutyReport',
      community,
      `${year + 1}-01-15`,
      { meeting, secretary, ballots: [{ group: 'peers', good: 0, fair: 0, average: 0, poor: 1 }], assessment: 5_000, everyday: 5_000 },
      [],
    )
  }
  const poor = async (year: number, secretary: string) =>
    step('dutyReport', await report(year, secretary), 'grade', district, { grade: 'poor' })
  expect(await poor(2023, '甲')).toEqual([])
  expect(await poor(2024, '甲')).toEqual(['RSP-13 grade'])
  expect(await poor(2024, '乙')).toEqual([])
})
