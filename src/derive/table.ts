import type { Column, ColumnKind } from '../language/column.ts'
import { type Tally, talliesOf } from '../language/indicator.ts'
import type { AnyRegister } from '../language/register.ts'
import { columnsOf, isRestricted, opensOwn, ownColumn, sectionsOf } from '../language/register.ts'
import { labelOf, labelsOf, lineTableOf, literal, quote, registerOfColumn, sealedTableOf, snake, tableOf } from './names.ts'
import { policiesOf, type TableKind } from './policy.ts'

/** A column of the database: SQL type and constraint. */
export interface DatabaseColumn {
  name: string
  type: string
  notNull: boolean
  check?: string
}

/** A table that a register needs: the record's own, one for each part, one for each sealed section. */
export interface Table {
  name: string
  kind: TableKind
  columns: DatabaseColumn[]
  primaryKey: string[]
  indexes: { name: string; columns: string[]; include?: string[]; unique?: boolean; where?: string }[]
  /** Table constraints beside the primary key. */
  constraints: string[]
  policies: string[]
}

const column = (name: string, type: string, notNull = false, check?: string): DatabaseColumn => ({
  name,
  type,
  notNull,
  ...(check ? { check } : {}),
})
const oneOf = (name: string, options: Readonly<Record<string, unknown>>): string =>
  `${quote(name)} in (${Object.keys(options).map(literal).join(', ')})`

/** SQL columns of each kind; parts and sealed columns live in tables of their own. */
const sqlOf: { [K in ColumnKind]: (name: string, column: Extract<Column, { kind: K }>) => DatabaseColumn[] } = {
  text: name => [column(snake(name), 'text')],
  longText: name => [column(snake(name), 'text')],
  integer: name => [column(snake(name), 'bigint')],
  money: name => [column(snake(name), 'bigint')],
  decimal: name => [column(snake(name), 'bigint')],
  date: name => [column(snake(name), 'date')],
  moment: name => [column(snake(name), 'timestamptz')],
  month: name => [column(snake(name), 'text', false, `${quote(snake(name))} ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`)],
  flag: name => [column(snake(name), 'boolean')],
  choice: (name, of) => [column(snake(name), 'text', false, oneOf(snake(name), of.options))],
  choices: (name, of) => [
    column(snake(name), 'text[]', false, `${quote(snake(name))} <@ array[${Object.keys(of.options).map(literal).join(', ')}]::text[]`),
  ],
  coded: name => [column(snake(name), 'text')],
  ref: name => [column(snake(name), 'bigint'), column(labelOf(name), 'text')],
  refs: name => [column(snake(name), 'bigint[]'), column(labelsOf(name), 'text[]')],
  record: name => [column(snake(name), 'bigint'), column(registerOfColumn(name), 'text'), column(labelOf(name), 'text')],
  lines: () => [],
  identity: name => [column(snake(name), 'text'), column(`${snake(name)}_index`, 'text'), column(`${snake(name)}_mask`, 'text')],
  phone: name => [column(snake(name), 'text'), column(`${snake(name)}_mask`, 'text')],
  files: name => [column(snake(name), 'bigint[]')],
  computed: (name, of) => [column(snake(name), of.as === 'text' || of.as === 'date' ? of.as : 'bigint')],
}

/** SQL columns of one column; a sealed one is ciphertext with a mask, a reference to a citizen ciphertext of its number and name. */
export function databaseColumns(name: string, of: Column): DatabaseColumn[] {
  if (of.citizen && of.kind === 'ref') return [column(snake(name), 'text'), column(labelOf(name), 'text')]
  if (of.sealed && of.kind !== 'identity' && of.kind !== 'phone')
    return [column(snake(name), 'text'), column(`${snake(name)}_mask`, 'text')]
  const derive = sqlOf[of.kind] as (name: string, column: Column) => DatabaseColumn[] // cast: the table pairs each kind with its own column type
  return derive(name, of)
}

const standard = (reg: AnyRegister): DatabaseColumn[] => [
  column('district_id', 'text', true),
  column('id', 'bigint', true),
  column('org_id', 'bigint', true),
  column('guard_path', 'text collate "C"', true),
  ...(isRestricted(reg) ? handling : []),
]

