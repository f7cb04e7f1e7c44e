import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../test/world.ts'
import { codeTable } from '../language/code-table.ts'
import {
  choice,
  choices,
  coded,
  computed,
  date,
  files,
  flag,
  identity,
  integer,
  lines,
  longText,
  moment,
  money,
  month,
  phone,
  ref,
  refs,
  text,
} from '../language/column.ts'
import { makeIdentityNumber, syntheticRegion } from '../language/identity-number.ts'
import { Refused } from '../language/problem.ts'
import { register } from '../language/register.ts'
import { staff, writers } from '../language/role.ts'
import type { Viewer } from '../language/viewer.ts'
import { readSheet, sheetNames } from '../office/sheet-read.ts'
import type { SheetColumn, SheetRow } from '../office/sheet-column.ts'
import { writeSheets } from '../office/sheet-write.ts'
import { recordMany } from './act.ts'
import { list, read } from './read.ts'
import { exportSheet } from './sheet-export.ts'
import { importSheet, type ImportOptions, type SheetImport } from './sheet-import.ts'
import { sheetTemplate } from './sheet-template.ts'

const level = codeTable(
  'level',
  { zh: '级别', en: 'Level' },
  { '01': ['高级', 'High'], '02': ['中级', 'Middle'], '03': ['中级', 'Middle too'] },
)

/** A register with a column of every kind. */
const every = register('everyKind', {
  zh: '全类型',
  en: 'Every kind',
  systems: [],
  compartment: 'internal',
  about: ['测试用。', 'For tests.'],
  title: 'topic',
  day: 'heldOn',
  programme: 'optional',
  columns: {
    topic: text('主题', 'Topic', { required: true, list: true }),
    gist: longText('要点', 'Gist'),
    guests: integer('人数', 'Guests', { unit: ['人', 'persons'] }),
    cost: money('经费', 'Cost'),
    heldOn: date('日期', 'Held on', { required: true }),
    startsAt: moment('开始', 'Starts at'),
    forMonth: month('月份', 'Month'),
    open: flag('公开', 'Open'),
    form: choice('形式', 'Form', { on: ['线上', 'Online'], off: ['线下', 'On site'] }),
    kinds: choices('类别', 'Kinds', { a: ['党课、讲座', 'Lecture'], b: ['会议', 'Meeting'], c: ['其他/杂项', 'Other'] }),
    rank: coded('级别', 'Level', level),
    host: ref('主持人', 'Host', 'person'),
    helpers: refs('协助人', 'Helpers', 'person'),
    attendance: lines(
      '到会',
      'Attendance',
      {
        person: ref('人员', 'Person', 'person', { required: true }),
        state: choice('情况', 'State', { present: ['出席', 'Present'], leave: ['请假', 'Leave'] }, { required: true }),
        since: date('自', 'Since'),
      },
      { roll: 'person' },
    ),
    number: identity('身份证号', 'Identity number', {}),
    phone: phone('电话', 'Phone', {}),
    photos: files('照片', 'Photos'),
    sum: computed('人均', 'Each', 'money', (row: { cost: number | null; guests: number | null }) =>
      row.cost !== null && row.guests ? Math.floor(row.cost / row.guests) : null,
    ),
  },
  start: 'held',
  states: { held: { zh: '已召开', en: 'Held' }, kept: { zh: '已归档', en: 'Kept' } },
  steps: { keep: { zh: '归档', en: 'Keep', from: ['held'], to: 'kept', by: ['clerk'] } },
  unique: [['topic', 'heldOn', 'org']],
  may: { read: staff, write: writers, personal: ['clerk'] },
})

const person = register('person', {
  zh: '人员',
  en: 'Person',
  systems: [],
  compartment: 'internal',
  about: ['测试用。', 'For tests.'],
  title: 'name',
  day: 'since',
  columns: { name: text('姓名', 'Name', { required: true }), since: date('日期', 'Since', { required: true }) },
  may: { read: staff, write: writers },
})

let world: World
let clerk: Viewer
const people: Record<string, number> = {}

beforeAll(async () => {
  world = await openWorld({ everyKind: every, person })
  clerk = world.as('clerk', world.east)
  const add = async (name: string, org: number): Promise<number> =>
    (await recordMany(world.engine, clerk, person, [{ org, values: { name, since: '2020-01-01' } }], { acceptWarnings: true })).ids[0] ?? 0
  people.zhao = await add('赵一', world.first.id)
  people.one = await add('同名', world.first.id)
  people.two = await add('同名', world.second.id)
  people.three = await add('同名', world.second.id)
  people.bracket = await add('某队（临时）', world.first.id)
})
afterAll(() => world.close())

