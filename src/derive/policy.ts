import { type AnyRegister, isRestricted, opensOwn, ownColumn } from '../language/register.ts'
import { heads, type Role } from '../language/role.ts'
import { lineTableOf, literal, quote, sealedTableOf, snake, tableOf } from './names.ts'

/** Length of the path of a community: the district's six digits and two segments. */
export const communityDepth = 16

/** What a table holds of a register: its records, the lines of a part, or a sealed section. */
export type TableKind = 'record' | 'lines' | 'sealed'

/**
 * Row policies of a table (SEC-03; decision 1 and 5): own columns only, no subquery, so that the index on the path is used
 * and a distributed server can carry them. A missing setting is an error, an empty one compares with null: both answer nothing.
 * @param part name of the part or of the sealed section
 */
export function policiesOf(reg: AnyRegister, kind: TableKind, part = ''): string[] {
  const table = quote(kind === 'record' ? tableOf(reg) : kind === 'sealed' ? sealedTableOf(reg, part) : lineTableOf(reg, part))
  // Sealed rows reach their writers too: a correction carries them over unread, and what is shown of them is `may.sealed`'s alone.
  // A member opens own rows alone, wherever the role's organization lies; where lines are somebody's own, own ones alone, whatever else of the record is read.
  const open = kind === 'lines' && ownColumn(reg, part) ? reg.may.read.filter(role => role !== 'member') : reg.may.read
  const readers =
    kind === 'sealed' ? [...new Set([...(reg.may.sealed?.[part] ?? []), ...reg.may.write])].filter(role => role !== 'member') : open
  const read = [
    within(reg, readers, kind),
    ...(kind === 'record' && reg.open ? [`(${inRange(['visitor'])} and state in (${reg.open.states.map(literal).join(', ')}))`] : []),
    ...(kind === 'record' && reg.peer ? [inRange(readers, 'peer_path')] : []),
    ...ownRow(reg, kind, part),
  ]
  const write = within(reg, reg.may.write, 'sealed')
  // Who enters without an account (an open page) adds rows and reads none.
  // What a community is to see alone may still be entered for it from above (a list brought in at once).
  const enters = reg.compartment === 'emergency' ? inRange(reg.may.write) : write
  const adds = [enters, ...(reg.may.visit ? [inRange(['visitor'])] : []), ...(reg.may.self ? [addsOwn(reg, kind)] : [])]
  const add = adds.length > 1 ? `(${adds.join(' or ')})` : enters
  return [
    `create policy ${quote(`${kind}_read`)} on ${table} for select to taizhang_person using (${inDistrict} and (${read.join(' or ')}))`,
    `create policy ${quote(`${kind}_add`)} on ${table} for insert to taizhang_person with check (${inDistrict} and ${add})`,
    `create policy ${quote(`${kind}_change`)} on ${table} for update to taizhang_person using (${inDistrict} and ${write}) with check (${inDistrict} and ${within(reg, reg.may.write, 'sealed', 'after')})`,
    ...(kind === 'lines'
      ? [`create policy lines_replace on ${table} for delete to taizhang_person using (${inDistrict} and ${write})`]
      : []),
    ...(isCounted(reg, kind)
      ? [`create policy ${quote(`${kind}_count`)} on ${table} for select to taizhang_figures using (${inDistrict})`]
      : []),
  ]
}

/** Whether the counting role reads a table: never a sealed section, never a register of a restricted compartment (decision 17). */
const isCounted = (reg: AnyRegister, kind: TableKind): boolean => kind !== 'sealed' && !isRestricted(reg)

/** The setting of the transaction, null where it is empty: null compares with nothing. */
const setting = (name: string): string => `nullif(current_setting('app.${name}'), '')`

const inDistrict = `district_id = ${setting('district')}`
const me = `${setting('account')}::bigint`

const hasRole = (readers: readonly Role[]): string =>
  readers.length === 0 ? 'false' : `${setting('role')} in (${readers.map(literal).join(', ')})`

/**
 * Rows that these roles reach by where they stand: throughout the district where the register is public, in the own organization or the own community
 * where it holds citizens' data of an emergency (EMG-43: above it only counts are seen), in the own subtree everywhere else; in a restricted compartment those handled by the
 * own account or team, or by nobody in particular, never those it is barred from (INT-61).
 * @param at `after`: a row as a change leaves it; who bars itself must be able to save that
 */
function within(reg: AnyRegister, readers: readonly Role[], kind: TableKind, at?: 'after'): string {
  if (reg.compartment === 'public' && kind !== 'sealed') return hasRole(readers)
  const range = inRange(readers)
  if (reg.compartment === 'emergency')
    return readers.length === 0
      ? 'false'
      : `(${range} and (guard_path = ${setting('lo')} or length(${setting('lo')}) >= ${communityDepth}))`
  if (!isRestricted(reg) || readers.length === 0) return range
  const handles = `(handlers is null or ${me} = any(handlers) or team = ${setting('team')} or ${hasRole(heads[reg.compartment] ?? [])})`
  const barred = at === 'after' ? '' : ` and (barred is null or not ${me} = any(barred))`
  return `(${range} and ${me} is not null and coalesce(${handles}, false)${barred})`
}

function inRange(readers: readonly Role[], path = 'guard_path'): string {
  if (readers.length === 0) return 'false'
  return `(${hasRole(readers)} and ${path} >= ${setting('lo')} and ${path} < ${setting('hi')})`
}

const member = `${setting('member')}::bigint`

/** A member adds a record about himself in his own organization; its sealed sections, which name nobody, come with it. */
const addsOwn = (reg: AnyRegister, kind: TableKind): string =>
  kind === 'record' && reg.subject && reg.subject !== 'id'
    ? `(${inRange(['member'])} and ${quote(snake(reg.subject))} = ${member})`
    : `(${inRange(['member'])} and ${member} is not null)`

/** A member reads own rows: the record that is about them, its sealed sections where these are opened to members, and the lines that name them or belong to their own record. */
function ownRow(reg: AnyRegister, kind: TableKind, part: string): string[] {
  if (kind === 'lines') {
    const own = ownColumn(reg, part)
    if (!own || (own === '^' && !reg.subject)) return []
    const column = own !== '^' ? snake(own) : reg.subject === 'id' ? 'of_id' : snake(reg.subject ?? '')
    return [`(${setting('role')} = 'member' and ${quote(column)} = ${member})`]
  }
  if (reg.subject === 'id') return [`(${setting('role')} = 'member' and id = ${member})`]
  if (!reg.subject) return []
  if (kind === 'record' || (kind === 'sealed' && opensOwn(reg, part)))
    return [`(${setting('role')} = 'member' and ${quote(snake(reg.subject))} = ${member})`]
  return []
}
