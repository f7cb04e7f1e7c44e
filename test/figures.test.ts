import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { breakdown, dimensionsOf } from '../src/engine/figure/breakdown.ts'
import { figures, indicatorOf } from '../src/engine/figure/figure.ts'
import { partChoices, withParts } from '../src/engine/figure/part.ts'
import { scopeOf } from '../src/engine/figure/scope.ts'
import { list, lookUp, read } from '../src/engine/record/read.ts'
import { trace, traceRows } from '../src/engine/figure/trace.ts'
import { actOnTree } from '../src/engine/tree/tree.ts'
import type { Transaction } from '../src/store/store.ts'
import type { FigureValue, TraceRow } from '../src/language/figure.ts'
import { shareKey } from '../src/language/figure-part.ts'
import { isRatio, type Tally } from '../src/language/indicator.ts'
import type { AnyRegister } from '../src/language/register.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { balanced, imbalance } from './balance.ts'
import { fillDistrict } from './made-district.ts'
import { openWorld, type World } from './world.ts'

/*
 * Every key over a made district of 2024 to 2026 with several programmes: a figure is what its list says and what is hidden, for everybody who may ask;
 * what can be added up adds up, over organizations and over months; an organization that was moved keeps its past.
 */

const year = { from: '2025-01-01', to: '2025-12-31' }
const quarter = { from: '2025-07-01', to: '2025-09-30' }
const month = { from: '2025-03-01', to: '2025-03-31' }
/** The year in which a branch goes from the first sub-district to the second, on 1 March. */
const moving = { from: '2026-01-01', to: '2026-12-31' }
type Period = typeof year

let world: World
let moved: OrganizationNode
let district: Viewer
let before: Map<string, FigureValue[]>

beforeAll(async () => {
  world = await openWorld()
  moved = await world.foundBelow(world.community.id, 'ZB', '柳荫社区第三党支部', 'community')
  district = world.as('organization', world.district)
  await fillDistrict(world, [world.first, world.second, moved, world.far])
  before = new Map()
  for (const org of orgs()) for (const period of [year, quarter]) before.set(keyOf(org, period), await ask(district, org, period))
  const [after] = await actOnTree(world.engine, district, {
    act: 'move',
    org: moved.id,
    parent: world.west.id,
    on: '2026-03-01',
    document: '划转',
  })
  if (after) moved = after
}, 300_000)

afterAll(() => world?.close())

const orgs = (): OrganizationNode[] => [world.district, world.east, world.west, world.community, world.first, moved, world.far]

test('every key that can be counted is counted from some record of the made district', async () => {
  const values = await ask(district, world.district, { from: '2024-01-01', to: '2026-12-31' })
  expect(values.filter(value => value.source !== 'none' && !Number(value.numerator ?? value.value)).map(value => value.key)).toEqual([])
})

test('decision 017: every part of a figure lists what it counts and is no more than the whole, and its share is of the whole', async () => {
  const { engine } = world
  const parts = engine.figureList.flatMap(({ key, kind }) => partChoices(engine, key).map(part => ({ key, kind, part: part.key })))
  const keys = parts.flatMap(({ kind, part }) => (kind === 'ratio' ? [part] : [part, shareKey(part)]))
  const known = withParts(engine, keys)
  const scope = await scopeOf(engine, district, { org: world.district.id, ...year })
  const values = new Map((await figures(known, district, scope)).map(value => [value.key, value]))
  const wrong: string[] = []
  let seen = 0
  for (const { key, kind, part } of parts) {
    const [whole, own, share] = [values.get(key), values.get(part), values.get(shareKey(part))]
    if (!own || own.source === 'none') wrong.push(`${part} is not counted`)
    if (!whole || !own || kind === 'ratio' || !Number(own.value)) continue
    seen += 1
    if (Number(own.value) > Number(whole.value)) wrong.push(`${part} ${own.value} is more than ${whole.value}`)
    if (share?.numerator !== own.value || share?.denominator !== whole.value)
      wrong.push(`${part}: ${share?.numerator}/${share?.denominator}`)
    const rows = await traceRows(known, district, scope, part, 1, 5000)
    if (rows.length + (own.hidden ?? 0) < (own.records ?? 0)) wrong.push(`${part} lists ${rows.length} of ${own.records} records`)
  }
  expect(wrong).toEqual([])
  expect(seen).toBeGreaterThan(100)
  const of = (code: string): number => Number(values.get(`members.on-roll[${code}]`)?.value)
  expect(of('age(member.birthOn)=to-35')).toBe(of('age(member.birthOn)=30') + of('age(member.birthOn)=35'))
  expect(of('member.ethnic=minority') + of('member.ethnic=01')).toBe(Number(values.get('members.on-roll')?.value))
}, 120_000)

