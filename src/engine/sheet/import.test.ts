import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { book, codesOf, columnsFrom, every, numberOf, openSheetDesk, refusedWith, type SheetDesk } from '../../../test/sheet-desk.ts'
import type { World } from '../../../test/world.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { SheetRow } from '../../office/sheet-column.ts'
import { writeSheets } from '../../office/sheet-write.ts'
import { importSheet } from './import.ts'

let desk: SheetDesk
let world: World
let clerk: Viewer
let people: SheetDesk['people']
beforeAll(async () => {
  desk = await openSheetDesk()
  ;({ world, clerk, people } = desk)
})
afterAll(() => world.close())

describe('P4 import', () => {
  test('takes what people type: headings in any order below a title, labels, codes, dates, amounts, full-width digits', async () => {
    await desk.clear()
    const result = await importSheet(
      world.engine,
      clerk,
      every,
      await writeSheets([
        {
          name: '某表',
          columns: [...columnsFrom(['全类型登记表', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'])],
          rows: [
            Object.fromEntries(
              ['日 期', '*主题', '组织代码', '经费(元)', '人数', '开始', '月份', '公开', '形式', '类别', 'Level', 'host'].map(
                (heading, i) => ['全类型登记表bcdefghijkl'.slice(i === 0 ? 0 : i + 5, i + 6), heading],
              ),
            ),
            {
              全类型登记表: '2025年3月4日',
              b: '甲',
              c: '柳荫社区第一党支部',
              d: '１２，３４５.60',
              e: '1,234人',
              f: '2025/3/4 9:05',
              g: '2025年3月',
              h: '√',
              i: 'ON',
              j: '会议,党课、讲座',
              k: 2,
              l: '赵一',
            },
            {
              全类型登记表: '2025.3.4',
              b: '乙',
              c: world.second.code,
              d: '￥3',
              e: '１２',
              f: '2025年3月4日9时30分',
              g: '202503',
              h: '否',
              i: '线下',
              j: '其他/杂项',
              k: '高级',
              l: `同名（${world.first.code}）`,
            },
            { 全类型登记表: '20250304', b: '丙', d: 0, j: '会议；会议', k: '03 中级', l: `#${people.three}` },
          ].map(row => row as SheetRow),
        },
      ]),
      { org: world.first.id },
    )
    expect(result).toEqual({ rows: 3, saved: 3, problems: [] })
    const rows = (await desk.everything()).map(({ org, values }) => [
      org,
      values.topic,
      values.heldOn,
      values.cost,
      values.guests,
      values.startsAt,
      values.forMonth,
      values.open,
      values.form,
      values.kinds,
      values.rank,
      (values.host as { id: number }).id,
    ])
    expect(rows).toEqual([
      [world.first.id, '丙', '2025-03-04', 0, null, null, null, null, null, ['b'], '03', people.three],
      [world.second.id, '乙', '2025-03-04', 300, 12, '2025-03-04T01:30:00.000Z', '2025-03', false, 'off', ['c'], '01', people.one],
      [
        world.first.id,
        '甲',
        '2025-03-04',
        1_234_560,
        1234,
        '2025-03-04T01:05:00.000Z',
        '2025-03',
        true,
        'on',
        ['b', 'a'],
        '02',
        people.zhao,
      ],
    ])
  })

  test('shows every bad row with its column, in both languages, and saves nothing', async () => {
    await desk.clear()
    const good = { 主题: '好', 日期: '2025-03-04', 组织代码: world.first.code }
    const result = await desk.bring([
      good,
      { ...good, 主题: '', 日期: '2025-02-30' },
      { ...good, 主题: '三', 组织代码: '没有这个支部', 经费: '3.005', 形式: '空中', 级别: '04' },
      { ...good, 主题: '四', 组织代码: world.community.code, 主持人: '查无此人', 协助人: '赵一、同名', 公开: '也许' },
      { ...good, 主题: '五', 身份证号: '11010519491231002' },
      { ...good, 主题: '六', 人数: 1.5, 类别: '会议、开会', 开始: '#N/A' },
      good,
      { ...good, 主题: '八', 身份证号: numberOf(21) },
      { ...good, 主题: '九', 身份证号: numberOf(21).toLowerCase() },
    ] as SheetRow[])
    expect(result.saved).toBe(0)
    expect(result.rows).toBe(9)
    expect(codesOf(result)).toEqual([
      [3, ['not-a-day', 'required']],
      [4, ['no-such-code', 'no-such-option', 'not-an-amount', 'outside-scope']],
      [5, ['ambiguous', 'no-such-option', 'no-such-record']],
      [6, ['ID_LEN']],
      [7, ['formula-fault', 'no-such-option', 'not-a-number']],
      [8, ['duplicate']],
      [10, ['MEM-03']],
    ])
    for (const { problems } of result.problems)
      for (const { zh, en } of problems) expect([zh.length > 4, en.length > 4, zh === en]).toEqual([true, true, false])
    expect(
      result.problems.flatMap(({ problems }) => problems.map(problem => problem.column)).filter(column => column === undefined),
    ).toEqual([])
    expect((await desk.everything()).length).toBe(0)
  })

  test('a dry run finds the same and keeps nothing; MEM-03 what is recorded already is found, also where the reader may not see it', async () => {
    await desk.clear()
    const row = { 主题: '一', 日期: '2025-03-04', 身份证号: numberOf(31) }
    expect(await desk.bring([row], { dryRun: true, org: world.first.id })).toEqual({ rows: 1, saved: 0, problems: [] })
    expect((await desk.everything()).length).toBe(0)
    expect((await desk.bring([row], { org: world.first.id })).saved).toBe(1)
    const elsewhere = await importSheet(
      world.engine,
      world.as('secretary', world.far),
      every,
      await book(['全类型', [{ ...row, 主题: '二' }]]),
    )
    expect(codesOf(elsewhere)).toEqual([[2, ['MEM-03']]])
    const again = await desk.bring([{ ...row, 身份证号: null }], { org: world.first.id })
    expect(codesOf(again)).toEqual([[2, ['duplicate']]])
  })

  test('a bad row at the very end leaves nothing of the rows before it', async () => {
    await desk.clear()
    const rows = Array.from({ length: 2100 }, (_, i) => ({ 主题: i === 2099 ? '' : `第${i}`, 日期: '2025-03-04' }))
    expect(codesOf(await desk.bring(rows))).toEqual([[2101, ['required']]])
    expect((await desk.everything()).length).toBe(0)
  })

  test('one audit link for the whole file', async () => {
    await desk.clear()
    const head = async (): Promise<number> =>
      Number((await world.engine.store.asSystem('test', tx => tx.first<{ seq: number }>('select max(seq) as seq from audit_entry')))?.seq)
    const before = await head()
    const rows = Array.from({ length: 2100 }, (_, i) => ({ 主题: `第${i}`, 日期: '2025-03-04' }))
    expect(await desk.bring(rows)).toEqual({ rows: 2100, saved: 2100, problems: [] })
    expect(await head()).toBe(before + 1)
  })

  test('reads the sheets of parts by row number, and names in one cell', async () => {
    await desk.clear()
    const result = await importSheet(
      world.engine,
      clerk,
      every,
      await book(
        [
          '全类型',
          [
            { 序号: 'A', 主题: '甲', 日期: '2025-03-04', '到会：出席': `赵一，同名（${world.first.code}）`, '到会：请假': '' },
            { 序号: '2', 主题: '乙', 日期: '2025-03-04', '到会：出席': '', '到会：请假': '' },
          ],
        ],
        [
          '到会',
          [
            { 序号: 2, 人员: '赵一', 情况: '请假' },
            { 序号: 'A', 人员: '某队（临时）', 情况: 'Leave' },
          ],
        ],
      ),
      { org: world.first.id },
    )
    expect(result).toEqual({ rows: 2, saved: 2, problems: [] })
    const lines = (await desk.everything()).map(({ values }) => [
      values.topic,
      (values.attendance as { person: { name: string }; state: string }[]).map(line => `${line.person.name} ${line.state}`),
    ])
    expect(Object.fromEntries(lines)).toEqual({ 甲: ['赵一 present', '同名 present', '某队（临时） leave'], 乙: ['赵一 leave'] })
  })

  test('problems in a part name its sheet and row; a row number that the first sheet lacks, or has twice, is one', async () => {
    await desk.clear()
    const result = await importSheet(
      world.engine,
      clerk,
      every,
      await book(
        [
          '全类型',
          [
            { 序号: 1, 主题: '甲', 日期: '2025-03-04' },
            { 序号: 1, 主题: '乙', 日期: '2025-03-04' },
          ],
        ],
        [
          '到会',
          [
            { 序号: 1, 人员: '查无此人', 情况: '出席' },
            { 序号: 1, 人员: '赵一', 情况: '' },
            { 序号: 9, 人员: '赵一', 情况: '出席' },
          ],
        ],
      ),
      { org: world.first.id },
    )
    expect(codesOf(result)).toEqual([
      [3, ['number-twice']],
      [4, ['no-such-number']],
      [2, ['no-such-record', 'required']],
      [3, ['no-such-record', 'required']],
    ])
    expect(result.problems[2]?.problems.map(problem => problem.zh.slice(0, 14))).toEqual([
      '工作表“到会”第 2 行：“',
      '工作表“到会”第 3 行：请',
    ])
  })

  test('headings: unknown ones are warned of and may be accepted, missing required ones and doubles are errors', async () => {
    await desk.clear()
    const rows = [{ 主题: '甲', 日期: '2025-03-04', 天气: '晴' }]
    const warned = await desk.bring(rows, { org: world.first.id })
    expect([warned.saved, codesOf(warned), warned.problems[0]?.problems[0]?.level]).toEqual([0, [[1, ['unknown-heading']]], 'warning'])
    expect((await desk.bring(rows, { org: world.first.id, acceptWarnings: true })).saved).toBe(1)
    expect(codesOf(await desk.bring([{ 主题: '甲' }]))).toEqual([[1, ['no-column']]])
    expect(codesOf(await desk.bring([{ 主题: '甲', 日期: '2025-03-04', 'Held on': '2025-03-04' }]))).toEqual([[1, ['heading-twice']]])
  })

  test('a file with headings alone, with none, with too many rows, or that is no sheet at all says so', async () => {
    await desk.clear()
    const rows = [
      { 主题: '甲', 日期: '2025-03-04' },
      { 主题: '乙', 日期: '2025-03-04' },
      { 主题: '丙', 日期: '2025-03-04' },
    ]
    const empty = await writeSheets([{ name: '全类型', columns: columnsFrom(['主题', '日期']), rows: [] }])
    expect(codesOf(await importSheet(world.engine, clerk, every, empty))).toEqual([[1, ['no-rows']]])
    expect(await refusedWith(desk.bring([{ 甲: '一', 乙: '二' }]))).toEqual(['no-headings'])
    expect(await refusedWith(desk.bring(rows, { maxRows: 2 }))).toEqual(['file.too-many-rows'])
    expect((await desk.bring(rows, { maxRows: 3, dryRun: true, org: world.first.id })).problems).toEqual([])
    expect(await refusedWith(importSheet(world.engine, clerk, every, new Uint8Array()))).toEqual(['file.empty'])
    expect(await refusedWith(importSheet(world.engine, clerk, every, new TextEncoder().encode('主题,日期\n甲,2025-03-04')))).toEqual([
      'file.not-office',
    ])
  })

  test('who may not write the register may not import; rows outside the scope are refused', async () => {
    expect(
      await refusedWith(
        importSheet(world.engine, world.as('leader', world.east), every, await book(['全类型', [{ 主题: '甲', 日期: '2025-03-04' }]])),
      ),
    ).toEqual(['not-allowed'])
    expect(codesOf(await desk.bring([{ 主题: '甲', 日期: '2025-03-04', 组织代码: world.far.code }]))).toEqual([[2, ['outside-scope']]])
  })
})
