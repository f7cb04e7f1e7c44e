import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/world.ts'
import { registerNamed } from '../../engine/engine.ts'
import { archiveList, archiveYear, yearOnRecord } from '../../engine/sheet/archive.ts'
import { correct, record } from '../../engine/record/act.ts'
import { installDefaults } from '../../engine/record/defaults.ts'
import { read } from '../../engine/record/read.ts'
import { Refused } from '../../language/problem.ts'
import { type ReadRow, readSheet } from '../../office/sheet-read.ts'

let world: World
const reg = (name: string) => registerNamed(world.engine, name)
const desk = () => world.as('clerk', world.community)
const enter = async (register: string, values: Record<string, unknown>): Promise<number> =>
  (await record(world.engine, desk(), reg(register), { org: world.community.id, values })).id
const codes = (act: Promise<unknown>): Promise<string[]> =>
  act.then(
    () => [],
    fault => (fault instanceof Refused ? fault.problems.map(problem => problem.code) : [String(fault)]),
  )

beforeAll(async () => {
  world = await openWorld()
  await installDefaults(world.engine, '999901')
})
afterAll(() => world.close())

describe('P11 the desk for personal data', () => {
  const request = { kind: 'see', request: '查阅本人记录', applicant: '沈听澜' }
  test('a request is due fifteen working days after it came, holidays left out, unless it has a day of its own', async () => {
    const id = await enter('subjectRequest', { ...request, receivedOn: '2026-09-18' })
    expect((await read(world.engine, desk(), reg('subjectRequest'), id)).values.dueOn).toBe('2026-10-15')
    const own = await enter('subjectRequest', { ...request, receivedOn: '2026-09-18', dueOn: '2026-09-20' })
    expect((await read(world.engine, desk(), reg('subjectRequest'), own)).values.dueOn).toBe('2026-09-20')
  })
  test('PIP-50 a refusal gives its reasons; the applicant lies sealed', async () => {
    const refused = { ...request, receivedOn: '2026-09-18', decision: 'refused', answeredOn: '2026-09-19' }
    expect(await codes(enter('subjectRequest', refused))).toEqual(['PIP-50'])
    const id = await enter('subjectRequest', { ...refused, reasons: '涉及他人' })
    expect((await read(world.engine, desk(), reg('subjectRequest'), id)).values.applicant).toBe('****')
  })
  test('PIP-57 a breach says who was told before it is closed; PIP-21 an entrustment names its contract', async () => {
    const breach = { what: '台账遗失', kind: 'loss', discoveredOn: '2026-09-01', categories: '姓名', reportedOn: '2026-09-01' }
    expect(await codes(enter('breach', { ...breach, closedOn: '2026-09-10' }))).toEqual(['PIP-57'])
    expect(await codes(enter('breach', { ...breach, reportedOn: '2026-08-31' }))).toEqual(['PIP-57'])
    expect(await codes(enter('breach', { ...breach, closedOn: '2026-09-10', toldOn: '2026-09-02' }))).toEqual([])
    const entrusted = {
      receiver: '服务商',
      way: 'entrust',
      purpose: '打印',
      categories: '姓名',
      basis: 'contract',
      providedOn: '2026-09-01',
      approver: '书记',
    }
    expect(await codes(enter('dataProvision', entrusted))).toEqual(['PIP-21'])
  })
})

describe('P12 the yearly archive', () => {
  beforeAll(async () => {
    for (const doneOn of ['2025-01-01', '2025-12-31', '2024-12-31']) await enter('goodDeed', { title: '拾金不昧', doneOn, kind: 'other' })
  })

  test('holds the records of the year, first and last day included, with retention and a digest that any change changes', async () => {
    const asked = { org: world.community.id, year: 2025 }
    const deeds = async () => (await yearOnRecord(world.engine, desk(), asked)).find(one => one.register === 'goodDeed')
    const before = await deeds()
    expect(before).toMatchObject({ records: 2, kept: '10年' })
    const all: ReadRow[] = []
    for await (const row of readSheet((await archiveList(world.engine, desk(), asked)).bytes)) all.push(row)
    const [head, ...rows] = all
    expect(head?.cells).toEqual(['序号', '台账', '编号', '题名', '日期', '单位', '状态', '版本', '保管期限', '校验值（SM3）'])
    expect(rows).toHaveLength(2)
    await correct(world.engine, desk(), reg('goodDeed'), Number(rows[0]?.cells[2]), { values: { title: '见义勇为' }, reason: '更正' })
    expect((await deeds())?.digest).not.toBe(before?.digest)
  })

  test('is made once the year is over, and stands on a record', async () => {
    expect(await codes(archiveYear(world.engine, desk(), { org: world.community.id, year: 2026 }))).toEqual(['year-not-over'])
    expect(await codes(archiveYear(world.engine, desk(), { org: world.community.id, year: 2019 }))).toEqual(['nothing-to-archive'])
    const id = await archiveYear(world.engine, desk(), { org: world.community.id, year: 2024 })
    expect((await read(world.engine, desk(), reg('yearArchive'), id)).values).toMatchObject({ year: 2024, records: 1, archivist: '测试员' })
  })
})