/** Who handles a row of a restricted compartment: accounts, or a team; and who is barred from it. */
const handling = [column('handlers', 'bigint[]'), column('team', 'text'), column('barred', 'bigint[]')]

/** Every table of a register, the record's own first. */
export function tablesOf(reg: AnyRegister): Table[] {
  const name = tableOf(reg)
  const day = snake(reg.day)
  const own = columnsOf(reg).filter(([, of]) => of.kind !== 'lines' && !of.sealed)
  const record: Table = {
    name,
    kind: 'record',
    columns: [
      ...standard(reg),
      ...(reg.peer ? [column('peer_path', 'text collate "C"')] : []),
      ...(reg.programme ? [column('programme_id', 'bigint', reg.programme === 'required')] : []),
      column('state', 'text', true),
      column('version', 'integer', true),
      column('entered_on', 'date', true),
      ...own.flatMap(([key, of]) => databaseColumns(key, of)),
    ],
    primaryKey: ['district_id', 'id'],
    indexes: [
      { name: `${name}_org_day`, columns: ['district_id', 'org_id', day] },
      { name: `${name}_day`, columns: ['district_id', day, 'id'], ...include(daySums(reg)) },
      { name: `${name}_guard`, columns: ['district_id', 'guard_path', day] },
      ...otherDays(reg).map(other => ({ name: `${name}_org_${other}`, columns: ['district_id', 'org_id', other] })),
      ...(reg.peer ? [{ name: `${name}_peer_path`, columns: ['district_id', 'peer_path', day] }] : []),
      ...(reg.programme ? [{ name: `${name}_programme`, columns: ['district_id', 'programme_id'] }] : []),
      ...own
        .filter(([, of]) => of.kind === 'ref' && !of.citizen)
        .map(([key]) => ({ name: `${name}_${snake(key)}`, columns: ['district_id', snake(key)] })),
      ...(monthTallies(reg).length ? [{ name: `${name}_void`, columns: ['district_id', 'id'], where: `state = 'void'` }] : []),
      ...reg.unique.map((group, i) => ({
        name: `${name}_unique_${i + 1}`,
        columns: ['district_id', ...group.map(key => (key === 'org' ? 'org_id' : key === 'programme' ? 'programme_id' : snake(key)))],
        unique: true,
        where: `state <> 'void'`,
      })),
    ],
    constraints: oneADay(reg),
    policies: policiesOf(reg, 'record'),
  }
  return [
    record,
    ...columnsOf(reg).flatMap(([key, of]) => (of.kind === 'lines' ? [lineTable(reg, key, of)] : [])),
    ...sectionsOf(reg).map(section => sealedTable(reg, section)),
  ]
}

function lineTable(reg: AnyRegister, key: string, of: Extract<Column, { kind: 'lines' }>): Table {
  const name = lineTableOf(reg, key)
  const own = Object.entries(of.of)
  return {
    name,
    kind: 'lines',
    columns: [
      column('district_id', 'text', true),
      column('of_id', 'bigint', true),
      column('position', 'integer', true),
      column('org_id', 'bigint', true),
      column('guard_path', 'text collate "C"', true),
      ...(isRestricted(reg) ? handling : []),
      column('day', 'date'),
      ...(keepsSubject(reg, key) ? [column(snake(reg.subject ?? ''), 'bigint')] : []),
      ...own.flatMap(([part, partOf]) => databaseColumns(part, partOf)),
    ],
    primaryKey: ['district_id', 'of_id', 'position'],
    indexes: [
      { name: `${name}_org_day`, columns: ['district_id', 'org_id', 'day'] },
      ...own
        .filter(([, partOf]) => partOf.kind === 'ref' && !partOf.citizen)
        .map(([part]) => ({ name: `${name}_${snake(part)}`, columns: ['district_id', snake(part), 'day'] })),
      ...monthIndexes(reg, key, name),
    ],
    constraints: [],
    policies: policiesOf(reg, 'lines', key),
  }
}

/** Whether the lines of a part repeat whose own record it is, so that their row policy can tell. */
export const keepsSubject = (reg: AnyRegister, part: string): boolean =>
  ownColumn(reg, part) === '^' && reg.subject !== undefined && reg.subject !== 'id'

