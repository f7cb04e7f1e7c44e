import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeStep } from '../src/engine/record/act.ts'
import { toDos } from '../src/engine/to-do.ts'
import { openSection, type Section, yearOf } from './sealed-section.ts'
import { openWorld, type World } from './world.ts'

/* Figures of discipline counted by hand, as the head counts them; a sub-district of its own for each example. Today is 2026-10-31. */

let world: World
let section: Section
const year = yearOf(2025)
beforeAll(async () => {
  world = await openWorld()
  section = openSection(world, 'disciplineHead')
})
afterAll(() => world?.close())

test('INT-10 integrity.visits counts petitions by visit, whoever received them', async () => {
  const { street } = await section.street('来访')
  const came = (channel: string, receivedBy = 'section') => ({ channel, receivedBy })
  await section.put('petition', street, ['2025-01-01', '2025-12-31'], came('visit'))
  await section.put('petition', street, ['2025-06-01'], came('visit', 'inspection'))
  await section.put('petition', street, ['2025-06-01'], came('letter'))
  await section.put('petition', street, ['2026-01-01'], came('visit'))
  expect(await section.count(street, year, 'integrity.visits')).toBe('3')
})

test('INT-50 integrity.letters-calls counts what inspection groups received, by channel; integrity.transferred what of it was passed on', async () => {
  const { street } = await section.street('巡察信访')
  const own = { receivedBy: 'inspection' }
  const passed = (disposal: string) => ({ ...own, disposal, transferredTo: '街道纪工委' })
  await section.put('petition', street, ['2025-03-01'], { ...own, channel: 'letter' })
  await section.put('petition', street, ['2025-03-02'], { ...passed('transferred'), channel: 'call' }, ['pass'])
  await section.put('petition', street, ['2025-03-03'], { ...passed('assigned'), channel: 'call' }, ['pass'])
  await section.put('petition', street, ['2025-03-04'], { ...own, disposal: 'own', channel: 'visit' }, ['accept'])
  await section.put('petition', street, ['2025-03-05'], { ...passed('transferred'), receivedBy: 'section', channel: 'letter' })
  const [voided = 0] = await section.put('petition', street, ['2025-03-06'], { ...own, channel: 'letter' })
  await takeStep(world.engine, section.head, section.reg('petition'), voided, 'void', { reason: '误登' })
  expect(await section.count(street, year, 'integrity.letters-calls')).toBe('4')
  expect(await section.parts(street, year, 'integrity.letters-calls')).toEqual({ letter: 1, call: 2, visit: 1 })
  expect(await section.count(street, year, 'integrity.transferred')).toBe('2')
  expect(await section.parts(street, year, 'integrity.transferred')).toEqual({ transferred: 1, assigned: 1 })
})

test('integrity.cases counts by the day of filing, integrity.cases-closed by the day of closing; a withdrawn one was filed and not closed', async () => {
  const { street } = await section.street('案件')
  const closed = (closedOn: string) => ({ closedOn, form: 'second', doubleCheck: 'no', reviewedOn: '2025-02-01', trialFrom: '2025-02-02' })
  const way = ['review', 'try', 'close']
  await section.put('integrityCase', street, ['2025-01-01'], { ...closed('2025-12-31'), discipline: 'work' }, way)
  await section.put('integrityCase', street, ['2025-01-02'], { ...closed('2026-01-01'), discipline: 'integrity', others: [] }, way)
  await section.put('integrityCase', street, ['2024-12-31'], { ...closed('2025-03-01'), form: 'third' }, way)
  await section.put('integrityCase', street, ['2025-12-31'], { discipline: 'work', withdrawReason: '撤案' }, ['withdraw'])
  expect(await section.count(street, year, 'integrity.cases')).toBe('3')
  expect(await section.parts(street, year, 'integrity.cases')).toEqual({ work: 2, integrity: 1 })
  expect(await section.count(street, year, 'integrity.cases-closed')).toBe('2')
  expect(await section.parts(street, year, 'integrity.cases-closed')).toEqual({ second: 1, third: 1 })
})

test('INT-34 integrity.sanctioned counts a person with two decisions once, under each kind; integrity.four-forms counts both uses', async () => {
  const { street } = await section.street('处分')
  const decided = (name: string, punishments: string[], form: string, more: Record<string, unknown> = {}) => ({
    name,
    unit: '区财政局',
    punishments,
    measures: [],
    form,
    ...more,
  })
  await section.put('sanction', street, ['2025-01-01'], decided('甲', ['party-warning', 'gov-demerit'], 'second'))
  await section.put('sanction', street, ['2025-12-31'], decided('甲', ['party-removal'], 'third'))
  await section.put('sanction', street, ['2025-05-01'], decided('甲', ['party-warning'], 'second', { unit: '区民政局' }))
  await section.put('sanction', street, ['2025-05-02'], decided('乙', ['party-warning'], 'second', { eightRule: true }))
  await section.put('sanction', street, ['2025-05-03'], decided('乙', ['party-warning'], 'second', { eightRule: true }))
  await section.put('sanction', street, ['2025-05-04'], decided('丙', [], 'first', { measures: ['criticism'], eightRule: true }))
  await section.put('sanction', street, ['2026-01-01'], decided('丁', ['party-warning'], 'second'))
  expect(await section.count(street, year, 'integrity.sanctioned')).toBe('3')
  expect(await section.parts(street, year, 'integrity.sanctioned')).toEqual({ 'party-warning': 3, 'gov-demerit': 1, 'party-removal': 1 })
  expect(await section.count(street, year, 'integrity.four-forms')).toBe('6')
  expect(await section.parts(street, year, 'integrity.four-forms')).toEqual({ first: 1, second: 4, third: 1 })
  expect(await section.count(street, year, 'integrity.eight-rule-sanctioned')).toBe('1')
})

