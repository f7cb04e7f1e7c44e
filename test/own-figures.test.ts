import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registerNamed } from '../src/engine/engine.ts'
import { breakdown, crossTable } from '../src/engine/figure/breakdown.ts'
import { figures } from '../src/engine/figure/figure.ts'
import { withOwnFigures } from '../src/engine/figure/own.ts'
import { keepOwnFigure, ownFigures, tryOwnFigure } from '../src/engine/figure/own-keep.ts'
import { trace } from '../src/engine/figure/trace.ts'
import { recordMany, takeStep } from '../src/engine/record/act.ts'
import { history } from '../src/engine/record/read.ts'
import { definitionEffect } from '../src/engine/report/definition-effect.ts'
import { createReport, readReport } from '../src/engine/report/report.ts'
import { takeReportStep } from '../src/engine/report/step.ts'
import { shownText } from '../src/engine/report/text.ts'
import type { OwnDefinition, OwnFormula } from '../src/language/own-figure.ts'
import { Refused } from '../src/language/problem.ts'
import type { Tally } from '../src/language/indicator.ts'
import { definitionOf } from '../src/server/own-definition.ts'
import { openWorld, type World } from './world.ts'

let world: World
const head = () => world.as('organization', world.district)
const year = (n = 2026) => ({ org: world.district.id, path: '999901', from: `${n}-01-01`, to: `${n}-12-31` })
const deeds = (tally: Partial<Tally>): OwnDefinition => ({
  kind: 'tally',
  register: 'goodDeed',
  tally: { measure: { count: true }, time: { on: 'doneOn' }, ...tally },
})
const tried = async (definition: OwnDefinition, scope = year()) =>
  (await tryOwnFigure(world.engine, head(), scope, { name: '试', unit: '件', definition })).value.value
const codes = (act: Promise<unknown>): Promise<string[]> =>
  act.then(
    () => [],
    fault => (fault instanceof Refused ? fault.problems.map(problem => problem.code) : [String(fault)]),
  )
const keep = (name: string, definition: OwnDefinition, changed: { id: number; version: number; reason: string } | null = null) =>
  keepOwnFigure(world.engine, head(), { name, unit: '件', definition, org: world.district.id }, changed)
const valueOf = async (id: number, scope = year()) => {
  const known = await withOwnFigures(world.engine, '999901')
  return (await figures(known, head(), scope, [`own.${id}`]))[0]?.value
}

beforeAll(async () => {
  world = await openWorld()
  const rows: [org: number, day: string, kind: string, cost: number | null, beneficiaries: number][] = [
    [world.first.id, '2026-01-01', 'repair', 100_00, 10],
    [world.first.id, '2026-12-31', 'service', 50_50, 20],
    [world.second.id, '2026-06-01', 'repair', null, 3],
    [world.far.id, '2026-06-02', 'service', 200_00, 0],
    [world.far.id, '2025-06-02', 'service', 30_00, 5],
    [world.far.id, '2025-12-31', 'repair', 40_00, 5],
  ]
  world.engine.today = () => '2026-12-31'
  await recordMany(
    world.engine,
    head(),
    registerNamed(world.engine, 'goodDeed'),
    rows.map(([org, doneOn, kind, cost, beneficiaries], i) => ({ org, values: { title: `实事${i}`, doneOn, kind, cost, beneficiaries } })),
    { acceptWarnings: true },
  )
})
afterAll(() => world.close())