/** What the figures of a register count. */
const tallies = (reg: AnyRegister): Tally[] => Object.values(reg.indicators ?? {}).flatMap(talliesOf)

/** Days other than the record's own by which its figures are counted: the signing of a letter that is filed by the day of its issue. */
const otherDays = (reg: AnyRegister): string[] => {
  const days = tallies(reg).flatMap(({ of, part, time }) => (!of && !part && 'on' in time && time.on !== reg.day ? [snake(time.on)] : []))
  return [...new Set(days)]
}

/**
 * What a ledger's figures read, where all of them are plain sums and counts of its rows by their day (党费收缴): the index on the day then holds it, and a year
 * of very many rows is summed without looking at them. None where any figure looks at more.
 */
function daySums(reg: AnyRegister): string[] {
  const ofRows = tallies(reg).filter(({ of, part, time }) => !of && !part && 'on' in time && time.on === reg.day)
  const sums = ofRows.flatMap(({ measure }) => ('sum' in measure ? [measure.sum] : []))
  const plain = ofRows.every(({ measure, where, programme }) => !where && !programme && ('sum' in measure || 'count' in measure))
  return plain && sums.length > 0 && sums.every(name => reg.columns[name]) ? ['state', ...new Set(sums.map(snake))] : []
}

const include = (columns: string[]): { include?: string[] } => (columns.length ? { include: columns } : {})

/** Figures that count lines of a part by a month of their own. */
const monthTallies = (reg: AnyRegister): { part: string; month: string; measured: string[] }[] =>
  tallies(reg).flatMap(({ of, part, time, measure }) =>
    !of && part && 'month' in time && !time.month.startsWith('^')
      ? [{ part, month: time.month, measured: 'sum' in measure ? [snake(measure.sum)] : [] }]
      : [],
  )

/** Indexes that hold what such a figure reads, by month for the district and by organization below it. */
function monthIndexes(reg: AnyRegister, part: string, name: string): Table['indexes'] {
  const found = new Map<string, Set<string>>()
  for (const tally of monthTallies(reg).filter(one => one.part === part))
    found.set(tally.month, new Set([...(found.get(tally.month) ?? []), ...tally.measured]))
  return [...found].flatMap(([month, measured]) => [
    { name: `${name}_${snake(month)}`, columns: ['district_id', snake(month)], include: ['of_id', ...measured] },
    {
      name: `${name}_org_${snake(month)}`,
      columns: ['district_id', 'org_id', snake(month)],
      include: ['of_id', 'guard_path', ...measured],
    },
  ])
}

function sealedTable(reg: AnyRegister, section: string): Table {
  const own = columnsOf(reg).filter(([, of]) => of.sealed === section)
  const name = sealedTableOf(reg, section)
  return {
    name,
    kind: 'sealed',
    columns: [
      ...standard(reg),
      ...(reg.subject && opensOwn(reg, section) ? [column(snake(reg.subject), 'bigint')] : []),
      ...own.flatMap(([key, of]) => databaseColumns(key, of)),
    ],
    primaryKey: ['district_id', 'id'],
    indexes: own
      .filter(([, of]) => of.kind === 'identity')
      .map(([key]) => ({ name: `${name}_${snake(key)}`, columns: ['district_id', `${snake(key)}_index`], unique: true })),
    constraints: [],
    policies: policiesOf(reg, 'sealed', section),
  }
}

/**
 * Exclusion constraint: no two standing rows of the same thing share a day (decision 9). `+ 0` hides the column from the planner, which would
 * take this index for plain look-ups too, where it is many times slower than the one on the reference.
 */
function oneADay(reg: AnyRegister): string[] {
  if (!reg.oneADay) return []
  const { of, from, until } = reg.oneADay
  const days = `daterange(${quote(snake(from))}, ${quote(snake(until))}, '[]')`
  return [
    `constraint ${quote(`${tableOf(reg)}_one_a_day`)} exclude using gist (district_id with =, (${quote(snake(of))} + 0) with =, ${days} with &&) where (state <> 'void')`,
  ]
}
