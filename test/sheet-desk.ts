import { codeTable } from '../src/language/code-table.ts'
import {
  choice,
  choices,
  coded,
  computed,
  date,
  decimal,
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
  record,
  ref,
  refs,
  text,
} from '../src/language/column.ts'
import { makeIdentityNumber, syntheticRegion } from '../src/language/identity-number.ts'
import { Refused } from '../src/language/problem.ts'
import { register } from '../src/language/register.ts'
import { staff, writers } from '../src/language/role.ts'
import type { Viewer } from '../src/language/viewer.ts'
import type { SheetColumn, SheetRow } from '../src/office/sheet-column.ts'
import { readSheet } from '../src/office/sheet-read.ts'
import { writeSheets } from '../src/office/sheet-write.ts'
import { recordMany } from '../src/engine/record/act.ts'
import { list, read } from '../src/engine/record/read.ts'
import { importSheet, type ImportOptions, type SheetImport } from '../src/engine/sheet/import.ts'
import { openWorld, type World } from './world.ts'

const level = codeTable(
  'level',
  { zh: '级别', en: 'Level' },
  { '01': ['高级', 'High'], '02': ['中级', 'Middle'], '03': ['中级', 'Middle too'] },
)

/** A register with a column of every kind. */
export const every = register('everyKind', {
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
    rating: decimal('评分', 'Rating', { places: 1, max: 10 }),
    heldOn: date('日期', 'Held on', { required: true }),
    startsAt: moment('开始', 'Starts at'),
    forMonth: month('月份', 'Month'),
    open: flag('公开', 'Open'),
    form: choice('形式', 'Form', { on: ['线上', 'Online'], off: ['线下', 'On site'] }),
    kinds: choices('类别', 'Kinds', { a: ['党课、讲座', 'Lecture'], b: ['会议', 'Meeting'], c: ['其他/杂项', 'Other'] }),
    rank: coded('级别', 'Level', level),
    host: ref('主持人', 'Host', 'person'),
    helpers: refs('协助人', 'Helpers', 'person'),
    proof: record('佐证', 'Proof'),
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
  may: { read: staff, write: writers, sealed: { personal: ['clerk'] } },
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

/** A record as it is read, without what differs by entering it. */
export interface Kept {
  org: number
  state: string
  values: Record<string, unknown>
}

/** A desk at which sheets of a register with every kind of column go out and come in. */
export interface SheetDesk {
  world: World
  clerk: Viewer
  people: { zhao: number; one: number; two: number; three: number; bracket: number }
  /** Imports rows as somebody may have typed them. */
  bring: (rows: SheetRow[], options?: ImportOptions) => Promise<SheetImport>
  /** All records with their parts, personal columns as masks; by title. */
  everything: () => Promise<Kept[]>
  /** The sealed values of a column, opened. */
  opened: (column: string) => Promise<string[]>
  clear: () => Promise<void>
}

/** Opens the desk: two share a name in one branch, a third in another. */
export async function openSheetDesk(): Promise<SheetDesk> {
  const world = await openWorld({ everyKind: every, person })
  const clerk = world.as('clerk', world.east)
  const { store } = world.engine
  const add = async (name: string, org: number): Promise<number> =>
    (await recordMany(world.engine, clerk, person, [{ org, values: { name, since: '2020-01-01' } }], { acceptWarnings: true })).ids[0] ?? 0
  const [first, second] = [world.first.id, world.second.id]
  return {
    world,
    clerk,
    people: {
      zhao: await add('赵一', first),
      one: await add('同名', first),
      two: await add('同名', second),
      three: await add('同名', second),
      bracket: await add('某队（临时）', first),
    },
    bring: async (rows, options = {}) => importSheet(world.engine, clerk, every, await book(['全类型', rows]), options),
    everything: async () => {
      const { rows } = await list(world.engine, clerk, every, { size: 500 })
      const records = await Promise.all(rows.map(row => read(world.engine, clerk, every, row.id)))
      return records
        .map(({ org, state, values }) => ({ org: org.id, state, values }))
        .sort((a, b) => (String(a.values.topic) < String(b.values.topic) ? -1 : 1))
    },
    opened: column =>
      store.asSystem('test', async tx => {
        const rows = await tx.rows<{ id: number; sealed: string }>(
          `select id, ${column} as sealed from every_kind_personal where ${column} is not null`,
        )
        return rows.map(row => world.engine.seal.open(row.sealed, `every_kind_personal.${column}.${row.id}`))
      }),
    clear: () =>
      store.asSystem('test', async tx => {
        for (const table of ['every_kind_personal', 'every_kind_attendance', 'every_kind']) await tx.rows(`delete from ${table}`)
      }),
  }
}

/** A made identity number of a birth day in 1980. */
export const numberOf = (sequence: number): string => makeIdentityNumber(syntheticRegion, '1980-05-06', sequence)

/** Columns of text under headings. */
export const columnsFrom = (headers: readonly string[]): SheetColumn[] => headers.map(header => ({ key: header, header, kind: 'text' }))

/** A workbook as somebody may have typed it: cells as text unless they are numbers. */
export const book = (...sheets: [name: string, rows: SheetRow[]][]): Promise<Uint8Array> =>
  writeSheets(sheets.map(([name, rows]) => ({ name, columns: columnsFrom([...new Set(rows.flatMap(row => Object.keys(row)))]), rows })))

/** Cells of a sheet, the first unless named. */
export async function rowsOf(bytes: Uint8Array, sheet?: string): Promise<unknown[][]> {
  const rows: unknown[][] = []
  for await (const { cells } of readSheet(bytes, sheet === undefined ? {} : { sheet })) rows.push(cells)
  return rows
}

/** Codes of the problems by row, in order within each. */
export const codesOf = (result: SheetImport): [number, string[]][] =>
  result.problems.map(({ row, problems }) => [row, problems.map(problem => problem.code).sort()])

/** Codes of the problems with which something is refused; throws where it is not. */
export async function refusedWith(work: Promise<unknown>): Promise<string[]> {
  const fault: unknown = await work.catch((error: unknown) => error)
  if (!(fault instanceof Refused)) throw new Error(`not refused: ${String(fault)}`)
  return fault.problems.map(problem => problem.code)
}
