import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { every, numberOf, openSheetDesk, refusedWith, rowsOf, type SheetDesk } from '../../../test/sheet-desk.ts'
import type { World } from '../../../test/world.ts'
import type { Viewer } from '../../language/viewer.ts'
import { sheetNames } from '../../office/sheet-read.ts'
import { recordMany } from '../record/act.ts'
import { exportSheet } from './export.ts'
import { importSheet } from './import.ts'
import { sheetTemplate } from './template.ts'

let desk: SheetDesk
let world: World
let clerk: Viewer
let people: SheetDesk['people']
beforeAll(async () => {
  desk = await openSheetDesk()
  ;({ world, clerk, people } = desk)
})
afterAll(() => world.close())

const whole = (): Record<string, unknown> => ({
  topic: ' =1+1 & <b> ',
  gist: '第一行\n第二行\t末尾 _x0041_ 😀',
  guests: 12,
  cost: 1_234_560,
  heldOn: '1931-02-03',
  startsAt: '2025-03-04T09:30:00+08:00',
  forMonth: '2025-03',
  open: false,
  form: 'off',
  kinds: ['c', 'a'],
  rank: '03',
  host: people.one,
  helpers: [people.two, people.three, people.zhao, people.bracket],
  attendance: [
    { person: people.zhao, state: 'present', since: '2025-01-31' },
    { person: people.two, state: 'leave', since: null },
  ],
  number: numberOf(11),
  phone: '0371-123 45678',
})

describe('P4 round trip', () => {
  test('every kind comes back as it went out: with a purpose also the sealed columns', async () => {
    await desk.clear()
    const bare = { topic: '空白', heldOn: '2025-03-05' }
    await recordMany(
      world.engine,
      clerk,
      every,
      [
        { org: world.second.id, values: whole() },
        { org: world.first.id, values: bare, steps: ['keep'] },
      ] as never,
      { acceptWarnings: true },
    )
    const before = await desk.everything()
    const out = await exportSheet(world.engine, clerk, every, {}, '核对')
    expect(out.rows).toBe(2)
    await desk.clear()
    expect(await importSheet(world.engine, clerk, every, out.bytes)).toEqual({ rows: 2, saved: 2, problems: [] })
    expect(await desk.everything()).toEqual(before)
    expect(await desk.opened('number')).toEqual([numberOf(11)])
  })

  test('MEM-16 without a purpose sealed columns go out covered; a role that may not see them gets none', async () => {
    const covered = JSON.stringify(await rowsOf((await exportSheet(world.engine, clerk, every, {})).bytes))
    expect(covered).toContain('999901********')
    expect(covered).not.toContain(numberOf(11))
    expect(
      JSON.stringify(await rowsOf((await exportSheet(world.engine, world.as('secretary', world.east), every, {}, '核对')).bytes)),
    ).not.toContain('999901****')
  })

  test('SEC-18 the file says who, when and for what; SEC-12 the chain has the export with its number of records', async () => {
    const out = await exportSheet(world.engine, clerk, every, {}, '年终核对')
    const notes = JSON.stringify(await rowsOf(out.bytes, sheetNames(out.bytes).at(-1)))
    for (const word of [clerk.name, '年终核对', '含个人信息']) expect(notes).toContain(word)
    expect(notes).toMatch(/20\d\d-\d\d-\d\d \d\d:\d\d/)
    const [last] = await world.engine.store.asSystem('test', tx =>
      tx.rows<{ act: string; records: number; detail: string }>('select act, records, detail from audit_entry order by seq desc limit 1'),
    )
    expect(last).toMatchObject({ act: 'export', records: 2, detail: '含个人信息 年终核对' })
  })
})

describe('P4 template', () => {
  test('opens with unique headings, offers the organizations of the subtree, and holds no data', async () => {
    const bytes = await sheetTemplate(world.engine, clerk, every, world.community.id)
    expect(sheetNames(bytes)).toEqual(['全类型', '到会', '填写说明 Notes', '选项 Options'])
    const [head = [], ...rest] = await rowsOf(bytes)
    expect(head).toEqual([
      '序号',
      '组织代码',
      '专项行动',
      '主题',
      '要点',
      '人数',
      '经费（元）',
      '评分',
      '日期',
      '开始',
      '月份',
      '公开',
      '形式',
      '类别',
      '级别',
      '主持人',
      '协助人',
      '身份证号',
      '电话',
    ])
    expect(rest).toEqual([])
    const options = JSON.stringify(await rowsOf(bytes, '选项 Options'))
    expect(options).toContain(`${world.first.code} 柳荫社区第一党支部`)
    expect(options).not.toContain(world.far.code)
    expect(options).toContain('同名（')
  })

  test('a register that comes about by acts has none', async () => {
    expect(await refusedWith(sheetTemplate(world.engine, clerk, { ...every, entry: 'act' }))).toEqual(['not-by-sheet'])
    expect(await refusedWith(importSheet(world.engine, clerk, { ...every, entry: 'act' }, new Uint8Array()))).toEqual(['not-by-sheet'])
  })
})
