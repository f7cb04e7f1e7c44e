import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { burden } from '../src/engine/burden/read.ts'
import { scopeOf } from '../src/engine/figure/scope.ts'
import { correct, record, takeStep } from '../src/engine/record/act.ts'
import { read } from '../src/engine/record/read.ts'
import { installDefaults } from '../src/engine/record/defaults.ts'
import { registerNamed } from '../src/engine/engine.ts'
import { exportSheet } from '../src/engine/sheet/export.ts'
import { importSheet } from '../src/engine/sheet/import.ts'
import { actOnTree } from '../src/engine/tree/tree.ts'
import { date, flag, integer, lines, longText, ref, text } from '../src/language/column.ts'
import { register } from '../src/language/register.ts'
import { staff, writers } from '../src/language/role.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { writeSheets } from '../src/office/sheet-write.ts'
import { openMaker } from './made.ts'
import { openWorld, type World } from './world.ts'

/* The burden page counts fields, never people: by organization and month, from what went through the door. */

const trial = register('trial', {
  zh: '试登记',
  en: 'Trial',
  systems: [],
  compartment: 'internal',
  about: ['测试用。', 'For tests.'],
  title: 'topic',
  day: 'heldOn',
  columns: {
    topic: text('主题', 'Topic', { required: true, list: true }),
    heldOn: date('日期', 'Held on', { required: true, list: true, default: 'today' }),
    guests: integer('人数', 'Guests', { default: 0 }),
    open: flag('公开', 'Open', { default: false }),
    member: ref('党员', 'Member', 'member'),
    name: text('姓名', 'Name', { titleOf: 'member' }),
    gist: longText('要点', 'Gist'),
    rows: lines('行', 'Rows', { item: text('项', 'Item'), done: flag('完成', 'Done', { default: false }) }),
    doneOn: date('办结', 'Done on'),
  },
  states: { recorded: { zh: '已登记', en: 'Recorded' }, done: { zh: '已办结', en: 'Done', tone: 'done' } },
  steps: { finish: { zh: '办结', en: 'Finish', from: ['recorded'], to: 'done', by: writers, needs: ['gist'], stamps: 'doneOn' } },
  may: { read: staff, write: writers },
})

let world: World
let clerk: Viewer
let member: number
beforeAll(async () => {
  world = await openWorld({ trial })
  clerk = world.as('clerk', world.east)
  const maker = openMaker(world, [world.first])
  ;[member = 0] = await maker.record(registerNamed(world.engine, 'member'), world.first, ['2018-03-01'])
})
afterAll(() => world.close())

const year = { from: '2026-01-01', to: '2026-12-31' }
const burdenOf = async (viewer: Viewer, org: number, days = year) =>
  burden(world.engine, viewer, await scopeOf(world.engine, viewer, { org, ...days }))
const trialOf = async (org = world.first.id) =>
  (await burdenOf(clerk, org)).registers.find(one => one.register === 'trial') ?? { hand: 0, sheet: 0, program: 0, records: 0 }
/** What an act adds to the counts of the trial register in the first branch. */
async function added(act: () => Promise<unknown>): Promise<number[]> {
  const before = await trialOf()
  await act()
  const after = await trialOf()
  return (['hand', 'sheet', 'program', 'records'] as const).map(key => after[key] - before[key])
}
const enter = (values: Record<string, unknown>) => record(world.engine, clerk, trial, { org: world.first.id, values })

it('fills in the title of what was chosen, for a draft without it', async () => {
  const { id } = await enter({ topic: '承名', heldOn: '2026-10-30', member })
  const { values } = await read(world.engine, clerk, trial, id)
  expect([values.name, (values.member as { name: string }).name]).toEqual([(values.member as { name: string }).name, values.name])
  expect(values.name).toBeTruthy()
  const given = await enter({ topic: '另名', heldOn: '2026-10-30', member, name: '曾用名' })
  expect((await read(world.engine, clerk, trial, given.id)).values.name).toBe('曾用名')
})