describe.each([
  ['year', year],
  ['quarter', quarter],
  ['month', month],
  ['year of the move', moving],
] as const)('in a %s', (_, period) => {
  test('NUM-01 a figure is what its list adds up to together with what is hidden, for everybody who may ask', async () => {
    const wrong: string[] = []
    for (const org of orgs()) {
      const told = await ask(district, org, period)
      const whole = new Map<string, TraceRow[]>()
      for (const { key, source } of told) if (source !== 'none') whole.set(key, await everyRow(org, period, key))
      for (const viewer of asking(org)) {
        const values = viewer === district ? told : await ask(viewer, org, period)
        for (const value of values) {
          const all = whole.get(value.key)
          if (!all) continue
          const own = await listed(viewer, org, period, value.key)
          const problem = problemOf(
            value,
            told.find(({ key }) => key === value.key),
            own,
            all,
          )
          if (problem) wrong.push(`${value.key} of ${org.shortName} for ${viewer.role} at ${viewer.path}: ${problem}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  test('decision 19: what can be added up is the sum over the organizations below, each with its own figure', async () => {
    const wrong: string[] = []
    for (const org of [world.district, world.east, world.community])
      for (const value of await ask(district, org, period)) {
        if (!isAdditive(value.key)) continue
        const parts = await breakdown(world.engine, district, await scope(district, org, period), value.key, 'org')
        const sum = parts.reduce((total, part) => total + Number(part.value), 0)
        if (Math.abs(sum - Number(value.value)) > 1e-6) wrong.push(`${value.key} of ${org.shortName}: ${value.value}, but ${sum} below`)
        if (period === moving) continue
        for (const part of parts) {
          const child = orgs().find(({ id }) => id === part.org)
          if (!child || child.id === org.id || child.id === moved.id) continue
          const [own] = await ask(district, child, period, [value.key])
          if (own?.value !== part.value) wrong.push(`${value.key} of ${child.shortName}: ${own?.value}, but ${part.value} above`)
        }
      }
    expect(wrong).toEqual([])
  })
})

test('what is counted by its day adds up over the months of a year, and by breakdown', async () => {
  const wrong: string[] = []
  for (const value of await ask(district, world.east, year)) {
    if (!isAdditive(value.key) || !isDated(value.key)) continue
    const byMonth = await breakdown(world.engine, district, await scope(district, world.east, year), value.key, 'month')
    const sum = byMonth.reduce((total, part) => total + Number(part.value), 0)
    if (Math.abs(sum - Number(value.value)) > 1e-6) wrong.push(`${value.key}: ${value.value}, but ${sum} by month`)
    for (const part of byMonth.slice(0, 2)) {
      const [own] = await ask(district, world.east, { from: `${part.code}-01`, to: lastOf(part.code) }, [value.key])
      if (own?.value !== part.value) wrong.push(`${value.key} in ${part.code}: ${own?.value}, but ${part.value} in the breakdown`)
    }
  }
  expect(wrong).toEqual([])
})

test('STA_UNBALANCED members at the start and what came, less what went, are those at the end: per branch and in total, and within the district as many came as went', async () => {
  for (const org of [world.district, world.first, moved, world.far])
    for (const period of [year, quarter, month, moving]) {
      const values = await ask(district, org, period, balanced)
      expect([org.shortName, period.from, imbalance(values)]).toEqual([org.shortName, period.from, 0])
      const of = (key: string) => values.find(value => value.key === key)?.value
      if (org === world.district) expect(of('members.in-within')).toBe(of('members.out-within'))
    }
})

test('ORG-11 no figure of a past period changes when an organization is moved later', async () => {
  const now = new Map<string, FigureValue[]>()
  for (const org of orgs()) for (const period of [year, quarter]) now.set(keyOf(org, period), await ask(district, org, period))
  expect(now).toEqual(before)
})

test('decision 1: a moved branch is counted where it stood, and opened by who stands above it today', async () => {
  const [old, fresh] = [world.as('clerk', world.east), world.as('clerk', world.west)]
  const events = Object.entries(world.engine.registers.event?.indicators ?? {}).flatMap(([name, one]) =>
    'measure' in one && 'count' in one.measure && !one.of ? [name] : [],
  )
  const held = await ask(district, moved, year, events)
  const key = held.find(one => Number(one.value) > 0)?.key ?? 'orglife.meetings'
  const [value] = await ask(old, world.east, year, [key])
  const own = await listed(district, moved, year, key)
  expect(own.length).toBeGreaterThan(0)
  expect(value?.hidden).toBe(own.length)
  await expect(scope(old, moved, year)).rejects.toThrow('outside')
  const [past] = await ask(fresh, moved, year, [key])
  expect(past).toMatchObject({ records: own.length, hidden: 0 })
  expect(titles(await listed(fresh, moved, year, key))).toEqual(titles(own))
  const [other] = await ask(fresh, world.west, year, [key])
  expect(titles(await listed(fresh, world.west, year, key)).filter(title => titles(own).includes(title))).toEqual([])
  expect(other?.value).toBe(before.get(keyOf(world.west, year))?.find(one => one.key === key)?.value)
})

test('decision 16: hidden records are counted and nothing of them is told: no title in a card, a list, a choice or a breakdown', async () => {
  const { engine } = world
  const old = world.as('clerk', world.east)
  // The branch is named where it stood, and its members on the events of others (decision 13); a return is titled by its quarter alone; everything else of it is its own.
  const named = (reg: AnyRegister): boolean => {
    const title = reg.columns[reg.title]
    return title?.kind === 'ref' && title.to === engine.names.member
  }
  const closed = Object.values(engine.registers).filter(
    reg =>
      reg.compartment !== 'public' && !['organization', 'organizationTie', 'member', 'quarterlyReturn'].includes(reg.name) && !named(reg),
  )
  const hidden: string[] = []
  const told: unknown[] = []
  for (const reg of closed) {
    const own = await list(engine, district, reg, { org: moved.id, size: 500 })
    // A row that is titled by one of the branch's members shows a name that others know; a title that another organization's record bears tells nothing.
    const untold = own.rows.filter(row => !(['name', 'member'].includes(reg.title) && row.values.member))
    const all = await list(engine, district, reg, { size: 500 })
    const borne = all.rows.filter(row => row.org.id !== moved.id).map(row => textOf(row.values[reg.title]))
    hidden.push(...untold.map(row => textOf(row.values[reg.title])).filter(title => !borne.includes(title)))
    told.push(await list(engine, old, reg, { size: 500 }), await lookUp(engine, old, reg, '', undefined, 100))
    for (const row of own.rows.slice(0, 2)) await expect(read(engine, old, reg, row.id)).rejects.toMatchObject({ status: 404 })
  }
  for (const { key, source } of await ask(old, world.east, year)) {
    if (source === 'none') continue
    told.push(await trace(engine, old, await scope(old, world.east, year), key, 1, 500))
    for (const dimension of dimensionsOf(engine, key).map(one => one.by))
      told.push(await breakdown(engine, old, await scope(old, world.east, year), key, dimension))
  }
  const text = JSON.stringify(told)
  expect(hidden.length).toBeGreaterThan(50)
  expect(hidden.filter(title => new RegExp(`${title}(?!\\d)`).test(text))).toEqual([])
})

/** Who may ask for an organization: the department, the clerks above it, its secretary, a viewer of figures. */
function asking(org: OrganizationNode): Viewer[] {
  const seats = [
    world.as('clerk', world.east),
    world.as('clerk', world.west),
    world.as('secretary', world.first),
    world.as('secretary', moved),
    world.as('viewer', world.district),
  ]
  return [district, ...seats.filter(seat => org.path === seat.path || org.path.startsWith(`${seat.path}.`))]
}

const scope = (viewer: Viewer, org: OrganizationNode, period: Period) => scopeOf(world.engine, viewer, { org: org.id, ...period })
/** Every row behind a figure, as nobody in the product sees them: citizens' data of an emergency is hidden even from the district. */
const everyRow = async (org: OrganizationNode, period: Period, key: string): Promise<TraceRow[]> => {
  const { engine } = world
  const registers = Object.fromEntries(
    Object.entries(engine.registers).map(([name, reg]) => [
      name,
      { ...reg, compartment: 'internal' as const, may: { ...reg.may, read: [...reg.may.read, district.role] } },
    ]),
  )
  const functionFigures = Object.fromEntries(
    Object.entries(engine.functionFigures).map(([name, made]) => [name, { ...made, readers: [...made.readers, district.role] }]),
  )
  const store = { ...engine.store, as: <T>(_: Viewer, work: (tx: Transaction) => Promise<T>) => engine.store.asSystem('test', work) }
  const rows: TraceRow[] = []
  const at = await scope(district, org, period)
  for (let page = 1; ; page += 1) {
    const next = await traceRows({ ...engine, registers, functionFigures, store }, district, at, key, page, 500)
    rows.push(...next)
    if (next.length < 500) return rows
  }
}
const ask = async (viewer: Viewer, org: OrganizationNode, period: Period, keys?: string[]): Promise<FigureValue[]> =>
  figures(world.engine, viewer, await scope(viewer, org, period), keys)
const textOf = (value: unknown): string =>
  value !== null && typeof value === 'object' && 'name' in value ? String(value.name) : String(value)
const keyOf = (org: OrganizationNode, { from, to }: Period): string => `${org.id} ${from} ${to}`
const lastOf = (code: string): string => new Date(Date.UTC(Number(code.slice(0, 4)), Number(code.slice(5)), 0)).toISOString().slice(0, 10)

/** All pages of a list; small pages, so that turning them is tried too. */
async function listed(viewer: Viewer, org: OrganizationNode, period: Period, key: string): Promise<TraceRow[]> {
  const rows: TraceRow[] = []
  for (let page = 1; ; page += 1) {
    const next = await traceRows(world.engine, viewer, await scope(viewer, org, period), key, page, 40)
    rows.push(...next)
    if (next.length < 40) return rows
  }
}

const titles = (rows: readonly TraceRow[]): string[] => rows.map(row => `${row.register} ${row.id} ${row.title} ${row.day}`).sort()
const sumOf = (rows: readonly TraceRow[], of: (row: TraceRow) => string | undefined): number =>
  Math.round(rows.reduce((sum, row) => sum + Number(of(row) ?? 0), 0) * 10_000) / 10_000

/** What is wrong with a figure against the list of its asker and the whole list; null where all agrees. */
function problemOf(value: FigureValue, told: FigureValue | undefined, own: readonly TraceRow[], all: readonly TraceRow[]): string | null {
  if (value.value !== told?.value || value.numerator !== told?.numerator || value.denominator !== told?.denominator)
    return `${value.value} where the department is told ${told?.value}`
  if (value.records !== own.length) return `${value.records} records, but ${own.length} listed`
  if (value.hidden !== all.length - own.length) return `${value.hidden} hidden, but ${all.length - own.length} are`
  const known = all.map(row => row.title)
  if (own.some(row => !known.includes(row.title))) return 'lists what the department does not see'
  if (value.denominator !== null) {
    const [over, met] = [sumOf(all, row => row.adds), sumOf(all, row => row.counted)]
    return Number(value.denominator) === over && Number(value.numerator) === met
      ? null
      : `${value.numerator}/${value.denominator}, but ${met}/${over} listed`
  }
  if (world.engine.functionFigures[value.key]?.measure === 'least') {
    const least = all.length ? String(Math.min(...all.map(row => Number(row.adds)))) : null
    return value.value === least ? null : `${value.value}, but the least listed is ${least}`
  }
  const sum = sumOf(all, row => row.adds)
  return Number(value.value) === sum ? null : `${value.value}, but ${sum} listed`
}

const tallyOf = (key: string): Tally | undefined => {
  const indicator = indicatorOf(world.engine, key)?.indicator
  return indicator && !isRatio(indicator) ? indicator : undefined
}
const isAdditive = (key: string): boolean => {
  const tally = tallyOf(key)
  return tally !== undefined && !('distinct' in tally.measure)
}
const isDated = (key: string): boolean => {
  const tally = tallyOf(key)
  return tally !== undefined && ('on' in tally.time || 'month' in tally.time)
}