const number = (sequence: number): string => makeIdentityNumber(syntheticRegion, '1980-05-06', sequence)
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
  number: number(11),
  phone: '0371-123 45678',
})

const columnsFrom = (headers: readonly string[]): SheetColumn[] => headers.map(header => ({ key: header, header, kind: 'text' }))
/** A workbook as somebody may have typed it: cells as text unless they are numbers. */
const book = (...sheets: [name: string, rows: SheetRow[]][]): Promise<Uint8Array> =>
  writeSheets(sheets.map(([name, rows]) => ({ name, columns: columnsFrom([...new Set(rows.flatMap(row => Object.keys(row)))]), rows })))
const bring = async (rows: SheetRow[], options: ImportOptions = {}, name = '全类型'): Promise<SheetImport> =>
  importSheet(world.engine, clerk, every, await book([name, rows]), options)
const refusedWith = async (work: Promise<unknown>): Promise<string[]> => {
  const fault: unknown = await work.catch((error: unknown) => error)
  if (!(fault instanceof Refused)) throw new Error(`not refused: ${String(fault)}`)
  return fault.problems.map(problem => problem.code)
}
const total = async (): Promise<number> => (await list(world.engine, clerk, every, { size: 500 })).total
const clear = (): Promise<unknown> =>
  world.engine.store.asSystem('test', async tx => {
    await tx.rows('delete from every_kind_personal')
    await tx.rows('delete from every_kind_attendance')
    await tx.rows('delete from every_kind')
  })
const codes = (result: SheetImport): [number, string[]][] =>
  result.problems.map(({ row, problems }) => [row, problems.map(problem => problem.code).sort()])