describe('S55 a figure that an office makes for itself', () => {
  test.each([
    ['count', { count: true }, '4'],
    ['distinct', { distinct: 'kind' }, '2'],
    ['sum in yuan, to the fen', { sum: 'cost', per: 100 }, '350.50'],
    ['average of what is filled', { average: 'cost', per: 100 }, '116.83'],
    ['least', { least: 'beneficiaries' }, '0'],
    ['greatest', { greatest: 'cost', per: 100 }, '200'],
  ] as const)('measures by %s', async (_, measure, value) => expect(await tried(deeds({ measure }))).toBe(value))

  test('an average of nothing is no number', async () => {
    expect(await tried(deeds({ measure: { average: 'cost' }, where: { kind: 'mediation' } }))).toBeNull()
  })

  test('filters, shares in percent, and periods with their first and last day', async () => {
    expect(await tried(deeds({ where: { kind: ['repair'] } }))).toBe('2')
    expect(await tried(deeds({ where: { beneficiaries: { from: 3, to: 10 } } }))).toBe('2')
    expect(await tried(deeds({ where: { cost: { set: false } } }))).toBe('1')
    const { tally } = deeds({}) as { tally: Tally }
    expect(await tried({ kind: 'share', register: 'goodDeed', of: { ...tally, where: { kind: 'repair' } }, over: tally })).toBe('50.0')
    expect(await tried(deeds({}), { ...year(), from: '2026-06-01', to: '2026-06-01' })).toBe('1')
  })

  test('shows its value and its records at once, in words', async () => {
    const { meaning, value, rows } = await tryOwnFigure(world.engine, head(), year(), {
      name: '试',
      unit: '件',
      definition: deeds({ where: { kind: ['repair'] } }),
    })
    expect(meaning).toContain('维修改造')
    expect([value.records, rows.length]).toEqual([2, 2])
  })

  test('is refused where it names what does not exist, is sealed, is no amount or no day', async () => {
    expect(await codes(tried({ kind: 'tally', register: 'nothing', tally: { measure: { count: true }, time: { on: 'doneOn' } } }))).toEqual(
      ['no-such-register'],
    )
    expect(await codes(tried(deeds({ where: { secret: 'x' } })))).toEqual(['no-such-column'])
    expect(
      await codes(
        tried({ kind: 'tally', register: 'member', tally: { measure: { distinct: 'identityNumber' }, time: { on: 'joinedOn' } } }),
      ),
    ).toEqual(['no-such-column'])
    expect(
      await codes(tried({ kind: 'tally', register: 'volunteer', tally: { measure: { distinct: 'name' }, time: { on: 'joinedOn' } } })),
    ).toEqual(['no-such-column'])
    expect(await codes(tried(deeds({ measure: { sum: 'title' } })))).toEqual(['no-amount'])
    expect(await codes(tried(deeds({ time: { on: 'kind' } })))).toEqual(['no-day'])
    expect(await codes(tried(deeds({ reached: 'nowhere' })))).toEqual(['bad-definition'])
  })

  test('what travels is read strictly: no query text gets in', () => {
    expect(
      definitionOf({ kind: 'tally', register: 'goodDeed', tally: { measure: { count: true, sql: 'x' }, time: { on: 'doneOn' }, evil: 1 } }),
    ).toEqual(deeds({}))
    for (const bad of [{ kind: 'sql' }, { kind: 'tally', register: 'goodDeed', tally: { measure: {}, time: { on: 'doneOn' } } }])
      expect(() => definitionOf(bad)).toThrow(Refused)
  })
})

