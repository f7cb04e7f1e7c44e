import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { carryOver } from '../src/engine/plan/carry-over.ts'
import { planBoard, planTargetsOf } from '../src/engine/plan/plan.ts'
import { correct, recordMany, takeStep } from '../src/engine/record/act.ts'
import { registerNamed } from '../src/engine/engine.ts'
import { handDown } from '../src/engine/report/levels.ts'
import { createReport, readReport, saveReport } from '../src/engine/report/report.ts'
import { rollForward } from '../src/engine/report/next-year.ts'
import { takeReportStep } from '../src/engine/report/step.ts'
import { shownText } from '../src/engine/report/text.ts'
import { verifyChain } from '../src/engine/record/verify.ts'
import type { Engine } from '../src/engine/engine.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import type { Report } from '../src/language/report.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { refusal, year } from './report-world.ts'
import { openWorld, type World } from './world.ts'

let world: World
let engine: Engine
let clerk: Viewer
let leader: Viewer
let west: Viewer

beforeAll(async () => {
  world = await openWorld()
  engine = {
    ...world.engine,
    summary: {
      template: [
        { level: 0, text: '{{organization}}{{year}}年小结' },
        { level: 1, text: '一、{{year}}年工作情况' },
        { text: '全年开展各项工作。' },
        { level: 1, text: '二、{{next-year}}年工作打算' },
        { text: '', drawn: 'plan' },
      ],
      checks: [],
      programmes: [],
    },
  }
  clerk = world.as('clerk', world.east)
  leader = world.as('leader', world.east)
  west = world.as('clerk', world.west)
})
afterAll(() => world.close())

const plan = (values: Record<string, unknown>, org: OrganizationNode = world.east, viewer = clerk): Promise<number> =>
  put('planItem', { year: 2027, kind: 'task', plannedOn: '2026-10-20', ...values }, org, viewer)

async function put(register: string, values: Record<string, unknown>, org: OrganizationNode, viewer: Viewer): Promise<number> {
  const made = await recordMany(engine, viewer, registerNamed(engine, register), [{ org: org.id, values }], { acceptWarnings: true })
  const [id] = made.ids
  if (id === undefined) throw new Error(JSON.stringify(made.problems))
  return id
}

const begin = (): Promise<Report> => createReport(engine, clerk, { org: world.east.id, ...year, text: 'built-in' })
const words = (report: Report): string[] => shownText(report.paragraphs).filter((_, i) => report.paragraphs[i]?.drawn !== undefined)
const step = async (viewer: Viewer, id: number, name: string, reason?: string): Promise<Report> =>
  takeReportStep(engine, viewer, id, name, { version: (await readReport(engine, viewer, id)).version, ...(reason ? { reason } : {}) })
const settled = (report: Report): Promise<Report> =>
  saveReport(
    engine,
    clerk,
    report.id,
    report.version,
    report.paragraphs.map(one => ({
      ...one,
      pieces: one.pieces.map(piece => ('spot' in piece ? { spot: { ...piece.spot, settled: true } } : piece)),
    })),
  )