describe('P4 round trip', () => {
  test('every kind comes back as it went out: with a purpose also the sealed columns', async () => {
    await clear()
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
    const before = await everything()
    const out = await exportSheet(world.engine, clerk, every, {}, '核对')
    expect(out.rows).toBe(2)
    await clear()
    expect(await importSheet(world.engine, clerk, every, out.bytes)).toEqual({ rows: 2, saved: 2, problems: [] })
    expect(await everything()).toEqual(before)
    expect(await opened('number')).toEqual([number(11)])
  })

  test('MEM-16 without a purpose sealed columns go out covered; a role that may not see them gets none', async () => {
    const covered = JSON.stringify(await rowsOf((await exportSheet(world.engine, clerk, every, {})).bytes))
    expect(covered).toContain('999901********')
    expect(covered).not.toContain(number(11))
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

describe('P4 import', () => {
  test('takes what people type: headings in any order below a title, labels, codes, dates, amounts, full-width digits', async () => {
    await clear()
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
    const rows = (await everything()).map(({ org, values }) => [
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
    await clear()
    const good = { 主题: '好', 日期: '2025-03-04', 组织代码: world.first.code }
    const result = await bring([
      good,
      { ...good, 主题: '', 日期: '2025-02-30' },
      { ...good, 主题: '三', 组织代码: '没有这个支部', 经费: '3.005', 形式: '空中', 级别: '04' },
      { ...good, 主题: '四', 组织代码: world.community.code, 主持人: '查无此人', 协助人: '赵一、同名', 公开: '也许' },
      { ...good, 主题: '五', 身份证号: '11010519491231002' },
      { ...good, 主题: '六', 人数: 1.5, 类别: '会议、开会', 开始: '#N/A' },
      good,
      { ...good, 主题: '八', 身份证号: number(21) },
      { ...good, 主题: '九', 身份证号: number(21).toLowerCase() },
    ] as SheetRow[])
    expect(result.saved).toBe(0)
    expect(result.rows).toBe(9)
    expect(codes(result)).toEqual([
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
    expect(await total()).toBe(0)
  })

  test('a dry run finds the same and keeps nothing; MEM-03 what is recorded already is found, also where the reader may not see it', async () => {
    await clear()
    const row = { 主题: '一', 日期: '2025-03-04', 身份证号: number(31) }
    expect(await bring([row], { dryRun: true, org: world.first.id })).toEqual({ rows: 1, saved: 0, problems: [] })
    expect(await total()).toBe(0)
    expect((await bring([row], { org: world.first.id })).saved).toBe(1)
    const elsewhere = await importSheet(
      world.engine,
      world.as('secretary', world.far),
      every,
      await book(['全类型', [{ ...row, 主题: '二' }]]),
    )
    expect(codes(elsewhere)).toEqual([[2, ['MEM-03']]])
    const again = await bring([{ ...row, 身份证号: null }], { org: world.first.id })
    expect(codes(again)).toEqual([[2, ['duplicate']]])
  })

  test('one audit link for the whole file', async () => {
    await clear()
    const head = async (): Promise<number> =>
      Number((await world.engine.store.asSystem('test', tx => tx.first<{ seq: number }>('select max(seq) as seq from audit_entry')))?.seq)
    const before = await head()
    const rows = Array.from({ length: 2100 }, (_, i) => ({ 主题: `第${i}`, 日期: '2025-03-04' }))
    expect(await bring(rows)).toEqual({ rows: 2100, saved: 2100, problems: [] })
    expect(await head()).toBe(before + 1)
  })

  test('reads the sheets of parts by row number, and names in one cell', async () => {
    await clear()
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
    const lines = (await everything()).map(({ values }) => [
      values.topic,
      (values.attendance as { person: { name: string }; state: string }[]).map(line => `${line.person.name} ${line.state}`),
    ])
    expect(Object.fromEntries(lines)).toEqual({ 甲: ['赵一 present', '同名 present', '某队（临时） leave'], 乙: ['赵一 leave'] })
  })

  test('problems in a part name its sheet and row; a row number that the first sheet lacks, or has twice, is one', async () => {
    await clear()
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
    expect(codes(result)).toEqual([
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
    await clear()
    const rows = [{ 主题: '甲', 日期: '2025-03-04', 天气: '晴' }]
    const warned = await bring(rows, { org: world.first.id })
    expect([warned.saved, codes(warned), warned.problems[0]?.problems[0]?.level]).toEqual([0, [[1, ['unknown-heading']]], 'warning'])
    expect((await bring(rows, { org: world.first.id, acceptWarnings: true })).saved).toBe(1)
    expect(codes(await bring([{ 主题: '甲' }]))).toEqual([[1, ['no-column']]])
    expect(codes(await bring([{ 主题: '甲', 日期: '2025-03-04', 'Held on': '2025-03-04' }]))).toEqual([[1, ['heading-twice']]])
  })

  test('a file with headings alone, with none, with too many rows, or that is no sheet at all says so', async () => {
    await clear()
    const rows = [
      { 主题: '甲', 日期: '2025-03-04' },
      { 主题: '乙', 日期: '2025-03-04' },
      { 主题: '丙', 日期: '2025-03-04' },
    ]
    const empty = await writeSheets([{ name: '全类型', columns: columnsFrom(['主题', '日期']), rows: [] }])
    expect(codes(await importSheet(world.engine, clerk, every, empty))).toEqual([[1, ['no-rows']]])
    expect(await refusedWith(bring([{ 甲: '一', 乙: '二' }]))).toEqual(['no-headings'])
    expect(await refusedWith(bring(rows, { maxRows: 2 }))).toEqual(['file.too-many-rows'])
    expect((await bring(rows, { maxRows: 3, dryRun: true, org: world.first.id })).problems).toEqual([])
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
    expect(codes(await bring([{ 主题: '甲', 日期: '2025-03-04', 组织代码: world.far.code }]))).toEqual([[2, ['outside-scope']]])
  })
})

/** All records with their parts, personal columns as masks; by title. */
async function everything(): Promise<{ org: number; state: string; values: Record<string, unknown> }[]> {
  const { rows } = await list(world.engine, clerk, every, { size: 500 })
  const records = await Promise.all(rows.map(row => read(world.engine, clerk, every, row.id)))
  return records
    .map(({ org, state, values }) => ({ org: org.id, state, values }))
    .sort((a, b) => (String(a.values.topic) < String(b.values.topic) ? -1 : 1))
}

const opened = (column: string): Promise<string[]> =>
  world.engine.store.asSystem('test', async tx => {
    const rows = await tx.rows<{ id: number; sealed: string | null }>(
      `select id, ${column} as sealed from every_kind_personal where ${column} is not null`,
    )
    return rows.map(row => world.engine.seal.open(row.sealed ?? '', `every_kind_personal.${column}.${row.id}`))
  })

async function rowsOf(bytes: Uint8Array, sheet?: string): Promise<unknown[][]> {
  const rows: unknown[][] = []
  for await (const { cells } of readSheet(bytes, sheet === undefined ? {} : { sheet })) rows.push(cells)
  return rows
}
