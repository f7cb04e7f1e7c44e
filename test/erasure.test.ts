import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { figures } from '../src/engine/figure/figure.ts'
import { trace } from '../src/engine/figure/trace.ts'
import { correct, record, takeStep, unmask } from '../src/engine/record/act.ts'
import { eraseDue, eraseEmergency, erasureState } from '../src/engine/programme/erase.ts'
import { history, list, lookUp, read } from '../src/engine/record/read.ts'
import { verifyChain } from '../src/engine/record/verify.ts'
import { registerNamed } from '../src/engine/engine.ts'
import { toDos } from '../src/engine/to-do.ts'
import { addDays } from '../src/language/day.ts'
import { Refused } from '../src/language/problem.ts'
import { writeBackup } from '../src/store/backup.ts'
import { sealOf } from '../src/store/seal.ts'
import { openWorld, type World } from './world.ts'

let world: World
let today = '2026-10-31'
let programme: number
let ended: number
const people = ['林知夏', '周砚秋', '林知夏'] as const
const reg = (name: string) => registerNamed(world.engine, name)
const desk = () => world.as('clerk', world.community)
const year = () => ({ org: world.district.id, path: '999901', from: '2026-01-01', to: '2026-12-31' })

async function emergency(name: string, startedOn: string, endedOn: string | null): Promise<number> {
  const saved = await record(world.engine, world.as('organization', world.district), reg('programme'), {
    org: world.district.id,
    values: { name, kind: 'emergency', startedOn, endedOn },
  })
  return saved.id
}

async function volunteer(of: number, name: string, joinedOn: string): Promise<number> {
  const saved = await record(world.engine, desk(), reg('volunteer'), {
    org: world.community.id,
    programme: of,
    values: { name, unit: '柳荫小区', phone: '10012345678', joinedOn, service: '送药上门', consent: true },
  })
  return saved.id
}

async function entry(of: number, gate: number, passedOn: string): Promise<number> {
  const saved = await record(world.engine, desk(), reg('checkpointEntry'), {
    org: world.community.id,
    programme: of,
    values: { checkpoint: gate, name: '顾闻舟', phone: '10087654321', place: '示A·00001', direction: 'in', passedOn, temperature: 365 },
  })
  return saved.id
}

const plain = (key: string) => figures(world.engine, world.as('organization', world.district), year(), [key]).then(([one]) => one?.value)
const refusal = (act: Promise<unknown>): Promise<string | undefined> =>
  act.then(
    () => undefined,
    fault => (fault instanceof Refused ? fault.problems[0]?.code : String(fault)),
  )

beforeAll(async () => {
  world = await openWorld()
  world.engine.today = () => today
  programme = await emergency('秋季应急响应', '2026-09-01', null)
  ended = await emergency('夏季应急响应', '2026-06-01', '2026-10-01')
})
afterAll(() => world.close())