describe('next steps in a summary', () => {
  it('says by rule that no plan is on record, is an open point, and keeps the report from being approved', async () => {
    const report = await settled(await begin())
    expect(words(report)).toEqual(['尚未登记2027年度工作计划。'])
    expect(report.blank).toBe(1)
    await step(clerk, report.id, 'submit')
    expect((await refusal(step(leader, report.id, 'approve'))).problems.map(({ code }) => code)).toEqual(['no-plan'])
  })

  it('S54 tells the open items in the words of the plan, each line with its records, and follows them until it is approved', async () => {
    const main = await plan({ kind: 'main-line', title: '以提升组织力为主线' })
    const focus = await plan({ kind: 'focus', title: '抓好社区党组织建设', parent: main })
    const base = await plan({ kind: 'foundation', title: '规范组织生活', parent: main })
    const task = await plan({ title: '逐个整顿后进社区', parent: focus, measures: '按月会商；逐个销号', dueOn: '2027-11-30' })
    const aim = await plan({
      kind: 'target',
      title: '办好事',
      parent: task,
      figure: 'recognition.good-deeds',
      low: 1000,
      high: 2000,
    })
    const dropped = await plan({ title: '不再开展的事项', parent: base })
    await takeStep(engine, clerk, registerNamed(engine, 'planItem'), dropped, 'drop', { values: { reason: '并入别项' } })
    await plan({ title: '固定组织生活日全覆盖', parent: base })
    await plan({ title: '上级的事', year: 2027 }, world.district, world.as('organization', world.district))
    const report = await settled(await begin())
    expect(report.paragraphs.flatMap(({ drawn, level }) => (drawn ? [[level, drawn.records.map(([, id]) => id)]] : []))).toEqual([
      [null, [main]],
      [2, [focus]],
      [null, [task, aim]],
      [2, [base]],
      [null, [expect.any(Number)]],
    ])
    expect(words(report)).toEqual([
      '以提升组织力为主线。',
      '（一）抓好社区党组织建设',
      '1.逐个整顿后进社区。按月会商；逐个销号。11月30日前完成。目标：办好事10至20件。',
      '（二）规范组织生活',
      '1.固定组织生活日全覆盖。',
    ])
    expect(report.blank).toBe(0)
    await correct(engine, clerk, registerNamed(engine, 'planItem'), task, { version: 1, reason: '更正', values: { title: '整顿后进社区' } })
    expect(words(await readReport(engine, clerk, report.id))[2]).toContain('1.整顿后进社区。')
    await step(clerk, report.id, 'submit')
    const approved = await step(leader, report.id, 'approve')
    expect(approved.paragraphs.find(({ drawn }) => drawn?.records[0]?.[1] === task)?.drawn?.records[0]).toEqual(['planItem', task, 2])
    await correct(engine, clerk, registerNamed(engine, 'planItem'), task, { version: 2, reason: '更正', values: { title: '另一件事' } })
    expect(words(await readReport(engine, clerk, report.id))[2]).toContain('1.整顿后进社区。')
    expect((await verifyChain(engine, '999901')).problems).toEqual([])
  })

  it('does not tell a target again whose own figure stands in the text', async () => {
    const main = await plan({ kind: 'main-line', title: '以示范带动' }, world.west, west)
    const task = await plan({ title: '培育先进典型', parent: main }, world.west, west)
    await plan(
      { kind: 'target', title: '争创省级先进基层党校', parent: task, figure: 'planning.provincial-schools-target', low: 200 },
      world.west,
      west,
    )
    await plan({ kind: 'target', title: '办好事', parent: task, figure: 'recognition.good-deeds', low: 1000 }, world.west, west)
    const told = async (text: string): Promise<string[]> => {
      const template = [...(engine.summary?.template ?? []), { text }]
      const report = await createReport({ ...engine, summary: { template, checks: [], programmes: [] } }, west, {
        org: world.west.id,
        ...year,
        text: 'built-in',
      })
      return words(report)
    }
    // That good deeds were done this year says nothing of those aimed at.
    expect(await told('今年办好事{{recognition.good-deeds}}件。')).toEqual([
      '以示范带动。',
      '（一）培育先进典型。目标：争创省级先进基层党校不少于2所；办好事不少于10件。',
    ])
    expect(await told('争创省级先进基层党校{{planning.provincial-schools-target}}所。')).toEqual([
      '以示范带动。',
      '（一）培育先进典型。目标：办好事不少于10件。',
    ])
  })

  it('takes no word of a list from the browser, lists a plan once, and drops the list as a whole', async () => {
    const report = await settled(await begin())
    const forged = report.paragraphs.map(one => (one.drawn ? { ...one, pieces: [{ text: '已完成999项' }] } : one))
    const saved = await saveReport(engine, clerk, report.id, report.version, [
      ...forged,
      { level: null, pieces: [{ text: '完。' }] },
      ...forged.slice(-2),
    ])
    expect(words(saved)).toEqual(words(report))
    const without = await saveReport(
      engine,
      clerk,
      saved.id,
      saved.version,
      saved.paragraphs.filter(({ drawn }) => !drawn),
    )
    expect(words(without)).toEqual([])
    for (const drawn of [
      { list: 'a', of: 'other', records: [] },
      { list: 'a b', of: 'plan', records: [] },
      { list: 'a', of: 'plan', records: [['x']] },
    ])
      expect(
        (await refusal(saveReport(engine, clerk, saved.id, without.version, [{ level: null, pieces: [], drawn }]))).problems[0]?.code,
      ).toBe('bad-text')
  })

  it('is drawn anew for the organization that it is handed down to, and for the next year', async () => {
    await plan({ title: '建好社区党校', year: 2027 }, world.community, world.as('clerk', world.community))
    const report = await begin()
    const down = await handDown(engine, clerk, report.id, { org: world.community.id, dueOn: null })
    expect(words(await readReport(engine, clerk, down.id))).toEqual(['（一）建好社区党校。'])
    expect(words(await rollForward(engine, clerk, report.id))).toEqual(['尚未登记2028年度工作计划。'])
  })
})