describe('fields that somebody typed', () => {
  it('are those that the draft brought and no default, title or stamp would have given', async () => {
    // topic is typed; today, 0 and false stand there by themselves.
    expect(await added(() => enter({ topic: '甲', heldOn: '2026-10-31', guests: 0, open: false }))).toEqual([1, 0, 3, 1])
    // An empty field is none; another day, number and mark are typed.
    expect(await added(() => enter({ topic: '乙', heldOn: '2026-10-30', guests: 3, open: true, gist: '' }))).toEqual([4, 0, 0, 1])
    // The member is chosen, the name follows.
    expect(await added(() => enter({ topic: '丙', heldOn: '2026-10-30', member }))).toEqual([3, 0, 1, 1])
  })

  it('count in parts by cell', async () => {
    const rows = [
      { item: '一', done: false },
      { item: '二', done: true },
      { item: null, done: false },
    ]
    expect(await added(() => enter({ topic: '丁', heldOn: '2026-10-30', rows }))).toEqual([2 + 3, 0, 2, 1])
  })

  it('count again where a correction changes them, and not where it does not', async () => {
    const rows = [
      { item: '一', done: true },
      { item: '二', done: true },
    ]
    const { id } = await enter({ topic: '戊', heldOn: '2026-10-30', rows })
    const values = {
      topic: '戊',
      gist: '补记',
      rows: [
        { item: '新', done: true },
        { item: '二', done: true },
      ],
    }
    // The topic stays; the gist and one cell of the first row are new.
    expect(await added(() => correct(world.engine, clerk, trial, id, { values, version: 1, reason: '补记' }))).toEqual([2, 0, 0, 0])
    expect(await added(() => correct(world.engine, clerk, trial, id, { values: { gist: null }, version: 2, reason: '清空' }))).toEqual([
      0, 0, 0, 0,
    ])
    expect(await added(() => takeStep(world.engine, clerk, trial, id, 'void', { version: 3, reason: '作废' }))).toEqual([0, 0, 0, 0])
  })

  it('are not the day that a step stamps', async () => {
    const { id } = await enter({ topic: '己', heldOn: '2026-10-30' })
    expect(await added(() => takeStep(world.engine, clerk, trial, id, 'finish', { version: 1, values: { gist: '已办' } }))).toEqual([
      1, 0, 1, 0,
    ])
  })
})

it('tells what a sheet brought in from what was typed', async () => {
  const headings = ['主题', '日期', '人数', '组织代码']
  const columns = headings.map((header, i) => ({ key: String(i), header, kind: 'text' as const }))
  const rows = ['庚', '辛'].map(topic => ({ 0: topic, 1: '2026-10-01', 2: '5', 3: world.first.code }))
  const file = await writeSheets([{ name: '试登记', columns, rows }])
  expect(await added(() => importSheet(world.engine, clerk, trial, file, { acceptWarnings: true }))).toEqual([0, 6, 2, 2])
  // A dry run leaves nothing, and so does a sheet that is refused.
  expect(await added(() => importSheet(world.engine, clerk, trial, file, { dryRun: true, acceptWarnings: true }))).toEqual([0, 0, 0, 0])
})

it('counts what the program writes by itself as nobody’s typing', async () => {
  const top = world.as('organization', world.district)
  await installDefaults(world.engine, '999901')
  const after = await burdenOf(top, world.district.id)
  const method = after.registers.find(one => one.register === 'method')
  expect([method?.hand, method?.sheet, (method?.program ?? 0) > 0]).toEqual([0, 0, true])
  // A member entered by hand brings the roll along.
  const roll = after.registers.find(one => one.register === 'membership')
  expect([roll?.hand, roll?.records]).toEqual([0, 1])
})

it('says nothing of sealed sections, not even how much is entered there', async () => {
  const maker = openMaker(world, [world.first], 'sealed')
  await maker.record(registerNamed(world.engine, 'petition'), world.district, ['2026-09-01'])
  const rows = await world.engine.store.asSystem('test', tx => tx.rows<{ what: string }>('select distinct what from burden'))
  expect(rows.map(row => row.what)).not.toContain('petition')
  expect(rows.length).toBeGreaterThan(2)
})

it('keeps no account, no name and no time of day', async () => {
  const columns = await world.engine.store.asSystem('test', tx =>
    tx.rows<{ name: string }>(`select column_name as name from information_schema.columns where table_name = 'burden' order by 1`),
  )
  expect(columns.map(column => column.name)).toEqual([
    'district_id',
    'fields',
    'guard_path',
    'month',
    'org_id',
    'records',
    'source',
    'what',
  ])
})