test('INT-40 integrity.special-drives counts drives run in the period; integrity.eight-rule-problems those found in it', async () => {
  const { street } = await section.street('专项')
  const until = ['2025-01-01', '2024-12-31', null, '2026-02-01']
  await section.put('specialGovernance', street, ['2024-06-01', '2024-06-01', '2025-12-31', '2026-01-01'], i => ({
    endedOn: until[i] ?? null,
  }))
  expect(await section.count(street, year, 'integrity.special-drives')).toBe('2')
  await section.put('eightRuleProblem', street, ['2025-01-01', '2025-12-31', '2026-01-01'], i => ({ kind: i ? 'gifts' : 'dining' }))
  expect(await section.count(street, year, 'integrity.eight-rule-problems')).toBe('2')
  expect(await section.parts(street, year, 'integrity.eight-rule-problems')).toEqual({ dining: 1, gifts: 1 })
})

test('INT-02 integrity.interviews counts talks by kind, a person talked to twice twice', async () => {
  const { street } = await section.street('约谈')
  await section.put('interview', street, ['2025-01-01', '2025-12-31', '2025-12-31'], i => ({
    person: '甲',
    kind: i ? 'reminder' : 'office',
  }))
  await section.put('interview', street, ['2024-12-31'], { kind: 'office' })
  expect(await section.count(street, year, 'integrity.interviews')).toBe('3')
  expect(await section.parts(street, year, 'integrity.interviews')).toEqual({ office: 1, reminder: 2 })
})

test('INT-03 integrity.accountability counts persons and organizations by way', async () => {
  const { street } = await section.street('问责')
  await section.put('accountability', street, ['2025-01-01', '2025-06-01'], i =>
    i ? { object: 'organization', kind: 'circular', doubleCheck: true } : { object: 'person', kind: 'admonition' },
  )
  expect(await section.count(street, year, 'integrity.accountability')).toBe('2')
  expect(await section.parts(street, year, 'integrity.accountability')).toEqual({ circular: 1, admonition: 1 })
})

test('INT-50 integrity.inspections counts the organizations inspected in rounds begun in the year, by kind of round', async () => {
  const { street } = await section.street('巡察')
  const units = (n: number) => Array.from({ length: n }, (_, i) => ({ name: `单位${i}` }))
  await section.put('inspectionTour', street, ['2025-03-01'], { kind: 'routine', units: units(3) })
  await section.put('inspectionTour', street, ['2025-09-01'], { kind: 'special', units: units(2) })
  await section.put('inspectionTour', street, ['2026-03-01'], { kind: 'routine', units: units(5) })
  expect(await section.count(street, year, 'integrity.inspections')).toBe('5')
  expect(await section.parts(street, year, 'integrity.inspections')).toEqual({ routine: 3, special: 2 })
})

test('INT-41 integrity.regulations counts those made or amended in the year; a draft is none', async () => {
  const { street } = await section.street('制度')
  await section.put('integrityRegulation', street, ['2025-01-01', '2025-12-31', '2026-01-01'], i => ({ act: i ? 'amended' : 'made' }))
  await section.put('integrityRegulation', street, ['2026-11-20'], { act: 'made' })
  expect(await section.count(street, year, 'integrity.regulations')).toBe('2')
  expect(await section.parts(street, year, 'integrity.regulations')).toEqual({ made: 1, amended: 1 })
  expect(await section.count(street, yearOf(2026), 'integrity.regulations')).toBe('1')
})

test('INT-32 the organization department ties a flag to the member and changes nothing else of it', async () => {
  const { street, branch } = await section.street('提示')
  const member = await section.member(branch)
  const reg = section.reg('effectFlag')
  const [id = 0] = await section.put('effectFlag', street, ['2025-03-01'], { standing: false, barredUntil: '2026-03-01' })
  const department = world.as('organization', world.district)
  const tie = (values: Record<string, unknown>) => takeStep(world.engine, department, reg, id, 'tie', { values, acceptWarnings: true })
  await expect(tie({ member, barredUntil: '2025-06-01' })).rejects.toMatchObject({ problems: [{ code: 'INT-32' }] })
  await tie({ member })
})

test('INT-11 what waits shows the time limit that is worked out, and leaves once it is closed', async () => {
  const [id = 0] = await section.put('petition', world.district, ['2026-10-20'], { number: '2026信900' })
  const waiting = async () => (await toDos(world.engine, section.head)).filter(item => item.href === `/registers/petition/${id}`)
  expect((await waiting()).map(item => [item.zh, item.due])).toEqual([['2026信900', '2026-11-04']])
  await takeStep(world.engine, section.head, section.reg('petition'), id, 'close', { values: { result: 'explained' } })
  expect(await waiting()).toEqual([])
})