describe('EMG-41 citizens’ data lies under the key of its emergency', () => {
  let first: number
  beforeAll(async () => {
    first = await volunteer(programme, people[0], '2026-09-02')
    for (const name of people.slice(1)) await volunteer(programme, name, '2026-09-03')
  })

  test('the tables and a backup hold no word of it', async () => {
    const rows = await world.engine.store.asSystem('test', tx =>
      tx.rows('select v.*, p.* from volunteer v join volunteer_personal p using (district_id, id)'),
    )
    const told = JSON.stringify(rows)
    for (const word of [...people, '柳荫小区', '送药上门', '10012345678', '5678']) expect(told).not.toContain(word)
    const file = join(mkdtempSync(join(tmpdir(), 'taizhang-backup-')), 'all.gz')
    await writeBackup(world.engine.store, file)
    const backup = gunzipSync(readFileSync(file)).toString('utf8')
    expect(backup).toContain('"table":"volunteer"')
    for (const word of [people[0], people[1], '送药上门', '10012345678']) expect(backup).not.toContain(word)
  })

  test('its community reads it as it was written, in list, page, history and behind figures', async () => {
    const { rows } = await list(world.engine, desk(), reg('volunteer'), {})
    expect(rows.map(row => row.values.name)).toEqual(expect.arrayContaining([...people]))
    const page = await read(world.engine, desk(), reg('volunteer'), first)
    expect(page.values).toMatchObject({ name: people[0], unit: '柳荫小区', phone: '****' })
    expect(await unmask(world.engine, desk(), reg('volunteer'), first, 'phone', '核对联系方式')).toBe('10012345678')
    await correct(world.engine, desk(), reg('volunteer'), first, { values: { service: '楼道消毒' }, reason: '换岗' })
    const [last] = await history(world.engine, desk(), reg('volunteer'), first)
    expect(last?.changes).toEqual([{ column: 'service', before: '送药上门', after: '楼道消毒' }])
    const behind = await trace(
      world.engine,
      desk(),
      { ...year(), org: world.community.id, path: world.community.path },
      'response.public-volunteers',
      1,
      50,
    )
    expect(new Set(behind.rows.map(row => row.title))).toEqual(new Set(people))
  })

  test('a person of two rows of an emergency counts once, by a mark that is no name', async () => {
    expect(await plain('response.public-volunteers')).toBe('2')
    const marks = await world.engine.store.asSystem('test', tx => tx.rows<{ who: string }>('select distinct who from volunteer'))
    expect(marks).toHaveLength(2)
    for (const { who } of marks) expect(who).toMatch(/^[A-Za-z0-9+/]{43}=$/)
  })

  test('a correction that leaves the sealed section alone keeps its cipher; one that puts the row under another key seals it anew', async () => {
    const gate = await record(world.engine, desk(), reg('checkpoint'), {
      org: world.community.id,
      programme,
      values: { name: '西门', estate: '柳荫小区', openFrom: '2026-09-01' },
      acceptWarnings: true,
    })
    const id = await entry(programme, gate.id, '2026-10-12')
    const cipher = async (): Promise<unknown> =>
      world.engine.store.asSystem('test', tx => tx.first('select phone from checkpoint_entry_personal where id = $1', [id]))
    const phone = (): Promise<string> => unmask(world.engine, desk(), reg('checkpointEntry'), id, 'phone', '核对联系电话')
    const amended = (values: Record<string, unknown>) =>
      correct(world.engine, desk(), reg('checkpointEntry'), id, { values, reason: '登记有误', acceptWarnings: true })
    const before = await cipher()
    await amended({ temperature: 366 })
    expect(await cipher()).toEqual(before)
    // The key is that of the emergency and the day: the row goes with its new day, and can be read under it.
    await amended({ passedOn: '2026-10-13' })
    expect(await cipher()).not.toEqual(before)
    expect(await phone()).toBe('10087654321')
    await amended({ phone: '10011112222' })
    expect(await phone()).toBe('10011112222')
  })

  test('EMG-43 nobody finds a person by name', async () => {
    const { rows, total } = await list(world.engine, desk(), reg('volunteer'), { search: people[0] })
    expect([rows.length, total]).toEqual([0, 0])
    const filtered = await list(world.engine, desk(), reg('volunteer'), { filters: { unit: ['别处'] }, sort: 'name' })
    expect(filtered.total).toBe(3)
    expect((await lookUp(world.engine, desk(), reg('volunteer'), '无此人', undefined)).map(one => one.name)).toContain(people[0])
  })
})