it('adds up: months, registers and organizations below give the same totals', async () => {
  const { total, months, registers, below } = await burdenOf(world.as('organization', world.district), world.district.id)
  for (const parts of [months, registers, below])
    for (const key of ['hand', 'sheet', 'program', 'records'] as const)
      expect([key, parts.reduce((sum, part) => sum + part[key], 0)]).toEqual([key, total[key]])
  expect(total.hand).toBeGreaterThan(0)
})

it('counts the same as a count over the versions themselves', async () => {
  const before = await trialOf(world.second.id)
  const made = []
  for (const topic of ['一', '二', '三'])
    made.push(
      await record(world.engine, clerk, trial, { org: world.second.id, values: { topic, heldOn: '2026-01-02', gist: `${topic}事` } }),
    )
  for (const { id } of made.slice(1))
    await correct(world.engine, clerk, trial, id, { values: { gist: '改', guests: 7 }, version: 1, reason: '改' })
  const [kept] = await world.engine.store.asSystem('test', tx =>
    tx.rows<{ n: number }>(
      `with versions as (
         select v.record_id, v.version, coalesce(v.content -> 'record', to_jsonb(t.*)) as now from record_version v join trial t on t.id = v.record_id where t.org_id = $1
       ), changed as (
         select e.key from versions v left join versions b on b.record_id = v.record_id and b.version = v.version - 1
         cross join lateral jsonb_each(v.now) e
         where e.key in ('topic', 'held_on', 'gist', 'guests') and e.value <> 'null'::jsonb and e.value is distinct from b.now -> e.key
       ) select count(*) as n from changed`,
      [world.second.id],
    ),
  )
  expect((await trialOf(world.second.id)).hand - before.hand).toBe(kept?.n)
})

describe('the burden of an organization', () => {
  it('stands where the organization stood in the month', async () => {
    const top = world.as('organization', world.district)
    const branch = await world.foundBelow(world.community.id, 'ZB', '迁移党支部', 'community')
    const early = { ...world.engine, today: () => '2026-03-15' }
    await record(early, top, trial, { org: branch.id, values: { topic: '迁移前', heldOn: '2026-03-01', gist: '一' } })
    await actOnTree(world.engine, top, { act: 'move', org: branch.id, parent: world.west.id, on: '2026-06-01', document: '调整' })
    await record(world.engine, top, trial, { org: branch.id, values: { topic: '迁移后', heldOn: '2026-10-01', gist: '二' } })
    const trialIn = async (org: number) => (await burdenOf(top, org)).months.map(one => one.month)
    expect(await trialIn(world.west.id)).not.toContain('2026-03')
    const march = await burdenOf(top, world.east.id, { from: '2026-03-01', to: '2026-03-31' })
    expect(march.total.hand).toBe(3)
    expect((await burdenOf(top, world.west.id, { from: '2026-03-01', to: '2026-03-31' })).total.hand).toBe(0)
  })

  it('is seen within the own scope only', async () => {
    await expect(burdenOf(world.as('secretary', world.first), world.second.id)).rejects.toMatchObject({ status: 403 })
    const own = await burdenOf(world.as('secretary', world.first), world.first.id)
    expect(own.below.map(one => one.org)).toEqual([world.first.id])
    const rows = await world.engine.store.as(world.as('secretary', world.far), tx =>
      tx.rows('select 1 from burden where org_id = $1', [world.first.id]),
    )
    expect(rows).toEqual([])
  })

  it('counts the branches that share it', async () => {
    const community = await burdenOf(clerk, world.community.id, { from: '2026-10-01', to: '2026-10-31' })
    expect(community.below.map(one => [one.name, one.own, one.branches])).toEqual([
      ['柳荫社区党委', true, 0],
      ['柳荫社区第一党支部', false, 1],
      ['柳荫社区第二党支部', false, 1],
    ])
    expect(community.branches).toBe(2)
  })

  it('notes the forms that filled themselves, with the cells nobody typed', async () => {
    const { rows } = await exportSheet(world.engine, clerk, trial, { org: world.first.id })
    const { forms } = await burdenOf(clerk, world.first.id)
    const [sheet] = forms.filter(one => one.form === 'sheet')
    expect(sheet?.forms).toBe(1)
    expect(sheet?.cells).toBeGreaterThan(rows * 3)
  })
})
