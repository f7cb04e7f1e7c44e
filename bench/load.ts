import { catalogue } from '../src/areas/catalogue.ts'
import { labelOf, lineTableOf, quote, sealedTableOf, snake, tableOf } from '../src/derive/names.ts'
import { databaseColumns, keepsSubject } from '../src/derive/table.ts'
import type { Column } from '../src/language/column.ts'
import type { AnyRegister } from '../src/language/register.ts'
import { columnsOf, sectionsOf } from '../src/language/register.ts'
import { driftOf } from '../src/store/drift.ts'
import { migrate } from '../src/store/migrate.ts'
import type { Store, Transaction } from '../src/store/store.ts'
import { type At, madeValue, pick } from './made-value.ts'
import { emergencies, type MadeRows, madeRows } from './made-rows.ts'
import { district, firstDay, lastDay, type Size } from './size.ts'
import { loadTree, makeTree } from './tree.ts'

/**
 * Fills an empty database with a made district: the tree, and every register of the catalogue from its declaration, by INSERT … SELECT in the server.
 * Indexes are made after the rows. `tell` hears what is being loaded.
 */
export async function load(store: Store, size: Size, tell: (what: string) => void = () => undefined): Promise<void> {
  await migrate(store)
  const missing = await driftOf(store, catalogue)
  await store.asSystem('measurement', async tx => {
    for (const statement of missing) await tx.rows(statement)
    await tx.rows(
      `create function bench_pick(i bigint, salt int, n bigint) returns bigint language sql immutable parallel safe return (hashint8extended(i, salt) & 9223372036854775807) % n`,
    )
  })
  const indexes = await store.asSystem('measurement', dropIndexes)
  // What triggers keep is made at once when all rows are there.
  const kept = ['dues_payment', 'dues_payment_months']
  await store.asSystem('measurement', async tx => {
    for (const table of kept) await tx.rows(`alter table ${table} disable trigger user`)
  })
  const tree = makeTree(size.organizations)
  const registers = Object.values(catalogue)
  const base = (name: string): number => (name === 'organization' ? 1 : (1 + registers.findIndex(one => one.name === name)) * 100_000_000)
  const levels = [0, 1, 2, 3].map(level => tree.filter(org => org.level === level && org.type !== 'LS').length)
  const made = madeRows(size, base, levels[3] ?? 1)
  const rowsOf = (name: string): { first: number; count: number } => ({
    first: base(name),
    count: name === 'organization' ? tree.length : (made[name]?.rows ?? size.others),
  })
  await store.asSystem('measurement', tx => loadTree(tx, tree))
  for (const reg of registers) {
    const about = made[reg.name] ?? {}
    if (rowsOf(reg.name).count === 0 || reg.name === 'organization') continue
    tell(`${reg.name} ${rowsOf(reg.name).count}`)
    await store.asSystem('measurement', tx => fill(tx, reg, about, rowsOf, levels))
  }
  for (const index of indexes) {
    tell(index)
    await store.asSystem('measurement', tx => tx.rows(index))
  }
  await store.asSystem('measurement', async tx => {
    for (const table of kept) await tx.rows(`alter table ${table} enable trigger user`)
    await tx.rows('select paid_months_anew()')
    await tx.rows('drop table bench_org')
    await tx.rows(`select setval('record_id', ${(registers.length + 2) * 100_000_000})`)
    await tx.rows('analyze')
  })
}

/** Takes away the indexes of the registers that a rule does not need while rows come in; returns the statements that make them again. */
async function dropIndexes(tx: Transaction): Promise<string[]> {
  const found = await tx.rows<{ name: string; definition: string }>(
    `select c.relname as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
     where not i.indisunique and not i.indisexclusion and obj_description(t.oid, 'pg_class') like 'declaration %'`,
  )
  for (const { name } of found) await tx.rows(`drop index ${quote(name)}`)
  return found.map(index => index.definition)
}

type RowsOf = At['rowsOf']

