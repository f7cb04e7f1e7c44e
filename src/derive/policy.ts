import type { AnyRegister } from '../language/register.ts'
import type { Role } from '../language/role.ts'
import { lineTableOf, literal, personalTableOf, quote, snake, tableOf } from './names.ts'

/**
 * Row policies of a table (SEC-03; decision 1 and 5): own columns only, no subquery, so that the index on the path is used
 * and a distributed server can carry them. A missing setting is an error, an empty one compares with null: both answer nothing.
 */
export function policiesOf(reg: AnyRegister, kind: 'record' | 'lines' | 'personal', part?: string): string[] {
  const table = quote(kind === 'record' ? tableOf(reg) : kind === 'personal' ? personalTableOf(reg) : lineTableOf(reg, part ?? ''))
  // Sealed rows reach their writers too: a correction carries them over unread, and what is shown of them is `may.personal`'s alone.
  const readers = kind === 'personal' ? [...new Set([...(reg.may.personal ?? []), ...reg.may.write])] : reg.may.read
  // What is public is read throughout the district by those who work with the register; all else within the reader's own organizations.
  const read = [
    reg.compartment === 'public' && kind !== 'personal' ? hasRole(readers) : inRange(readers),
    ...(kind === 'record' && reg.peer ? [inRange(readers, 'peer_path')] : []),
    ...ownRow(reg, kind, part),
  ]
  const write = inRange(reg.may.write)
  return [
    `create policy ${quote(`${kind}_read`)} on ${table} for select to taizhang_person using (${inDistrict} and (${read.join(' or ')}))`,
    `create policy ${quote(`${kind}_add`)} on ${table} for insert to taizhang_person with check (${inDistrict} and ${write})`,
    `create policy ${quote(`${kind}_change`)} on ${table} for update to taizhang_person using (${inDistrict} and ${write}) with check (${inDistrict} and ${write})`,
    ...(kind === 'lines'
      ? [`create policy lines_replace on ${table} for delete to taizhang_person using (${inDistrict} and ${write})`]
      : []),
    ...(kind === 'personal'
      ? []
      : [`create policy ${quote(`${kind}_count`)} on ${table} for select to taizhang_figures using (${inDistrict})`]),
  ]
}

/** The setting of the transaction, null where it is empty: null compares with nothing. */
const setting = (name: string): string => `nullif(current_setting('app.${name}'), '')`

const inDistrict = `district_id = ${setting('district')}`

const hasRole = (readers: readonly Role[]): string =>
  readers.length === 0 ? 'false' : `${setting('role')} in (${readers.map(literal).join(', ')})`

function inRange(readers: readonly Role[], path = 'guard_path'): string {
  if (readers.length === 0) return 'false'
  return `(${hasRole(readers)} and ${path} >= ${setting('lo')} and ${path} < ${setting('hi')})`
}

/** A member reads own rows: the record that is about them, and the lines that name them. */
function ownRow(reg: AnyRegister, kind: 'record' | 'lines' | 'personal', part?: string): string[] {
  const me = `${setting('member')}::bigint`
  if (reg.subject === 'id') return kind === 'lines' ? [] : [`(${setting('role')} = 'member' and id = ${me})`]
  if (!reg.subject) return []
  if (kind === 'record') return [`(${setting('role')} = 'member' and ${quote(snake(reg.subject))} = ${me})`]
  if (kind === 'lines' && part) {
    const of = reg.columns[part]
    return of?.kind === 'lines' && of.of[reg.subject]?.kind === 'ref'
      ? [`(${setting('role')} = 'member' and ${quote(snake(reg.subject))} = ${me})`]
      : []
  }
  return []
}