describe('good examples', () => {
  it('S56 are picked from records: title and first sentence, tied, followed until approval, a voided one gone', async () => {
    const secretary = world.as('secretary', world.community)
    const deed = async (title: string, account: string | null): Promise<number> => {
      const id = await put('goodDeed', { title, kind: 'repair', doneOn: '2026-05-01', by: '志愿队', account }, world.community, secretary)
      await takeStep(engine, secretary, registerNamed(engine, 'goodDeed'), id, 'confirm', { acceptWarnings: true })
      return id
    }
    const [first, second, third] = [
      await deed('修好路灯', '居民反映夜间路暗。社区筹资装灯四十盏。'),
      await deed('添置座椅', null),
      await deed('清理杂物', '清理杂物十二车'),
    ]
    const report = await createReport(engine, clerk, { org: world.east.id, ...year, text: { pasted: '小结\n工作开展得好。' } })
    const line = (id: number) => ({ level: null, pieces: [], drawn: { list: 'ex', of: 'examples', records: [['goodDeed', id, 0]] } })
    const picked = [...report.paragraphs, ...[first, second, third, first, 99_999_999].map(line)]
    const saved = await saveReport(engine, clerk, report.id, report.version, picked)
    expect(words(saved)).toEqual(['修好路灯：居民反映夜间路暗。', '添置座椅。', '清理杂物十二车。'])
    expect(saved.paragraphs.flatMap(({ drawn }) => drawn?.records ?? [])).toEqual([
      ['goodDeed', first, 2],
      ['goodDeed', second, 2],
      ['goodDeed', third, 2],
    ])
    await takeStep(engine, clerk, registerNamed(engine, 'goodDeed'), second, 'void', { reason: '录错' })
    expect(words(await readReport(engine, clerk, report.id))).toEqual(['修好路灯：居民反映夜间路暗。', '清理杂物十二车。'])
    const none = await saveReport(engine, clerk, saved.id, saved.version, [
      ...report.paragraphs,
      { level: null, pieces: [], drawn: { list: 'ex', of: 'examples', records: [['member', 1, 0]] } },
    ])
    expect(words(none)).toEqual(['尚未选取示例。'])
    expect(none.blank).toBe(1)
  })
})

describe('the plan of a year', () => {
  it('S54 is a tree with what organizations below hung on it, and stands beside its figures at the year’s end', async () => {
    const of2026 = { year: 2026, plannedOn: '2025-12-20' }
    const task = await plan({ ...of2026, title: '为民办实事' })
    const low = await plan({ ...of2026, kind: 'target', title: '办成实事', parent: task, figure: 'recognition.good-deeds', low: 200 })
    const none = await plan({ ...of2026, kind: 'target', title: '决议落实', parent: task, figure: 'orglife.resolutions-rate', low: 9000 })
    const below = await plan({ ...of2026, title: '社区办实事', parent: task }, world.community, world.as('clerk', world.community))
    const board = await planBoard(engine, clerk, world.east.id, 2026)
    expect(board.items.map(({ id, parent, org }) => [id, parent, org])).toEqual([
      [task, null, world.east.id],
      [below, task, world.community.id],
      [low, task, world.east.id],
      [none, task, world.east.id],
    ])
    expect(board.open).toBe(3)
    const targets = await planTargetsOf(engine, clerk, world.east.id, 2026)
    expect(targets.map(({ id, target }) => [id, target?.value, target?.standing])).toEqual([
      [low, '2', 'reached'],
      [none, null, 'uncounted'],
    ])
    expect(targets[0]?.target?.asked).toEqual({ key: 'recognition.good-deeds', org: world.east.id, from: '2026-01-01', to: '2026-12-31' })
    const seenBelow = await planBoard(engine, world.as('clerk', world.community), world.community.id, 2026)
    expect(seenBelow.items.map(({ id }) => id)).toEqual([task, below])
    await expect(refusal(planBoard(engine, world.as('clerk', world.west), world.east.id, 2026))).resolves.toMatchObject({ status: 404 })
    await expect(refusal(planBoard(engine, world.as('viewer', world.east), world.east.id, 2026))).resolves.toMatchObject({ status: 403 })
  })

  it('carries chosen unfinished items over once, below what their parent became, and says what was refused', async () => {
    const of2024 = { year: 2024, plannedOn: '2023-12-20' }
    const focus = await plan({ ...of2024, kind: 'focus', title: '重点甲' })
    const task = await plan({ ...of2024, title: '任务甲', parent: focus, dueOn: '2024-11-30', owner: '党建办' })
    const done = await plan({ ...of2024, title: '任务乙', parent: focus })
    const reg = registerNamed(engine, 'planItem')
    await takeStep(engine, clerk, reg, done, 'start', { values: {}, acceptWarnings: true })
    await takeStep(engine, clerk, reg, done, 'finish', { values: { result: '已办' }, acceptWarnings: true })
    await expect(refusal(carryOver(engine, clerk, { ids: [task], reason: ' ' }))).resolves.toMatchObject({ problems: [{ code: 'reason' }] })
    await expect(refusal(carryOver(engine, clerk, { ids: [], reason: '未完' }))).resolves.toMatchObject({
      problems: [{ code: 'nothing-chosen' }],
    })
    const result = await carryOver(engine, clerk, { ids: [task, done, focus], reason: '条件不成熟' })
    expect(result.map(({ id, into, problem }) => [id, into !== null, problem === null])).toEqual([
      [focus, true, true],
      [task, true, true],
      [done, false, false],
    ])
    const { items } = await planBoard(engine, clerk, world.east.id, 2025)
    expect(items.map(({ title, parent, carriedFrom, dueOn, owner, state }) => [title, parent, carriedFrom, dueOn, owner, state])).toEqual([
      ['重点甲', null, focus, null, null, 'planned'],
      ['任务甲', result[0]?.into, task, null, '党建办', 'planned'],
    ])
    const again = await carryOver(engine, clerk, { ids: [task], reason: '再转' })
    expect(again[0]?.problem).not.toBeNull()
    expect((await planBoard(engine, clerk, world.east.id, 2025)).items.length).toBe(2)
  })
})