async function fill(tx: Transaction, reg: AnyRegister, about: MadeRows, rowsOf: RowsOf, levels: readonly number[]): Promise<void> {
  const { first, count } = rowsOf(reg.name)
  const level = about.level ?? 3
  const at = (salt: number, name?: string): At => ({
    row: 'i',
    day: 'd',
    salt: salt * 100,
    rowsOf,
    unique: name !== undefined && inUnique(reg, name),
  })
  const day = about.day ?? `date '${firstDay}' + ((i - 1) * (date '${lastDay}' - date '${firstDay}') / ${count})::int`
  const own = columnsOf(reg).filter(([, column]) => column.kind !== 'lines' && !column.sealed)
  const columns: [string, string][] = [
    ['district_id', `'${district}'`],
    ['id', `${first} + i - 1`],
    ['org_id', 'o.org_id'],
    ['guard_path', 'o.path'],
    ...(reg.peer ? ([['peer_path', 'o.path']] satisfies [string, string][]) : []),
    ...(reg.programme ? ([['programme_id', programmeOf(reg, rowsOf)]] satisfies [string, string][]) : []),
    ['state', about.state ?? stateOf(reg)],
    ['version', '1'],
    ['entered_on', 'd'],
    ...own.flatMap(([name, column], i) => valuesOf(name, column, at(i + 1, name))),
    [snake(reg.day), 'd'],
  ]
  const values = new Map([...columns, ...Object.entries(about.columns ?? {})])
  await tx.rows(
    `insert into ${quote(tableOf(reg))} (${[...values.keys()].map(quote).join(', ')})
     select ${[...values.values()].join(', ')} from (select i, ${day} as d from generate_series(1, ${count}::bigint) i offset 0) x
     join bench_org o on o.level = ${level} and o.n = ${about.org ?? pick(at(0), levels[level] ?? 1)} order by i on conflict do nothing`,
  )
  await tx.rows(`analyze ${quote(tableOf(reg))}`)
  for (const [name, column] of columnsOf(reg)) if (column.kind === 'lines') await fillLines(tx, reg, name, column, about, rowsOf)
  for (const section of sectionsOf(reg)) await fillSealed(tx, reg, section, at)
}

const inUnique = (reg: AnyRegister, name: string): boolean =>
  reg.unique.some(group => group.includes(name) && reg.columns[name]?.kind === 'text')

const programmeOf = (reg: AnyRegister, rowsOf: RowsOf): string => {
  const { first, count } = rowsOf('programme')
  return reg.programme === 'required'
    ? `${first} + bench_pick(i, 3, ${emergencies})`
    : `case when bench_pick(i, 4, 10) = 0 then ${first} + ${emergencies} + bench_pick(i, 3, ${count - emergencies}) end`
}

/** One row in twenty is void; the others are in any state, the later ones more often. */
function stateOf(reg: AnyRegister): string {
  const states = Object.keys(reg.states).filter(state => !reg.states[state]?.void)
  const many = states.flatMap((state, i) => Array.from({ length: i + 1 }, () => state))
  return `case when bench_pick(i, 1, 20) = 0 then 'void' else (array[${many.map(state => `'${state}'`).join(', ')}])[1 + bench_pick(i, 2, ${many.length})] end`
}

function valuesOf(name: string, column: Column, at: At): [string, string][] {
  const values = madeValue(column, at)
  return databaseColumns(name, column).map((one, i) => [
    one.name,
    one.name === labelOf(name) ? (values[1] ?? 'null') : (values[i] ?? 'null'),
  ])
}

async function fillLines(
  tx: Transaction,
  reg: AnyRegister,
  part: string,
  column: Extract<Column, { kind: 'lines' }>,
  about: MadeRows,
  rowsOf: RowsOf,
): Promise<void> {
  const { first } = rowsOf(reg.name)
  const said = about.lines?.[part]
  const columns: [string, string][] = [
    ['district_id', 'r.district_id'],
    ['of_id', 'r.id'],
    ['position', 'p'],
    ['org_id', 'r.org_id'],
    ['guard_path', 'r.guard_path'],
    ['day', 'd'],
    ...(keepsSubject(reg, part) ? [[snake(reg.subject ?? ''), `r.${quote(snake(reg.subject ?? ''))}`] as [string, string]] : []),
    ...Object.entries(column.of).flatMap(([name, of], i) =>
      valuesOf(name, of, { row: '(i * 32 + p)', day: 'd', salt: 5_000 + i * 100, rowsOf, unique: false }),
    ),
  ]
  const values = new Map([...columns, ...Object.entries(said?.columns ?? {})])
  await tx.rows(
    `insert into ${quote(lineTableOf(reg, part))} (${[...values.keys()].map(quote).join(', ')})
     select ${[...values.values()].join(', ')} from (
       select r.*, o.n as org_n, r.id - ${first} + 1 as i, r.${quote(snake(reg.day))} as d from ${quote(tableOf(reg))} r join bench_org o on o.org_id = r.org_id order by r.id
     ) r
     cross join lateral generate_series(1, ${said?.count ?? '2'}) p`,
  )
}

async function fillSealed(tx: Transaction, reg: AnyRegister, section: string, at: (salt: number) => At): Promise<void> {
  const own = columnsOf(reg).filter(([, column]) => column.sealed === section)
  const columns = own.flatMap(([name, column], i) => valuesOf(name, column, { ...at(i + 50), row: 'r.id' }))
  await tx.rows(
    `insert into ${quote(sealedTableOf(reg, section))} (district_id, id, org_id, guard_path, ${columns.map(([name]) => quote(name)).join(', ')})
     select r.district_id, r.id, r.org_id, r.guard_path, ${columns.map(([, value]) => value).join(', ')} from ${quote(tableOf(reg))} r`,
  )
}