describe('EMG-42 PURGE', () => {
  let gate: number
  const entries = new Map<string, number>()
  beforeAll(async () => {
    const saved = await record(world.engine, desk(), reg('checkpoint'), {
      org: world.community.id,
      programme,
      values: { name: '东门', estate: '柳荫小区', openFrom: '2026-09-01' },
    })
    gate = saved.id
    today = '2026-09-30'
    for (const day of ['2026-09-29', '2026-09-30']) entries.set(day, await entry(programme, gate, day))
    await volunteer(ended, '沈听澜', '2026-06-05')
  })

  test('entries go on the thirtieth day after their own and not before', async () => {
    const nameOf = async (day: string) => (await read(world.engine, desk(), reg('checkpointEntry'), entries.get(day) ?? 0)).values.name
    today = addDays('2026-09-29', 29)
    await eraseDue(world.engine)
    expect(await nameOf('2026-09-29')).toBe('顾闻舟')
    today = addDays('2026-09-29', 30)
    await eraseDue(world.engine)
    expect(await nameOf('2026-09-29')).toBe('（已销毁）')
    expect(await nameOf('2026-09-30')).toBe('顾闻舟')
    const { rows } = await list(world.engine, world.as('organization', world.district), reg('erasureCertificate'), {})
    expect(rows.find(row => row.values.scope === 'expired')?.values).toMatchObject({ untilDay: '2026-09-29', rows: 1, operator: '系统' })
    const before = rows.length
    await eraseDue(world.engine)
    expect((await list(world.engine, world.as('organization', world.district), reg('erasureCertificate'), {})).total).toBe(before)
  })

  test('all that an ended emergency holds goes by itself thirty days after its end, and not a day before', async () => {
    const other = await emergency('春季应急响应', '2026-03-01', '2026-10-02')
    const id = await volunteer(other, '沈听澜', '2026-03-05')
    today = '2026-10-30'
    await eraseDue(world.engine)
    expect((await erasureState(world.engine, desk(), ended)).erased).toBe(false)
    today = '2026-10-31'
    await eraseDue(world.engine)
    expect((await erasureState(world.engine, desk(), ended)).erased).toBe(true)
    expect((await read(world.engine, desk(), reg('volunteer'), id)).values.name).toBe('沈听澜')
  })

  test('what it counts for stays, nothing of it changes, the chain holds', async () => {
    const counted = await plain('response.public-volunteers')
    const { rows } = await list(world.engine, desk(), reg('volunteer'), { programme: ended })
    const [row] = rows
    expect(row?.values).toMatchObject({ name: '（已销毁）', unit: '（已销毁）', joinedOn: '2026-06-05' })
    expect(counted).toBe('4')
    const page = await read(world.engine, desk(), reg('volunteer'), row?.id ?? 0)
    expect(page).toMatchObject({ erased: true, mayCorrect: false, steps: [] })
    for (const act of [
      correct(world.engine, desk(), reg('volunteer'), row?.id ?? 0, { values: { hours: 3 }, reason: '补记' }),
      takeStep(world.engine, desk(), reg('volunteer'), row?.id ?? 0, 'void', { reason: '误登' }),
      unmask(world.engine, desk(), reg('volunteer'), row?.id ?? 0, 'phone', '核对'),
      volunteer(ended, '沈听澜', '2026-09-30'),
    ])
      expect(await refusal(act)).toBe('EMG_EVENT_CLOSED')
    expect(await verifyChain(world.engine, '999901')).toMatchObject({ ok: true, problems: [] })
  })

  test('by a person: once it has ended, before a supervisor, with a certificate; EMG_PURGE_DUE waits for them till then', async () => {
    const of = await emergency('冬季应急响应', '2026-01-05', null)
    await volunteer(of, '沈听澜', '2026-01-06')
    const head = world.as('organization', world.district)
    expect(await refusal(eraseEmergency(world.engine, head, of, { supervisor: '监督员' }))).toBe('EMG_PURGE_DUE')
    await correct(world.engine, head, reg('programme'), of, { values: { endedOn: '2026-10-20' }, reason: '响应终止' })
    expect((await toDos(world.engine, head)).filter(one => one.id === `erase:${of}`)).toMatchObject([{ due: '2026-11-19' }])
    expect(await refusal(eraseEmergency(world.engine, desk(), of, { supervisor: '监督员' }))).toBe('not-allowed')
    expect(await refusal(eraseEmergency(world.engine, head, of, { supervisor: ' ' }))).toBe('required')
    expect(await refusal(eraseEmergency(world.engine, head, of, { supervisor: head.name }))).toBe('EMG-42')
    expect((await erasureState(world.engine, head, of)).erased).toBe(false)
    const id = await eraseEmergency(world.engine, head, of, {
      supervisor: '监督员',
      paperPlace: '社区档案柜',
      paperErasedOn: '2026-10-30',
      paperWitness: '见证员',
    })
    expect((await read(world.engine, head, reg('erasureCertificate'), id)).values).toMatchObject({
      scope: 'all',
      rows: 1,
      registers: [{ register: '志愿者', rows: 1 }],
      operator: head.name,
      supervisor: '监督员',
    })
    expect((await erasureState(world.engine, head, of)).erased).toBe(true)
    expect(await refusal(eraseEmergency(world.engine, head, of, { supervisor: '监督员' }))).toBe('EMG_EVENT_CLOSED')
    expect((await toDos(world.engine, head)).filter(one => one.id === `erase:${of}`)).toEqual([])
  })

  test('a copy of the keys, restored, forgets again what certificates say is erased', async () => {
    const of = await emergency('旧岁应急响应', '2025-12-05', null)
    const id = await volunteer(of, '沈听澜', '2025-12-06')
    const folder = mkdtempSync(join(tmpdir(), 'taizhang-keys-'))
    cpSync(join(world.engine.store.folder, 'keys'), join(folder, 'keys'), { recursive: true })
    const head = world.as('organization', world.district)
    await correct(world.engine, head, reg('programme'), of, { values: { endedOn: '2026-10-30' }, reason: '响应终止' })
    await eraseEmergency(world.engine, head, of, { supervisor: '监督员' })
    const restored = { ...world.engine, seal: sealOf(folder) }
    expect((await read(restored, desk(), reg('volunteer'), id)).values.name).toBe('沈听澜')
    await eraseDue(restored)
    expect((await read(restored, desk(), reg('volunteer'), id)).values.name).toBe('（已销毁）')
    expect(existsSync(join(folder, 'keys', 'emergency', `programme-${of}.key`))).toBe(false)
  })
})