describe('figures computed from figures', () => {
  const formula = (part: { op: OwnFormula['op']; keys: string[] } & Record<string, unknown>): OwnDefinition =>
    definitionOf({ kind: 'formula', digits: 1, times: 100, since: null, percent: true, ...part })
  let all: number
  let repairs: number
  beforeAll(async () => {
    all = await keep('实事', deeds({}))
    repairs = await keep('维修', deeds({ where: { kind: 'repair' } }))
  })

  test('sum, difference, per head, growth over last year and since a day', async () => {
    const [a, r] = [`own.${all}`, `own.${repairs}`]
    expect(await tried(formula({ op: 'sum', keys: [a, r] }))).toBe('6')
    expect(await tried(formula({ op: 'difference', keys: [r, a] }))).toBe('-2')
    expect(await tried(formula({ op: 'ratio', keys: [r, a], times: 1000, digits: 0 }))).toBe('500')
    expect(await tried(formula({ op: 'change', keys: [a] }))).toBe('100')
    expect(await tried(formula({ op: 'change', keys: [a], percent: false }))).toBe('2')
    expect(await tried(formula({ op: 'change', keys: [a], since: '2025-12-31', percent: false }))).toBe('3')
    expect(await tried(formula({ op: 'change', keys: [a] }), year(2025))).toBeNull()
    expect(await codes(tried(formula({ op: 'ratio', keys: [a] })))).toEqual(['too-few'])
    expect(await codes(tried(formula({ op: 'sum', keys: [a, 'own.1'] })))).toEqual(['no-such-figure'])
  })

  test('open to their parts, each with its days', async () => {
    const id = await keep('增长', formula({ op: 'change', keys: [`own.${all}`] }))
    const known = await withOwnFigures(world.engine, '999901')
    const card = await trace(known, head(), year(), `own.${id}`)
    expect(card.parts?.map(part => [part.value.value, part.from])).toEqual([
      ['4', '2026-01-01'],
      ['2', '2025-01-01'],
    ])
    expect(card.filter[0]).toBe('“实事”比上年同期增长的百分比')
  })

  test('a circle is refused, however long', async () => {
    const first = await keep('甲', formula({ op: 'sum', keys: [`own.${all}`, `own.${repairs}`] }))
    const second = await keep('乙', formula({ op: 'sum', keys: [`own.${first}`, `own.${all}`] }))
    const around = formula({ op: 'difference', keys: [`own.${all}`, `own.${second}`] })
    expect(await codes(keep('甲', around, { id: first, version: 1, reason: '改' }))).toEqual(['circle'])
    expect(
      await codes(keep('甲', formula({ op: 'sum', keys: [`own.${first}`, `own.${all}`] }), { id: first, version: 1, reason: '改' })),
    ).toEqual(['circle'])
  })

  test('a change is a version with its reason, counts at once, and what stood stays in the history; a voided one is gone', async () => {
    const id = await keep('小修', deeds({ where: { kind: 'repair' } }))
    expect(await valueOf(id)).toBe('2')
    await keep('小修', deeds({ where: { kind: 'service' } }), { id, version: 1, reason: '口径调整' })
    expect(await valueOf(id)).toBe('2')
    expect(await valueOf(id, year(2025))).toBe('1')
    const [last] = await history(world.engine, head(), registerNamed(world.engine, 'ownFigure'), id)
    expect(last).toMatchObject({ version: 2, reason: '口径调整', changes: [{ column: 'meaning' }] })
    await takeStep(world.engine, head(), registerNamed(world.engine, 'ownFigure'), id, 'void', { version: 2, reason: '不用了' })
    expect(await valueOf(id)).toBeUndefined()
    expect((await ownFigures(world.engine, head())).map(one => one.key)).not.toContain(`own.${id}`)
  })

  test('a change tells what it would make of reports signed with the figure; they keep what they say', async () => {
    const id = await keep('实事数', deeds({}))
    const known = await withOwnFigures(world.engine, '999901')
    const [writer, leader] = [world.as('clerk', world.district), world.as('leader', world.district)]
    const text = { pasted: `全年办实事{{own.${id}}}件。` }
    const report = await createReport(known, writer, { org: world.district.id, from: '2026-01-01', to: '2026-12-31', text })
    const draft = { name: '实事数', unit: '件', definition: deeds({ where: { kind: 'repair' } }) }
    expect(await definitionEffect(world.engine, head(), id, draft)).toEqual([])
    await takeReportStep(known, writer, report.id, 'submit', { version: 1 })
    await takeReportStep(known, leader, report.id, 'approve', { version: 2 })
    expect(await definitionEffect(world.engine, head(), id, draft)).toMatchObject([{ report: report.id, issued: '4', now: '2' }])
    await keep('实事数', draft.definition, { id, version: 1, reason: '只数维修' })
    const after = await readReport(await withOwnFigures(world.engine, '999901'), writer, report.id)
    expect(shownText(after.paragraphs)).toEqual(['全年办实事4件。'])
  })

  test('is broken down and crossed by what it offers', async () => {
    const id = await keep('按类实事', deeds({ by: ['kind'] }))
    const known = await withOwnFigures(world.engine, '999901')
    const by = await breakdown(known, head(), year(), `own.${id}`, 'kind')
    expect(by.map(row => [row.zh, row.value])).toEqual([
      ['维修改造', '2'],
      ['便民服务', '2'],
    ])
    const table = await crossTable(known, head(), year(), `own.${id}`, ['org', 'kind'])
    expect(table.rows.map(row => row.zh)).toEqual(['东湖街道党工委', '西岭街道党工委'])
    expect(table.columns.map(column => column.zh)).toEqual(['维修改造', '便民服务'])
    expect(table.cells).toEqual([
      ['2', '1'],
      [null, '1'],
    ])
    expect(await codes(crossTable(known, head(), year(), `own.${id}`, ['org', 'org']))).toEqual(['no-such-breakdown'])
  })
})
