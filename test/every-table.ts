import { catalogue } from '../src/areas/catalogue.ts'
import { quote } from '../src/derive/names.ts'
import { tablesOf } from '../src/derive/table.ts'
import { forever } from '../src/engine/tree/organization.ts'
import { administrators, type Role, roles } from '../src/language/role.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { contextOf, type Store, type Transaction } from '../src/store/store.ts'

/** The district of the rows that `fillEveryTable` puts in, and another that has none. */
export const filledDistrict = '999901'
export const otherDistrict = '999903'

/** Tables of the product, in the order of their names. */
export const everyTable = (store: Store): Promise<string[]> =>
  store.asSystem('test', async tx =>
    (await tx.rows<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' order by 1`)).map(
      row => row.name,
    ),
  )

/** Puts a row into every table that has none, with values by their types, so that a table that answers nothing has something to keep back. */
export async function fillEveryTable(store: Store): Promise<void> {
  const tables = await everyTable(store)
  // A table that refers to another comes after it: account before its grants.
  for (const table of [...tables.filter(name => name === 'account'), ...tables.filter(name => name !== 'account')])
    await store.asSystem('test', async tx => {
      if (await tx.first(`select 1 as one from ${quote(table)} limit 1`)) return
      const columns = await tx.rows<{ name: string; type: string }>(
        `select column_name as name, data_type as type from information_schema.columns
         where table_schema = 'public' and table_name = $1 and (is_nullable = 'NO' or column_name in ('member', 'member_id'))`,
        [table],
      )
      await tx.rows(
        `insert into ${quote(table)} (${columns.map(column => quote(column.name)).join(', ')}) values (${columns.map(column => valueOf(column.name, column.type)).join(', ')})`,
      )
    })
}

/** What somebody with these settings gets from a table: the number of rows up to one, or the code of the error. */
async function look(store: Store, context: string, table: string): Promise<number | string> {
  try {
    return await store.asSystem('test', async tx => {
      await tx.rows(context)
      return (await tx.rows(`select 1 from ${quote(table)} limit 1`)).length
    })
  } catch (fault) {
    return fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault)
  }
}

const settings = ['district', 'role', 'lo', 'hi', 'account', 'member'] as const
const databaseRoles = ['taizhang_person', 'taizhang_figures'] as const
const emptied = (role: string, empty: readonly string[], given: Readonly<Record<string, string>>): string =>
  [`set local role ${role}`, ...settings.map(name => `set local app.${name} = '${empty.includes(name) ? '' : given[name]}'`)].join('; ')

/**
 * What the tables give away that they should not, as lines to read; none where all is closed. Every table is asked with no settings, with empty ones,
 * with each setting empty in turn, from another district, and by the administrators.
 */
export async function leaks(store: Store): Promise<string[]> {
  const found: string[] = []
  const tables = await everyTable(store)
  const given = { district: filledDistrict, role: 'clerk', lo: filledDistrict, hi: `${filledDistrict}/`, account: '1', member: '1' }
  const ask = async (table: string, what: string, context: string, closed: (answer: number | string) => boolean): Promise<void> => {
    const answer = await look(store, context, table)
    if (!closed(answer)) found.push(`${table}, ${what}: ${answer === 1 ? 'answers rows' : answer}`)
  }
  // 42501 is "permission denied", 42704 "unrecognized setting"; a connection that had the setting once knows it as empty.
  const nothing = (answer: number | string): boolean => answer === 0 || answer === '42501'
  const nothingOrMissing = (answer: number | string): boolean => nothing(answer) || answer === '42704'
  for (const table of tables)
    for (const role of databaseRoles) {
      await ask(table, `${role} without settings`, `set local role ${role}`, nothingOrMissing)
      await ask(table, `${role} with empty settings`, emptied(role, settings, given), nothing)
      await ask(table, `${role} without a district`, emptied(role, ['district'], given), nothing)
      await ask(table, `${role} from another district`, contextOf(viewer('clerk', otherDistrict), role), nothing)
    }
  for (const role of administrators)
    for (const table of await tablesReadBy(store, tables, contextOf(viewer(role), 'taizhang_person')))
      if (!administratorsRead.includes(table)) found.push(`${table}, ${role}: answers rows`)
  const without = async (what: string, empty: readonly string[], open: readonly string[]): Promise<void> => {
    for (const table of await tablesReadBy(store, tables, emptied('taizhang_person', empty, given)))
      if (!open.includes(table)) found.push(`${table}, without ${what}: answers rows`)
  }
  await without('a range', ['lo', 'hi'], [...publicTables, 'audit_head', 'saved_view'])
  await without('a role', ['role'], ['organization_span', 'audit_head', 'saved_view'])
  return found
}

/** What is public is read throughout the district by those who work with it. */
const publicTables = Object.values(catalogue)
  .filter(reg => reg.compartment === 'public')
  .flatMap(reg => tablesOf(reg).filter(table => table.kind !== 'sealed'))
  .map(table => table.name)
const administratorsRead = ['organization_span', 'audit_head', 'audit_entry', 'saved_view']

/** Tables in which somebody sees a row. */
export async function tablesReadBy(store: Store, tables: readonly string[], context: string): Promise<string[]> {
  const read: string[] = []
  for (const table of tables) if ((await look(store, context, table)) === 1) read.push(table)
  return read
}

/** Somebody at the top of a district. */
export const viewer = (role: Role, district = filledDistrict): Viewer => ({
  account: 1,
  name: roles[role][0],
  role,
  district,
  org: 1,
  path: district,
  member: null,
})

/** Whether, within one transaction, going back to a savepoint brings back the settings of before; and what the next transaction on the connection still knows. */
export async function settingsAfterSavepoint(store: Store): Promise<{ within: string; next: string | null }> {
  const read = async (tx: Transaction): Promise<string | null> =>
    (await tx.first<{ at: string | null }>(`select current_setting('app.district', true) || ' ' || current_user as at`))?.at ?? null
  const within = await store.as(viewer('clerk'), async tx => {
    await tx.rows('savepoint s')
    await tx.rows('reset role')
    await tx.rows(contextOf(viewer('clerk', otherDistrict), 'taizhang_figures'))
    await tx.rows('rollback to savepoint s')
    return (await read(tx)) ?? ''
  })
  return { within, next: await store.asSystem('test', read) }
}

const known: Readonly<Record<string, string>> = {
  district_id: filledDistrict,
  guard_path: filledDistrict,
  path: filledDistrict,
  until_day: forever,
  from_day: '2020-01-01',
  state: 'draft',
  every: 'month',
  month: '2025-01',
  source: 'hand',
  format: 'docx',
  // Those who read a general register: were it fewer, a table that answers nothing might have nothing to keep back.
  readers: '62',
}

function valueOf(name: string, type: string): string {
  if (known[name] !== undefined && !(name === 'state' && type !== 'text')) return `'${known[name]}'`
  if (type === 'date') return `'2025-01-01'`
  if (type.startsWith('timestamp')) return 'now()'
  if (type === 'boolean') return 'false'
  if (type === 'jsonb') return `'[]'`
  if (type === 'ARRAY' || type.endsWith('multirange')) return `'{}'`
  return type === 'text' ? `'1'` : '1'
}
